import { describe, expect, it } from 'vitest';
import { abstractIsCut } from '../../../src/read/listing/abstracts/cut.ts';

const WHOLE: readonly string[] = [
  'Moss is wet.',
  'Is moss wet?',
  'Moss is wet!',
  '(Moss is wet.)',
  '“Moss is wet.”',
  'Moss is wet.¹',
  'Moss is wet.*',
  'Moss is wet.)]',
  'The bog is $x^2$',
  'Our code is at https://moss.example/code/7',
  'Our code is at github.com/moss/bog',
  'Write to ada@moss.example',
  'Trial registration: NCT01234567',
  '苔は湿っている。',
  'काई गीली है।',
  'هل الطحلب رطب؟',
  'Մամուռը խոնավ է։',
  'Moss is wet. ',
  '',
];
const CUT: readonly string[] = [
  'In this work, we formalize',
  'This resulted in MATH',
  'Moss is wet…',
  'Moss is wet [...]',
  'Moss is wet […]',
  'Moss is ...',
  'collection and, therefore …',
  'Moss is wet,',
  'See https://moss.example. Moss is',
];

describe('abstractIsCut', () => {
  for (const text of WHOLE) {
    it(`takes ${JSON.stringify(text)} for whole`, () => {
      expect(abstractIsCut(text, 'page')).toBe(false);
      expect(abstractIsCut(text, 'file')).toBe(false);
    });
  }
  for (const text of CUT) {
    it(`sees that ${JSON.stringify(text)} is cut`, () => {
      expect(abstractIsCut(text, 'page')).toBe(true);
      expect(abstractIsCut(text, 'file')).toBe(true);
    });
  }
  it('trusts a closing bracket, unless the file ended there', () => {
    expect(abstractIsCut('Moss is wet (in bogs)', 'page')).toBe(false);
    expect(abstractIsCut('Moss is wet (in bogs)', 'file')).toBe(true);
  });
});
