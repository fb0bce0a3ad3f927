import { recordFields } from '../fields.ts';
import type { CutField, Paper } from '../model.ts';
import { isPreprintDoi } from './card/identifiers.ts';
import { withoutNotes } from './card/notes.ts';
import { foldVenue, venueKind } from './card/venue.ts';

/** Where the value of one field came from: the member's index, the policy that chose it, and the other values. */
export interface Choice {
  readonly field: string;
  readonly policy: string;
  readonly from: number;
  readonly dropped: readonly unknown[];
}

export interface Merge {
  readonly paper: Paper;
  readonly choices: readonly Choice[];
}

type Field = keyof Paper;

/** How the value of a field is chosen: the member that comes first by `order` among those that have one; ties go to the earlier member. */
interface Policy {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Greater is better, the first number that differs decides. */
  readonly order: (paper: Paper) => readonly number[];
}

const PLACE: readonly Field[] = ['venue', 'volume', 'issue', 'pages', 'year', 'date'];

const POLICIES: readonly Policy[] = [
  {
    name: 'whole, not shouted, without notes, longest',
    fields: ['title'],
    order: ({ title, truncated }) => [
      Number(!truncated?.includes('title')),
      Number(!isShouted(title)),
      Number(!isDamaged(title)),
      Number(withoutNotes(title) === title),
      title.length,
    ],
  },
  {
    name: 'whole, most names, fullest names',
    fields: ['authors'],
    order: ({ authors, truncated }) => [
      Number(!truncated?.includes('authors')),
      authors.length,
      Number(!isDamaged(authors.join())),
      Number(!isShouted(authors.join(' '))),
      authors.join().length,
    ],
  },
  {
    name: 'whole, longest',
    fields: ['abstract'],
    order: ({ abstract, truncated }) => [
      Number(!truncated?.includes('abstract')),
      Number(!isDamaged(abstract ?? '')),
      abstract?.length ?? 0,
    ],
  },
  {
    name: 'as printed, fullest place',
    // What only the record's own format knows goes with the place: the type of an entry tells what its venue is.
    fields: [...PLACE, 'extra'],
    order: paper => [Number(!isPreprint(paper)), PLACE.filter(field => has(paper, field)).length],
  },
  { name: 'of the published paper', fields: ['doi', 'url'], order: paper => [Number(!isPreprint(paper))] },
];

const FIRST: Policy = { name: 'first', fields: [], order: () => [] };
const ALWAYS: readonly Field[] = ['title', 'authors', 'abstract'];
/** These say what became of the others, and are made when those are chosen. */
const MADE: readonly Field[] = ['truncated', 'sources'];
const ORDER: readonly Field[] = recordFields.filter(field => !MADE.includes(field));

/** One record of several: each field by its policy, keywords and sources united; nothing that was dropped goes unsaid. */
export function merge(papers: readonly Paper[]): Merge {
  const values: Partial<Record<Field, unknown>> = {};
  const choices: Choice[] = [];
  for (const field of fieldsOf(papers)) {
    if (field === 'keywords') {
      values.keywords = [...new Set(papers.flatMap(paper => paper.keywords ?? []))];
      continue;
    }
    const policy = POLICIES.find(row => row.fields.includes(field)) ?? FIRST;
    const from = best(papers, field, policy);
    values[field] = papers[from]![field];
    const dropped = others(papers, field, from);
    if (dropped.length > 0) choices.push({ field, policy: policy.name, from, dropped });
  }
  const truncated = cutFields(papers, values);
  if (truncated.length > 0) values.truncated = truncated;
  values.sources = papers.flatMap(paper => paper.sources);
  return { paper: values as unknown as Paper, choices };
}

function fieldsOf(papers: readonly Paper[]): Field[] {
  const found = new Set<Field>(papers.flatMap(paper => Object.keys(paper) as Field[]));
  const known = ORDER.filter(field => ALWAYS.includes(field) || found.has(field));
  const more = [...found].filter(field => !ORDER.includes(field) && !MADE.includes(field));
  return [...known, ...more];
}

function has(paper: Paper, field: Field): boolean {
  const value = paper[field];
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function best(papers: readonly Paper[], field: Field, policy: Policy): number {
  let chosen = 0;
  for (let i = 1; i < papers.length; i++) {
    if (!has(papers[i]!, field)) continue;
    if (!has(papers[chosen]!, field) || isBefore(policy.order(papers[i]!), policy.order(papers[chosen]!))) chosen = i;
  }
  return chosen;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! > b[at]!;
}

/** The other values of the field, each once. */
function others(papers: readonly Paper[], field: Field, from: number): unknown[] {
  const values: unknown[] = [papers[from]![field]];
  for (const paper of papers) {
    const value = paper[field];
    if (has(paper, field) && values.every(known => !areEqual(known, value))) values.push(value);
  }
  return values.slice(1);
}

function areEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** A field stays marked as cut where every member that has its value was cut. */
function cutFields(papers: readonly Paper[], values: Partial<Record<Field, unknown>>): CutField[] {
  const fields: readonly CutField[] = ['title', 'authors', 'abstract'];
  if (papers.every(paper => paper.truncated === undefined)) return [];
  return fields.filter(field => {
    const holders = papers.filter(paper => areEqual(paper[field], values[field]));
    return holders.length > 0 && holders.every(paper => paper.truncated?.includes(field));
  });
}

function isPreprint(paper: Paper): boolean {
  if (paper.doi !== undefined && !isPreprintDoi(paper.doi) && !paper.doi.startsWith('10.48550/')) return false;
  return (
    paper.doi !== undefined ||
    venueKind(foldVenue(paper.venue)) === 'preprint' ||
    (paper.arxiv !== undefined && paper.venue === undefined)
  );
}

/** Capitals throughout. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Characters that a wrong decoding leaves behind. */
function isDamaged(text: string): boolean {
  return /\ufffd|\p{L}\?\p{L}|[ÃÂ][\u0080-\u00bf]|â€/u.test(text);
}
