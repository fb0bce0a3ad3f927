import { type RecordField, recordFields } from '../../fields.ts';
import type { Paper } from '../../model.ts';
import { yearOf } from '../identifiers.ts';

type Details = Omit<Paper, 'title' | 'abstract' | 'sources'>;
type Fields = { -readonly [Name in keyof Details]?: Details[Name] };

/** What one part of the line may be; the first that fits counts. */
interface Part {
  readonly name: string;
  readonly looks: RegExp;
  readonly sample: string;
  /** @param inner what the pattern's group found, without escapes */
  take(inner: string): Fields;
}

const LINK = String.raw`\((?:<[^>]*>)\)$`;

/** Between dots: links; between the commas of one part: where and when it was printed. Whatever is left are names. */
export const PARTS: readonly Part[] = [
  {
    name: 'doi',
    looks: new RegExp(String.raw`^\[doi:((?:\\.|[^\]\\])*)\]${LINK}`),
    sample: '[doi:10.1/x](<https://doi.org/10.1/x>)',
    take: doi => ({ doi }),
  },
  {
    name: 'arXiv',
    looks: new RegExp(String.raw`^\[arXiv:((?:\\.|[^\]\\])*)\]${LINK}`),
    sample: '[arXiv:2401.1](<https://arxiv.org/abs/2401.1>)',
    take: arxiv => ({ arxiv }),
  },
  {
    name: 'PubMed',
    looks: new RegExp(String.raw`^\[PMID ((?:\\.|[^\]\\])*)\]${LINK}`),
    sample: '[PMID 7](<https://pubmed.ncbi.nlm.nih.gov/7/>)',
    take: pmid => ({ pmid }),
  },
  {
    name: 'address',
    looks: new RegExp(String.raw`^\[((?:\\.|[^\]\\])*)\]${LINK}`),
    sample: '[https://a.example/](<https://a.example/>)',
    take: url => ({ url }),
  },
  { name: 'venue', looks: /^\*((?:\\.|[^\\*])+)\*$/, sample: '*A Journal*', take: venue => ({ venue }) },
  { name: 'volume', looks: /^vol\. (.+)$/, sample: 'vol. 12', take: volume => ({ volume }) },
  { name: 'issue', looks: /^no\. (.+)$/, sample: 'no. 3-4', take: issue => ({ issue }) },
  { name: 'pages', looks: /^pp\. (.+)$/, sample: 'pp. 89-96', take: pages => ({ pages }) },
  {
    name: 'date',
    looks: /^(\d{4}(?:-\d\d){0,2})$/,
    sample: '2024-12-01',
    take: date => ({ year: yearOf(date) ?? Number(date.slice(0, 4)), ...(date.length > 4 && { date }) }),
  },
];

/** Reads `Ann Roe, Bo Poe · *A Journal*, vol. 3, 2024 · [doi:…](<…>)`. Where two blanks follow a comma or a dot, it is a sign of the text itself. */
export function markdownDetails(line: string): Details {
  const fields: Fields = {};
  let authors: readonly string[] = [];
  for (const part of line === '' ? [] : line.split(/ · (?! )/)) {
    const pieces = LINKED.test(part) ? [part] : part.split(/, (?! )/);
    const found = pieces.map(fieldsOf);
    if (found.every(one => one !== null)) Object.assign(fields, ...found);
    else authors = pieces.map(plainMarkdown).filter(name => name !== '');
  }
  const known: Partial<Record<RecordField, unknown>> = { ...fields, authors };
  return Object.fromEntries(
    recordFields.flatMap(name => (name in known ? [[name, known[name]]] : [])),
  ) as unknown as Details;
}

const LINKED = new RegExp(String.raw`^\[.*\]${LINK}`);

function fieldsOf(piece: string): Fields | null {
  for (const { looks, take } of PARTS) {
    const inner = looks.exec(piece)?.[1];
    if (inner !== undefined) return take(plainMarkdown(inner));
  }
  return null;
}

/** Text without the escapes of Markdown, and with one blank where two stood. */
export function plainMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/ {2,}/g, ' ');
}
