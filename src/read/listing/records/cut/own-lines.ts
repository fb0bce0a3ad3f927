import { findLoneLabel, type LabelHit, leadOf } from '../../furniture/furniture.ts';
import { isFieldLabel, isNoPart } from '../labelled.ts';
import { isOfChair } from '../session-head.ts';

/*
 * Labels that have lines of their own, above what they name:
 *
 *     Title
 *     Deep Moss
 *     Publisher
 *     Moss Press
 */

/** What labels with lines of their own tell of a line. */
type OwnLine =
  /** `Title`, which begins a record. */
  | 'title label'
  /** `Publisher`, `Abstract` */
  | 'label'
  /** `Moss Press` below it. */
  | 'field'
  /** What stands next below `Keywords`, in any listing. */
  | 'keywords'
  /** What stands next below `Publisher:`, with a colon, where no such label went before. */
  | 'maybe field'
  | null;

export interface OwnLines {
  /** Takes the next line that is not blank, and whether a blank line stands before it. */
  meet(text: string, afterBlank: boolean): OwnLine;
}

/** Longer lines are texts, and the line above them is their label, although it is not known. */
const SHORTEST_TEXT = 240;
/** Longer lines are no labels. */
const LONGEST = 60;

function bulletOf(text: string): string {
  const { kind, length } = leadOf(text);
  return kind === 'bullet' ? text.slice(0, length) : '';
}

const COLON = /[:：]\s*$/;

export function createOwnLines(): OwnLines {
  /** The label above titles, once authors stood below theirs, too: in other listings a word alone may be a link or a heading. */
  let ofTitles: string | null = null;
  /** The label that the lines stand below, and how many of these came. */
  let above: LabelHit | null = null;
  let below = 0;
  /** The label above the line before this one, if that is a title's. */
  let titled: string | null = null;
  /** The bullet of the first line below `Keywords`, which the others have, too. */
  let item = '';
  /** Labels of fields with a colon, since the last blank line or part of a paper. */
  let run = 0;

  function meetLabel(label: LabelHit, hasColon: boolean): OwnLine {
    if (titled !== null && label.field === 'authors') ofTitles ??= titled;
    above = label;
    below = 0;
    const isField = hasColon && isNoPart(label);
    run = isField ? run + 1 : 0;
    if (ofTitles === null) return isField ? 'label' : null;
    return label.name === ofTitles ? 'title label' : 'label';
  }

  return {
    meet(text, afterBlank) {
      const label = text.length < LONGEST ? findLoneLabel(text.trim()) : null;
      if (afterBlank) run = 0;
      if (label !== null) return meetLabel(label, COLON.test(text));
      titled = null;
      if (above === null) return null;
      if (isFieldLabel(text) || text.length >= SHORTEST_TEXT || (afterBlank && (below > 0 || ofTitles === null))) {
        above = null;
        return null;
      }
      below++;
      if (above.field === 'title') titled = above.name;
      if (!isNoPart(above)) return null;
      if (ofTitles !== null) return 'field';
      if (below > 1) return item !== '' && text.trimStart().startsWith(item) ? 'keywords' : null;
      item = above.field === 'keywords' ? bulletOf(text.trimStart()) : '';
      if (run > 1 || isOfChair(above)) return 'field';
      if (above.field === 'keywords') return 'keywords';
      return run > 0 ? 'maybe field' : null;
    },
  };
}
