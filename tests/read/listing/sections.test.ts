import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../../src/read/listing/furniture/furniture.ts';

describe('a heading made of the words of headings', () => {
  it.each([
    'Refereed Journal Papers',
    'Peer-reviewed articles',
    '## Invited Talks and Posters',
    'Articles dans des revues internationales avec comité de lecture',
    "Chapitres d'ouvrages",
    'Begutachtete Zeitschriftenartikel',
    'Beiträge in Tagungsbänden',
    'Artículos en revistas indexadas (12)',
    'Artigos completos publicados em periódicos',
    'Articoli su rivista',
    'Contributi in atti di convegno',
    'Статьи в научных журналах',
    'Artiklar i vetenskapliga tidskrifter',
    '期刊论文',
    '査読付き論文',
  ])('is one: %s', line => {
    expect(furnitureOf(line)?.kind).toBe('heading');
  });

  it.each([
    'Papers with Boats',
    'Articles of Faith and Moss',
    'Reviews',
    'Selected Moss',
    'Reports from the Bog',
    'Beiträge zur Mooskunde',
    'Libros de agua',
    'Online Tutorials for Wet Places',
  ])('is none: %s', line => {
    expect(furnitureOf(line)?.kind).not.toBe('heading');
  });
});
