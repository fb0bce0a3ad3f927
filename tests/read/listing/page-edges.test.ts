import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model.ts';
import { lexicon } from '../../../src/read/listing/label/labellers.ts';
import type { Group } from '../../../src/read/listing/records/cut/groups.ts';
import { createLearnedNames } from '../../../src/read/listing/records/learned-names.ts';
import { createPageEdges } from '../../../src/read/listing/records/stages/page-edges.ts';
import { readAll } from '../cuts.ts';

type Row = readonly [role: Role, text: string];

const PAPER: readonly Row[] = [
  ['title', 'Growing Moss on Stones'],
  ['authors', 'Ada Moe, Bo Noe'],
];
const PAPERS = Array.from({ length: 8 }, () => PAPER);
const MENU: readonly Row[] = [['title', 'Wetland Press']];

function groupsOf(all: readonly (readonly Row[])[]): Group[] {
  return all.map((rows, at) => ({
    lines: rows.map(([role, text], line) => ({ number: at * 10 + line, text, role })),
    isRecord: rows.some(([role]) => role !== 'blank' && role !== 'noise'),
    last: at === all.length - 1,
  }));
}

/** How many records a page has left at its edges; no line may be lost. */
const records = (...all: readonly (readonly Row[])[]): number => recordsAfter(all.length, all);

/** The same for a page that is known by its first groups. */
function recordsAfter(first: number, all: readonly (readonly Row[])[]): number {
  const groups = groupsOf(all);
  const edges = createPageEdges(createLearnedNames(lexicon));
  edges.meet(groups.slice(0, first));
  const moved = [...groups.flatMap(edges.move), ...edges.end()];
  expect(moved.flatMap(({ lines }) => lines.map(({ number }) => number))).toEqual(
    groups.flatMap(({ lines }) => lines.map(({ number }) => number)),
  );
  for (const { lines, isRecord } of moved)
    expect(lines.every(({ role }) => role === 'noise' || role === 'blank')).toBe(!isRecord);
  return moved.filter(({ isRecord }) => isRecord).length;
}

const numbered = (text: string): readonly Row[] => [
  ['title', text],
  ['authors', 'Ada Moe'],
];

describe('above the papers of a page', () => {
  it('stand no papers without names, or with names elsewhere, where all papers have some in one place', () => {
    expect(records(MENU, MENU, ...PAPERS)).toBe(8);
    const signIn: readonly Row[] = [
      ['author', 'English'],
      ['title', 'Sign In'],
    ];
    expect(records(MENU, signIn, ...PAPERS)).toBe(8);
  });

  it('stands no volume with its editors, and no long title alone where papers have links below their names', () => {
    const volume: readonly Row[] = [
      ['title', 'Proceedings of the Third Workshop on Small Bogs'],
      ['authors', 'Ada Moe, Bo Noe, Cid Poe'],
    ];
    expect(records(volume, ...PAPERS)).toBe(8);
    expect(records(...PAPERS, volume, ...PAPERS)).toBe(17);
    const society: readonly Row[] = [
      ['field', 'SMP'],
      ['title', 'International Conferences on Moss and the Society of the Friends of Bogs'],
    ];
    const linked = PAPERS.map((paper): readonly Row[] => [...paper, ['field', 'PDF | Details']]);
    expect(records(society, ...linked)).toBe(8);
  });

  it('stand no volumes with their acronyms, and no titles with a menu below them', () => {
    const volume: readonly Row[] = [['title', "MOSS '19 - Proceedings of the Third Workshop on Small Bogs"]];
    const abstracts = PAPERS.map((paper): readonly Row[] => [...paper, ['abstract', 'We grow moss.']]);
    expect(records(volume, ...abstracts)).toBe(8);
    const society: readonly Row[] = [
      ['title', 'Annual Meeting of the Northern Chapter of the Friends of Small Bogs'],
      ['field', 'Home > Meetings > Moss'],
    ];
    expect(records(society, ...abstracts)).toBe(8);
  });

  it('stand no papers without the numbers of the list', () => {
    const list = [2, 3, 4, 5, 6, 7, 8, 9].map(at => numbered(`${at}. Deep Moss`));
    expect(records(numbered('Sign In'), ...list)).toBe(8);
    expect(records(numbered('1. Wet Bogs'), ...list)).toBe(9);
  });

  it('stand no papers with a title of a few words that lack what all papers have', () => {
    const whole = PAPERS.map((rows): readonly Row[] => [...rows, ['field', '2020'], ['abstract', 'We grow moss.']]);
    expect(records(numbered('All Talks'), ...whole)).toBe(8);
    expect(records(numbered('How Much Moss Grows'), ...whole)).toBe(9);
  });

  it('stand no papers whose authors are words, where all authors have names', () => {
    const menu = (people: string): readonly Row[] => [
      ['title', 'Wet Things'],
      ['authors', people],
    ];
    expect(records(menu('Special issues and topics'), ...PAPERS)).toBe(8);
    expect(records(...PAPERS, menu('R&D professionals'))).toBe(8);
    expect(records(...PAPERS, menu('Opciones de compartir'))).toBe(8);
    const edited: readonly Row[] = [
      ['title', 'Edited by'],
      ['authors', 'Bill Short'],
    ];
    expect(records(edited, ...PAPERS)).toBe(8);
    expect(
      records(
        [
          ['title', 'Wet Places'],
          ['authors', '出版年'],
        ],
        ...PAPERS,
      ),
    ).toBe(8);
    expect(records(menu('Xu Y'), ...PAPERS, menu('Bill Short'))).toBe(10);
    expect(records(...PAPERS, menu('The Working Group on Topics'))).toBe(9);
    expect(records(...PAPERS, menu('Opciones de compartir, Bo Noe - Wet Letters'))).toBe(9);
  });

  it('stand papers with a long title, or where few papers tell', () => {
    expect(records([['title', 'What Grows on Stones That Nobody Has Turned for Eleven Years?']], ...PAPERS)).toBe(9);
    expect(records(MENU, ...PAPERS.slice(0, 3))).toBe(4);
    expect(records(MENU, ...PAPERS.slice(0, 4).flatMap(rows => [rows, MENU]))).toBe(9);
  });
});

describe('below the papers of a page', () => {
  it('stand no papers without names where more of the page follows', () => {
    expect(records(...PAPERS, MENU, [['noise', 'Cookies']])).toBe(8);
    expect(records(...PAPERS, [['title', 'Moss and Bogs and Wet Stones']])).toBe(9);
    expect(records(...PAPERS, MENU)).toBe(8);
  });

  it('stands no title alone with more of the page below it, where all papers have names', () => {
    const imprint: readonly Row[] = [
      ['title', 'Contact and Legal Notice of the Wetland Meeting'],
      ['field', 'Privacy Statement'],
    ];
    expect(records(...PAPERS, imprint)).toBe(8);
    const nameless: readonly Row[] = [
      ['title', 'What Grows on Stones That Nobody Has Turned for Eleven Years?'],
      ['field', '2020'],
    ];
    expect(records(nameless, ...PAPERS, imprint)).toBe(10);
  });

  it('stands no title alone with, or behind, a word of rights or a menu', () => {
    const rights: readonly Row[] = [['noise', '© 2020 Wetland Press']];
    const society: readonly Row[] = [['title', 'International Conferences on Moss and the Friends of Bogs']];
    const long = 'The Wetland Press and its Friends on Stones, Bogs, Ponds and Everything';
    expect(records(...PAPERS, [['title', long]])).toBe(9);
    expect(records(...PAPERS, [['title', long], ...rights])).toBe(8);
    expect(records(...PAPERS, rights, [['title', 'Moss and Bogs and Wet Stones']])).toBe(8);
    expect(records(...PAPERS, [['field', '© 2020 Wetland Press'], ...society])).toBe(8);
    const menu: readonly Row[] = [
      ['noise', 'Contact us'],
      ['noise', 'Help'],
    ];
    expect(records(...PAPERS, menu, [['title', 'Moss and Bogs and Wet Stones']])).toBe(8);
    expect(records(...PAPERS, rights, ...PAPERS, [['title', 'Moss and Bogs and Wet Stones']])).toBe(17);
  });

  it('stands no abstract apart from its paper where no other has one', () => {
    const edges = createPageEdges(createLearnedNames(lexicon));
    const last: readonly Row[] = [...PAPER, ['blank', ''], ['abstract', 'Moss Press holds the rights to all papers.']];
    const rolesOfLast = (...all: readonly (readonly Row[])[]) => {
      const groups = groupsOf(all);
      edges.meet(groups);
      return [...groups.flatMap(edges.move), ...edges.end()].at(-1)!.lines.map(({ role }) => role);
    };
    expect(rolesOfLast(...PAPERS, last)).toEqual(['title', 'authors', 'blank', 'noise']);
    expect(rolesOfLast(...PAPERS, last, PAPER, last)).toEqual(['title', 'authors', 'blank', 'abstract']);
    expect(
      rolesOfLast(
        ...PAPERS,
        last.filter(([role]) => role !== 'blank'),
      ),
    ).toContain('abstract');
  });

  it('stand papers where the listing changes its layout', () => {
    const other = Array.from({ length: 6 }, (): readonly Row[] => [
      ['authors', 'Ada Moe'],
      ['title', 'Wet Bogs'],
    ]);
    expect(records(...PAPERS, ...PAPERS, ...PAPERS, ...other, [['noise', 'Cookies']])).toBe(30);
  });

  it('stand papers where another one follows', () => {
    expect(records(...PAPERS, MENU, [['blank', '']], ...PAPERS)).toBe(17);
  });
});

describe('between the papers of a page', () => {
  const heading: readonly Row[] = [['title', 'Mosses of the North']];
  const whole = PAPERS.map((rows): readonly Row[] => [...rows, ['field', '12–19']]);

  it('stands no paper that has nothing but a short title, where all have names and more', () => {
    expect(records(...whole, heading, ...whole, ...whole)).toBe(24);
    expect(records(...whole, [...heading, ['field', 'Title']], ...whole, ...whole)).toBe(24);
    expect(records(...whole, [['citation', 'Mosses of the North']], ...whole, ...whole)).toBe(24);
    const list = PAPERS.map(() => numbered('1. Wet Bogs'));
    expect(records(...list, heading, ...list, ...list)).toBe(24);
    const pages = PAPERS.map(() => numbered('539–555\tWet Bogs'));
    expect(records(...pages, ...pages, heading, ...pages)).toBe(24);
    const ofTwoLines: readonly Row[] = [...heading, ['field', 'Bogs and Fens']];
    expect(records(...whole.slice(0, 7), ofTwoLines, ...whole, ofTwoLines, ...whole)).toBe(23);
  });

  it('stands a paper where the others have no more than names, or one has none', () => {
    expect(records(...PAPERS, heading, ...PAPERS)).toBe(17);
    expect(records(...whole, [...heading, ['field', '12–19']], ...whole, heading, ...whole)).toBe(26);
    expect(
      records(...whole, [['title', 'What Grows on Stones That Nobody Has Turned for Eleven Years?']], ...whole),
    ).toBe(17);
  });
});

describe('a page', () => {
  const people = ['Ada Moe, Bo Noe', 'Cid Poe and Dee Roe', 'Eve Soe, Fay Toe, Gus Voe'];
  const listing = (count: number) =>
    [
      'Wetland Library of Moss',
      '',
      ...Array.from({ length: count }, (_, at) => [
        `Growing Moss on Stones of the ${at + 2}th Kind`,
        people[at % 3]!,
        '',
      ]).flat(),
    ].join('\n');

  it('loses its own title, whose line is still there', async () => {
    const blocks = await readAll(listing(9), { format: 'listing' });
    expect(blocks.flatMap(({ paper }) => paper?.title ?? [])).toHaveLength(9);
    const numbers = blocks.flatMap(({ lines }) => lines.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers).toHaveLength(28);
  });
});

it('leaves the rights of a page out of the abstract of the last paper', () => {
  const groups = groupsOf([
    ...PAPERS.map((paper): readonly Row[] => [...paper, ['abstract', 'We grow moss.']]),
    [...PAPER, ['blank', ''], ['abstract', 'All texts are © 2020 Moss Press.']],
  ]);
  const edges = createPageEdges(createLearnedNames(lexicon));
  edges.meet(groups);
  const moved = [...groups.flatMap(edges.move), ...edges.end()];
  expect(moved.at(-1)!.lines.map(({ role }) => role)).toEqual(['title', 'authors', 'blank', 'noise']);
  expect(moved[0]!.lines.map(({ role }) => role)).toEqual(['title', 'authors', 'abstract']);
});

it('learns anew where a page goes on in another layout', () => {
  const short: readonly Row[] = [
    ['author', 'Ada Moe'],
    ['title', 'Deep Moss'],
    ['field', 'Moss Letters 12'],
    ['blank', ''],
    ['abstract', 'We grow moss.'],
  ];
  const long = short.map(
    ([role, text]): Row => [
      role,
      role === 'title' ? `${text} in Bogs, Fens, Mires, Marshes, Swamps and Wet Woods` : text,
    ],
  );
  expect(recordsAfter(8, [...PAPERS, ...Array(8).fill(long), short])).toBe(17);
});

it('leaves out the badges of venues, one word each, however many there are', () => {
  const badge: readonly Row[] = [['title', 'MOSS']];
  const abstracts = PAPERS.map((paper): readonly Row[] => [...paper, ['abstract', 'We grow moss.']]);
  expect(records(...abstracts.flatMap(paper => [badge, paper]))).toBe(8);
});
