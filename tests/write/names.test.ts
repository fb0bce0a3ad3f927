import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf, nameText } from '../../src/write/names.ts';

/** The parts, with bars between them: given, particle, family, suffix; or null for a name that has none. */
const rows: readonly (readonly [name: string, parts: string | null, order?: string])[] = [
  ['Jane Doe', 'Jane||Doe|'],
  ['Jane Q. Doe', 'Jane Q.||Doe|'],
  ['J.-P. Doe', 'J.-P.||Doe|'],
  ['Ludwig van Beethoven', 'Ludwig|van|Beethoven|'],
  ['Jan van der Berg', 'Jan|van der|Berg|'],
  ['Ursula von der Lanke', 'Ursula|von der|Lanke|'],
  ['Maria de la Cruz Lopez', 'Maria|de la|Cruz Lopez|'],
  ['João dos Santos', 'João|dos|Santos|'],
  ['Luca De Simone', 'Luca||De Simone|'],
  ['Santiago Ramón y Cajal', 'Santiago||Ramón y Cajal|'],
  ['Omar al-Rashid', 'Omar||al-Rashid|'],
  ['Thabo Vries Jr.', 'Thabo||Vries|Jr.'],
  ['Thabo Vries, Jr.', 'Thabo||Vries|Jr.', 'given first, suffix'],
  ['Henry Vries III', 'Henry||Vries|III'],
  ['Doe, Jane', 'Jane||Doe|', 'family, given'],
  ['Doe, J. Q.', 'J. Q.||Doe|', 'family, given'],
  ['van der Berg, Jan', 'Jan|van der|Berg|', 'family, given'],
  ['Van der Zout, Karel', 'Karel|Van der|Zout|', 'family, given'],
  ['Ludwig von und zu Hohen', 'Ludwig|von und zu|Hohen|'],
  ['Ali ibn Yusuf al-Rashid', 'Ali|ibn|Yusuf al-Rashid|'],
  ['Doe, John, Jr.', 'John||Doe|Jr.', 'family, given'],
  ['Doe, Jr., John', 'John||Doe|Jr.', 'family, suffix, given'],
  ['Zhang HW', 'HW||Zhang|', 'family given'],
  ['van der Berg JA', 'JA|van der|Berg|', 'family given'],
  ['Kearns M.', 'M.||Kearns|', 'family given'],
  ['Smith JA 3rd', 'JA||Smith|3rd', 'family given'],
  ['geraldo monteverde', 'geraldo||monteverde|'],
  ['عمر خيّام', 'عمر||خيّام|'],
  ['Ольга Петрова', 'Ольга||Петрова|'],
  ['Plato', null],
  ['江常皓', null],
  ['山田 太郎', null],
  ['김 민수', null],
  ['The Lamp and Light Consortium', null],
  ['Ice Collaboration', null],
  ['World Health Organization', null],
  ['University of Wells, Department of Bells', null],
  ['CLEO-3 Team', null],
  ['Doe,Jane', null],
  ['Doe, Jane, Roe, Richard', null],
];

describe('nameOf', () => {
  for (const [text, parts, order = 'given first'] of rows)
    it(`takes ${text} ${parts === null ? 'whole' : `for ${parts}`}`, () => {
      const name = nameOf(text);
      if (name.kind === 'whole') expect(parts).toBeNull();
      else {
        const { given, particle, family, suffix } = name;
        expect([[given, particle, family, suffix].join('|'), name.order]).toEqual([parts, order]);
      }
    });

  it('loses nothing of any name', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('van', 'der', 'Jr.', 'III', 'J.', 'HW', ',', 'Doe,', 'Doe', 'y'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), words => {
        const text = words.join(' ');
        const name = nameOf(text);
        expect(name.kind === 'whole' ? name.text : nameText(name)).toBe(text);
      }),
    );
  });
});
