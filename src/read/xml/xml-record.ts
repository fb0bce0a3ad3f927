import type { RawFields } from '../paper-fields.ts';
import { joinParagraphs } from '../paragraphs.ts';
import { texToText } from '../tex.ts';
import { findAll, firstText, indexOf, textOf, type XmlIndex, type XmlNode } from './xml-tree.ts';

/** The elements that hold one record each: Atom, OAI, EndNote, PubMed, dblp. */
export const recordElements: ReadonlySet<string> = new Set(
  'entry record PubmedArticle PubmedBookArticle article inproceedings incollection proceedings book phdthesis mastersthesis'.split(
    ' ',
  ),
);

/** The fields of a record of arXiv (Atom, OAI), Dublin Core, EndNote, PubMed or dblp. */
export function fieldsOfRecord(record: XmlNode): RawFields & { readonly id: string | undefined } {
  const index = indexOf(record);
  const id = record.attributes.key ?? index.text('rec-number', 'header/identifier', 'PMID', 'id');
  const isArxiv =
    /arxiv/i.test(`${id ?? ''}${index.text('identifier') ?? ''}`) || index.all('arXiv', 'arXivRaw').length > 0;
  const tex = (text: string | undefined): string | undefined =>
    isArxiv && text !== undefined ? texToText(text) : text;
  const urls = index.all('url', 'ee', 'identifier', 'id').map(textOf);
  return {
    id: id?.trim(),
    title: tex(index.text('ArticleTitle', 'BookTitle', 'titles/title', 'title')),
    authors: authorsOf(index, tex),
    abstract: tex(abstractOf(index)),
    year: index.text(
      'PubDate/Year',
      'PubDate/MedlineDate',
      'dates/year',
      'year',
      'published',
      'created',
      'date',
      'issued',
    ),
    date: dateText(index),
    venue: index.text(
      'Journal/Title',
      'periodical/full-title',
      'secondary-title',
      'journal_ref',
      'journal-ref',
      'journal',
      'booktitle',
    ),
    volume: index.text('JournalIssue/Volume', 'volume'),
    issue: index.text('JournalIssue/Issue', 'number'),
    pages: index.text('MedlinePgn', 'pages'),
    doi: doiText(index) ?? urls.find(url => url.includes('doi.org/')),
    arxiv: isArxiv ? (index.text('arXiv/id', 'arXivRaw/id') ?? urls.find(url => url.includes('arxiv.org'))) : undefined,
    pmid: index.text('PMID'),
    url: urls.map(url => url.trim()).find(url => /^https?:\/\//.test(url)),
    keywords: keywordsOf(index),
  };
}

function authorsOf(
  index: XmlIndex,
  tex: (text: string | undefined) => string | undefined,
): readonly string[] | string | undefined {
  const nodes = index.all('Author', 'author', 'creator');
  const list = nodes.length === 0 ? index.text('authors') : undefined;
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
function abstractOf(index: XmlIndex): string | undefined {
  const own = index.all('Abstract');
  const sections = (own[0] === undefined ? [] : findAll(own[0], 'AbstractText')).map(node => {
    const label = node.attributes.Label;
    return label === undefined ? textOf(node) : `${label}: ${textOf(node)}`;
  });
  const text = sections.length > 0 ? sections.join('\r') : index.text('abstract', 'summary', 'description');
  return text
    ?.split('\r')
    .map(part => joinParagraphs(part.split('\n')))
    .join('\n');
}

function dateText(index: XmlIndex): string | undefined {
  const [published] = index.all('PubDate');
  if (published === undefined) return index.text('published', 'created', 'pub-dates/date', 'date');
  return ['Year', 'Month', 'Day']
    .map(name => firstText(published, name))
    .filter(part => part !== undefined)
    .join(' ');
}

function doiText(index: XmlIndex): string | undefined {
  const marked = index
    .all('ELocationID', 'ArticleId')
    .find(node => /^doi$/i.test(node.attributes.EIdType ?? node.attributes.IdType ?? ''));
  return marked === undefined ? index.text('doi', 'electronic-resource-num') : textOf(marked);
}

function keywordsOf(index: XmlIndex): string[] {
  return index.all('Keyword', 'keyword', 'subject').map(textOf);
}
