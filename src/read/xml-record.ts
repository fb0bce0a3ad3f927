import type { RawFields } from './paper-fields.ts';
import { joinParagraphs } from './paragraphs.ts';
import { texToText } from './tex.ts';
import { findAll, firstText, textOf, type XmlNode } from './xml-tree.ts';

/** The elements that hold one record each: Atom, OAI, EndNote, PubMed, dblp. */
export const recordElements: ReadonlySet<string> = new Set(
  'entry record PubmedArticle PubmedBookArticle article inproceedings incollection proceedings book phdthesis mastersthesis'.split(
    ' ',
  ),
);

/** The fields of a record of arXiv (Atom, OAI), Dublin Core, EndNote, PubMed or dblp. */
export function fieldsOfRecord(record: XmlNode): RawFields & { readonly id: string | undefined } {
  const id = record.attributes.key ?? firstText(record, 'rec-number', 'header/identifier', 'PMID', 'id');
  const isArxiv =
    /arxiv/i.test(`${id ?? ''}${firstText(record, 'identifier') ?? ''}`) ||
    findAll(record, 'arXiv', 'arXivRaw').length > 0;
  const tex = (text: string | undefined): string | undefined =>
    isArxiv && text !== undefined ? texToText(text) : text;
  const urls = findAll(record, 'url', 'ee', 'identifier', 'id').map(textOf);
  return {
    id: id?.trim(),
    title: tex(firstText(record, 'ArticleTitle', 'BookTitle', 'titles/title', 'title')),
    authors: authorsOf(record, tex),
    abstract: tex(abstractOf(record)),
    year: firstText(
      record,
      'PubDate/Year',
      'PubDate/MedlineDate',
      'dates/year',
      'year',
      'published',
      'created',
      'date',
      'issued',
    ),
    date: dateText(record),
    venue: firstText(
      record,
      'Journal/Title',
      'periodical/full-title',
      'secondary-title',
      'journal_ref',
      'journal-ref',
      'journal',
      'booktitle',
    ),
    volume: firstText(record, 'JournalIssue/Volume', 'volume'),
    issue: firstText(record, 'JournalIssue/Issue', 'number'),
    pages: firstText(record, 'MedlinePgn', 'pages'),
    doi: doiText(record) ?? urls.find(url => url.includes('doi.org/')),
    arxiv: isArxiv
      ? (firstText(record, 'arXiv/id', 'arXivRaw/id') ?? urls.find(url => url.includes('arxiv.org')))
      : undefined,
    pmid: firstText(record, 'PMID'),
    url: urls.map(url => url.trim()).find(url => /^https?:\/\//.test(url)),
    keywords: keywordsOf(record),
  };
}

function authorsOf(
  record: XmlNode,
  tex: (text: string | undefined) => string | undefined,
): readonly string[] | string | undefined {
  const nodes = findAll(record, 'Author', 'author', 'creator');
  const list = nodes.length === 0 ? firstText(record, 'authors') : undefined;
  if (list !== undefined) return tex(list);
  return nodes.map(node => tex(nameOf(node)) ?? '');
}

function nameOf(node: XmlNode): string {
  const parts = [
    firstText(node, 'ForeName', 'forenames', 'given', 'Initials'),
    firstText(node, 'LastName', 'keyname', 'family'),
    firstText(node, 'Suffix', 'suffix'),
  ];
  if (parts[1] === undefined) return firstText(node, 'CollectiveName', 'name') ?? textOf(node);
  return parts.filter(part => part !== undefined).join(' ');
}

/** Sections of PubMed are paragraphs, with their labels; wrapped lines are joined; `&#13;` ends a paragraph in EndNote. */
function abstractOf(record: XmlNode): string | undefined {
  const own = findAll(record, 'Abstract');
  const sections = (own[0] === undefined ? [] : findAll(own[0], 'AbstractText')).map(node => {
    const label = node.attributes.Label;
    return label === undefined ? textOf(node) : `${label}: ${textOf(node)}`;
  });
  const text = sections.length > 0 ? sections.join('\r') : firstText(record, 'abstract', 'summary', 'description');
  return text
    ?.split('\r')
    .map(part => joinParagraphs(part.split('\n')))
    .join('\n');
}

function dateText(record: XmlNode): string | undefined {
  const [published] = findAll(record, 'PubDate');
  if (published === undefined) return firstText(record, 'published', 'created', 'pub-dates/date', 'date');
  return ['Year', 'Month', 'Day']
    .map(name => firstText(published, name))
    .filter(part => part !== undefined)
    .join(' ');
}

function doiText(record: XmlNode): string | undefined {
  const marked = findAll(record, 'ELocationID', 'ArticleId').find(node =>
    /^doi$/i.test(node.attributes.EIdType ?? node.attributes.IdType ?? ''),
  );
  return marked === undefined ? firstText(record, 'doi', 'electronic-resource-num') : textOf(marked);
}

function keywordsOf(record: XmlNode): string[] {
  return findAll(record, 'Keyword', 'keyword', 'subject').map(textOf);
}
