import { describe, expect, it } from 'vitest';
import { createCard } from '../../src/match/card/card.ts';
import { createPool } from '../../src/match/card/pool.ts';
import { createSketches } from '../../src/match/card/sketch.ts';
import { NO_COLUMNS } from '../../src/match/judge/columns.ts';
import { createJudge, type Judgement } from '../../src/match/judge/judge.ts';
import { RULES } from '../../src/match/judge/rules.ts';
import { VETOES } from '../../src/match/judge/vetoes.ts';
import type { MatchOptions } from '../../src/match/matching.ts';
import type { Paper } from '../../src/model.ts';
import { MOSSES, paper, TIDES } from './paper.ts';

function judge(a: Partial<Paper>, b: Partial<Paper>, options: MatchOptions = {}): Judgement {
  const tokens = createPool();
  const sketches = createSketches();
  const cards = [a, b].map(fields => createCard(paper(fields), tokens, sketches));
  return createJudge(sketches, NO_COLUMNS, options)(cards[0]!, cards[1]!);
}

const TITLE = 'Tidal mixing in a narrow northern strait';
const PRINT = { venue: 'Journal of Straits', year: 2011, volume: '14', pages: '201-219' } as const;
const SOME = ['Ada Brenner', 'Otto Krantz'];
const HALF = `${TIDES.slice(0, 190)} ${MOSSES.slice(190)}`;

/** A pair of records that each rule is the first to know. */
const SAMPLES: Readonly<Record<string, readonly [Partial<Paper>, Partial<Paper>]>> = {
  'identifier and title': [{ doi: '10.5555/tides.1' }, { doi: '10.5555/TIDES.1' }],
  'title and abstract': [{ abstract: TIDES }, { abstract: TIDES.slice(0, 150) }],
  'title, authors and pages': [PRINT, { ...PRINT, venue: 'J Straits', pages: '201' }],
  'title and pages': [PRINT, { ...PRINT, authors: [] }],
  'a letter or two, same abstract': [
    { abstract: TIDES },
    { abstract: TIDES, title: 'Tidal mixing n a narrow northern strait' },
  ],
  'longer title, abstract': [{ abstract: TIDES }, { abstract: TIDES, title: `${TITLE}: two winters` }],
  'longer title, pages': [PRINT, { ...PRINT, title: `${TITLE}: two winters` }],
  'other words, same abstract': [
    { ...PRINT, pages: '9', abstract: TIDES },
    { ...PRINT, pages: '9', abstract: TIDES, title: 'Tidal mixing in one deep northern strait' },
  ],
  'a few words more': [PRINT, { ...PRINT, title: 'Tidal mixing in a narrow and stormy northern strait' }],
  'other words, same pages': [PRINT, { ...PRINT, title: 'Tidal mixing in one deep northern strait' }],
  'title and place': [PRINT, { ...PRINT, pages: '201', authors: SOME }],
  'title, identifier': [{ doi: '10.5555/tides.1' }, { doi: '10.5555/tides.1', authors: ['Otto Krantz'] }],
  'title and abstract, other names': [{ abstract: TIDES }, { abstract: TIDES, authors: ['A. M. Jensen'] }],
  preprint: [{ arxiv: '2401.00001', year: 2009 }, PRINT],
  'title, authors and venue': [
    { venue: 'Journal of Straits', year: 2011 },
    { venue: 'J Straits', year: 2011 },
  ],
  'title and authors': [{}, { year: 2011 }],
  'printed later': [PRINT, { venue: 'Journal of Straits', year: 2010 }],
  'longer title, authors and venue': [
    { venue: 'Straits Week', year: 2011 },
    { venue: 'Straits Week', year: 2011, title: `${TITLE}: two winters` },
  ],
  'one slip': [PRINT, { ...PRINT, pages: '301' }],
  'misspelt title, authors': [{}, { title: 'Tidal mixng in a narrow northern strait' }],
  'title alone': [{ authors: [] }, { authors: [] }],
  'pages and authors': [PRINT, { ...PRINT, title: 'Gezeiten in einer engen Meerenge' }],
  'identifier, other title': [
    { doi: '10.5555/tides.1', abstract: TIDES },
    { doi: '10.5555/tides.1', abstract: TIDES, title: 'Gezeiten in einer engen Meerenge' },
  ],
  'abstract and authors': [{ abstract: TIDES }, { abstract: TIDES, title: 'Gezeiten in einer engen Meerenge' }],
  'title, some authors': [{}, { authors: SOME }],
  'title and authors, one doubt': [
    { venue: 'Straits Week', year: 2011 },
    { venue: 'Fjord Notes', year: 2011 },
  ],
  'other words, authors and venue': [
    { venue: 'Straits Week', year: 2011 },
    { venue: 'Straits Week', year: 2011, title: 'Tidal mixing in one deep northern strait' },
  ],
  'longer title, authors': [{ year: 2011 }, { year: 2011, title: `${TITLE}: two winters` }],
  'other words, same authors': [{}, { title: 'Tidal mixing in one deep northern strait' }],
  'same title': [{ year: 2011 }, { year: 2013, authors: SOME }],
  'same number': [{ doi: '10.5555/tides.1' }, { doi: '10.5555/tides.1', title: 'Gezeiten in einer engen Meerenge' }],
};

/** A pair of records that each veto is the first to keep apart. */
const VETOED: Readonly<Record<string, readonly [Partial<Paper>, Partial<Paper>]>> = {
  'generic title': [
    { ...PRINT, title: 'Editorial' },
    { ...PRINT, title: 'Editorial', pages: '301-302' },
  ],
  'series title': [
    { title: 'Annual report of the strait station', year: 2011 },
    { title: 'Annual report of the strait station', year: 2012 },
  ],
  'another kind of text': [{}, { title: `Reply to: ${TITLE}` }],
  'editorials of two issues': [
    { title: 'Editorial: tides and ice', ...PRINT },
    { title: 'Editorial: tides and ice', ...PRINT, volume: '15' },
  ],
  'identifiers differ': [{ pmid: '11111111' }, { pmid: '22222222' }],
  'doi differs': [{ doi: '10.5555/tides.1' }, { doi: '10.5555/tides.2' }],
  'numbers differ': [{ title: `${TITLE}, part 1` }, { title: `${TITLE}, part 2` }],
  'other authors': [{}, { authors: ['Otto Krantz'] }],
  'other abstract': [{ abstract: TIDES }, { abstract: MOSSES }],
  'years apart': [{ year: 1999 }, { year: 2011 }],
  'conference and journal': [{ venue: 'Symposium on Straits' }, { venue: 'Journal of Straits' }],
  'places differ': [PRINT, { ...PRINT, volume: '21', pages: '9' }],
};

describe('createJudge', () => {
  it.each(RULES)('knows "$name": $why', ({ name, from, score }) => {
    const [a, b] = SAMPLES[name]!;
    expect(judge(a, b)).toEqual({
      verdict: from === 'strict' || from === 'balanced' ? 'same' : 'maybe',
      rule: name,
      score,
      vetoed: false,
    });
    expect(judge(b, a)).toEqual(judge(a, b));
    expect(judge(a, b, { level: 'strict' }).verdict).toBe(from === 'strict' ? 'same' : 'maybe');
    expect(judge(a, b, { level: 'loose' }).verdict).toBe(from === 'never' ? 'maybe' : 'same');
  });

  it.each(VETOES)('keeps apart by "$name": $why', ({ name, doubtful }) => {
    const [a, b] = VETOED[name]!;
    expect(judge(a, b)).toMatchObject({ verdict: doubtful ? 'maybe' : 'different', rule: name, vetoed: true });
    expect(judge(a, b, { level: 'loose' })).toEqual(judge(a, b));
    expect(judge(b, a)).toEqual(judge(a, b));
  });

  it('finds too little in common between strangers, without forbidding that they meet', () => {
    expect(judge({}, { title: 'Lead in mosses on roofs', authors: [] })).toEqual({
      verdict: 'different',
      rule: 'too little in common',
      score: 0,
      vetoed: false,
    });
  });

  it('is in doubt where half of the abstract is the same', () => {
    expect(judge({ abstract: TIDES }, { abstract: HALF })).toMatchObject({ verdict: 'maybe', vetoed: false });
  });

  it('keeps a preprint apart where it is told to', () => {
    const [a, b] = SAMPLES.preprint!;
    expect(judge(a, b, { preprints: 'keep' })).toMatchObject({
      verdict: 'different',
      rule: 'preprint kept apart',
      vetoed: true,
    });
  });
});
