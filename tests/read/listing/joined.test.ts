import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model.ts';
import { lexicon } from '../../../src/read/listing/label/labellers.ts';
import type { Group } from '../../../src/read/listing/records/cut/groups.ts';
import { createLearnedNames } from '../../../src/read/listing/records/learned-names.ts';
import { createRecordJoiner } from '../../../src/read/listing/records/stages/joined.ts';

const learned = createLearnedNames(lexicon);
const PAPER: readonly Role[] = ['title', 'authors', 'abstract'];

/** A group for each list of roles, all lines with the same text. */
function groupsOf(all: readonly (readonly Role[])[], text = 'Wet Places'): Group[] {
  return all.map((roles, at) => ({
    lines: roles.map((role, line) => ({ number: at * 10 + line, text, role })),
    isRecord: roles.some(role => role !== 'blank' && role !== 'noise'),
    last: at === all.length - 1,
  }));
}

function joined(groups: readonly Group[]): (readonly Role[])[] {
  const joiner = createRecordJoiner(learned);
  return [...groups.flatMap(joiner.move), ...joiner.end()].map(({ lines }) => lines.map(({ role }) => role));
}

describe('a record without a title', () => {
  it('goes on with the title alone before it', () => {
    const cut: Role[][] = [['title', 'field'], ['blank'], ['author', 'author', 'abstract']];
    expect(joined(groupsOf(cut))).toEqual([cut.flat()]);
  });

  it('stays by itself after a whole paper, and where more stands between', () => {
    for (const cut of [
      [PAPER, ['author', 'abstract']],
      [['title'], ['blank'], ['noise'], ['author', 'abstract']],
    ] as Role[][][])
      expect(joined(groupsOf(cut))).toEqual(cut);
  });
});

describe('a title alone behind a paper', () => {
  it('is a field of it where each paper of the listing has one', () => {
    const pair = [PAPER, ['title', 'field']] as const;
    const records = joined(groupsOf([...pair, ...pair, ...pair, ...pair, ...pair]));
    expect(records.slice(-2)).toEqual([
      [...PAPER, 'field', 'field'],
      [...PAPER, 'field', 'field'],
    ]);
  });

  it('is a paper where it is long, comes now and then, or comes in a row', () => {
    const pair = [PAPER, ['title']] as const;
    const long = groupsOf([...pair, ...pair, ...pair, ...pair, ...pair], 'Wet '.repeat(16));
    expect(joined(long)).toHaveLength(10);
    expect(joined(groupsOf([PAPER, ...pair, PAPER, PAPER, ...pair, PAPER, ...pair, PAPER]))).toHaveLength(11);
    const row = [PAPER, ['title'], ['title']] as const;
    expect(joined(groupsOf([...row, ...row, ...row, ...row]))).toHaveLength(12);
  });
});

describe('a citation of names alone', () => {
  const citation = (text: string): Group => ({ ...groupsOf([['citation']], text)[0]!, last: false });
  const gap = groupsOf([['blank']])[0]!;
  const pair = (names: string) => [citation('Growing Moss on Stones. Preprint.'), gap, citation(names), gap];

  it('holds the authors of the one before, where every other one is like it', () => {
    const roles = joined([
      ...['Ada Moe, Bo Noe. [pdf], 2019.1', 'Ida Roe and Cid Poe. [pdf]', 'Ada Moe, Cid Poe'].flatMap(pair),
    ]);
    expect(roles.at(-2)).toEqual(['citation', 'blank', 'authors']);
  });

  it('stays a citation where others are not, or more stands behind the names', () => {
    const cited = ['A', 'B', 'C', 'D', 'E'].map(letter => [
      citation(`Moe, ${letter}. (1999) ‘Growing Moss’, Bogs.`),
      gap,
    ]);
    expect(joined(cited.flat()).filter(roles => roles[0] === 'citation')).toHaveLength(5);
    const others = Array.from({ length: 6 }, () => [citation('Ada Moe. Growing Moss on Stones.'), gap]).flat();
    expect(joined([...others, ...pair('Ada Moe, Bo Noe')]).at(-2)).toEqual(['citation']);
  });
});

describe('a citation that was cut into title and authors', () => {
  const record = (...lines: readonly (readonly [Role, string])[]): Group => ({
    lines: lines.map(([role, text], number) => ({ number, role, text })),
    isRecord: true,
    last: false,
  });

  it('is put together where the title ends in the middle of a list', () => {
    const cut = record(['title', 'Growing Moss / Ada Moe;'], ['authors', 'Bo Noe'], ['abstract', 'We grow moss.']);
    expect(joined([cut])).toEqual([['citation', 'citation+', 'abstract']]);
    const whole = record(['title', 'Growing Moss / Bogs'], ['authors', 'Ada Moe; Bo Noe']);
    expect(joined([whole])).toEqual([['title', 'authors']]);
  });

  it('is put together where all have one slash, and some were seen whole', () => {
    const whole = Array.from({ length: 6 }, () => record(['citation', 'Wet Bogs / Ada Moe; Bo Noe']));
    const cut = record(['title', 'Growing Moss on'], ['authors', 'Stones / Ada Moe; Bo Noe']);
    expect(joined([...whole, cut]).at(-1)).toEqual(['citation', 'citation+']);
    const names = record(['title', 'Growing Moss'], ['authors', 'Ada Moe / Bo Noe']);
    expect(joined(Array.from({ length: 7 }, () => names)).at(-1)).toEqual(['title', 'authors']);
  });
});

describe('a title alone right below a paper', () => {
  const apart = Array.from({ length: 9 }, (): (readonly Role[])[] => [PAPER, ['blank']]).flat();

  it('is a field of it where all papers stand apart', () => {
    expect(joined(groupsOf([...apart, PAPER, ['title', 'field']])).at(-1)).toEqual([...PAPER, 'field', 'field']);
  });

  it('is a paper where it stands apart, too, has nothing below it, or few papers stand apart', () => {
    expect(joined(groupsOf([...apart, PAPER, ['title']])).at(-1)).toEqual(['title']);
    expect(joined(groupsOf([...apart, PAPER, ['blank'], ['title', 'field']])).at(-1)).toEqual(['title', 'field']);
    expect(joined(groupsOf([...apart.slice(0, 8), PAPER, ['title', 'field']])).at(-1)).toEqual(['title', 'field']);
  });
});

it('says of joined records whether the input ends with them, and loses no line', () => {
  const joiner = createRecordJoiner(learned);
  const groups = groupsOf([['noise'], ['title'], ['blank'], ['author'], ['blank']]);
  const all = [...groups.flatMap(joiner.move), ...joiner.end()];
  expect(all.map(({ last }) => last)).toEqual([false, false, true]);
  expect(all.flatMap(({ lines }) => lines)).toEqual(groups.flatMap(({ lines }) => lines));
});

it('takes what looks like a title for the kind of the paper where it comes often, below names and above the abstract', () => {
  const cut: Role[][] = [
    ['title', 'authors'],
    ['title', 'authors', 'abstract'],
  ];
  const text: Record<string, (at: number) => string> = {
    title: at => (at % 2 === 1 ? 'Short Talk' : `Growing Moss on ${at} Stones`),
    authors: at => `Hall ${at}`,
    abstract: () => 'We grow moss.',
  };
  const rolesOfLast = (texts: typeof text) => {
    const groups = groupsOf(Array.from({ length: 4 }, () => cut).flat()).map((group, at) => ({
      ...group,
      lines: group.lines.map(line => ({ ...line, text: texts[line.role]!(at) })),
    }));
    return joined(groups).at(-1)!;
  };
  expect(rolesOfLast(text)).toEqual(['title', 'authors', 'field', 'field', 'abstract']);
  // the same paper again and again
  expect(rolesOfLast({ ...text, authors: () => 'Ada Moe' })).toEqual(cut[1]);
});

describe('a text of the page behind a record without an abstract', () => {
  const cut: readonly Role[][] = [['title', 'authors'], ['noise']];
  const text = 'We grow moss on stones and measure it each spring with a wet ruler. '.repeat(3);

  it('is its abstract where the other records have one', () => {
    const records = joined(groupsOf([PAPER, PAPER, PAPER, PAPER, ...cut, PAPER], text));
    expect(records).toEqual(Array.from({ length: 6 }, () => PAPER));
  });

  it('is none where it is short, stands further away, or where others have none', () => {
    expect(joined(groupsOf([PAPER, PAPER, PAPER, PAPER, ...cut]))).toHaveLength(6);
    const far: Role[][] = [
      ['title', 'authors'],
      ['blank', 'noise'],
    ];
    expect(joined(groupsOf([PAPER, PAPER, PAPER, PAPER, ...far], text))).toHaveLength(6);
    expect(joined(groupsOf([...cut, ...cut, ...cut, ...cut], text))).toHaveLength(8);
  });
});

describe('a citation behind a paper', () => {
  const records = (citation: string) =>
    joined([
      ...groupsOf([PAPER], 'Growing Moss on Stones'),
      ...groupsOf([['blank']], ''),
      ...groupsOf([['field', 'citation']], citation),
    ]);

  it('is a field of it where it is its own', () => {
    expect(records('Ada Moe. Growing Moss on Stones. Wet Letters 2019')).toEqual([
      [...PAPER, 'blank', 'field', 'field'],
    ]);
  });

  it('is another paper where it has another title', () => {
    expect(records('Ada Moe. Growing Moss on Walls. Wet Letters 2019')).toHaveLength(3);
  });
});

describe('a citation without the sign of the list', () => {
  const citations = (texts: readonly string[]): Group[] =>
    texts.map((text, at) => ({
      lines: [{ number: at, text, role: 'citation' }],
      isRecord: true,
      last: at === texts.length - 1,
    }));
  const led = Array.from({ length: 9 }, (_, at) => `• Moe, A. (2001, May ${at + 1}).`);

  it('is the rest of the one before where the sign begins nearly all', () => {
    const records = joined(citations([...led, 'Wet Places: A Survey of Bogs. Moss Letters.', ...led]));
    expect(records).toHaveLength(18);
    expect(records[8]).toEqual(['citation', 'citation+']);
  });

  it('stays by itself where many have none, and below another without it', () => {
    const plain = led.map(text => text.slice(2));
    const mixed = led.flatMap((text, at) => [text, plain[at]!]);
    expect(joined(citations(mixed))).toHaveLength(18);
    expect(joined(citations(['Wet Places. Moss Letters.', ...led]))).toHaveLength(10);
  });
});
