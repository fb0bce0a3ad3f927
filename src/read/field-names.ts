import { LABELS } from './listing/furniture/label-rows.ts';
import type { RawFields } from './paper-fields.ts';

/** A field of a record, or what one is made of. */
export type FieldName = keyof RawFields | 'id' | 'firstPage' | 'lastPage';

/**
 * What databases, libraries and people call the fields in JSON and in the heads of tables: lower case, letters without accents and digits only.
 * Where a record has several of one row, the first in the row that says something counts.
 */
const NAMES: Readonly<Record<FieldName, string>> = {
  title: 'title articletitle documenttitle papertitle primarytitle ti t1 tx displayname',
  authors:
    'authors author authornames authorfullnames authorsfullnames fullauthornames authorlist fau au af a1 creators creator authorships',
  abstract: 'abstract abstracttext abstractnote ab n2 summary paperabstract description',
  year: 'year publicationyear pubyear publishedyear yearpublished py y1',
  date: 'date publicationdate publishdate pubdate datepublished published issued coverdate da publishedprint publishedonline',
  venue:
    'venue journal journaltitle journalname fulljournalname journalbook sourcetitle containertitle booktitle proceedingstitle conference conferencename publicationname publicationtitle publication hostvenue jo jf so t2 jt ta journalabbreviation journalref',
  volume: 'volume vol vl vi journalvolume',
  issue: 'issue number no is ip issuenumber journalissue',
  pages: 'pages page pagerange pg pagenumbers',
  firstPage: 'pagestart startpage firstpage beginningpage sp bp',
  lastPage: 'pageend endpage lastpage endingpage ep',
  doi: 'doi doinumber doilink di do articledoi',
  arxiv: 'arxiv arxivid eprint',
  pmid: 'pmid pubmedid pm pubmed medlinepmid accessionnumberpmid',
  url: 'url link urls links ur href paperurl articleurl urllink pdflink',
  keywords: 'keywords keyword authorkeywords indexkeywords kw de tags manualtags mesh subjects',
  id: 'id key citationkey citekey paperid uid uuid recordid eid corpusid articleid',
};

type Ranked = readonly [field: FieldName, rank: number];

const OWN: ReadonlyMap<string, Ranked> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name, k) => [name, [field as FieldName, k]] as const),
  ),
);

/** The rank of names in other languages, behind all of NAMES. */
const FOREIGN = 100;
let foreign: ReadonlyMap<string, Ranked> | null = null;

/** What pages in other languages write before a field stands above its column, too; made only when it is asked for. */
function foreignNames(): ReadonlyMap<string, Ranked> {
  foreign ??= new Map(
    LABELS.filter(({ languages, field }) => !languages.includes('en') && field in NAMES).map(
      ({ name, field }) => [lettersOf(name), [field as FieldName, FOREIGN]] as const,
    ),
  );
  return foreign;
}

type Named = Ranked | undefined;

/** Names met before: the records of a file have all the same. */
const known = new Map<string, Named>();
const MOST = 1000;

/** The field that a name stands for, and its rank among the names of that field (0 is the best). */
function fieldNamed(name: string): Named {
  if (known.has(name)) return known.get(name);
  const named = look(name);
  if (known.size < MOST) known.set(name, named);
  return named;
}

function look(name: string): Named {
  const letters = lettersOf(name);
  return OWN.get(letters) ?? foreignNames().get(letters);
}

function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The fields of a record by their names, the best-named one first, where `isEmpty` is false. */
export function namedFields<T>(
  entries: Iterable<readonly [string, T]>,
  isEmpty: (value: T) => boolean,
): Map<FieldName, T> {
  const ranks = new Map<FieldName, number>();
  const fields = new Map<FieldName, T>();
  for (const [name, value] of entries) {
    const found = fieldNamed(name);
    if (found === undefined || isEmpty(value) || (ranks.get(found[0]) ?? Number.POSITIVE_INFINITY) <= found[1])
      continue;
    ranks.set(...found);
    fields.set(found[0], value);
  }
  return fields;
}
