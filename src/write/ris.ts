import type { Extra, Paper, Writer } from '../model.ts';
import { blankBetween } from './blank-between.ts';
import { oneLine, paragraphsOf } from './clean.ts';
import { createKeys } from './keys.ts';
import { kindOf } from './kind.ts';
import { risName } from './ris-names.ts';

type Field = readonly [tag: string, value: string | undefined];

/** RIS; fields that only RIS files have are kept from the record that was read. */
export function createRisWriter(): Writer {
  const keyOf = createKeys();
  return blankBetween(paper => {
    const extra = paper.extra?.format === 'ris' ? paper.extra : undefined;
    return record(paper, keyOf(paper, extra?.key), extra);
  });
}

const TYPES = { article: 'JOUR', conference: 'CONF', preprint: 'UNPB', other: 'GEN' } as const;

function record(paper: Paper, key: string, extra: Extra | undefined): string {
  const type = extra?.type ?? TYPES[kindOf(paper)];
  const fields: Field[] = [
    ['ID', key],
    ['TI', oneLine(paper.title)],
    ...paper.authors.map((author): Field => [extra?.as.authors ?? 'AU', risName(author)]),
    ['PY', paper.year === undefined ? undefined : String(paper.year)],
    ['DA', date(paper.date)],
    [extra?.as.venue ?? (type === 'JOUR' ? 'JF' : 'T2'), oneLine(paper.venue ?? '')],
    ['VL', oneLine(paper.volume ?? '')],
    ['IS', oneLine(paper.issue ?? '')],
    ...pages(oneLine(paper.pages ?? '')),
    ['DO', paper.doi],
    ['AN', paper.arxiv === undefined ? undefined : `arXiv:${paper.arxiv}`],
    ['PM', paper.pmid],
    ['UR', oneLine(paper.url ?? '')],
    ...(paper.keywords ?? []).map((word): Field => ['KW', oneLine(word)]),
    ...abstract(paper.abstract),
    ...(extra?.fields ?? []),
  ];
  const lines = [['TY', type] as const, ...fields]
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\n`);
  return `${lines.join('')}ER  - \n`;
}

/** `2024/12/01/`; what is not known stays empty. */
function date(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  const [year, month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}

function pages(text: string): Field[] {
  const [first = '', last = '', ...more] = text.split('-');
  if (more.length > 0 || first === '' || last === '' || first === last) return [['SP', text]];
  return [
    ['SP', first],
    ['EP', last],
  ];
}

/** A tag for each paragraph: programs refuse lines without one. */
function abstract(text: string | null): Field[] {
  return paragraphsOf(text).map(line => ['AB', line]);
}
