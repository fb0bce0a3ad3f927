import type { Paper, Writer } from '../model.ts';
import { blankBetween } from './blank-between.ts';
import { oneLine, paragraphsOf } from './clean.ts';
import { familyOf, nameOf, type PersonName } from './names.ts';
import { risName } from './ris-names.ts';

type Field = readonly [tag: string, value: string | undefined];

/** MEDLINE, as PubMed exports it, without wrapped lines. An abstract is one paragraph there. */
export function createNbibWriter(): Writer {
  return blankBetween(record);
}

function record(paper: Paper): string {
  const text = (value: string | undefined): string => oneLine(value ?? '');
  const fields: Field[] = [
    ['PMID', paper.pmid],
    ['VI', text(paper.volume)],
    ['IP', text(paper.issue)],
    ['DP', date(paper.date ?? String(paper.year ?? ''))],
    ['TI', text(paper.title)],
    ['PG', text(paper.pages)],
    ['LID', paper.doi && `${paper.doi} [doi]`],
    ['AB', paragraphsOf(paper.abstract).join(' ')],
    ...paper.authors.flatMap(author),
    ['JT', text(paper.venue)],
    ...(paper.keywords ?? []).map((word): Field => ['OT', keyword(oneLine(word))]),
    ['AID', paper.arxiv && `arXiv:${paper.arxiv} [pii]`],
  ];
  return fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([tag, value]) => `${tag.padEnd(4)}- ${value}\n`)
    .join('');
}

/** Persons with their full names and as MEDLINE shortens them; groups as corporate names. */
function author(text: string): Field[] {
  const name = nameOf(oneLine(text));
  if (name.kind === 'whole') return [[name.text.includes(' ') ? 'CN' : 'FAU', name.text]];
  return [
    ['FAU', risName(text)],
    ['AU', short(name)],
  ];
}

/** `van der Doe JQ Jr` */
function short(name: PersonName): string {
  const initials = /^\p{Lu}{1,3}$/u.test(name.given)
    ? name.given
    : name.given
        .split(/[\s.‐-]+/u)
        .map(word => [...word][0] ?? '')
        .join('')
        .toUpperCase();
  return [familyOf(name), initials, name.suffix.replace('.', '')].filter(part => part !== '').join(' ');
}

/** A star before a keyword marks a main topic: one that begins with a star gets another. */
function keyword(word: string): string {
  return word.startsWith('*') ? `*${word}` : word;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2024-12-01` → `2024 Dec 1` */
function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [year, month && MONTHS[Number(month) - 1], day && String(Number(day))].filter(Boolean).join(' ');
}
