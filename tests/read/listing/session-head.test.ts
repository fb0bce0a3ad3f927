import { describe, expect, it } from 'vitest';
import { isSessionHead } from '../../../src/read/listing/records/session-head.ts';

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

  it('leaves papers alone', () => {
    expect(isSessionHead(['Ada Moe, Bo Noe'], ['Wet Places', 'Chair: Cid Poe'])).toBe(false);
    expect(isSessionHead(['Room: 12'], ['Wet Places'])).toBe(false);
    expect(isSessionHead([], ['Wet Places', 'Editor: Cid Poe'])).toBe(false);
  });
});
