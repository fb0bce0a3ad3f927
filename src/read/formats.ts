import { isTable } from './csv/csv-head.ts';
import type { InputFormat } from './format.ts';
import { noTextFormat } from './no-text.ts';
import { isArxivDigest, isHtml, isOwnMarkdown, isPubmedText } from './recognise.ts';

/** How much of the text decides on the format, in characters. */
export const HEAD_LENGTH = 2048;

/** What is read when no other format recognises the text. */
const listing: InputFormat = {
  name: 'listing',
  title: 'Text copied from a page',
  extensions: ['.txt', '.text', '.md', '.markdown'],
  recognise: () => true,
  copied: true,
  open: async () => {
    const [{ createLabelReader }, { createListingReader }, { createShownReader }] = await Promise.all([
      import('./listing/label/labellers.ts'),
      import('./listing/reader.ts'),
      import('./listing/shown/shown.ts'),
    ]);
    return (file, options) => {
      const { labels } = options;
      const gives = labels !== undefined && 'give' in labels;
      const reader = gives ? createLabelReader(options, labels) : createListingReader(file, options);
      return createShownReader(reader);
    };
  },
};

/** The formats in the order in which they are asked; the last takes everything. */
export const inputFormats: readonly InputFormat[] = [
  {
    name: 'ndjson',
    title: 'NDJSON: one JSON object a line',
    extensions: ['.ndjson', '.jsonl'],
    // The first line is a whole object, or an object that is longer than the head.
    recognise: head => /^\s*\{\s*"(?:[^\n]*\}[ \t]*(?:\n|$)|[^\n]*$)/.test(head),
    open: async () => (await import('./json/json.ts')).createJsonReader,
  },
  {
    name: 'json',
    title: 'JSON: an array of records, CSL-JSON',
    extensions: ['.json', '.csl.json', '.csljson'],
    recognise: head => /^\s*(?:\[\s*(?:\{\s*["}]|\]\s*$)|\{\s*["}])/.test(head),
    open: async () => (await import('./json/json.ts')).createJsonReader,
  },
  {
    name: 'markdown',
    title: 'The lists and tables in Markdown that this program writes',
    extensions: ['.md', '.markdown'],
    recognise: isOwnMarkdown,
    skips: true,
    open: async () => (await import('./markdown/markdown.ts')).createMarkdownReader,
  },
  {
    name: 'csv',
    title: 'Tables with a head: CSV, TSV',
    extensions: ['.csv', '.tsv', '.tab'],
    recognise: isTable,
    open: async () => (await import('./csv/csv.ts')).createCsvReader,
  },
  {
    name: 'arxiv-digest',
    title: 'Mails and listings in which arXiv announces papers',
    extensions: ['.txt'],
    recognise: isArxivDigest,
    skips: true,
    copied: true,
    open: async () => (await import('./arxiv/arxiv-digest.ts')).createArxivDigestReader,
  },
  {
    name: 'pubmed-text',
    title: 'PubMed: "Abstract (text)"',
    extensions: ['.txt'],
    recognise: isPubmedText,
    skips: true,
    copied: true,
    open: async () => (await import('./pubmed/pubmed-text.ts')).createPubmedTextReader,
  },
  {
    name: 'nbib',
    title: 'MEDLINE',
    extensions: ['.nbib', '.medline'],
    recognise: head => /^PMID- ?\d/m.test(head) || (/^FAU - \S/m.test(head) && /^TI {2}- \S/m.test(head)),
    skips: true,
    open: async () => (await import('./tagged/nbib.ts')).createNbibReader,
  },
  {
    name: 'ris',
    title: 'RIS',
    extensions: ['.ris'],
    recognise: head => /^\s{0,3}TY {1,2}- ?[A-Z]/m.test(head),
    skips: true,
    open: async () => (await import('./tagged/ris.ts')).createRisReader,
  },
  {
    name: 'wos',
    title: 'Web of Science, plain text',
    extensions: ['.ciw', '.isi'],
    recognise: head =>
      /^FN (?:Clarivate|Thomson|ISI)/m.test(head) || /^PT [A-Z]\s*\n(?:[A-Z][A-Z0-9] .*\n)*AU \S/m.test(head),
    skips: true,
    open: async () => (await import('./tagged/wos.ts')).createWosReader,
  },
  {
    name: 'refer',
    title: 'Refer, EndNote tags',
    extensions: ['.enw', '.refer'],
    recognise: head =>
      /^\s*(?:%0 [A-Z]|%[A-Z@0-9] \S.*\n(?:%[A-Z@0-9] |\S|\s*\n%))/.test(head) && /^%[TAX] \S/m.test(head),
    skips: true,
    open: async () => (await import('./tagged/refer.ts')).createReferReader,
  },
  {
    name: 'bibtex',
    title: 'BibTeX, BibLaTeX',
    extensions: ['.bib', '.bibtex'],
    recognise: head =>
      /^[^\S\n]*@\s*(?:[A-Za-z]+\s*[{(]\s*(?:[^\s,={}]+\s*)?(?:,|$)|(?:string|preamble|comment)\s*[{(])/im.test(head),
    skips: true,
    open: async () => (await import('./bibtex/bibtex.ts')).createBibtexReader,
  },
  {
    name: 'html',
    title: 'A saved page, or a part of its source: its text is read as a listing',
    extensions: ['.html', '.htm', '.xhtml'],
    recognise: (head, file) => isHtml(head) || (/\.x?html?$/i.test(file) && /^\s*</.test(head)),
    open: async () => (await import('./html/html.ts')).createHtmlReader,
  },
  {
    name: 'xml',
    title: 'XML of arXiv (Atom, OAI), PubMed, EndNote and dblp',
    extensions: ['.xml', '.atom'],
    recognise: head =>
      /^\s*<(?:\?xml|!DOCTYPE (?!html)|feed|xml|records|OAI-PMH|PubmedArticleSet|dblp)\b/i.test(head) &&
      !/<html\b/i.test(head),
    skips: true,
    open: async () => (await import('./xml/xml.ts')).createXmlReader,
  },
  listing,
];

/** The format of text that begins with `head`: by what it holds, and if that tells nothing, by the extension of the file. */
export function recogniseFormat(head: string, file: string): InputFormat {
  const binary = noTextFormat(head);
  if (binary !== undefined) return binary;
  // For patterns, U+2028 would begin a line.
  const text = head.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029]/g, ' ');
  const named = (format: InputFormat): boolean =>
    format.extensions.some(extension => file.toLowerCase().endsWith(extension));
  const found = inputFormats.find(format => format !== listing && format.recognise(text, file));
  return found ?? (named(listing) ? listing : inputFormats.find(named)) ?? listing;
}

/**
 * @throws RangeError when there is no such format
 */
export function inputFormatNamed(name: string): InputFormat {
  const format = inputFormats.find(row => row.name === name);
  if (format === undefined) throw new RangeError(`Cannot read the format "${name}": it is not known`);
  return format;
}
