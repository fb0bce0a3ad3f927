import { describe, expect, it } from 'vitest';
import { isAuthorList, namesOfAuthorList } from '../../src/read/pubmed/pubmed-names.ts';
import { sectionOf, sections } from '../../src/read/pubmed/pubmed-sections.ts';

describe('sections of PubMed text', () => {
  it.each(sections.flatMap(section => section.samples.map(sample => [section.name, sample] as const)))(
    '%s begins with: %s',
    (name, sample) => {
      expect(sectionOf(sample)).toBe(name);
    },
  );

  it.each(['Published data on ice are rare.', 'Commenting on ice is hard.', 'DOIs are rare.', 'Copying ice: a study.'])(
    'the abstract may begin with: %s',
    line => {
      expect(sectionOf(line)).toBe('abstract');
    },
  );
});

describe('namesOfAuthorList', () => {
  it.each<[string, string[]]>([
    ['Frost E(1), De Neve B(2)(3).', ['Frost E', 'De Neve B']],
    ['Frost E(#)(1), Glace L(*) Jr.', ['Frost E', 'Glace L Jr']],
    ['Frost E; Ice Group.', ['Frost E', 'Ice Group']],
    ['Frost E(1); Ice Group, Brine I(2), Salt K.', ['Frost E', 'Ice Group', 'Brine I', 'Salt K']],
    ['Frost E; Section on Ice, Academy of Snow.', ['Frost E', 'Section on Ice, Academy of Snow']],
    ['Kenryk(1), Yeo T(2).', ['Kenryk', 'Yeo T']],
    ['Hidalgo Á, Breum SØ, Rahman KhS.', ['Hidalgo Á', 'Breum SØ', 'Rahman KhS']],
  ])('splits %s', (text, authors) => {
    expect(isAuthorList(text)).toBe(true);
    expect(namesOfAuthorList(text)).toEqual({ authors, cut: false });
  });

  it('notes a list that is cut', () => {
    expect(namesOfAuthorList('Frost E(1), Brine I(2), et al.')).toEqual({ authors: ['Frost E', 'Brine I'], cut: true });
  });

  it.each(['Ice melts in spring, as we show here.', 'BACKGROUND: Ice is cold.', 'We study group A, and then B.'])(
    'does not take an abstract for authors: %s',
    text => {
      expect(isAuthorList(text)).toBe(false);
    },
  );
});
