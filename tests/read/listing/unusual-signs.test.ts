import { describe, expect, it } from 'vitest';
import { createAuthorReader } from '../../../src/read/listing/authors/author-lines.ts';

const list = (...texts: readonly string[]) => {
  const reader = createAuthorReader();
  return texts.map(text => reader.fromList([text], false).names);
};
const NAMES = ['Ada Moe', 'Bo Noe', 'Cid Poe'];
const TURNED = ['Moe, Ada', 'Noe, Bo', 'Poe, Cid'];

describe('signs that seldom part names', () => {
  it.each([' – ', ' — ', ' - ', ' ~ ', ' + ', ' // ', ' * ', ' :: ', ' > ', '  ', '\t', '/', ' und ', ' och '])(
    'part them where they do so throughout: %j',
    sign => {
      expect(list(NAMES.join(sign))).toEqual([NAMES]);
      expect(list(TURNED.join(sign))).toEqual([TURNED]);
      expect(list(`// ${NAMES.join(sign)}`)).toEqual([NAMES]);
    },
  );

  it('part two names where they parted three', () => {
    expect(list('Ada Moe – Bo Noe – Cid Poe', 'Dan Roe – Eve Soe')[1]).toEqual(['Dan Roe', 'Eve Soe']);
    expect(list('Uta Moe - von Noe')).toEqual([['Uta Moe - von Noe']]);
  });

  it('are no words inside a name', () => {
    expect(createAuthorReader().fromLines(['Ludwig von und zu Hohen']).names).toEqual(['Ludwig von und zu Hohen']);
    expect(list('Ludwig von und zu Hohen')).toEqual([['Ludwig von und zu Hohen']]);
  });

  it('leave lists with other signs alone', () => {
    expect(list('Ada Moe, Bo Noe and Cid Poe')).toEqual([NAMES]);
    expect(list('Uta Moe - von Noe, Bo Poe')).toEqual([['Uta Moe - von Noe', 'Bo Poe']]);
  });

  it('are not needed after a word that begins every list', () => {
    const lists = ['Ada Moe, Bo Noe', 'Cid Poe, Dan Roe', 'Eve Soe, Flo Toe', 'Gus Uoe, Hal Voe'];
    for (const word of ['from', 'From:', 'Authors']) {
      const found = list(...lists.map(names => `${word} ${names}`));
      expect(found.at(-1)).toEqual(['Gus Uoe', 'Hal Voe']);
    }
  });
});
