import { describe, expect, it } from 'vitest';
import { createAssembler } from '../../../src/read/listing/assembly.ts';
import { lexicon } from '../../../src/read/listing/label/labellers.ts';
import { isChair, isSessionHead } from '../../../src/read/listing/records/session-head.ts';

describe('isSessionHead', () => {
  it('knows the chair and the room of a session', () => {
    expect(isSessionHead(['Session Chair: Ada Moe, Bog University'], ['Wet Places', 'Salon 1'])).toBe(true);
    expect(isSessionHead(['Room: Ballroom A'], ['S1: Wet Places', 'Chair: Ada Moe (Bog University)'])).toBe(true);
    expect(isSessionHead(['CHAIR: Ada Moe'], ['LOCATION: Room 4'])).toBe(true);
    expect(isSessionHead(['Moderation: Ada Moe', 'Raum: 12'], ['Moos'])).toBe(true);
    expect(isSessionHead(['Moderatore: Ada Moe'], ['Sessione 5 – Muschio'])).toBe(true);
  });

  it('knows the editors of a volume', () => {
    expect(isSessionHead(['Editors: Ada Moe, Bo Noe'], ['Volume 12: Conference on Moss'])).toBe(true);
  });

  it('knows a chair below a session alone', () => {
    expect(isSessionHead([], ['10:30', 'Wet Places', 'Session Chair: Cid Poe'])).toBe(true);
    expect(isSessionHead(['Convener: Ada Moe'], ['Wet Places'])).toBe(true);
    expect(isSessionHead(['Edited by: A. Moe, B. Noe'], ['Advances in Wet Places'])).toBe(true);
  });

  it('tells the chair from other people', () => {
    expect(isChair('CHAIR: Ada Moe (Bog University)')).toBe(true);
    expect(isChair('Editors: Ada Moe')).toBe(false);
    expect(isChair('Ada Moe')).toBe(false);
  });

  it('leaves papers alone', () => {
    expect(isSessionHead(['Ada Moe, Bo Noe'], ['Wet Places', 'Chair: Cid Poe'])).toBe(false);
    expect(isSessionHead(['Room: 12'], ['Wet Places'])).toBe(false);
    expect(isSessionHead([], ['Wet Places', 'Editor: Cid Poe'])).toBe(false);
  });
});

it('takes the chair of a session for no author of its first paper', () => {
  const lines = [
    ['authors', 'CHAIR: Dee Roe (Bog University)'],
    ['field', '09:00'],
    ['author', 'Ada Moe (Fen University)'],
    ['author', 'Bo Noe (Moor University)'],
    ['title', 'Growing Moss on Wet Stones'],
    ['abstract', 'We grow moss on stones.'],
  ] as const;
  const { paper } = createAssembler('in.txt', lexicon).assemble(
    lines.map(([role, text], at) => ({ number: at + 1, role, text })),
    false,
  );
  expect(paper?.authors).toEqual(['Ada Moe', 'Bo Noe']);
});
