import { describe, expect, it } from 'vitest';
import { merge } from '../../src/match/merge.ts';
import { paper, TIDES } from './paper.ts';

describe('merge', () => {
  it('leaves a single record as it is', () => {
    const one = paper({ year: 2020, keywords: ['tides'] });
    expect(merge([one])).toEqual({ paper: one, choices: [] });
  });

  it('takes the title that is whole and not shouted, and says what was dropped', () => {
    const papers = [
      paper({ title: 'TIDAL MIXING IN A STRAIT' }),
      paper({ title: 'Tidal mixing in a', truncated: ['title'] }),
      paper({ title: 'Tidal mixing in a strait' }),
    ];
    const { paper: merged, choices } = merge(papers);
    expect(merged.title).toBe('Tidal mixing in a strait');
    expect(merged.truncated).toBeUndefined();
    expect(choices).toEqual([
      {
        field: 'title',
        policy: 'whole, not shouted, without notes, longest',
        from: 2,
        dropped: ['TIDAL MIXING IN A STRAIT', 'Tidal mixing in a'],
      },
    ]);
  });

  it('takes the longest abstract that is not cut, and keeps the mark where all are cut', () => {
    const cut = paper({ abstract: TIDES.slice(0, 200), truncated: ['abstract'] });
    expect(merge([cut, paper({ abstract: TIDES.slice(0, 150) })]).paper.abstract).toBe(TIDES.slice(0, 150));
    const shorter = paper({ abstract: TIDES.slice(0, 90), truncated: ['abstract'] });
    expect(merge([shorter, cut]).paper).toMatchObject({ abstract: TIDES.slice(0, 200), truncated: ['abstract'] });
    expect(merge([paper({}), cut]).paper.abstract).toBe(TIDES.slice(0, 200));
  });

  it('takes the list with the most names, then the fullest ones', () => {
    const lists = [['A. Brenner', 'J. Tveit'], ['Ada Brenner'], ['Ada Brenner', 'Jon Tveit']];
    expect(merge(lists.map(authors => paper({ authors }))).paper.authors).toEqual(['Ada Brenner', 'Jon Tveit']);
  });

  it('takes the place in print as a whole from the published record and keeps the ids of both', () => {
    const preprint = paper({ arxiv: '2401.00001', year: 2024, url: 'https://arxiv.org/abs/2401.00001' });
    const printed = paper({
      year: 2025,
      venue: 'Journal of Straits',
      volume: '12',
      pages: '3-19',
      doi: '10.5555/tides.77',
    });
    expect(merge([preprint, printed]).paper).toMatchObject({
      year: 2025,
      venue: 'Journal of Straits',
      volume: '12',
      pages: '3-19',
      doi: '10.5555/tides.77',
      arxiv: '2401.00001',
    });
  });

  it('unites keywords and concatenates sources in input order', () => {
    const papers = [paper({ keywords: ['ice', 'tides'] }), paper({ keywords: ['tides', 'sills'] })];
    const { paper: merged } = merge(papers);
    expect(merged.keywords).toEqual(['ice', 'tides', 'sills']);
    expect(merged.sources).toEqual(papers.flatMap(one => one.sources));
  });

  it('begins with title, authors and abstract and ends with the sources', () => {
    const keys = Object.keys(merge([paper({ doi: '10.5555/a.bcdef' }), paper({ year: 2020 })]).paper);
    expect(keys).toEqual(['title', 'authors', 'abstract', 'year', 'doi', 'sources']);
  });
});
