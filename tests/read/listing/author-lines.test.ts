import { describe, expect, it } from 'vitest';
import { bylineLength, bylines } from '../../../src/read/listing/authors/author-edges.ts';
import { createAuthorReader } from '../../../src/read/listing/authors/author-lines.ts';
import { areNamesInVenue, authorSuffixes, authorsSuffix } from '../../../src/read/listing/authors/suffix.ts';

const names = (lines: readonly string[]) => createAuthorReader().fromLines(lines);
const list = (text: string) => createAuthorReader().fromList([text], false);

describe('authorsSuffix', () => {
  for (const { name, sample, signs, pattern } of authorSuffixes) {
    it(`splits ${name} off the authors`, () => {
      expect(pattern.test(sample)).toBe(true);
      expect(signs.some(sign => sample.includes(sign))).toBe(true);
      const { text, rest } = authorsSuffix(sample);
      expect(rest).not.toBe('');
      expect(text).not.toContain(rest);
    });
  }

  it('splits a venue off at its first stop, whatever it is made of', () => {
    for (const venue of [
      'Proceedings of the 2018 Conference on Moss in Wet Places, 2018.',
      'Astron. Notes, 2026.',
      'Phys. Rev. B, 2012',
      'arXiv preprint, 2014.',
    ])
      for (const names of ['Ada Moe', 'Ada Moe, Bo Noe', 'Moe, A. and Noe, Bo', 'Ada MOE'])
        expect(authorsSuffix(`${names}. ${venue}`)).toEqual({ text: `${names}.`, rest: venue });
    expect(authorsSuffix('Ada Moe, Md. Noe, 2019').text).toBe('Ada Moe, Md. Noe');
  });

  it('splits a venue between dots off where names with commas have one there', () => {
    const reader = createAuthorReader();
    const read = (text: string) => reader.fromList([text], false).names;
    for (const text of [
      'Ida Roe · Findings of the Bog · 2010',
      'Ann Roe, Bo Poe · Wet Letters · 2019',
      'Al Poe · Wet Bogs · 2011',
    ])
      read(text);
    expect(read('Ida Roe · Findings of the Bog · 2010')).toEqual(['Ida Roe']);
  });

  it('leaves names alone', () => {
    for (const text of [
      'Ada Moe (Bog Institute, Wetland) · Bo Noe (Moss Lab)',
      'Ada Moe · bo noe',
      'Moe, A. · Bo Noe for the MOSS Study Group',
      'Uta Moe - von Noe, Bo Poe',
      'Ada Moe, Bo Noe — MOSS Study Group',
      'Ada Moe, Bo Noe and Cid Poe',
    ])
      expect(authorsSuffix(text)).toEqual({ text, rest: '' });
  });
});

describe('bylineLength', () => {
  it.each(bylines)('is that of all before the names in "$sample"', ({ verbs, by, sample }) => {
    expect(sample.slice(bylineLength(sample))).toBe('Ann Roe');
    for (const verb of verbs.split(' ')) expect(bylineLength(`${verb} ${by} Ann Roe`)).toBe(`${verb} ${by} `.length);
  });

  it('is that of the feed where a reader of feeds found the paper', () => {
    expect('12   Moss News   by Ann Roe, Bo Poe'.slice(bylineLength('12   Moss News   by Ann Roe, Bo Poe'))).toBe(
      'Ann Roe, Bo Poe',
    );
  });

  it('is that of all before the names where two blanks stand before the word for "by"', () => {
    const feed = 'moss updates on arXiv.example / by Ann Roe, Bo Poe / 9h';
    expect(feed.slice(bylineLength(feed))).toBe('Ann Roe, Bo Poe / 9h');
    const updates = '28 moss updates on arXiv.example by Ann Roe, Bo Poe / 9h';
    expect(updates.slice(bylineLength(updates))).toBe('Ann Roe, Bo Poe / 9h');
    expect(bylineLength('Step by Step, Ann Roe')).toBe(0);
    const posted = 'Posted on May 12, 2019  by Ann Roe';
    expect(posted.slice(bylineLength(posted))).toBe('Ann Roe');
  });

  it('is nothing before names and other words', () => {
    for (const text of ['Ann Roe, Bo Poe', 'Published Roe', 'Posted on 12 May 2019', 'Written Language by Eye'])
      expect(bylineLength(text)).toBe(0);
  });

  it('leaves the date to the fields', () => {
    const { names, rest } = list('Posted on 12 May 2019 by Ann Roe, Bo Poe');
    expect(names).toEqual(['Ann Roe', 'Bo Poe']);
    expect(rest.join('')).toBe('Posted on 12 May 2019 by ');
    expect(list('Posted by Ann Roe and Bo Poe on May 12, 2019').names).toEqual(['Ann Roe', 'Bo Poe']);
  });
});

describe('a line of authors', () => {
  it('ends before the first bar where that of others does', () => {
    const reader = createAuthorReader();
    const names = (text: string) => reader.fromList([text], false).names;
    expect(names('Ada Moe; Bo Noe | Moss Society | 2019 | Wet Letters')).toEqual(['Ada Moe', 'Bo Noe']);
    expect(names('Cid Poe | Moss Society | 2019 | Wet Letters')).toEqual(['Cid Poe']);
    expect(list('Ada Moe | Bo Noe | Cid Poe').names).toEqual(['Ada Moe', 'Bo Noe', 'Cid Poe']);
    expect(list('Ada Moe, PhD | Bo Noe, MD | Cid Poe').names).toEqual(['Ada Moe', 'Bo Noe', 'Cid Poe']);
  });

  it('ends before a journal and its volume', () => {
    const names = ['Moe, Ada', 'Noe, Bo'];
    expect(list('Moe, Ada; Noe, Bo. In: Wet Letters. Sep 2019, Vol. 44 Issue 3, p613').names).toEqual(names);
    expect(list('Moe, Ada; Noe, Bo. Wet Letters; Bog Vol. 42, Iss. 12, (Jul 2017): 853-878.').names).toEqual(names);
    expect(list('Md. Ada Moe1, Prof. Bo Noe2').names).toEqual(['Md. Ada Moe', 'Prof. Bo Noe']);
  });

  it('is none where it names a repository', () => {
    expect(list('moss/kiln-net • • 12 May 2019').names).toEqual([]);
    expect(list('Ada Moe / Bo Noe').names).toEqual(['Ada Moe', 'Bo Noe']);
  });

  it('begins after a year and a dot, and ends before a journal after one', () => {
    expect(list('2019 · Ada Moe, Bo Noe · Wet Letters').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('2019 · Ada Moe · Journal of Moss').names).toEqual(['Ada Moe']);
    expect(list('MOSS 2019: Ada Moe, Bo Noe').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('by Ada Moe and Bo Noe | Jan 3, 2020 | Wet Bogs').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('Ada Moe, Bo Noe. In Meeting on Wet Bogs, 2019').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('Ada Moe, Bo Noe. MOSS 2019. [Paper] [Code]').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('Ada Moe, Bo Noe — MOSS Lab, Bog').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('Par Ada Moe, Bo Noe et Cid Poe').names).toEqual(['Ada Moe', 'Bo Noe', 'Cid Poe']);
  });

  it('loses the place after its only name, the day after its last, and "with"', () => {
    expect(list('Ada Moe, ETH Moss').names).toEqual(['Ada Moe']);
    expect(list('Ada Moe, Bo Noe and MOSS Research Group').names).toEqual(['Ada Moe', 'Bo Noe', 'MOSS Research Group']);
    expect(list('Ada Moe, Bo Noe on June 5, 2020 at 8:00 am').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('(with Ada Moe and Bo Noe)').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('Speaker: Ada Moe (Bog University)').names).toEqual(['Ada Moe']);
  });

  it('may be two names on a line of its own, with any word for "and"', () => {
    expect(names(['Alicja Moe i Maciej Noe']).names).toEqual(['Alicja Moe', 'Maciej Noe']);
    expect(names(['Inês Moe e Silva', 'Ada Moe y Noe']).names).toEqual(['Inês Moe e Silva', 'Ada Moe y Noe']);
    expect(names(['דנה אלון ומשה ברקאי']).names).toEqual(['דנה אלון', 'משה ברקאי']);
    expect(names(['آدا مو، بو نو']).names).toEqual(['آدا مو', 'بو نو']);
  });

  it('loses signs that most lists begin with', () => {
    const reader = createAuthorReader();
    for (const text of ['<1> Ada Moe, Bo Noe', '<2> Cid Poe, Dan Roe']) reader.fromList([text], false);
    expect(reader.fromList(['<3> Eve Soe, Flo Toe'], false).names).toEqual(['Eve Soe', 'Flo Toe']);
  });

  it('has a name of one word before another where no names are turned round', () => {
    const reader = createAuthorReader();
    expect(reader.fromLines(['Lakshmi, Bela Noe']).names).toEqual(['Lakshmi, Bela Noe']);
    for (const name of ['Ada Moe', 'Cid Poe', 'Dan Roe']) reader.fromLines([name, 'Eve Soe']);
    expect(reader.fromLines(['Lakshmi, Bela Noe']).names).toEqual(['Lakshmi', 'Bela Noe']);
    expect(reader.fromLines(['Moe, Ada B.']).names).toEqual(['Moe, Ada B.']);
    expect(reader.fromLines(['Moe, Ada']).names).toEqual(['Moe, Ada']);
  });

  it('may stand in brackets', () => {
    expect(list('[Ada Moe, Bo Noe]').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list("''Ada Moe, Bo Noe''").names).toEqual(['Ada Moe', 'Bo Noe']);
  });

  it('loses a word for "by", but no "von" of a name', () => {
    for (const by of ['Written by', '_by_', '*By*', 'Presented by:', 'Verfasst von', 'Écrit par'])
      expect(list(`${by} Ada Moe, Bo Noe`).names, by).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('von Moe A, Noe B').names).toEqual(['von Moe A', 'Noe B']);
  });

  it('is none where it says who spoke in a chat', () => {
    for (const line of ['Ada Moe  10:32 PM', 'Ada [10:32]']) {
      expect(list(line).names, line).toEqual([]);
      expect(names([line]).names, line).toEqual([]);
    }
  });

  it('is read without "with" in a citation', () => {
    const cited = (text: string) => createAuthorReader().fromCitation(text).names;
    expect(cited('with Ada Moe and Bo Noe')).toEqual(['Ada Moe', 'Bo Noe']);
    expect(cited('joint with Ada Moe')).toEqual(['Ada Moe']);
    expect(cited('Ada Moe，')).toEqual(['Ada Moe']);
    expect(cited('Withers, Ada')).toEqual(['Withers, Ada']);
  });
});

describe('lines with one name each', () => {
  it('may have a label each, and a place after the name', () => {
    const lines = (...texts: string[]) => [names(texts).names, createAuthorReader().fromList(texts, false).names];
    for (const found of lines('Author: Ada Moe', 'Author: Bo Noe')) expect(found).toEqual(['Ada Moe', 'Bo Noe']);
    for (const found of lines('Author\tMoe, Ada', 'Author\tNoe, Bo')) expect(found).toEqual(['Moe, Ada', 'Noe, Bo']);
    for (const found of lines('Ada Moe, University of Moss, Wetland', 'Bo Noe, Bog Institute, Fenland'))
      expect(found).toEqual(['Ada Moe', 'Bo Noe']);
    for (const found of lines('Moe, Ada B.\tUniversity of Moss', 'Noe, Bo\tBog Institute'))
      expect(found).toEqual(['Moe, Ada B.', 'Noe, Bo']);
    expect(names(['Ada Moe - Bog University', 'Bo Noe-Poe – Moss Institute', 'Uta Moe - von Noe']).names).toEqual([
      'Ada Moe',
      'Bo Noe-Poe',
      'Uta Moe - von Noe',
    ]);
    expect(names(['Ada Moe en Bo Noe']).names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(names(['Ana Ortega y Gasset']).names).toEqual(['Ana Ortega y Gasset']);
    expect(createAuthorReader().fromList(['Ada Moe, Bo Noe, Cid', 'Poe, Dan Roe'], false).names).toEqual([
      'Ada Moe',
      'Bo Noe',
      'Cid Poe',
      'Dan Roe',
    ]);
  });

  it('may hold a family name and given names', () => {
    expect(names(['Moe, Ada Lou', 'Noe, Bo']).names).toEqual(['Moe, Ada Lou', 'Noe, Bo']);
    expect(names(['Ada Moe;', 'Bo Noe,']).names).toEqual(['Ada Moe', 'Bo Noe']);
  });

  it('may hold the place where each works', () => {
    const lines = ['Ada Moe, Bog University', 'Bo Noe, MOSS', 'Cid van Poe, Bog University', 'Di Roe, Fern'];
    expect(names(lines).names).toEqual(['Ada Moe', 'Bo Noe', 'Cid van Poe', 'Di Roe']);
    expect(names(['王小明, MOSS', 'Moe, TU Bog', 'Moe, JAB']).names).toEqual(['王小明', 'Moe', 'Moe, JAB']);
  });

  it('may stand before one with a label of another field', () => {
    expect(names(['Ada Moe', 'Presenter: Bo Noe', 'Cid Poe'])).toEqual({
      names: ['Ada Moe', 'Cid Poe'],
      cut: false,
      rest: ['Presenter: Bo Noe'],
    });
  });

  it('may end with degrees', () => {
    expect(names(['Ada Moe PhD', 'Bo Noe, MD']).names).toEqual(['Ada Moe', 'Bo Noe']);
  });

  it('may hold two names after all', () => {
    expect(names(['Ada Moe, Bo Noe']).names).toEqual(['Ada Moe', 'Bo Noe']);
  });

  for (const more of ['et al.', 'and 14 more authors', 'and 1 more', 'and others', '等', '…', '+3 more']) {
    it(`end with ${JSON.stringify(more)}, which is no name`, () => {
      expect(names(['Ada Moe', more])).toMatchObject({ names: ['Ada Moe'], cut: true });
    });
  }
});

describe('a list', () => {
  it('loses numbers, signs, pictures and brackets round it', () => {
    for (const text of [
      '2. by Ada Moe | Bo Noe',
      '→ Ada Moe, Bo Noe',
      '👤 Ada Moe, Bo Noe',
      '– Ada Moe, Bo Noe',
      '(Ada Moe and Bo Noe)',
    ])
      expect(list(text).names, text).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('*Ada Moe and 2 more*')).toMatchObject({ names: ['Ada Moe'], cut: true });
  });

  it('loses the code of a paper whose authors come first', () => {
    expect(list('P-001  Ada Moe, Bo Noe').names).toEqual(['Ada Moe', 'Bo Noe']);
    const reader = createAuthorReader();
    const read = (text: string) => reader.fromList([text], false).names;
    for (const text of ['A3. Ada Moe, Bo Noe', 'A4. Cid Poe, Dot Roe']) read(text);
    expect(read('A5. Eve Soe, Fay Toe')).toEqual(['Eve Soe', 'Fay Toe']);
    expect(read('V. Uoe, I. Voe')).toEqual(['V. Uoe', 'I. Voe']);
  });

  it('may stand after a date', () => {
    expect(list('3 code implementations • 12 May 2019 • Ada Moe, Bo Noe').names).toEqual(['Ada Moe', 'Bo Noe']);
    for (const date of ['8 Jul 2011', 'MOSS 2019'])
      expect(list(`${date} · Ada Moe, Bo Noe · Edit social preview`).names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('Ada Moe · Bo Noe').names).toEqual(['Ada Moe', 'Bo Noe']);
  });

  it('may be followed by lines that hold places', () => {
    const found = createAuthorReader().fromList(['Ada Moe, Bo Noe', 'University of Wetland, Bogland'], false);
    expect(found.names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(found.rest).toContain('University of Wetland, Bogland');
  });

  it('goes on where a place in brackets is broken', () => {
    const lines = ['Ada Moe (Wetland', 'University); Bo Noe; Cid Poe'];
    expect(createAuthorReader().fromList(lines, false).names).toEqual(['Ada Moe', 'Bo Noe', 'Cid Poe']);
  });

  it('may hold two names with a place each in square brackets', () => {
    expect(list('Ada Moe [Moss Research], Bo Noe [Bog University]').names).toEqual(['Ada Moe', 'Bo Noe']);
  });

  it('in semicolons may name a place after each name', () => {
    expect(list('Ada Moe, MOSS; Bo Noe, Bog University; Cid Poe, MOSS').names).toEqual([
      'Ada Moe',
      'Bo Noe',
      'Cid Poe',
    ]);
    expect(list('García Moe, Ada; Peña Noe, Bo').names).toEqual(['García Moe, Ada', 'Peña Noe, Bo']);
  });

  it('has its venue and date after dots where the names have commas', () => {
    expect(list('Ada Moe, Bo Noe · Moss · 12 May 2019').names).toEqual(['Ada Moe', 'Bo Noe']);
    expect(list('Ada Moe · Bo Noe · 2019').names).toEqual(['Ada Moe', 'Bo Noe']);
  });

  it('may begin with a word for "by", which some names do, too', () => {
    expect(list('von Ada Moe, Bo Noe').names).toEqual(['Ada Moe', 'Bo Noe']);
    const labelled = createAuthorReader();
    const last = ['Authors: von Ada Moe', 'Authors: von Bo Noe', 'Authors: von Cid Poe', 'Authors: von Ida Roe'].map(
      line => labelled.fromList([line], false).names,
    );
    expect(last.at(-1)).toEqual(['Ida Roe']);
    expect(list('Authors: von Moe').names).toEqual(['von Moe']);
    expect(list('par A.Moe · B.Noe').names).toEqual(['A.Moe', 'B.Noe']);
    expect(list('Por Lip Moe, Bo Noe').names).toEqual(['Por Lip Moe', 'Bo Noe']);
    expect(list('Von Moe and Bo Noe').names).toEqual(['Von Moe', 'Bo Noe']);
    expect(list('di Moe A. B. & Noe C.').names).toEqual(['di Moe A. B.', 'Noe C.']);
  });

  it('tells where a venue follows', () => {
    expect(list('Ada Moe, Bo Noe; 25(12):1−34, 2024.')).toMatchObject({
      names: ['Ada Moe', 'Bo Noe'],
      rest: ['25(12):1−34, 2024.', ''],
    });
    expect(list('Ada Moe; 97:1-10').rest.join('')).toBe('97:1-10');
  });

  it('ends with groups', () => {
    expect(list('Ada Moe and Team NOVA').names).toEqual(['Ada Moe', 'Team NOVA']);
    expect(list('Ada Moe, Bo Noe and Blue Moss Consortium').names).toEqual([
      'Ada Moe',
      'Bo Noe',
      'Blue Moss Consortium',
    ]);
    expect(list('Ada Moe and Bo Noe for the MOSS-7 Study Group').names).toEqual([
      'Ada Moe',
      'Bo Noe for the MOSS-7 Study Group',
    ]);
    expect(list('Wound Care and Bone Study Group, Ada Moe').names).toEqual([
      'Wound Care and Bone Study Group',
      'Ada Moe',
    ]);
    expect(list('Team NOVA-7').names).toEqual(['Team NOVA-7']);
  });
});

describe('what other lists of the listing show', () => {
  it('tells whose the final stop is', () => {
    const reader = createAuthorReader();
    expect(reader.fromList(['Moe AB, Noe C.'], false).names).toEqual(['Moe AB', 'Noe C']);
    expect(reader.fromList(['Poe D.'], false).names).toEqual(['Poe D']);
    expect(createAuthorReader().fromList(['Poe D.'], false).names).toEqual(['Poe D.']);
    expect(createAuthorReader().fromList(['Poe D.'], true).names).toEqual(['Poe D']);
  });

  it('tells whether family names come first', () => {
    const reader = createAuthorReader();
    for (let times = 0; times < 3; times++) reader.fromList(['Moe, Ada, Noe, Bo, Poe, Cid'], false);
    expect(reader.fromList(['Roe, Dan Eli'], false).names).toEqual(['Roe, Dan Eli']);
    expect(list('Roe, Dan Eli').names).toEqual(['Roe', 'Dan Eli']);
  });

  it('tells that a word begins every list', () => {
    const reader = createAuthorReader();
    for (let times = 0; times < 3; times++) reader.fromList(['Por Ada Moe, Bo Noe'], false);
    expect(reader.fromList(['Por Cid Poe'], false).names).toEqual(['Cid Poe']);
  });
});

describe('areNamesInVenue', () => {
  it('knows names before a venue', () => {
    expect(areNamesInVenue('Ann Roe, Bo Poe, Cid Moe in Proceedings of the 3rd Test')).toBe(true);
    expect(areNamesInVenue('Ann Roe and Bo Poe... in Journal of Tests')).toBe(true);
  });

  it('leaves citations and titles alone', () => {
    for (const text of [
      'Ann Roe, Bo Poe. Growing Moss in Wetland. Journal of Tests, 2019.',
      'Ann Roe, Bo Poe: Moss in Bogs',
      'Growing moss in Wetland',
      'Ann Roe, Bo Poe in print',
      'Ann Roe, Bo Poe',
    ])
      expect(areNamesInVenue(text), text).toBe(false);
  });
});

it('ends names before a venue and its year on a line of its own', () => {
  const read = (...lines: string[]) => createAuthorReader().fromList(lines, true);
  expect(read('Moe A, Noe B, Poe CD.', 'Wet Moss. 2019 Jan;19(3):7-12. doi: 10.1000/moss.1.')).toEqual({
    names: ['Moe A', 'Noe B', 'Poe CD'],
    cut: false,
    rest: expect.arrayContaining(['Wet Moss. 2019 Jan;19(3):7-12. doi: 10.1000/moss.1.']),
  });
  expect(read('Moe, Ada; Noe, Bo.', 'Revista de Musgo  Mar 2013, Volume 26').names).toEqual(['Moe, Ada', 'Noe, Bo']);
});
