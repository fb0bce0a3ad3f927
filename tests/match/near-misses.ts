import type { Paper } from '../../src/model.ts';
import { MOSSES, TIDES } from './paper.ts';

/** Two invented records that are nearly the same, and whether they are one paper. What a record does not say it has from `COMMON`. */
export interface NearMiss {
  readonly why: string;
  readonly a: Partial<Paper>;
  readonly b: Partial<Paper>;
  readonly same: boolean;
}

const apart = (why: string, a: Partial<Paper>, b: Partial<Paper>): NearMiss => ({ why, a, b, same: false });
const one = (why: string, a: Partial<Paper>, b: Partial<Paper>): NearMiss => ({ why, a, b, same: true });
const titles = (a: string, b: string): [Partial<Paper>, Partial<Paper>] => [{ title: a }, { title: b }];

const STRAIT = {
  venue: 'Journal of Northern Straits',
  year: 2011,
  volume: '14',
  issue: '2',
  pages: '201-219',
} as const;
const KELP = 'Growth of sugar kelp on ropes below fish cages';
const REMARK =
  'The strait is narrow, as has been said before, and the delay of the mixing at its sill was measured with one mooring only. We doubt that one mooring is enough, and show with a ' +
  'second one that the delay is shorter on the eastern side, so that the wave which is said to be trapped there must lose its energy within a single tide.';

/** Only title, authors and abstract, as a page shows them. */
export const BARE: readonly NearMiss[] = [
  apart(
    'parts in Roman numerals',
    ...titles('Soundings of a drowned valley, part I', 'Soundings of a drowned valley, part II'),
  ),
  apart(
    'parts in words',
    ...titles('Soundings of a drowned valley: part one', 'Soundings of a drowned valley: part two'),
  ),
  apart(
    'a part against the whole',
    ...titles('Soundings of a drowned valley', 'Soundings of a drowned valley, part 2'),
  ),
  apart('volumes', ...titles('Handbook of estuary keeping, volume 1', 'Handbook of estuary keeping, volume 2')),
  apart(
    'phases of a trial',
    ...titles('Phase II trial of algal oil in old sailors', 'Phase III trial of algal oil in old sailors'),
  ),
  apart(
    'years in titles',
    ...titles('Herring counts of the western bays 1998', 'Herring counts of the western bays 1999'),
  ),
  apart(
    'numbers of doses',
    ...titles('Two doses of seaweed meal for laying ducks: 20 g', 'Two doses of seaweed meal for laying ducks: 40 g'),
  ),
  apart(
    'editions in brackets',
    ...titles('A field key to northern lichens (2nd edition)', 'A field key to northern lichens (3rd edition)'),
  ),
  apart('an erratum', ...titles(KELP, `Erratum: ${KELP}`)),
  apart('an erratum to', ...titles(KELP, `Erratum to: ${KELP}`)),
  apart('a corrigendum', ...titles(KELP, `Corrigendum to "${KELP}"`)),
  apart('a correction', ...titles(KELP, `Correction: ${KELP}`)),
  apart('an erratum by its citation', ...titles(KELP, `${KELP} (vol 12, pg 301, 2010)`)),
  apart('a retraction', ...titles(KELP, `Retraction: ${KELP}`)),
  apart('a reply', ...titles(KELP, `${KELP}: reply`)),
  apart('a reply to a comment', ...titles(KELP, `Reply to comment on "${KELP}"`)),
  apart("the authors' reply", ...titles(KELP, `Authors' reply: ${KELP}`)),
  apart('a comment', ...titles(KELP, `Comment on "${KELP}"`)),
  apart('a commentary', ...titles(KELP, `Commentary: ${KELP}`)),
  apart(
    'a study protocol',
    ...titles('Cold baths against gout in fishermen', 'Cold baths against gout in fishermen: study protocol'),
  ),
  apart(
    'a replaced drug',
    ...titles(
      'Marisolin versus plain brine for sore gums: a trial',
      'Petrazolin versus plain brine for sore gums: a trial',
    ),
  ),
  apart(
    'a replaced animal',
    ...titles('Winter diet of otters on rocky shores', 'Winter diet of herons on rocky shores'),
  ),
  apart(
    'an animal that is spelt nearly so',
    ...titles('Winter diet of rats on northern islands', 'Winter diet of cats on northern islands'),
  ),
  apart(
    'a replaced place',
    ...titles('Plankton blooms in the eastern basin of Lake Arva', 'Plankton blooms in the western basin of Lake Arva'),
  ),
  apart(
    'another salt',
    ...titles('Uptake of nitrate by meadow kelp in spring', 'Uptake of nitrite by meadow kelp in spring'),
  ),
  apart(
    'another sugar and its enzyme',
    ...titles('Lactose in the milk of grey seals at weaning', 'Lactase in the milk of grey seals at weaning'),
  ),
  apart(
    'a beast with one letter more',
    ...titles('Ovine hoof rot on wet salt meadows', 'Bovine hoof rot on wet salt meadows'),
  ),
  apart(
    'typical and atypical',
    ...titles('Typical moult of eiders on the outer skerries', 'Atypical moult of eiders on the outer skerries'),
  ),
  apart(
    'symptomatic and asymptomatic',
    ...titles('Symptomatic net burns in deckhands', 'Asymptomatic net burns in deckhands'),
  ),
  apart(
    'opposites: hypo and hyper',
    ...titles('Hypothermia in swimmers of the northern relay', 'Hyperthermia in swimmers of the northern relay'),
  ),
  apart(
    'opposites: pre and post',
    ...titles('Preoperative salt intake of deckhands', 'Postoperative salt intake of deckhands'),
  ),
  apart(
    'opposites: intra and inter',
    ...titles('Intraspecific contests among hermit crabs', 'Interspecific contests among hermit crabs'),
  ),
  apart(
    'opposites: with and without',
    ...titles('Drying cod with smoke in cold cellars', 'Drying cod without smoke in cold cellars'),
  ),
  apart('men and women', ...titles('Hearing loss in male trawler crews', 'Hearing loss in female trawler crews')),
  apart(
    'children and adults',
    ...titles('Seasickness in children on short ferries', 'Seasickness in adults on short ferries'),
  ),
  apart(
    'a subtitle that tells another study',
    ...titles('Glass eels in mill streams', 'Glass eels in mill streams: a survey of anglers'),
  ),
  apart(
    'the same title by others',
    { title: 'Principles of tidal power' },
    { title: 'Principles of tidal power', authors: ['Mira Solheim', 'Otto Krantz'] },
  ),
  apart('the same short title by others', { title: 'Sea fog' }, { title: 'Sea fog', authors: ['Mira Solheim'] }),
  apart(
    'a namesake with another initial',
    { title: 'On harbour seals', authors: ['A. Brenner'] },
    { title: 'On harbour seals', authors: ['K. Brenner'] },
  ),
  apart('the same title and authors over another abstract', { abstract: TIDES }, { abstract: MOSSES }),
  apart(
    'a report of the next year by one author more',
    { title: 'The strait conferences', authors: ['Ada Brenner'] },
    { title: 'The strait conferences', authors: ['Ada Brenner', 'Jon Tveit'] },
  ),
  apart(
    'a title of one word and a longer one',
    { title: 'Tides', authors: ['Ada Brenner'] },
    { title: 'Tides and storms of the inner bay', authors: ['Ada Brenner'] },
  ),
  apart(
    'a doubtful answer with a title of its own',
    { abstract: TIDES },
    { title: 'A remark on tidal mixing in a narrow northern strait', abstract: REMARK },
  ),
  apart(
    'two editorials by two editors',
    { title: 'Editorial', authors: ['Ada Brenner'] },
    { title: 'Editorial', authors: ['Jon Tveit'] },
  ),
  apart(
    'two editorials by one editor',
    { title: 'Editorial', authors: ['Ada Brenner'], abstract: TIDES },
    { title: 'Editorial', authors: ['Ada Brenner'], abstract: MOSSES },
  ),
  apart('records without a title', { title: '' }, { title: '' }),
  one('one author a line and initials', {}, { authors: ['Brenner, A.', 'Tveit, J.'] }),
  one('family names only', {}, { authors: ['Brenner', 'Tveit'] }),
  one('a list that was cut', { abstract: TIDES }, { abstract: TIDES, authors: ['Ada Brenner et al.'] }),
  one('capitals and a full stop', {}, { title: 'TIDAL MIXING IN A NARROW NORTHERN STRAIT.' }),
  one('a cut abstract', { abstract: TIDES }, { abstract: `${TIDES.slice(0, 140)}… (see more)` }),
  one('a misspelt word', { abstract: TIDES }, { title: 'Tidal mixng in a narrow northern strait', abstract: TIDES }),
  one(
    'a letter left out at the beginning of a long word',
    ...titles('Tidal mixing in a narrow northern passage', 'Tidal mixing in a narrow orthern passage'),
  ),
  one(
    'a letter left out of a short word, the abstract the same',
    { abstract: TIDES },
    { title: 'Tidal mixing n a narrow northern strait', abstract: TIDES },
  ),
  one(
    'a word parted by a copy',
    { abstract: TIDES },
    { title: 'Tidal mix- ing in a narrow northern strait', abstract: TIDES },
  ),
  one(
    'British and American spelling',
    ...titles('Behaviour of anaemic trout in coloured tanks', 'Behavior of anemic trout in colored tanks'),
  ),
  one('a note of the language', ...titles(KELP, `${KELP}. [Norwegian]`)),
  one('a note of an erratum that appeared', ...titles(KELP, `${KELP}.[Erratum appears in J Kelp. 2011 May;4(2):99]`)),
  one(
    'TeX and Unicode',
    ...titles('On $\\beta$-plane whirls near Hafnarfj\\"ordur', 'On β-plane whirls near Hafnarfjördur'),
  ),
  one('a footnote digit', { abstract: TIDES }, { title: 'Tidal mixing in a narrow northern strait1', abstract: TIDES }),
  one(
    'damaged letters',
    { title: 'Möwen über Büsum', authors: ['Jürgen Kröger', 'Åse Dahl'] },
    { title: 'MÃ¶wen Ã¼ber BÃ¼sum', authors: ['JÃ¼rgen KrÃ¶ger', 'Ã…se Dahl'] },
  ),
  one(
    'a subtitle dropped, the abstract the same',
    { abstract: TIDES },
    { title: 'Tidal mixing in a narrow northern strait: two winters of moorings', abstract: TIDES },
  ),
];

/** With what a catalogue knows. */
export const CATALOGUED: readonly NearMiss[] = [
  apart(
    'conference and journal',
    { venue: 'Proceedings of the Symposium on Narrow Seas', year: 2010 },
    { venue: 'Journal of Northern Straits', year: 2011 },
  ),
  apart(
    'conference and journal in one year',
    { venue: 'Workshop on Narrow Seas', year: 2011 },
    { venue: 'Journal of Northern Straits', year: 2011 },
  ),
  apart(
    'a meeting abstract and its article',
    { ...STRAIT, issue: '1', pages: 'S12' },
    { ...STRAIT, issue: '4', pages: '901-917' },
  ),
  apart(
    'an abstract at two meetings',
    { ...STRAIT, abstract: TIDES },
    { venue: 'Fjord Notes', year: 2011, volume: '3', pages: '14', abstract: TIDES },
  ),
  apart(
    'a yearly report',
    { title: 'Speech of gulls: report of the station', year: 2001, venue: 'Gull Station Papers' },
    { title: 'Speech of gulls: report of the station', year: 2003, venue: 'Gull Station Papers' },
  ),
  apart(
    'a yearly introduction',
    { title: 'Introduction to the minitrack on tidal data', year: 2004, doi: '10.5555/mini.2004.1' },
    { title: 'Introduction to the minitrack on tidal data', year: 2005, doi: '10.5555/mini.2005.1' },
  ),
  apart(
    'editorials of two issues',
    { ...STRAIT, title: 'Editorial', pages: '1-2' },
    { ...STRAIT, title: 'Editorial', issue: '3', pages: '301-302' },
  ),
  apart('prefaces of two volumes', { ...STRAIT, title: 'Preface' }, { ...STRAIT, title: 'Preface', volume: '15' }),
  apart('two DOIs', { doi: '10.5555/tides.2011.14', year: 2011 }, { doi: '10.5555/tides.2011.77', year: 2011 }),
  apart('two numbers of PubMed', { pmid: '11111111', year: 2011 }, { pmid: '22222222', year: 2011 }),
  apart('two arXiv numbers', { arxiv: '2401.00001' }, { arxiv: '2402.00002' }),
  apart(
    'chapters that share the DOI of their book',
    { title: 'Sills and basins', doi: '10.5555/978-1-23', pages: '1-20', year: 2011 },
    { title: 'Ice on the inner bay', doi: '10.5555/978-1-23', pages: '21-44', year: 2011 },
  ),
  apart(
    'abstracts of a meeting that share a DOI',
    { title: 'Kelp below cages', authors: ['Ada Brenner'], doi: '10.5555/meeting.9', year: 2011 },
    { title: 'Seals above nets', authors: ['Otto Krantz'], doi: '10.5555/meeting.9', year: 2011 },
  ),
  apart('volumes and pages that differ', { ...STRAIT }, { ...STRAIT, volume: '21', pages: '17-33', year: 2013 }),
  apart('far years', { year: 1988 }, { year: 2011 }),
  apart(
    'a title of the next year with a subtitle',
    { year: 2011, venue: 'Straits Week' },
    { title: 'Tidal mixing in a narrow northern strait: the sill', year: 2012, venue: 'Straits Week' },
  ),
  apart(
    'an erratum on a page of its own',
    { ...STRAIT },
    { ...STRAIT, title: 'Erratum: Tidal mixing in a narrow northern strait', issue: '4', pages: '702' },
  ),
  apart(
    'a book and its review',
    { title: 'Harbours of the north', authors: ['Ada Brenner'], year: 2010 },
    { title: 'Harbours of the north: book review', authors: ['Otto Krantz'], year: 2010, venue: 'Fjord Notes' },
  ),
  apart(
    'two reviews of one book',
    { title: 'Book review', authors: ['Otto Krantz'], ...STRAIT, pages: '88-89' },
    { title: 'Book review', authors: ['Otto Krantz'], ...STRAIT, pages: '90-92' },
  ),
  apart(
    'the name of the journal for a title',
    { title: 'Journal of Northern Straits', ...STRAIT, pages: '1' },
    { title: 'Journal of Northern Straits', ...STRAIT, volume: '15', pages: '1' },
  ),
  apart(
    'another drug on the next page',
    { ...STRAIT, title: 'Marisolin for sore gums', pages: '44' },
    { ...STRAIT, title: 'Petrazolin for sore gums', pages: '45' },
  ),
  one(
    'a preprint and its article',
    { arxiv: '2401.00001', year: 2024 },
    { ...STRAIT, year: 2025, doi: '10.5555/straits.14.201' },
  ),
  one(
    'a preprint server and a journal',
    { venue: 'bioRxiv', doi: '10.1101/2024.01.02.123456', year: 2024 },
    { ...STRAIT, year: 2025, doi: '10.5555/straits.14.201' },
  ),
  one(
    'abbreviated venue and pages',
    { ...STRAIT },
    { venue: 'J North Straits', year: 2011, volume: '14(2)', pages: '201-19' },
  ),
  one(
    'online first, then in an issue',
    { ...STRAIT },
    { venue: 'Journal of Northern Straits', year: 2010, pages: '1-19' },
  ),
  one('one DOI in two spellings', { doi: '10.5555/Tides.14', year: 2011 }, { doi: 'https://doi.org/10.5555/tides.14' }),
  one(
    'two editions of one Cochrane review',
    { title: 'Salt water for colds', venue: 'Cochrane Database of Systematic Reviews', year: 2009, pages: 'CD009999' },
    { title: 'Salt water for colds', venue: 'Cochrane Database Syst Rev', year: 2014, pages: 'CD009999' },
  ),
  one(
    'a title in two languages',
    { ...STRAIT },
    { ...STRAIT, title: 'Gezeitenmischung in einer engen nördlichen Meerenge' },
  ),
  one('authors in another order at one place', { ...STRAIT }, { ...STRAIT, authors: ['Tveit J', 'Brenner A'] }),
  one(
    'the letter and its answer printed as one',
    { ...STRAIT, title: 'Doubts about the sill', authors: ['Otto Krantz'] },
    { ...STRAIT, title: 'Doubts about the sill', authors: ['Ada Brenner'] },
  ),
  one(
    'two notices of one erratum',
    { ...STRAIT, title: `Erratum: ${KELP}`, pages: '616' },
    { ...STRAIT, title: `${KELP} (vol 12, pg 301, 2010)`, pages: '616' },
  ),
];
