import { fold } from './fold.ts';
import { withoutNotes } from './notes.ts';

const BRITISH = /ae|oe|our|is(?:ation|ed|ing)|yse/;
const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  xi: '11',
  xii: '12',
  xiii: '13',
};
const ORDINAL: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
};
const COUNTED = new Set([
  'part',
  'phase',
  'type',
  'class',
  'volume',
  'chapter',
  'section',
  'stage',
  'grade',
  'paper',
  'study',
  'report',
  'series',
]);
const HAS_ROMAN = /(?:^| )(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})(?: |$)/;
const HAS_COUNTED = new RegExp(`(?:^| )(?:${[...COUNTED].join('|')}) (?:one|two|three|four)(?: |$)`);

/** A title as it is compared: notes off, folded, one spelling, Roman numerals as Arabic ones where they can be nothing else. */
export function foldTitle(title: string): string {
  const folded = oneSpelling(fold(withoutNotes(title)));
  if (!HAS_ROMAN.test(folded) && !HAS_COUNTED.test(folded)) return folded;
  const words = folded.split(' ');
  return words.map((word, i) => numeral(word, words[i - 1], i === words.length - 1)).join(' ');
}

/** British words as American ones: haemolytic, oedema, tumour, randomised, fibre. */
function oneSpelling(folded: string): string {
  if (!BRITISH.test(folded)) return folded;
  return folded
    .replace(/ae|oe/g, 'e')
    .replace(/(?<=[a-z]{3})our(?=s?(?:\b|al|ed|ing|able))/g, 'or')
    .replace(/(?<=[a-z]{3})is(?=(?:ation|ed|ing)s?\b)/g, 'iz')
    .replace(/(?<=[a-z]{2})yse(?=[sd]?\b)/g, 'yze');
}

function numeral(word: string, before: string | undefined, last: boolean): string {
  const counted = before !== undefined && COUNTED.has(before);
  if (counted && ORDINAL[word] !== undefined) return ORDINAL[word];
  const arabic = ROMAN[word];
  if (arabic === undefined) return word;
  const oneLetter = word.length === 1;
  return !oneLetter || counted || (last && before !== undefined && word !== 'x') ? arabic : word;
}

/** The numbers of a folded title in their order: `10 1` for "Phase 10 trial, part I". */
export function numbersOf(title: string): string {
  if (!/\d/.test(title)) return '';
  return title
    .split(' ')
    .filter(word => word.charCodeAt(0) < 58)
    .map(digits => digits.replace(/^0+(?=\d)/, ''))
    .join(' ');
}
