import { describe, expect, it } from 'vitest';
import { createTags, createTagsBehind, createWordsBehind, type Tags } from '../../../src/read/listing/titles/tags.ts';

const all = (titles: readonly string[], tags: Tags = createTags()) => {
  for (const title of titles) tags.without(title);
  return titles.map(title => tags.without(title));
};

describe('a tag before a title', () => {
  it('goes where most titles have one of a few', () => {
    expect(all(['[Main] Deep Moss', '[Demo] Wet Bogs', '[Main] Paper Boats', '【Main】Dry Bogs'])).toEqual([
      'Deep Moss',
      'Wet Bogs',
      'Paper Boats',
      'Dry Bogs',
    ]);
  });

  it('stays where it is the same everywhere, always another, seldom, or the text of a link', () => {
    for (const titles of [
      ['[Re] Deep Moss', '[Re] Wet Bogs', '[Re] Paper Boats', '[Re] Dry Bogs'],
      ['[Deep Moss](moss.html) [pdf]', '[Wet Bogs](bogs.html) [pdf]', '[Fens](f.html)', '[Fens](g.html)'],
      ['[Why] Deep Moss', 'Wet Bogs', 'Paper Boats', 'Dry Bogs', '[Why] Not', 'Old Fens'],
    ])
      expect(all(titles)).toEqual(titles);
  });
});

describe('a tag behind a title', () => {
  const TITLES = ['Deep Moss', 'Wet Bogs', 'Paper Boats', 'Dry Bogs', 'Old Fens', 'Quiet Ponds'];
  const tagged = (...tags: readonly string[]) => TITLES.map((title, at) => `${title} (${tags[at % tags.length]})`);

  it('goes where nearly all titles have one of a few', () => {
    expect(all(tagged('long paper', 'short paper', 'demo'), createTagsBehind())).toEqual(TITLES);
  });

  it('stays where it is the same everywhere, always another, or seldom', () => {
    for (const titles of [
      tagged('Extended Abstract'),
      tagged('Moss', 'Bogs', 'Boats', 'Walls', 'Fens', 'Ponds'),
      [...TITLES, 'Slow Kettles (demo)', 'Kettles (demo)', 'Cold Kettles (long paper)'],
    ])
      expect(all(titles, createTagsBehind())).toEqual(titles);
  });
});

describe('words behind a title', () => {
  const TITLES = [
    'Deep Moss',
    'Wet Bogs',
    'Paper Boats',
    'Dry Bogs',
    'Old Fens',
    'Quiet Ponds',
    'Tall Reeds',
    'Slow Kettles',
  ];
  const behind = (...words: readonly string[]) => TITLES.map((title, at) => `${title} ${words[at % words.length]}`);

  it('go where all titles have the same', () => {
    const words = createWordsBehind();
    all(behind('Downloads'), words);
    expect(all(behind('Downloads'), words)).toEqual(TITLES);
  });

  it('go where nearly all titles have one of a few kinds of publication', () => {
    expect(all(behind('Journal Article', 'Proceedings Article', 'PhD Thesis'), createWordsBehind())).toEqual(TITLES);
  });

  it('stay where they differ, are few, or are one kind alone', () => {
    for (const titles of [
      behind('Growth', 'Grows', 'Counted'),
      behind('Downloads').slice(0, 4),
      [...behind('in Action'), ...behind('and More: Part')],
      behind('and a Journal Article').slice(0, 4),
      behind('Journal Article').slice(0, 4),
    ])
      expect(all(titles, createWordsBehind())).toEqual(titles);
  });
});
