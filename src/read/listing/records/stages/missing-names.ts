import type { LabelledLine } from '../../../../model.ts';
import { findLabel, furnitureOf } from '../../furniture/furniture.ts';
import { createVotes } from '../../ways/votes.ts';
import type { Group } from '../cut/groups.ts';
import { beginsAbstract, isName } from '../roles.ts';

/*
 * Names that nothing was learned of, in other scripts or before places that look like more, stand where all other papers of the page have theirs: right
 * below the title.
 */

/** So many papers tell where the names stand, if hardly one in seven has them elsewhere. */
const ENOUGH = 6;
const MOST = 0.85;
const LONGEST = 200;

/** Gives names to records that have none. */
export interface MissingNames {
  /** Learns where the names of a record stand. */
  meet(group: Group): void;
  move(group: Group): Group;
}

export function createMissingNames(): MissingNames {
  const namesBelow = createVotes();
  let role: 'author' | 'authors' = 'authors';
  return {
    meet({ lines, isRecord }) {
      if (!isRecord) return;
      const below = lines[placeOf(lines)]?.role;
      const areNames = below === 'author' || below === 'authors';
      namesBelow.cast(areNames);
      if (areNames) role = below;
    },
    move(group) {
      const { lines, isRecord } = group;
      if (!isRecord || !namesBelow.mostly(ENOUGH, MOST) || lines.some(isName)) return group;
      const at = placeOf(lines);
      if (!mayBeNames(lines[at], lines[at + 1]) || isHeading(lines, lines[at]!.text)) return group;
      return { ...group, lines: lines.map((line, i) => (i === at ? { ...line, role } : line)) };
    },
  };
}

/** Two lines of ASCII may be headings. */
const isHeading = (lines: readonly LabelledLine[], below: string): boolean =>
  !lines.some(beginsAbstract) && ASCII.test(below);
const ASCII = /^[\x20-\x7e]*$/;

/** The place of the line below the title, blank ones left out. */
function placeOf(lines: readonly LabelledLine[]): number {
  const title = lines.findLastIndex(line => line.role === 'title' || line.role === 'title+');
  return title < 0 ? lines.length : lines.findIndex((line, at) => at > title && line.role !== 'blank');
}

/** Whether a field that no other follows may be names. */
function mayBeNames(line: LabelledLine | undefined, next: LabelledLine | undefined): boolean {
  if (line?.role !== 'field' || next?.role === 'field' || next?.role === 'field+') return false;
  const text = line.text.trim();
  return text.length <= LONGEST && !/\d/.test(text) && furnitureOf(text) === null && findLabel(text) === null;
}
