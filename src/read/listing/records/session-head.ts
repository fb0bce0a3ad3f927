import { CHAIR_NAMES, findLabel, type LabelHit } from '../furniture/furniture.ts';

const EDITORS: readonly string[] = ['editor', 'editors', 'edited by', 'guest editor', 'guest editors', 'herausgeber'];
const CHAIRS: ReadonlySet<string> = new Set(CHAIR_NAMES);
const HEADS: ReadonlySet<string> = new Set([...EDITORS, ...CHAIR_NAMES]);
const PLACES: ReadonlySet<string> = new Set(
  'room|location|salle|lieu|raum|ort|sala|lugar|aula|luogo|local|地点|会場|장소'.split('|'),
);

/**
 * Whether what was read as a title and its authors stands above the papers of a session or a volume: `S1: Moss`, `Room: 12`, `Chair: Ada Moe`, `Editors: Ada Moe`. A room alone
 * may be that of one talk, and a book without authors has its editors.
 *
 * @param people the lines that were read as names
 * @param others the other lines of the record
 */
export function isSessionHead(people: readonly string[], others: readonly string[]): boolean {
  if (people.length === 0) return others.some(line => CHAIRS.has(labelOf(line)));
  const labels = people.map(labelOf);
  if (!labels.every(label => HEADS.has(label) || PLACES.has(label))) return false;
  return labels.some(label => HEADS.has(label)) || others.some(line => HEADS.has(labelOf(line)));
}

/** `Chair: Ada Moe` */
export const isChair = (line: string): boolean => CHAIRS.has(labelOf(line));

/** `Chair:` */
export const isOfChair = ({ name }: LabelHit): boolean => CHAIRS.has(name);

const labelOf = (line: string): string => findLabel(line, true)?.name ?? '';
