import type { LabelledLine } from '../../../../model.ts';
import { looksLikeName } from '../../names/shape.ts';
import { createVotes } from '../../ways/votes.ts';
import type { LearnedNames } from '../learned-names.ts';

/*
 * Lists whose papers take two paragraphs each look like citations, every other one of them nothing but names:
 *
 *     Growing Moss on Stones. Preprint.
 *
 *     Ada Moe, Bo Noe. [pdf] [code], 2019.1
 */

/** So many pairs tell that the names belong to the citation before them. */
const ENOUGH = 3;

export interface NamesAlone {
  /** Whether a record holds the names of the one before; to be asked for each record, in turn. */
  belongTo(before: readonly LabelledLine[] | undefined, lines: readonly LabelledLine[]): boolean;
}

export function createNamesAlone(learned: LearnedNames): NamesAlone {
  const pairs = createVotes();

  function areNames(lines: readonly LabelledLine[]): boolean {
    if (lines.length !== 1 || lines[0]!.role !== 'citation') return false;
    const [list, rest = ''] = parted(lines[0]!.text.trim());
    if (LETTER.test(rest.replace(IN_BRACKETS, ''))) return false;
    const names = list!.replace(/\.$/u, '').split(BETWEEN_NAMES);
    if (names.length === 1) return learned.is(names[0]!);
    return names.filter(looksLikeName).length * 4 >= names.length * 3;
  }

  return {
    belongTo(before, lines) {
      if (before === undefined || !before.every(isOfCitation) || !lines.every(isOfCitation)) return false;
      const are = areNames(lines);
      const isPair = are && !areNames(before);
      if (are || !areNames(before)) pairs.cast(isPair);
      return isPair && pairs.settled(ENOUGH) === true;
    },
  };
}

/** The names, and the links and the year behind them. */
function parted(text: string): readonly string[] {
  const at = text.search(BEHIND_NAMES);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

const BEHIND_NAMES = /\s[[(]/u;
const IN_BRACKETS = /\[[^[\]]*\]|\([^()]*\)/gu;
const LETTER = /\p{L}/u;
const BETWEEN_NAMES = /,\s(?:and\s)?|\s(?:and|&)\s/u;

const isOfCitation = ({ role }: LabelledLine): boolean => role === 'citation' || role === 'citation+';
