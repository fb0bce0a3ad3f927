import type { Paper, Writer } from '../model.ts';
import { bibtexNames } from './bibtex-names.ts';
import { blankBetween } from './blank-between.ts';
import { keywordText, oneLine, paragraphsOf } from './clean.ts';
import { createKeys } from './keys.ts';
import { kindOf } from './kind.ts';
import { escapeTex, escapeTitle, isBalanced } from './tex-escape.ts';

type Field = readonly [name: string, value: string | undefined];

/** BibTeX, an entry a paper; fields that only BibTeX files have are kept from the entry that was read. */
export function createBibtexWriter(): Writer {
  const keyOf = createKeys();
  return blankBetween(paper => entry(paper, keyOf(paper, bibtexExtra(paper)?.key)));
}

function bibtexExtra({ extra }: Paper): Paper['extra'] {
  return extra?.format === 'bibtex' ? extra : undefined;
}

function entry(paper: Paper, key: string): string {
  const extra = bibtexExtra(paper);
  const type = typeOf(paper);
  const fields: Field[] = [
    ['title', asWritten(paper, 'title') ?? escapeTitle(oneLine(paper.title))],
    [extra?.as.authors ?? 'author', bibtexNames(paper.authors, paper.truncated?.includes('authors') ?? false)],
    [extra?.as.venue ?? venueField(type), asWritten(paper, 'venue') ?? escapeTex(oneLine(paper.venue ?? ''))],
    ...dateFields(paper),
    ['volume', text(paper.volume)],
    ['number', text(paper.issue)],
    ['pages', pages(paper.pages)],
    ['doi', verbatim(paper.doi)],
    ...(paper.arxiv === undefined
      ? []
      : ([
          ['eprint', paper.arxiv],
          ['archiveprefix', 'arXiv'],
        ] as const)),
    ['pmid', paper.pmid],
    ['url', verbatim(paper.url)],
    ['keywords', escapeTex(keywordText(paper.keywords ?? []))],
    ['abstract', paragraphsOf(paper.abstract).map(escapeTex).join('\n\n    ')],
  ];
  const known = fields.filter(([, value]) => value !== undefined && value !== '');
  const names = new Set(known.map(([name]) => name));
  const more = (extra?.fields ?? []).filter(([name, value]) => !names.has(name) && isBalanced(value));
  const lines = [...known, ...more].map(
    ([name, value]) => `  ${name} = ${name === 'month' && isMacro(value!) ? value : `{${value}}`}`,
  );
  return `@${type}{${[key, ...lines].join(',\n')}\n}\n`;
}

/** The value of the entry that was read, with its braces, as long as the paper says the same. */
function asWritten(paper: Paper, field: 'title' | 'venue'): string | undefined {
  const kept = bibtexExtra(paper)?.written?.find(([name, text]) => name === field && text === paper[field]);
  return kept === undefined || !isBalanced(kept[2]) ? undefined : kept[2];
}

const TYPES = { article: 'article', conference: 'inproceedings', preprint: 'misc', other: 'misc' } as const;

/** The entry keeps its type, unless it was none in particular and has a venue now that it did not have. */
function typeOf(paper: Paper): string {
  const extra = bibtexExtra(paper);
  const guessed = TYPES[kindOf(paper)];
  if (extra === undefined) return guessed;
  return extra.type === 'misc' && extra.as.venue === undefined ? guessed : extra.type;
}

function venueField(type: string): string {
  if (/^(?:in|conference|proceedings)/.test(type)) return 'booktitle';
  return type === 'article' ? 'journal' : 'howpublished';
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function isMacro(value: string): boolean {
  return MONTHS.includes(value);
}

function dateFields({ year, date }: Paper): Field[] {
  const [dateYear, month, day] = date?.split('-') ?? [];
  if (dateYear !== undefined && year !== undefined && dateYear !== String(year))
    return [
      ['year', String(year)],
      ['date', date],
    ];
  return [
    ['year', dateYear ?? (year === undefined ? undefined : String(year))],
    ['month', month === undefined ? undefined : MONTHS[Number(month) - 1]],
    ['day', day === undefined ? undefined : String(Number(day))],
  ];
}

function text(value: string | undefined): string {
  return escapeTex(oneLine(value ?? ''));
}

/** A range has two hyphens in TeX. */
function pages(value: string | undefined): string {
  return text(value).replace(/-\{\}-|-/g, '--');
}

/** Identifiers and addresses are not TeX; the few signs in them that would end the entry are written as addresses write them. */
function verbatim(value: string | undefined): string {
  return oneLine(value ?? '').replace(/[\\{}]/g, encodeURIComponent);
}
