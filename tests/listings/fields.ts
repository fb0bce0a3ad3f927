import { arxivId, choose, date, day, doi, type FieldKind, month, pages, venue } from './field-parts.ts';
import { affiliation } from './marks.ts';
import type { FieldMaker, FieldSpec, Place } from './model.ts';
import { chance, int, pick, type Random, rate, sample, weigh } from './random.ts';
import { drawWidget } from './widgets.ts';
import { GLOSSES, LABELS, SUBJECTS, TOPICS } from './words.ts';

const LINKS: readonly (readonly string[])[] = [
  ['pdf', 'supp', 'arXiv', 'bibtex', 'video', 'code', 'slides', 'poster', 'project'],
  ['PDF', 'Code', 'Project page', 'Video', 'BibTeX', 'Slides', 'Dataset', 'Website'],
  ['Abs', 'Bib', 'HTML', 'PDF', 'Code', 'Poster'],
  ['abs', 'Download PDF', 'OpenReview', 'Supplementary Material'],
  ['PDF', 'Résumé', 'Lien', 'Code'],
  ['论文', '代码', '项目主页', 'PDF'],
];

const linkRow: FieldKind = random => {
  const words = sample(random, pick(random, LINKS), int(random, 1, 5));
  const join = pick<readonly [string, string, string]>(random, [
    ['[', '] [', ']'],
    ['[', '][', ']'],
    ['', ' ', ''],
    ['', ' ', ''],
    ['', ' | ', ''],
    ['', ' / ', ''],
    ['', ' · ', ''],
    ['', '', ''],
    ['[', '] / [', ']'],
    ['(', ') (', ')'],
  ]);
  const url = (inner: Random): string => `https://example.org/p/${int(inner, 100, 99999)}`;
  return weigh<FieldMaker>(random, [
    [
      8,
      (_, inner) =>
        join[0] +
        (chance(inner, 0.25) ? sample(inner, words, Math.max(1, words.length - 1)) : words).join(join[1]) +
        join[2],
    ],
    [2, (_, inner) => words.map(word => `[[${word}]](${url(inner)})`).join(' ')],
    [2, (_, inner) => words.map(word => `[${word}](${url(inner)})`).join(pick(inner, [' ', ' | ']))],
    [2, (_, inner) => url(inner)],
    [1, (_, inner) => `Link: ${url(inner)}`],
    [
      2,
      (_, inner) =>
        `Save Cite Cited by ${int(inner, 1, 400)} Related articles${chance(inner, 0.6) ? ` All ${int(inner, 2, 12)} versions` : ''}`,
    ],
    [
      1,
      () =>
        pick(random, [
          'View PDF',
          'Download PDF',
          'View article',
          'Read paper',
          'Add to favorites',
          'Export citation',
          'Cite Share',
          'Show details',
          'View Profile',
          'HTML',
          'Open access',
        ]),
    ],
  ]);
};

const session: FieldKind = choose(
  (_, random) => pick(random, ['Oral', 'Poster', 'Spotlight', 'Spotlight Poster', 'Demo']),
  (_, random) =>
    `${pick(random, ['East', 'West', 'North'])} Exhibit Hall ${pick(random, ['A-C', 'B', 'D'])} # ${int(random, 100, 5000)}, ${int(random, 8, 11)}:00 AM`,
  (_, random) => `Room ${int(random, 1, 3000)}, ${int(random, 1, 5)}:30 PM`,
  (_, random) => `Poster Session ${int(random, 1, 8)}`,
  (_, random) => `Poster #${int(random, 1, 500)}`,
  (_, random) => `#${int(random, 1, 5000)}`,
  (_, random) => `Paper ID ${int(random, 1, 5000)}`,
  (_, random) =>
    `${pick(random, ['Wed', 'Thu', 'Fri'])} ${day(random)} ${month(random).slice(0, 3)} ${int(random, 1, 9)}:30 p.m. — 6 p.m.`,
  (_, random) => `Session ${int(random, 1, 9)}${pick(random, ['A', 'B', 'C', ''])}: ${pick(random, TOPICS)}`,
  (_, random) => `(${pick(random, ['Oral', 'Poster', 'Long', 'Short', 'Best paper'])})`,
  (_, random) => `Track: ${pick(random, TOPICS)}`,
  (_, random) => `Primary Area: ${pick(random, TOPICS)}`,
);

const keywords: FieldKind = random => {
  const set = weigh(random, [
    [4, LABELS[0]!],
    [1, pick(random, LABELS)],
  ]);
  const label = pick(random, set.keywords) + pick(random, [...set.colon, '—']);
  const between = pick(random, [', ', ', ', '; ', ' · ']);
  return (_, inner) => `${label} ${sample(inner, TOPICS, int(inner, 2, 6)).join(between)}`;
};

const listed: FieldKind = choose(
  (shown, random) =>
    `Submitted ${day(random)} ${month(random)}, ${shown.year}; originally announced ${month(random)} ${shown.year}.`,
  (shown, random) =>
    `(Submitted on ${day(random)} ${month(random).slice(0, 3)} ${shown.year}${chance(random, 0.5) ? ` (v1), last revised ${day(random)} ${month(random).slice(0, 3)} ${shown.year + 1} (this version, v${int(random, 2, 5)})` : ''})`,
  (_, random) =>
    `Comments: ${int(random, 4, 60)} pages, ${int(random, 1, 20)} figures${chance(random, 0.3) ? ', accepted for publication' : ''}`,
  (_, random) => `Subjects: ${sample(random, SUBJECTS, int(random, 1, 3)).join('; ')}`,
  (_, random) => `Categories: ${pick(random, ['cs.LG stat.ML', 'cs.CL', 'astro-ph.GA', 'math.PR cs.IT'])}`,
  (shown, random) =>
    `arXiv:${arxivId(shown, random)} [pdf, other] ${pick(random, ['cs.LG', 'cs.CL', 'stat.ML', ''])}`.trim(),
  (shown, random) => `arXiv:${arxivId(shown, random)}`,
  (shown, random) => `Paper ID: ${arxivId(shown, random)}`,
  (shown, random) => `arXiv ID: ${arxivId(shown, random)}`,
  (shown, random) => `https://arxiv.org/abs/${arxivId(shown, random)}`,
  (_, random) => `doi: ${doi(random)}`,
  (_, random) => `https://doi.org/${doi(random)}`,
  (_, random) => `DOI: ${doi(random)}`,
  (_, random) =>
    `PMID: ${int(random, 10000000, 39999999)}${pick(random, ['', ' Free PMC article.', 'Review.', ' No abstract available.'])}`,
);

const counts: FieldKind = choose(
  (_, random) => `Cited by ${int(random, 1, 500)}`,
  (_, random) => `Cited by: Papers (${int(random, 1, 90)})`,
  (_, random) => `${int(random, 2, 500)} citations`,
  (_, random) => `${int(random, 0, 12)} Replies`,
  (_, random) => `★ ${int(random, 1, 500)}`,
  (_, random) => String(int(random, 1, 900)),
  (_, random) => `${int(random, 1, 90)} Downloads`,
  (_, random) => `pp. ${pages(random)}`,
  (_, random) => pages(random),
  (_, random) => `${int(random, 2, 30)} min read`,
);

const places: FieldKind = choose(
  (_, random) =>
    Array.from({ length: int(random, 2, 5) }, (_each, at) => `(${at + 1})${affiliation(random)}`).join('; '),
  (_, random) => Array.from({ length: int(random, 2, 4) }, () => affiliation(random)).join(', '),
  (_, random) => affiliation(random),
  (_, random) =>
    [1, 2, 3]
      .slice(0, int(random, 1, 3))
      .map(at => `${at}${affiliation(random)}`)
      .join(pick(random, [', ', '; ', '  '])),
  (_, random) =>
    [1, 2, 3]
      .slice(0, int(random, 2, 3))
      .map(at => `(${at})${affiliation(random)}`)
      .join(' '),
  (_, random) =>
    `{${pick(random, ['jdoe', 'anna.r', 'kl', 'mto'])},${pick(random, ['bq', 'fsch', 'wei'])}}@${pick(random, ['cs', 'ee', 'math'])}.example.edu`,
  () => 'Affiliations Expand',
  (_, random) => `${affiliation(random)}; ${affiliation(random)}; ${affiliation(random)}`,
  () => '* Equal contribution',
  (_, random) => `${affiliation(random)} and ${affiliation(random)}`,
);

const gloss: FieldKind = () => (_, random) => pick(random, GLOSSES);

const tldr: FieldKind = random => {
  const label = pick(random, ['TL;DR: ', 'TLDR: ', 'One-sentence summary: ', 'Highlights: ', 'In short: ']);
  return (_, inner) =>
    `${label}${pick(inner, ['We', 'This paper shows how to', 'A method to'])} ${pick(inner, ['study', 'learn', 'measure', 'improve'])} ${pick(inner, TOPICS)} ${pick(inner, ['with', 'without', 'for'])} ${pick(inner, TOPICS)}.`;
};

const kind: FieldKind = choose(
  (_, random) =>
    pick(random, [
      'Article',
      'Conference paper',
      'Open access',
      'Preprint',
      'Research Article',
      'Review',
      'research-article',
      'Journal article',
    ]),
  (shown, random) =>
    `${pick(random, ['PE', 'ML', 'NLP', 'CV'])}${month(random).slice(0, 3)} ${day(random)}, ${shown.year}${pick(random, ['Code', ''])}`,
  (shown, random) =>
    `${day(random)} ${month(random).slice(0, 3)} ${shown.year} (modified: ${day(random)} Dec ${shown.year})${pick(random, ['NCLR', 'ICQS'])} ${shown.year + 1} Conference Blind SubmissionReaders:  EveryoneShow BibtexShow Revisions`,
);

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Two or three words of the title that stand together, as a page names the field of a paper. */
function topicOf(title: string, random: Random): string {
  const words = title.split(/[^\p{L}-]+/u).filter(word => word.length > 3);
  const from = int(random, 0, Math.max(0, words.length - 2));
  return words
    .slice(from, from + int(random, 1, 3))
    .map(capitalised)
    .join(' ');
}

/** Topics without a label. */
const tags: FieldKind = random => {
  const own = chance(random, 0.5);
  const most = pick(random, [1, 1, 2, 4]);
  const start = pick(random, ['', '', '', '#', '· ']);
  const between = pick(random, [' ', ', ', ' | ', ' · ', '']);
  const topic: FieldMaker = (shown, inner) =>
    start + (own ? topicOf(shown.title, inner) : capitalised(pick(inner, TOPICS)));
  return (shown, inner) => Array.from({ length: int(inner, 1, most) }, () => topic(shown, inner)).join(between);
};

/** A link or a button that names the paper. */
const echo: FieldKind = random => {
  const before = pick(random, [
    'Abstract for ',
    'Cite ',
    'Download ',
    'Go to ',
    'Link to ',
    'Open ',
    'Permalink to ',
    'Read: ',
    'Select ',
    'View ',
    'View article: ',
    'Image: ',
    'Accéder à ',
    'Zum Artikel: ',
    'Ver ',
  ]);
  const after = pick(random, ['', '', '', ' (PDF)', ' | PDF', ' ›', ', page 1']);
  return shown => before + shown.title + after;
};

export const FIELD_KINDS = {
  date,
  venue,
  linkRow,
  session,
  keywords,
  listed,
  counts,
  places,
  gloss,
  tldr,
  kind,
  widget: drawWidget,
  tags,
  echo,
} as const;
type FieldName = keyof typeof FIELD_KINDS;

/** Field lines of a listing, most often none to three kinds. */
export function drawFields(random: Random, most: number): FieldSpec[] {
  const names = Object.keys(FIELD_KINDS) as FieldName[];
  const specs: FieldSpec[] = [];
  for (let count = int(random, 0, most); count > 0; count -= 1) {
    const place = weigh<Place>(random, [
      [1.5, 'before'],
      [2, 'afterTitle'],
      [5, 'afterAuthors'],
      [4, 'end'],
    ]);
    const name = weigh<FieldName>(
      random,
      names.map(
        each =>
          [
            { venue: 5, linkRow: 4, session: 3, date: 3, listed: 3, widget: 4, tags: 0.7, echo: 0.3 }[each as string] ??
              1.5,
            each,
          ] as const,
      ),
    );
    specs.push({ place, make: FIELD_KINDS[name](random), rate: Math.max(0.15, rate(random, 0, 0.7, 1)) });
  }
  return specs;
}
