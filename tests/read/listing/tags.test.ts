import { describe, expect, it } from 'vitest';
import { createTags } from '../../../src/read/listing/titles/tags.ts';

const all = (titles: readonly string[]) => {
  const tags = createTags();
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
