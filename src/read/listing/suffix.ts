/** What follows the authors on their line: a venue, a year, a host. Rows are tried in order. */
interface SuffixRow {
  readonly name: string;
  readonly sample: string;
  /** Matches from where the suffix begins; its first group is the suffix. */
  readonly pattern: RegExp;
}

export const authorSuffixes: readonly SuffixRow[] = [
  { name: 'scholar', sample: 'A Roe, B Poe… - Journal of Tests, 2019 - example.org', pattern: /[\s\u00a0][-–][\s\u00a0](.*\b(?:19|20)\d\d\b.*)$/u },
  { name: 'year in brackets', sample: 'Ann Roe, Bo Poe (2019)', pattern: /\s*\(((?:[^()]*\s)?(?:19|20)\d\d)\)\.?$/u },
  { name: 'year after a dot', sample: 'Ann Roe, Bo Poe · 2019', pattern: /\s[·|•]\s((?:19|20)\d\d)$/u },
  { name: 'venue in italics', sample: 'Ann Roe, Bo Poe. *TEST 2019*', pattern: /\.\s(\*[^*]+\*)$/u },
  { name: 'venue', sample: 'Ann Roe, Bo Poe. Journal of Tests, 2019.', pattern: /\p{Ll}\.\s(\p{Lu}[^.]*[\s(](?:19|20)\d\d\)?\.?)$/u },
];

const HAS_DIGIT_OR_STAR = /[\d*]/u;

/** Splits the text of an authors line into the authors and what follows them. */
export function authorsSuffix(text: string): { readonly text: string; readonly rest: string } {
  if (HAS_DIGIT_OR_STAR.test(text)) {
    for (const { pattern } of authorSuffixes) {
      const match = pattern.exec(text);
      if (match) return { text: text.slice(0, text.length - match[1]!.length).replace(/[\s\u00a0]*[-–·|•(]?[\s\u00a0]*$/u, ''), rest: match[1]! };
    }
  }
  return { text, rest: '' };
}
