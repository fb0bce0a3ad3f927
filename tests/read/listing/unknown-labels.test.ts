import { describe, expect, it } from 'vitest';
import { createAbstractReader } from '../../../src/read/listing/abstracts/abstract-lines.ts';
import { createAuthorReader } from '../../../src/read/listing/authors/author-lines.ts';
import { createTitleReader } from '../../../src/read/listing/titles/title-lines.ts';
import { createUnknownLabels, type LabelledText } from '../../../src/read/listing/ways/unknown-labels.ts';

const TEXTS = ['Moss on Walls', 'Bogs in Winter', 'Paper Boats', 'Ponds at Night', 'Rain'];

/** The texts without what is taken for a label; a listing's first records are read twice. */
function read(kind: LabelledText, texts: readonly string[]): string[] {
  const labels = createUnknownLabels(kind);
  for (const text of texts) labels.meet(text);
  return texts.map(text => text.slice(labels.meet(text)));
}

describe('a label that no table knows', () => {
  it.each([
    ['title', 'Name = '],
    ['title', 'Headline: '],
    ['title', '{Title} '],
    ['title', '"Title": '],
    ['authors', 'Presenters: '],
    ['authors', 'Chercheur·e·s : '],
    ['title', '**Work** — '],
    ['authors', '2. Names of the team -> '],
    ['authors', 'Person(s) => '],
    ['abstract', 'Gist: '],
    ['abstract', 'Blurb. '],
    ['abstract', 'Short version — '],
  ] as const)('goes where all texts begin with it: %s %s', (kind, label) => {
    expect(
      read(
        kind,
        TEXTS.map(text => label + text),
      ),
    ).toEqual(TEXTS);
  });

  it('stays where few have it, before sections of abstracts, and where it is a name', () => {
    const few = TEXTS.map((text, at) => (at < 3 ? `Moss: ${text}` : text));
    expect(read('title', few)).toEqual(few);
    for (const [kind, begin] of [
      ['title', 'Reply: '],
      ['authors', 'Ada Moe, '],
      ['authors', 'Ada Moe; '],
      ['authors', 'Ada Moe · '],
      ['abstract', 'BACKGROUND: '],
      ['abstract', 'Objective. '],
      ['abstract', 'In moss, '],
    ] as const) {
      const texts = TEXTS.map(text => begin + text);
      expect(read(kind, texts)).toEqual(texts);
    }
  });

  it('is taken off by the readers of titles, lists and abstracts', () => {
    const titles = createTitleReader();
    const authors = createAuthorReader();
    const abstracts = createAbstractReader();
    const all = () =>
      TEXTS.map(text => [
        titles.read([`Work: ${text}`]).title,
        authors.fromList([`Author names: Ada Moe, Bo Noe`], false).names.join('; '),
        abstracts.read([
          { text: 'Gist', length: 4, blanksBefore: 0 },
          { text: `${text} are wet.`, length: text.length + 9, blanksBefore: 0 },
        ])?.text,
      ]);
    all();
    expect(all()).toEqual(TEXTS.map(text => [text, 'Ada Moe; Bo Noe', `${text} are wet.`]));
  });
});
