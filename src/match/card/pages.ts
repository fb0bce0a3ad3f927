/** The pages of a record as they are compared. */
export interface Pages {
  /** First page with its letters, lower case: `89`, `s12`, `e1004`; empty where nothing can be said. */
  readonly first: string;
  /** Last page, written out: `569` for `567-9`; empty where there is none. */
  readonly last: string;
}

const NO_PAGES: Pages = { first: '', last: '' };

const EXCEL = /^(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const RANGE = /([a-z]{0,4})\.?\s?(\d+(?:\.\d+)?)([a-z]?)(?:\s*(?:-+|–|—|to)\s*([a-z]{0,4})\.?\s?(\d+(?:\.\d+)?))?/;

/** Reads `567-9`, `S12–S15`, `e1004`, `pp. 322-331.`, `cd002273`; a spreadsheet's `01-Jun` is 1-6. */
export function readPages(text: string | undefined): Pages {
  if (text === undefined || text === '') return NO_PAGES;
  const plain = text
    .toLowerCase()
    .replace(/\bno\.? pagination\b.*|\bpages?\b|\bpp?\b\.?|\bart(?:icle)?\b\.?|\bsuppl?(?:ement)?\b\.?-?/g, ' ')
    .trim();
  const date = EXCEL.exec(plain);
  if (date !== null) return { first: String(Number(date[1])), last: String(MONTHS.indexOf(date[2]!) + 1) };
  const found = RANGE.exec(plain);
  if (found === null) return NO_PAGES;
  const number = found[2]!.replace(/^0+(?=\d)/, '');
  const last = found[5];
  if (last === undefined) return { first: found[1]! + number, last: '' };
  return { first: found[1]! + number, last: writtenOut(number, last.replace(/^0+(?=\d)/, '')) };
}

/** `567-9` ends on 569. */
function writtenOut(first: string, last: string): string {
  return last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
}

/**
 * How the pages of two records stand to one another. `range`: the same pages, more than one of them, a coincidence hardly ever;
 * `first`: the same first page; a range from page 1 is how articles are counted online before an issue has them, and says nothing.
 */
export function comparePages(a: Pages, b: Pages): 'range' | 'first' | 'differ' | 'absent' {
  if (a.first === '' || b.first === '') return 'absent';
  if (a.first === b.first) {
    if (a.first === '1' && a.last === b.last) return a.last === '' || a.last === '1' ? 'absent' : 'first';
    if (a.last !== '' && a.last === b.last && a.last !== a.first) return 'range';
    return a.first === '1' ? 'absent' : 'first';
  }
  if (isGlued(a, b) || isGlued(b, a)) return 'range';
  if (isFromOne(a) || isFromOne(b)) return 'absent';
  if (a.last !== '' && a.last === b.last && a.last.length > 2 && isSlip(a.first, b.first)) return 'first';
  if (digits(a.first) === digits(b.first)) return 'first';
  return 'differ';
}

/** A range that lost its dash: `193202` is 193-202. */
function isGlued(one: Pages, range: Pages): boolean {
  return one.last === '' && range.last !== '' && one.first === range.first + range.last;
}

function isFromOne(pages: Pages): boolean {
  return pages.first === '1' && pages.last !== '1' && pages.last !== '';
}

/** One digit wrong in the first page, the last page being the same. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let wrong = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) wrong++;
  return wrong === 1;
}

function digits(page: string): string {
  return page.replace(/\D/g, '');
}
