import { drawBlanks, drawCommon, drawPrefix } from './common.ts';
import { drawAbstract, drawAuthors, drawJoin, drawTitle, drawToggle, PLAIN } from './dress.ts';
import { arxivId, date, doi, FIELD_KINDS, venue } from './fields.ts';
import type { AbstractStyle, AuthorsStyle, FieldMaker, FieldSpec, Layout, Place, TitleStyle } from './model.ts';
import { affiliation, NAME_STYLES, noMark } from './names.ts';
import { chance, int, pick, type Random, rate, weigh } from './random.ts';
import { LABELS, SUBJECTS, TOPICS } from './words.ts';

const TITLE: TitleStyle = { ...PLAIN, stop: false, suffix: null, twice: 0 };
const AUTHORS: AuthorsStyle = {
  ...PLAIN,
  oneALine: false,
  lineEnd: '',
  lineStart: '',
  join: { between: ', ', last: ', ', two: null },
  name: NAME_STYLES.full,
  mark: noMark,
  markFirst: false,
  suffix: null,
  afterEach: null,
};
const ABSTRACT: AbstractStyle = { ...PLAIN, toggle: null, paragraphIndent: '', paragraphBlank: false };

const field = (place: Place, rate: number, make: FieldMaker): FieldSpec => ({ place, rate, make });
const fixed = (place: Place, text: string): FieldSpec => field(place, 1, () => text);

/** A layout with nothing but the common dimensions; families change what makes them what they are. */
function base(name: string, random: Random): Layout {
  const common = drawCommon(random);
  return {
    ...common,
    name,
    prefix: () => '',
    prefixAlone: false,
    title: TITLE,
    authors: AUTHORS,
    abstract: ABSTRACT,
    fields: [],
    rule: '',
    titleCase: chance(random, 0.9) ? title => title : common.titleCase,
    rates: { ...common.rates, cutAuthors: 0 },
    blanks: { betweenRecords: chance(random, 0.6) ? [1, 1] : [0, 0], betweenSlots: [0, 0], anywhere: 0 },
  };
}

/** Title, one author a line, abstract; nothing between records. */
function mila(random: Random): Layout {
  const layout = base('mila', random);
  const own = chance(random, 0.75);
  const blanks = weigh<Layout['blanks']>(random, [
    [85, { betweenRecords: [0, 0], betweenSlots: [0, 0], anywhere: 0 }],
    [8, { betweenRecords: [1, 1], betweenSlots: [0, 0], anywhere: 0 }],
    [4, { betweenRecords: [0, 2], betweenSlots: [0, 0], anywhere: 0.04 }],
    [3, drawBlanks(random)],
  ]);
  const toggle = chance(random, 0.75)
    ? own
      ? { inside: pick(random, ['… (voir plus)', '… (see more)']), at: 140, end: '', endAlone: false, teaser: '' }
      : drawToggle(random)
    : null;
  return {
    ...layout,
    titleCase: title => title,
    blanks,
    dirt: chance(random, 0.9) ? text => text : layout.dirt,
    authors: {
      ...(own ? AUTHORS : { ...drawAuthors(random, true, null), lineEnd: '', open: '', afterEach: null, indent: '' }),
      oneALine: true,
    },
    abstract: { ...ABSTRACT, toggle },
    rates: {
      ...layout.rates,
      noAbstract: rate(random, 0.25, 0.15, 0.6),
      structured: rate(random, 0.8, 0, 0.3),
      paragraphs: rate(random, 0.85, 0, 0.2),
      noiseBetween: rate(random, 0.85, 0, 0.1),
      group: rate(random, 0.6, 0, 0.08),
    },
  };
}

function ieee(random: Random): Layout {
  const layout = base('ieee cards', random);
  const kind = venue(random);
  const oneALine = chance(random, 0.75);
  const fields = [
    field('afterAuthors', 1, chance(random, 0.6) ? shown => shown.venue : kind),
    field(
      'afterAuthors',
      1,
      (shown, inner) =>
        `Year: ${shown.year} | ${chance(inner, 0.6) ? `Volume: ${int(inner, 1, 60)}, Issue: ${int(inner, 1, 12)} | ` : ''}${pick(inner, ['Journal Article', 'Conference Paper'])} | Publisher: IEEE${chance(inner, 0.4) ? ` | Cited by: ${int(inner, 1, 99)}` : ''}`,
    ),
  ];
  if (chance(random, 0.3))
    fields.push(
      field('end', 0.7, (_, inner) => `Cited by: Papers (${int(inner, 1, 99)})`),
      fixed('end', 'Abstract'),
      fixed('end', 'HTML'),
    );
  return {
    ...layout,
    authors: {
      ...AUTHORS,
      oneALine,
      lineEnd: chance(random, 0.85) ? ';' : '',
      join: { between: ';', last: ';', two: null },
    },
    fields,
    rates: { ...layout.rates, noAbstract: chance(random, 0.7) ? 1 : layout.rates.noAbstract },
  };
}

function arxivPage(random: Random): Layout {
  const layout = base('arxiv listing page', random);
  const labelled = chance(random, 0.4);
  const number = chance(random, 0.8);
  const lines = labelled && chance(random, 0.2);
  return {
    ...layout,
    fields: [
      field(
        'before',
        1,
        (shown, inner) =>
          `${number ? '' : ''}arXiv:${arxivId(shown, inner)}${chance(inner, 0.2) ? ' (cross-list from cs.CL)' : ''} [pdf, ${pick(inner, ['html, other', 'ps, other', 'other'])}]`,
      ),
      field('afterAuthors', 0.6, (_, inner) => `Comments: ${int(inner, 4, 60)} pages, ${int(inner, 1, 20)} figures`),
      field('afterAuthors', 0.9, (_, inner) => `Subjects: ${pick(inner, SUBJECTS)}; ${pick(inner, SUBJECTS)}`),
      ...(chance(random, 0.2)
        ? [
            field(
              'afterAuthors',
              0.2,
              (shown, inner) => `Journal-ref: ${shown.venue} ${int(inner, 1, 90)} (${shown.year})`,
            ),
          ]
        : []),
    ],
    prefix: number ? count => `[${count}] ${chance(random, 0) ? ' ' : ''}` : () => '',
    title: { ...TITLE, label: chance(random, 0.8) ? 'Title: ' : 'Title:' },
    authors: { ...AUTHORS, label: labelled ? 'Authors: ' : '', oneALine: lines, lineEnd: lines ? ', ' : '' },
    abstract: { ...ABSTRACT, label: chance(random, 0.15) ? 'Abstract: ' : '' },
    rates: { ...layout.rates, noAbstract: rate(random, 0.4, 0.5, 0.4) },
    blanks: { ...layout.blanks, betweenSlots: chance(random, 0.3) ? [0, 1] : [0, 0] },
  };
}

function arxivSearch(random: Random): Layout {
  const layout = base('arxiv search', random);
  const toggle = weigh(random, [
    [4, null],
    [4, { inside: '', at: 0, end: ' △ Less', endAlone: false, teaser: '… ▽ More' }],
    [3, { inside: '', at: 0, end: ' △ Less', endAlone: false, teaser: '' }],
    [2, { inside: '', at: 0, end: '… ▽ More', endAlone: false, teaser: '' }],
  ]);
  return {
    ...layout,
    fields: [
      field(
        'before',
        1,
        (shown, inner) =>
          `arXiv:${arxivId(shown, inner)}  [pdf, ${pick(inner, ['ps, other', 'other', 'html, other'])}]${chance(random, 0.5) ? '  cs.LG' : ''}`,
      ),
      ...(chance(random, 0.5)
        ? [
            field('before', 1, (_, inner) =>
              pick(inner, ['cs.LG', 'cs.CL cs.AI', 'stat.ML cs.LG', 'cs.CV', 'math.PR', 'doi 10.1007/x1-2']),
            ),
          ]
        : []),
      field(
        'end',
        0.9,
        (shown, inner) =>
          `Submitted ${int(inner, 1, 28)} ${pick(inner, ['May', 'June', 'March'])}, ${shown.year}; originally announced ${pick(inner, ['May', 'June'])} ${shown.year}.`,
      ),
      field('end', 0.5, (_, inner) => `Comments: ${int(inner, 4, 60)} pages, ${int(inner, 1, 20)} figures`),
    ],
    prefix: chance(random, 0.3) ? count => `${count}. ` : () => '',
    authors: { ...AUTHORS, label: 'Authors: ' },
    abstract: { ...ABSTRACT, label: 'Abstract: ', toggle },
  };
}

function arxivAbs(random: Random): Layout {
  const layout = base('arxiv abs pages', random);
  return {
    ...layout,
    title: {
      ...TITLE,
      twice: rate(random, 0.6, 0, 0.3),
      label: chance(random, 0.2) ? 'Title:' : '',
      suffix: chance(random, 0.2)
        ? (shown, inner) => (chance(inner, 0.3) ? ` https://arxiv.org/abs/${arxivId(shown, inner)}` : '')
        : null,
    },
    authors: { ...AUTHORS, label: chance(random, 0.15) ? 'Authors:' : '' },
    abstract: { ...ABSTRACT, label: chance(random, 0.2) ? pick(random, ['Abstract: ', 'Abstract:', 'Abstract—']) : '' },
    fields: [
      field(
        'afterAuthors',
        0.9,
        (shown, inner) =>
          `(Submitted on ${int(inner, 1, 28)} ${pick(inner, ['May', 'Jun', 'Dec'])} ${shown.year}${chance(inner, 0.5) ? ` (v1), last revised ${int(inner, 1, 28)} Dec ${shown.year} (this version, v3)` : ''})`,
      ),
    ],
    blanks: { betweenRecords: [0, 3], betweenSlots: chance(random, 0.3) ? [0, 1] : [0, 0], anywhere: 0 },
    rates: {
      ...layout.rates,
      paragraphs: 0.3,
      noAbstract: rate(random, 0.8, 0, 0.2),
      noiseBetween: rate(random, 0.5, 0, 0.3),
    },
  };
}

function openReview(random: Random): Layout {
  const layout = base('openreview', random);
  return {
    ...layout,
    authors: { ...AUTHORS, join: chance(random, 0.8) ? AUTHORS.join : drawJoin(random) },
    abstract: { ...ABSTRACT, label: 'Abstract: ' },
    fields: [
      field(
        'afterAuthors',
        1,
        chance(random, 0.6)
          ? (shown, inner) =>
              `${int(inner, 1, 28)} Sep ${shown.year} (modified: ${int(inner, 1, 28)} Dec ${shown.year})NCLR ${shown.year + 1} Conference Blind SubmissionReaders:  EveryoneShow BibtexShow Revisions`
          : (shown, inner) =>
              `${int(inner, 1, 28)} Sep ${shown.year} (modified: ${int(inner, 1, 28)} Mar ${shown.year + 1})`,
      ),
      ...(chance(random, 0.5)
        ? [
            field(
              'afterAuthors',
              1,
              shown => `NCLR ${shown.year + 1} ${pick(random, ['Conference Blind Submission', 'Poster', 'Oral'])}`,
            ),
            fixed('afterAuthors', 'Readers: Everyone'),
            field('afterAuthors', 0.7, (_, inner) => `${int(inner, 0, 12)} Replies`),
          ]
        : []),
      field('end', 0.8, FIELD_KINDS.keywords(random)),
      field('end', 0.6, FIELD_KINDS.tldr(random)),
      ...(chance(random, 0.3) ? [fixed('end', 'Show details')] : []),
    ],
  };
}

function pubmed(random: Random): Layout {
  const layout = base('pubmed web', random);
  const numbers = chance(random, 0.5);
  const marks = chance(random, 0.3);
  const page = chance(random, 0.35);
  return {
    ...layout,
    prefix: numbers ? count => String(count) : () => '',
    prefixAlone: numbers,
    titleCase: title => (/[.?!]$/u.test(title) ? title : `${title}.`),
    authors: {
      ...AUTHORS,
      close: marks ? '' : '.',
      name: marks ? NAME_STYLES.full : NAME_STYLES.medline,
      mark: marks ? (_, inner) => ` ${int(inner, 1, 4)}` : noMark,
    },
    abstract: { ...ABSTRACT, paragraphBlank: true },
    fields: [
      ...(numbers ? [fixed('before', 'Cite Share')] : []),
      ...(page
        ? [
            field('before', 1, shown => shown.venue),
            field(
              'before',
              1,
              (shown, inner) =>
                `. ${shown.year} Feb ${int(inner, 1, 28)};${int(inner, 1, 400)}(6):579-86. doi: ${doi(inner)}.`,
            ),
            fixed('afterAuthors', 'Affiliations Expand'),
          ]
        : [
            field(
              'afterAuthors',
              1,
              (shown, inner) =>
                `${shown.venue}. ${shown.year} Oct;${int(inner, 1, 40)}(10):2434-5. doi: ${doi(inner)}.`,
            ),
          ]),
      field(
        'afterAuthors',
        1,
        (_, inner) =>
          `PMID: ${int(inner, 10000000, 39999999)}${pick(inner, ['', ' Free PMC article.', 'Free PMC article.', ' Review.', '', ' PMCID: PMC4411956 DOI: 10.1001/jama.2013.1'])}`,
      ),
      ...(page ? [field('afterAuthors', 1, shown => (shown.abstract.length > 0 ? 'Abstract' : ''))] : []),
    ],
    rates: { ...layout.rates, structured: 0.4, noAbstract: page ? 0.1 : rate(random, 0.1, 0.7, 0.8), group: 0.03 },
  };
}

function scholar(random: Random): Layout {
  const layout = base('scholar', random);
  const space = pick(random, [' ', '\u00a0']);
  const flag = chance(random, 0.3);
  return {
    ...layout,
    titleCase: title => (chance(random, 0.3) ? `${title}` : title),
    prefix: flag ? count => (count % 3 === 0 ? '[PDF] ' : count % 7 === 0 ? '[HTML] ' : '') : () => '',
    authors: {
      ...AUTHORS,
      name: NAME_STYLES.bare,
      suffix: (shown, inner) =>
        `${space}- ${chance(inner, 0.85) ? `${chance(inner, 0.3) ? `${shown.venue.slice(0, 20)}…` : shown.venue}, ` : ''}${shown.year}${chance(inner, 0.9) ? ` - ${pick(inner, ['dl.example.org', 'Elsewhere', 'arxiv.org', 'Springhill', 'ro.example.edu.au'])}` : ''}`,
    },
    moreAuthors: ['…'],
    keepAuthors: pick(random, [2, 3, 4, 5]),
    rates: {
      ...layout.rates,
      cutAuthors: 0.4,
      cutAbstract: 0.95,
      ellipsis: 0.9,
      noAbstract: rate(random, 0.7, 0.1, 0.2),
      noAuthors: 0,
    },
    fields: [
      field(
        'end',
        0.95,
        (_, inner) =>
          `Save Cite ${chance(inner, 0.8) ? `Cited by ${int(inner, 1, 400)} ` : ''}Related articles${chance(inner, 0.7) ? ` All ${int(inner, 2, 12)} versions` : ''}${chance(inner, 0.1) ? ' View as HTML' : ''}`,
      ),
    ],
  };
}

function scholarProfile(random: Random): Layout {
  const layout = base('scholar profile', random);
  return {
    ...layout,
    head: ['TITLE', 'CITED BY', 'YEAR'].slice(0, int(random, 0, 3)),
    authors: { ...AUTHORS, name: NAME_STYLES.bare },
    moreAuthors: [', ...'],
    rates: { ...layout.rates, noAbstract: 1, cutAuthors: 0.1 },
    fields: [
      field(
        'afterAuthors',
        0.95,
        (shown, inner) =>
          `${shown.venue}${chance(inner, 0.7) ? ` ${int(inner, 1, 90)} (${int(inner, 1, 9)}), ${int(inner, 1, 900)}-${int(inner, 901, 999)}` : ''}${chance(inner, 0.3) ? `, ${shown.year}` : ''}`,
      ),
      field('end', 0.9, (_, inner) => `${int(inner, 1, 900)}${chance(inner, 0.1) ? '*' : ''}`),
      field('end', 0.97, shown => String(shown.year)),
    ],
    blanks: { betweenRecords: [0, 0], betweenSlots: [0, 0], anywhere: 0 },
  };
}

function dblp(random: Random): Layout {
  const layout = base('dblp', random);
  const menu = chance(random, 0.5)
    ? [
        'view',
        'electronic edition via DOI',
        'details & citations',
        'export record',
        'BibTeX',
        'RIS',
        'share record',
      ].slice(0, int(random, 1, 7))
    : [];
  return {
    ...layout,
    order: ['authors', 'title', 'abstract'],
    prefix: count => `[${pick(random, ['c', 'j', 'i'])}${count}]`,
    prefixAlone: true,
    title: {
      ...TITLE,
      stop: true,
      suffix: (shown, inner) =>
        ` ${shown.venue}${chance(inner, 0.7) ? ` (${shown.year})` : ` ${int(inner, 1, 60)}(${int(inner, 1, 12)}): ${int(inner, 1, 90)}-${int(inner, 91, 140)} (${shown.year})`}`,
    },
    authors: {
      ...AUTHORS,
      close: ':',
      mark: chance(random, 0.3) ? (_, inner) => (chance(inner, 0.1) ? ` 000${int(inner, 1, 9)}` : '') : noMark,
    },
    fields: menu.map(text => fixed('before', text)),
    rates: { ...layout.rates, noAbstract: 1, noAuthors: 0 },
  };
}

/** Each author twice, first after a comma, then an affiliation and a link. */
function acm(random: Random): Layout {
  const layout = base('acm page', random);
  const twice = chance(random, 0.6);
  return {
    ...layout,
    fields: [
      field('before', 0.9, (_, inner) => pick(inner, ['research-article', 'Article', 'short-paper', 'poster'])),
      field('before', 0.4, () => 'Open access'),
      fixed('before', 'Share on'),
      fixed('afterAuthors', 'Authors Info & Claims'),
      field('afterAuthors', 1, shown => `${shown.venue}, ${shown.year}`),
      field('afterAuthors', 1, (_, inner) => `Article No.: ${int(inner, 1, 99)}, Pages 1 - ${int(inner, 2, 40)}`),
      field('afterAuthors', 1, (_, inner) => `https://doi.org/${doi(inner)}`),
      field(
        'afterAuthors',
        1,
        (shown, inner) =>
          `Published: ${int(inner, 1, 28)} ${pick(inner, ['May', 'June'])} ${shown.year} Publication History`,
      ),
      field('afterAuthors', 1, shown => (shown.abstract.length > 0 ? 'Abstract' : '')),
    ],
    title: { ...TITLE, twice: 0.3 },
    authors: {
      ...AUTHORS,
      oneALine: true,
      label: 'Authors: ',
      lineStart: ', ',
      afterEach: twice
        ? (name, inner) => [
            name,
            affiliation(inner),
            ...(chance(inner, 0.6) ? ['https://orcid.example.org/0000-0001'] : []),
            'View Profile',
          ]
        : (_, inner) => [affiliation(inner)],
    },
    abstract: { ...ABSTRACT, label: 'Abstract', labelAlone: true },
  };
}

function accepted(random: Random): Layout {
  const layout = base('accepted papers', random);
  const oneStyle = weigh<Partial<AuthorsStyle>>(random, [
    [3, { join: { between: ', ', last: ' and ', two: null } }],
    [3, { join: { between: ' · ', last: ' · ', two: null } }],
    [3, { join: { between: ' · ', last: ' · ', two: null }, mark: (_, inner) => ` (${affiliation(inner)})` }],
    [1, { join: { between: '; ', last: '; ', two: null }, mark: (_, inner) => ` (${affiliation(inner)})` }],
    [1, { join: { between: ', ', last: ', ', two: null }, mark: (_, inner) => ` (${affiliation(inner)})` }],
    [2, { open: '*', close: '*' }],
    [1, { open: '_', close: '_', join: { between: ', ', last: ' and ', two: null } }],
    [1, { join: drawJoin(random) }],
  ]);
  const abstracts = chance(random, 0.3);
  return {
    ...layout,
    ...drawPrefix(random, 0.55),
    blanks: drawBlanks(random),
    authors: { ...AUTHORS, ...oneStyle },
    fields: chance(random, 0.5)
      ? [
          field(
            pick(random, ['afterAuthors', 'end', 'afterTitle'] as const),
            0.8,
            FIELD_KINDS[pick(random, ['session', 'gloss', 'linkRow', 'venue', 'kind'] as const)](random),
          ),
        ]
      : [],
    rates: {
      ...layout.rates,
      noAbstract: abstracts ? layout.rates.noAbstract : 1,
      group: 0.02,
      noiseBetween: rate(random, 0.5, 0, 0.15),
    },
  };
}

function quotedIndented(random: Random): Layout {
  const layout = base('quoted titles, indented authors', random);
  return {
    ...layout,
    title: { ...TITLE, open: '“', close: '”' },
    authors: { ...AUTHORS, indent: '    ', join: drawJoin(random) },
    blanks: { betweenRecords: [1, 1], betweenSlots: [1, 1], anywhere: 0 },
    rates: { ...layout.rates, noAbstract: 1 },
  };
}

function virtualSite(random: Random): Layout {
  const layout = base('virtual conference', random);
  const label = chance(random, 0.7) ? pick(random, ['Abstract', 'Abstract:', 'ABSTRACT', 'Abstract ']) : '';
  const hall: FieldMaker = (_, inner) =>
    `${pick(inner, ['East Exhibit Hall A-C', 'Hall', 'Room', 'West Ballroom A-D', 'Great Hall & Hall B1+B2 (level 1)'])} ${pick(inner, ['# ', '#', ''])}${int(inner, 100, 7000)}, ${int(inner, 8, 11)}:00 AM`;
  return {
    ...layout,
    authors: { ...AUTHORS, join: chance(random, 0.8) ? { between: ' · ', last: ' · ', two: null } : drawJoin(random) },
    abstract: { ...ABSTRACT, label, labelAlone: true, toggle: chance(random, 0.2) ? drawToggle(random) : null },
    fields: [
      field(pick(random, ['before', 'afterAuthors', 'afterAuthors'] as const), 1, (_, inner) =>
        pick(inner, ['Oral', 'Poster', 'Spotlight', 'Spotlight Poster']),
      ),
      ...(chance(random, 0.7) ? [field('afterAuthors', 1, hall)] : []),
      ...(chance(random, 0.3) ? [field('afterAuthors', 0.8, FIELD_KINDS.session(random))] : []),
      ...(chance(random, 0.2) ? [field('end', 0.9, FIELD_KINDS.linkRow(random))] : []),
    ],
  };
}

function labAuthorsFirst(random: Random): Layout {
  const layout = base('lab page, authors first', random);
  const where = venue(random);
  return {
    ...layout,
    ...drawPrefix(random, 0.2),
    order: ['authors', 'title', 'abstract'],
    authors: {
      ...AUTHORS,
      join: drawJoin(random),
      name: chance(random, 0.5) ? NAME_STYLES.full : NAME_STYLES.initials,
      close: chance(random, 0.15) ? '.' : '',
    },
    title: chance(random, 0.7) ? TITLE : { ...drawTitle(random, null), suffix: null },
    fields: [
      field('end', 0.95, where),
      ...(chance(random, 0.3) ? [field('end', 0.8, FIELD_KINDS.linkRow(random))] : []),
    ],
    rates: { ...layout.rates, noAbstract: chance(random, 0.75) ? 1 : layout.rates.noAbstract, noAuthors: 0 },
  };
}

function alFolio(random: Random): Layout {
  const layout = base('al-folio', random);
  const blank = chance(random, 0.6);
  return {
    ...layout,
    ...drawPrefix(random, 0.3),
    authors: {
      ...AUTHORS,
      join: { between: ', ', last: ', and ', two: ' and ' },
      mark: chance(random, 0.3) ? (_, inner) => (chance(inner, 0.3) ? pick(inner, ['^{†}', '^{*}', '*']) : '') : noMark,
    },
    moreAuthors: [', and # more authors'],
    keepAuthors: int(random, 1, 4),
    fields: [
      ...(chance(random, 0.5)
        ? [field('before', 0.8, (_, inner) => pick(inner, ['ICQS', 'NCLR', 'SYMP', 'arXiv', 'JALS', 'Preprint']))]
        : []),
      field('afterAuthors', 1, chance(random, 0.5) ? venue(random) : shown => `In ${shown.venue}, ${shown.year}`),
      field('end', 0.9, (_, inner) =>
        pick(inner, ['Abs Bib HTML PDF', 'Abs PDF', 'Code Website', 'Abs Bib PDF Code', 'HTML']),
      ),
    ],
    blanks: { betweenRecords: [1, 1], betweenSlots: blank ? [1, 1] : [0, 0], anywhere: 0 },
    rates: {
      ...layout.rates,
      cutAuthors: chance(random, 0.5) ? 0.3 : 0,
      noAbstract: chance(random, 0.7) ? 1 : 0.2,
      noiseBetween: 0.1,
    },
  };
}

function markdownList(random: Random): Layout {
  const layout = base('markdown list', random);
  const heading = chance(random, 0.4);
  return {
    ...layout,
    prefix: heading
      ? pick(random, [() => '### ', () => '## ', (n: number) => `### [${n}] `, (n: number) => `### ${n}. `])
      : pick(random, [() => '- ', () => '* ', (n: number) => `${n}. `, () => '-   ']),
    title: {
      ...drawTitle(random, null),
      ...(chance(random, 0.4) ? { open: '**', close: '**', stop: chance(random, 0.5) } : {}),
    },
    authors: {
      ...AUTHORS,
      indent: heading ? '' : pick(random, ['', '    ', '  ']),
      open: pick(random, ['*', '*', '_', '- ', '    - ', '']),
      close: '',
      join: drawJoin(random),
    },
    abstract: {
      ...drawAbstract(random, null, 0.1),
      label: chance(random, 0.3) ? pick(random, ['Abstract: ', '**Abstract:** ', '> ', '*Abstract*: ']) : '',
    },
    fields: chance(random, 0.6)
      ? [
          field(
            pick(random, ['afterTitle', 'afterAuthors', 'end'] as const),
            0.9,
            FIELD_KINDS[pick(random, ['linkRow', 'venue', 'listed', 'tldr'] as const)](random),
          ),
        ]
      : [],
    blanks: { betweenRecords: [0, 1], betweenSlots: chance(random, 0.5) ? [1, 1] : [0, 0], anywhere: 0 },
    rates: { ...layout.rates, noAbstract: chance(random, 0.5) ? 1 : 0.1 },
  };
}

function closed(layout: Layout): Layout {
  const open = layout.authors.open;
  return { ...layout, authors: { ...layout.authors, close: open === '*' || open === '_' ? open : '' } };
}

function proceedings(random: Random): Layout {
  const layout = base('proceedings', random);
  const kind = pick(random, ['pmlr', 'cvf', 'jmlr', 'acl', 'neurips'] as const);
  const linkRow = {
    pmlr: '[abs][Download PDF][OpenReview]',
    cvf: '[pdf] [supp] [arXiv] [bibtex]',
    jmlr: '[abs][pdf][bib]',
    acl: 'pdf bib abs',
    neurips: 'Abstract Paper Supplemental',
  }[kind];
  const semicolon = kind === 'pmlr' || kind === 'jmlr';
  const where: FieldMaker =
    kind === 'jmlr'
      ? (shown, inner) => `; ${int(inner, 5, 30)}(${int(inner, 1, 200)}):1−${int(inner, 9, 60)}, ${shown.year}.`
      : (shown, inner) =>
          `Proceedings of ${shown.venue}, PMLR ${int(inner, 20, 250)}:${int(inner, 1, 90)}-${int(inner, 91, 140)}`;
  return {
    ...layout,
    authors: {
      ...AUTHORS,
      join: kind === 'acl' ? { between: ' | ', last: ' | ', two: null } : AUTHORS.join,
      suffix: semicolon ? (shown, inner) => (kind === 'jmlr' ? where(shown, inner) : `; ${where(shown, inner)}`) : null,
    },
    fields: [field(kind === 'acl' ? 'before' : 'end', 0.97, () => linkRow)],
    rates: { ...layout.rates, noAbstract: kind === 'acl' ? 0.3 : 1, noAuthors: 0 },
  };
}

function aggregator(random: Random): Layout {
  const layout = base('aggregator', random);
  const glued = chance(random, 0.5);
  return {
    ...layout,
    fields: glued
      ? [field('before', 1, FIELD_KINDS.kind(random))]
      : [
          field('before', 1, (shown, inner) => `Paper ID: ${arxivId(shown, inner)}`),
          field('end', 0.9, (shown, inner) => `Submitted: Apr ${int(inner, 1, 28)}, ${shown.year}`),
        ],
    authors: {
      ...AUTHORS,
      suffix: glued
        ? (_, inner) => (chance(inner, 0.7) ? ` · ${pick(inner, ['mila', 'porto', 'tartu', 'kri'])}` : '')
        : null,
    },
    moreAuthors: [' et al.'],
    keepAuthors: 3,
    rates: { ...layout.rates, cutAuthors: glued ? 0.5 : 0, noAbstract: 0.05, noAuthors: 0 },
    blanks: { betweenRecords: [1, 1], betweenSlots: glued ? [0, 1] : [0, 0], anywhere: 0 },
  };
}

function labelledRecords(random: Random): Layout {
  const layout = base('labelled', random);
  const set = pick(random, LABELS);
  const colon = pick(random, set.colon);
  const gap = colon === '：' ? '' : ' ';
  const numbered = chance(random, 0.4);
  const indent = numbered && chance(random, 0.7) ? '   ' : '';
  return {
    ...layout,
    name: `labelled ${set.language}`,
    ...(numbered ? { prefix: (n: number) => `${n}. `, prefixAlone: false } : {}),
    title: numbered && chance(random, 0.7) ? TITLE : { ...TITLE, label: pick(random, set.title) + colon + gap },
    authors: { ...AUTHORS, label: pick(random, set.authors) + colon + gap, indent, join: drawJoin(random) },
    abstract: {
      ...ABSTRACT,
      label: pick(random, set.abstract) + colon + gap,
      indent,
      labelAlone: chance(random, 0.15),
    },
    moreAuthors: [set.language === 'zh' ? ' 等' : ' et al.'],
    keepAuthors: 3,
    fields: [
      ...(chance(random, 0.4)
        ? [
            field(
              pick(random, ['afterTitle', 'afterAuthors', 'end'] as const),
              0.9,
              FIELD_KINDS[pick(random, ['listed', 'date', 'venue', 'linkRow'] as const)](random),
            ),
          ]
        : []),
      ...(chance(random, 0.3)
        ? [
            field(
              'end',
              0.9,
              (_: unknown, inner: Random) =>
                `${set.keywords[0]}${colon}${gap}${pick(inner, TOPICS)}, ${pick(inner, TOPICS)}`,
            ),
          ]
        : []),
    ],
    rates: { ...layout.rates, cutAuthors: chance(random, 0.3) ? 0.5 : 0, noAbstract: rate(random, 0.5, 0.25, 0.4) },
  };
}

function wrappedText(random: Random): Layout {
  const layout = base('wrapped text', random);
  const wrap = int(random, 58, 100);
  const hang = chance(random, 0.3) ? '  ' : '';
  const labels = chance(random, 0.3);
  return {
    ...layout,
    name: `wrapped text ${wrap}`,
    ...drawPrefix(random, 0.25),
    title: { ...TITLE, wrap, hang, label: labels ? 'Title: ' : '' },
    authors: {
      ...AUTHORS,
      wrap,
      hang,
      label: labels ? 'Authors: ' : '',
      join: drawJoin(random),
      close: chance(random, 0.1) ? '.' : '',
    },
    abstract: {
      ...ABSTRACT,
      wrap,
      label: labels && chance(random, 0.5) ? 'Abstract: ' : '',
      paragraphIndent: chance(random, 0.2) ? '  ' : '',
      paragraphBlank: chance(random, 0.4),
    },
    blanks: weigh<Layout['blanks']>(random, [
      [4, { betweenRecords: [1, 1], betweenSlots: [1, 1], anywhere: 0 }],
      [4, { betweenRecords: [2, 2], betweenSlots: [1, 1], anywhere: 0 }],
      [4, { betweenRecords: [1, 1], betweenSlots: [0, 0], anywhere: 0 }],
      [3, { betweenRecords: [2, 2], betweenSlots: [0, 1], anywhere: 0 }],
      [1, { betweenRecords: [0, 0], betweenSlots: [0, 0], anywhere: 0 }],
    ]),
    fields: chance(random, 0.4)
      ? [
          field(
            pick(random, ['before', 'afterAuthors', 'end'] as const),
            0.9,
            FIELD_KINDS[pick(random, ['venue', 'places', 'listed', 'date'] as const)](random),
          ),
        ]
      : [],
    rates: { ...layout.rates, noAuthors: rate(random, 0.6, 0.1, 0.15) },
  };
}

function titleAbstract(random: Random): Layout {
  const layout = base('title and abstract', random);
  return {
    ...layout,
    abstract: drawAbstract(random, null, 0.2),
    rates: { ...layout.rates, noAuthors: 1, noAbstract: rate(random, 0.6, 0, 0.3) },
    fields: chance(random, 0.4) ? [field('end', 0.8, date(random))] : [],
  };
}

/** Layouts near the pages that people copy from; each draws its own variations. */
export const FAMILIES: Readonly<Record<string, (random: Random) => Layout>> = {
  mila,
  ieee,
  arxivPage,
  arxivSearch,
  arxivAbs,
  openReview,
  pubmed,
  scholar,
  scholarProfile,
  dblp,
  acm,
  accepted,
  quotedIndented,
  virtualSite,
  labAuthorsFirst,
  alFolio,
  markdownList: random => closed(markdownList(random)),
  proceedings,
  aggregator,
  labelledRecords,
  wrappedText,
  titleAbstract,
};
