import { describe, expect, it } from 'vitest';
import { findDate } from '../../../src/read/listing/fields/dates.ts';
import { isDay, MONTHS } from '../../../src/read/listing/furniture/calendar.ts';

const twelve = MONTHS.map(([language, names]) => [language, names.split(' ')] as const).filter(
  ([, names]) => names.length === 12,
);

describe('the names of months', () => {
  it.each(twelve)('of %s stand in days whose month is understood', (_, names) => {
    for (const [at, name] of names.entries()) {
      const day = `12 ${name} 2023`;
      expect(isDay(day), day).toBe(true);
      expect(findDate(day), day).toEqual({ year: 2023, date: `2023-${String(at + 1).padStart(2, '0')}-12` });
    }
  });

  it('are understood with capitals, after a preposition, and without a day', () => {
    expect(findDate('Czerwca 2023')?.date).toBe('2023-06');
    expect(findDate('12 PAŹDZIERNIKA 2023')?.date).toBe('2023-10-12');
    expect(findDate('12. Marraskuuta 2023')?.date).toBe('2023-11-12');
    expect(findDate('12 ביוני 2023')?.date).toBe('2023-06-12');
  });
});
