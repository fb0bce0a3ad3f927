import { expect, it } from 'vitest';
import { withoutEmphasis } from '../../../src/read/listing/emphasis.ts';

it.each([
  ['*We grow moss.*', 'We grow moss.'],
  ['_We grow moss._', 'We grow moss.'],
  ['**We grow moss.**', 'We grow moss.'],
  ["''We grow moss.''", 'We grow moss.'],
  ["''We'' grow ''moss''", "''We'' grow ''moss''"],
  ["'We grow moss.'", "'We grow moss.'"],
  ['*We* grow *moss*', '*We* grow *moss*'],
  ['**We** grow **moss**', '**We** grow **moss**'],
  ['* We grow moss.', '* We grow moss.'],
  ['*a*', '*a*'],
  ['', ''],
])('takes the marks off a text that is emphasised as a whole: %s', (text, bare) => {
  expect(withoutEmphasis(text)).toBe(bare);
});
