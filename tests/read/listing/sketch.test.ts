import { expect, it } from 'vitest';
import stored from '../../../src/read/listing/label/data/weights.json' with { type: 'json' };
import { openModel } from '../../../src/read/listing/label/model.ts';
import { createGlance, glanceAt } from '../../../src/read/listing/label/sight/glance.ts';
import type { Sketch } from '../../../src/read/listing/label/sight/sketch.ts';

const { lexicon } = openModel(stored);

function sketchOf(line: string): Sketch {
  const glance = createGlance();
  glanceAt(line, lexicon, glance);
  return { ...glance.sketch };
}

it.each([
  ['Maria Schmidt', 'Anna Kowalska'],
  ['Growing moss on stones for quiet ponds', 'Learning to see the wet side of walls'],
  ['Maria Schmidt, Anna Kowalska', 'Peter Weber, Maria Rossi, Anna Kowalska'],
  ['1. Growing moss on stones for quiet ponds', '2. Learning to see the wet side of walls'],
])('is the same for lines of one kind: %s', (one, other) => {
  expect(sketchOf(one).rough).toBe(sketchOf(other).rough);
});

it.each([
  ['Maria Schmidt', 'Image Retrieval'],
  ['Maria Schmidt', 'Maria Schmidt, Anna Kowalska'],
  ['Maria Schmidt', 'Abstract'],
  ['Growing moss on stones for quiet ponds', '1. Growing moss on stones for quiet ponds'],
  ['Growing moss on stones for quiet ponds', 'Title: Growing moss on stones for quiet ponds'],
  ['Growing moss on stones for quiet ponds', 'We grow moss on stones. '.repeat(9)],
])('tells lines of two kinds apart: %s, %s', (one, other) => {
  expect(sketchOf(one).rough).not.toBe(sketchOf(other).rough);
});

it.each([
  ['Growing moss on stones for quiet ponds', true],
  ['MossNet: Growing (Nearly) All Mosses, What For?', true],
  ['Jonathan Huerta y Munive', false],
  ['Growing moss on stones.', false],
  ['Growing moss on $n$ stones', false],
  ['Growing moss  on stones', false],
  ['“Growing moss on stones”', false],
  ['Growing moss on stones*', false],
  ['3D moss on stones', false],
])('knows a title that is nothing else: %s is %s', (line, isTitle) => {
  expect(sketchOf(line).isTitle).toBe(isTitle);
});
