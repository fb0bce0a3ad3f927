import type { Paper } from '../../src/model.ts';

let line = 0;

/** An invented record; the title and what else the test is about. */
export function paper(fields: Partial<Paper>): Paper {
  line++;
  return {
    title: 'Tidal mixing in a narrow northern strait',
    authors: ['Ada Brenner', 'Jon Tveit'],
    abstract: null,
    sources: [{ file: 'test', lines: [line, line] }],
    ...fields,
  };
}

export const TIDES =
  'We measured currents and temperatures for two winters in a strait that is narrow and deep. The mixing at its sill follows the tide with a delay of three hours, ' +
  'and is weakest when the ice is thickest. A model of two layers explains the delay by a wave that is trapped behind the sill, and predicts where sediment is raised.';
export const MOSSES =
  'Mosses on roofs take up metals from rain. We sampled forty roofs in six towns, compared old and young cushions, and found that the age of a cushion says more about ' +
  'its lead content than the traffic below does. Zinc comes from the gutters themselves, as a simple balance of water and dust shows for every town but one.';
