import type { Furniture } from './kinds.ts';

/** Lines in scripts without blanks whose last signs tell what they are: no row can begin with them. */
interface EastAsianRow {
  readonly name: string;
  readonly kind: Furniture;
  readonly pattern: RegExp;
  readonly sample: string;
}

export const EAST_ASIAN_ROWS: readonly EastAsianRow[] = [
  {
    name: 'society',
    kind: 'affiliation',
    pattern:
      /^[^\s:：]{1,16}(?:학회|협회|대학교|대학원|연구소|연구원|学会|學會|协会|協会|大学|大學|学院|研究所|研究院|研究科)$/u,
    sample: '苔学会',
  },
  {
    name: 'issue',
    kind: 'venue',
    pattern:
      /제\s?\d{1,4}\s?권|[第,，]\s?\d{1,4}\s?[卷巻]|(?:19|20)\d\d\s?年\s?第?\s?\d{1,3}\s?期|\d{1,4}\s?巻\s?\d{1,4}\s?号|Vol\.\s?\d+.{0,40}No\.\s?\d+/u,
    sample: '苔類学会論文誌 12 巻 3 号',
  },
  {
    name: 'journal',
    kind: 'venue',
    pattern:
      /^[^\s:：]{1,16}(?:학회지|논문지|논문집|저널|学报|學報|学刊|通报|论文誌|論文誌|論文集|会誌|ジャーナル)(?:[\s,，].{0,40})?$/u,
    sample: '苔論文誌 2019',
  },
  {
    // a title in such brackets is a Chinese one
    name: 'journal-in-brackets',
    kind: 'venue',
    pattern: /^《(?:[^《》\p{Script=Han}]{2,80}|[^《》]{1,20}(?:学报|學報|学刊|通报|杂志|期刊))》(?:[\s,，].{0,40})?$/u,
    sample: '《Wet Letters》',
  },
];

const LONGEST = 60;

/** What a line that begins with such a sign is; null for text. */
export function eastAsianRow(line: string): EastAsianRow | null {
  if (line.length > LONGEST) return null;
  return EAST_ASIAN_ROWS.find(({ pattern }) => pattern.test(line)) ?? null;
}
