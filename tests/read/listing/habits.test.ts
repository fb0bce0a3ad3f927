import { expect, it } from 'vitest';
import { createHabits } from '../../../src/read/listing/label/layout/habits.ts';
import { signatures } from '../../../src/read/listing/label/layout/signatures.ts';

const VALUES = Int32Array.from(signatures, (_, at) => at + 3);
const MANY = 300;

/** Habits of a listing of which so many lines with these surroundings were read as `state`, and how the next of these are read, in turn. */
function read(lines: number, state: number, fine = 1, rough = 2, habits = createHabits()) {
  const told: (number | null)[] = [];
  for (let i = 0; i < lines; i++) {
    const habit = habits.of({ fine, rough });
    told.push(habit === null ? null : habit.state);
    if (habit === null) habits.meet({ fine, rough }, state, VALUES);
  }
  return { habits, told };
}

it('reads lines word by word until many were read alike, and then a sixteenth of them', () => {
  const { told } = read(16 * 128 * 4, 7);
  const first = told.indexOf(7);
  expect(first).toBeGreaterThan(64);
  expect(first).toBeLessThan(512);
  const later = told.slice(-16 * 128);
  expect(later.filter(state => state === null)).toHaveLength(128);
  expect(new Set(later)).toEqual(new Set([7, null]));
});

it('forgets a habit with the first line that was read otherwise', () => {
  const { habits } = read(MANY, 7);
  habits.meet({ fine: 1, rough: 2 }, 8, VALUES);
  expect(read(MANY, 7, 1, 2, habits).told.every(state => state === null)).toBe(true);
});

it('tells lines apart by their finer surroundings where the rougher ones are not enough', () => {
  const habits = createHabits();
  const told = new Set<string>();
  for (let i = 0; i < 8 * MANY; i++)
    for (const [fine, state] of [
      [1, 7],
      [3, 8],
    ] as const) {
      const habit = habits.of({ fine, rough: 2 });
      if (habit === null) habits.meet({ fine, rough: 2 }, state, VALUES);
      else told.add(`${fine} ${habit.state}`);
    }
  expect([...told].sort()).toEqual(['1 7', '3 8']);
});

it('keeps the signatures of the lines', () => {
  const { habits } = read(MANY, 7);
  const next = Array.from({ length: MANY }, () => habits.of({ fine: 1, rough: 2 })).find(habit => habit !== null);
  expect([...next!.values]).toEqual([...VALUES]);
});
