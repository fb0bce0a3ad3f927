import { describe, expect, it } from 'vitest';
import { createGluedPlaces } from '../../../src/read/listing/authors/glued-places.ts';

/** What is left of the last of these lists. */
function last(...lists: readonly string[]): string {
  const places = createGluedPlaces();
  return lists.map(list => places.without(list)).at(-1)!;
}

const PROGRAMME = [
  'Ada Moe Bog University, Bo Noe ETH Moss',
  'Cid Poe University of Wetland, Dan Roe Moss Institute of Technology',
  'Eva Soe Bog University, Fay Toe University of Wetland',
];

describe('places glued to names', () => {
  it('are taken off where several lists have them', () => {
    expect(last(...PROGRAMME)).toBe('Eva Soe, Fay Toe');
    expect(last(...PROGRAMME, 'Gil Voe Tarn Research; Hal A. van der Woe Bog University')).toBe(
      'Gil Voe; Hal A. van der Woe',
    );
  });

  it('stay where one list has them', () => {
    expect(last(PROGRAMME[0]!)).toBe(PROGRAMME[0]);
    expect(last('Ada Moe, Bo Noe', 'Cid Poe, Dan Roe', 'Eva Soe, Fay Toe, Gil Voe', PROGRAMME[0]!)).toBe(PROGRAMME[0]);
  });

  it('are known by coming again behind another name', () => {
    expect(
      last(...PROGRAMME, 'Gil Voe Quagga Bogs, Hal Woe Bog University', 'Ida Xoe Quagga Bogs, Jo Yoe Bog University'),
    ).toBe('Ida Xoe, Jo Yoe');
    expect(last(...PROGRAMME, 'Gil Maria Voe Bog University, Hal Woe Bog University')).toBe('Gil Maria Voe, Hal Woe');
  });

  it('begin where the last words of another begin no place of their own', () => {
    const lists = [
      'Ada Moe Bog University, Bo Noe Tarn University',
      'Cid Poe Fen University of Technology, Dan Roe Bog University',
    ];
    expect(last(...lists, 'Eva Soe Mire University, Fay Toe Tarn University of Technology')).toBe('Eva Soe, Fay Toe');
  });

  it('begin with "University of" behind a name of three words', () => {
    expect(last(...PROGRAMME, 'Gil Maria Voe University of Fenland, Hal Woe National University of Fens')).toBe(
      'Gil Maria Voe, Hal Woe',
    );
  });

  it('may have a comma of their own', () => {
    expect(last(...PROGRAMME, 'Gil Voe University of Wetland, Fenmouth, Hal Woe Bog University')).toBe(
      'Gil Voe, Hal Woe',
    );
  });

  it('are left to others in brackets', () => {
    const list = 'Gil Voe (Bog University), Hal Woe (University of Wetland)';
    expect(last(...PROGRAMME, list)).toBe(list);
  });
});
