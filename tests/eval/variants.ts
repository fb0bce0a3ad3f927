import { createRandom, type RenderPaper } from '../listings/index.ts';
import { wrap } from '../listings/text.ts';
import { loadTrainingPapers, partOf } from '../train/papers.ts';
import { readText } from './parse.ts';
import { type ScoredRecord, scoreParse } from './score-parse.ts';

/**
 * Plain layouts written by hand, one part varied at a time: how authors, titles and abstracts are shown, which of them comes first, and
 * what stands between records. No drawn layout, no noise: what a page of a person or a conference looks like at its best.
 */
type Show = (text: string, number: number) => string;
type ShowNames = (names: readonly string[]) => string;

const listed = (names: readonly string[], word: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
const each = (names: readonly string[], marks: readonly string[], sign: string) =>
  names.map((name, i) => name + marks[i % marks.length]).join(sign);

const AUTHORS: Readonly<Record<string, ShowNames>> = {
  'one a line': names => names.join('\n'),
  'one a line, commas': names => names.join(',\n'),
  'one a line, inset': names => names.map(name => `    ${name}`).join('\n'),
  commas: names => names.join(', '),
  semicolons: names => names.join('; '),
  points: names => names.join(' · '),
  bars: names => names.join(' | '),
  slashes: names => names.join(' / '),
  bullets: names => names.join(' • '),
  'and before the last': names => listed(names, 'and'),
  '& before the last': names => listed(names, '&'),
  'et before the last': names => listed(names, 'et'),
  'and between all': names => names.join(' and '),
  by: names => `by ${listed(names, 'and')}`,
  'Authors:': names => `Authors: ${names.join(', ')}`,
  'Autoren:': names => `Autoren: ${names.join(', ')}`,
  '作者：': names => `作者：${names.join('，')}`,
  emphasis: names => `*${names.join(', ')}*`,
  brackets: names => `(${names.join(', ')})`,
  affiliations: names => each(names, [' (MIT)', ' (University of Oslo, Norway)', ' (Wool Lab)'], '; '),
  digits: names => each(names, ['1', '2', '3'], ', '),
  superscripts: names => each(names, ['¹', '²', '³'], ', '),
};

const TITLES: Readonly<Record<string, Show>> = {
  'a number': (title, n) => `${n}. ${title}`,
  'a number in brackets': (title, n) => `[${n}] ${title}`,
  'a number and a tab': (title, n) => `${n}\t${title}`,
  'a number and a dash': (title, n) => `${n} - ${title}`,
  'a number on its own line': (title, n) => `${n}\n${title}`,
  'a code': (title, n) => `P-${String(n).padStart(3, '0')}  ${title}`,
  'a code of a session': (title, n) => `A${n}.2 ${title}`,
  'a word and a number': (title, n) => `Paper ${n}: ${title}`,
  'a time': (title, n) => `${9 + (n % 8)}:${n % 2 ? '00' : '30'} ${title}`,
  'a dash': title => `- ${title}`,
  'a point': title => `• ${title}`,
  'a heading sign': title => `### ${title}`,
  'bold marks': title => `**${title}**`,
  quotes: title => `"${title}"`,
  'curved quotes': title => `“${title}”`,
  'Title:': title => `Title: ${title}`,
  'Titre :': title => `Titre : ${title}`,
  'a link': title => `[${title}](https://example.org/p/1)`,
};

const ABSTRACTS: Readonly<Record<string, Show>> = {
  'Abstract:': text => `Abstract: ${text}`,
  'Abstract on its own line': text => `Abstract\n${text}`,
  'Abstract—': text => `Abstract—${text}`,
  'Zusammenfassung:': text => `Zusammenfassung: ${text}`,
  '摘要：': text => `摘要：${text}`,
  'lines of 60': text => wrap(text, 60, 0, '').join('\n'),
  'lines of 100': text => wrap(text, 100, 0, '').join('\n'),
  'inset lines': text => `    ${wrap(text, 76, 4, '    ').join('\n')}`,
  'quote sign': text => `> ${text}`,
  emphasis: text => `*${text}*`,
  'a toggle inside': text => (text.length > 140 ? `${text.slice(0, 140)}… (leer más)${text.slice(140)}` : text),
  'a toggle at the end': text => `${text} Show less`,
};

/** Lines beside title and authors, by the number of the record. */
const FIELDS: Readonly<Record<string, (number: number) => string>> = {
  'a venue and a year': n => `${VENUES[n % VENUES.length]}, ${2001 + (n % 24)}`,
  'a date': n => `Published: ${1 + (n % 28)} ${MONTHS[n % MONTHS.length]} ${2001 + (n % 24)}`,
  links: () => '[PDF] [Code] [BibTeX]',
  'a DOI': n => `https://doi.org/10.1234/tools.${2001 + (n % 24)}.${100 + n}`,
  'a kind of talk': n => TALKS[n % TALKS.length]!,
  'a number of citations': n => `Cited by ${3 * n + 7}`,
  pages: n => `pp. ${12 * n + 1}–${12 * n + 12}`,
};
const VENUES = ['Journal of Open Tools', 'Proceedings of the Workshop on Quiet Ponds', 'Annals of Moss', 'PONDS'];
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const TALKS = ['Oral', 'Poster', 'Spotlight'];

const BETWEEN: Readonly<Record<string, string>> = {
  'no blank line': '\n',
  'a blank line': '\n\n',
  'a rule': '\n---\n',
};

interface Variant {
  readonly name: string;
  readonly authors: ShowNames;
  readonly title: Show;
  readonly abstract: Show;
  readonly between: string;
  readonly authorsFirst: boolean;
  /** The abstract stands between title and authors. */
  readonly authorsLast: boolean;
  /** Share of the records, from the first on, that have an abstract. */
  readonly abstracts: number;
  /** A line after the first of title and authors, or after both. */
  readonly field: { readonly show: (number: number) => string; readonly afterFirst: boolean } | null;
}

const PLAIN: Omit<Variant, 'name'> = {
  authors: AUTHORS.commas!,
  title: title => title,
  abstract: text => text,
  between: '\n',
  authorsFirst: false,
  authorsLast: false,
  abstracts: 1,
  field: null,
};

function variants(): Variant[] {
  const made: Variant[] = [];
  for (const [gap, between] of Object.entries(BETWEEN)) {
    for (const abstracts of [0, 0.5, 1])
      for (const authorsFirst of [false, true])
        for (const [name, authors] of Object.entries(AUTHORS))
          made.push({ ...PLAIN, name: `authors: ${name}, ${gap}`, authors, between, authorsFirst, abstracts });
    for (const [name, title] of Object.entries(TITLES))
      for (const abstracts of [0, 1])
        made.push({ ...PLAIN, name: `title: ${name}, ${gap}`, title, between, abstracts });
    for (const [name, show] of Object.entries(FIELDS))
      for (const afterFirst of [false, true])
        for (const abstracts of [0, 1])
          for (const authorsFirst of [false, true]) {
            const place = afterFirst ? 'between title and authors' : 'after both';
            made.push({
              ...PLAIN,
              name: `${name} ${place}, ${gap}`,
              field: { show, afterFirst },
              between,
              abstracts,
              authorsFirst,
            });
          }
    for (const [name, abstract] of Object.entries(ABSTRACTS))
      for (const authorsFirst of [false, true])
        made.push({ ...PLAIN, name: `abstract: ${name}, ${gap}`, abstract, between, authorsFirst });
  }
  for (const [gap, between] of Object.entries(BETWEEN))
    for (const abstracts of [0.5, 1])
      for (const [name, authors] of Object.entries(AUTHORS))
        made.push({ ...PLAIN, name: `authors last: ${name}, ${gap}`, authors, between, authorsLast: true, abstracts });
  return made;
}

const RECORDS = 40;

async function exactOf(variant: Variant, papers: readonly RenderPaper[]): Promise<number> {
  const gold: ScoredRecord[] = [];
  const records = papers.map(({ title, authors, abstract }, i) => {
    const shown = abstract !== null && i < RECORDS * variant.abstracts ? abstract : null;
    gold.push({ title, authors, abstract: shown });
    const head = [variant.title(title, i + 1), variant.authors(authors)];
    if (variant.authorsFirst) head.reverse();
    if (variant.field !== null) head.splice(variant.field.afterFirst ? 1 : 2, 0, variant.field.show(i));
    const text = shown === null ? [] : [variant.abstract(shown, i + 1)];
    head.splice(variant.authorsLast ? 1 : head.length, 0, ...text);
    return head.join('\n');
  });
  return scoreParse(gold, await readText(records.join(variant.between))).exact;
}

/** Papers that training never saw, in each of the layouts: one line in all, and one for each layout that is read badly. */
export async function* plainVariants(): AsyncGenerator<string> {
  const random = createRandom(4242);
  const papers = loadTrainingPapers().filter(
    ({ title, authors }) => partOf(title, 10) === 0 && authors.length > 0 && authors.length < 30,
  );
  const scores: number[] = [];
  const bad: string[] = [];
  for (const variant of variants()) {
    const drawn = Array.from({ length: RECORDS }, () => papers[Math.floor(random() * papers.length)]!);
    const exact = await exactOf(variant, drawn);
    scores.push(exact);
    const order = variant.authorsFirst ? 'authors first' : 'title first';
    if (exact < 0.9) bad.push(`  ${exact.toFixed(3)}  ${variant.name}, ${order}, abstracts ${variant.abstracts}`);
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const good = scores.filter(score => score >= 0.99).length;
  yield `variants: ${scores.length} plain layouts, exact mean ${mean.toFixed(4)}, .99 or more ${good}, under .9 ${bad.length}`;
  yield* bad;
}
