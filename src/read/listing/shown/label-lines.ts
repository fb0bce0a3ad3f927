import type { Block, LabelledLine, Line, Paper, Reader } from '../../../model.ts';
import { isBlank } from '../../blocks.ts';
import { findLoneLabel, furnitureOf, type LabelHit } from '../furniture/furniture.ts';
import { isPart } from '../records/labelled.ts';
import { byFirstLines } from './first-lines.ts';
import { createOtherwise } from './otherwise.ts';

/*
 * Pages of single papers, one below the other, whose labels have lines of their own, some of them with nothing below them:
 *
 *     Authors
 *     Ada Moe
 *     Publisher
 *     Date
 *     2019
 *
 * The reader sees `Authors: Ada Moe` and `Date: 2019`; blocks have the lines as they were.
 */

/** So many lines that are not blank tell; as many as the labels of lines wait for, too. */
const FIRST_LINES = 40;
/** So many different labels, a part of the paper among them, and as large a share of those lines. */
const ENOUGH = 4;
const SHARE = 0.15;
/** Longer lines are no labels. */
const LONGEST = 40;
/** A name, or a keyword, is no longer. */
const LONGEST_OF_MANY = 60;

const COLON = /\s*[:：]$/u;
/** `Título em inglês`, `Abstract (English)` */
const LANGUAGE =
  /\s+(?:(?:in|em|en|auf|på|på|po|w)\s+|\()(?:(?:the )?original(?: language)?|english|inglês|inglés|anglais|englisch|inglese|engelska|angielsku|german|deutsch|alemão|alemán|allemand|french|français|francês|francés|spanish|español|espanhol|espagnol|portuguese|português|portugués|portugais|italian|italiano|italien)\)?(?=\s*[:：]?$)/iu;

/** A label on a line of its own. */
interface Label {
  /** What the reader sees before its value. */
  readonly shown: string;
  readonly field: LabelHit['field'];
}

export const createLabelLineReader = (reader: Reader<readonly Line[]>): Reader<readonly Line[]> =>
  byFirstLines(first => {
    const fields = labelledFields(first);
    return fields === null ? reader : withLabels(fields.has('title'), reader);
  }, FIRST_LINES);

/** What the reader sees of a field that no paper has: a value such as `Wetland, 2019` would look like names. */
const FIELD = 'Item: 1';

const NONE: readonly Line[] = [];

/** A label that no table knows, and that of the place of a paper. */
const OTHER: Label = { shown: '', field: 'other' };
const PLACE: Label = { shown: 'Source', field: 'venue' };

/** What the labels are of that these lines stand below, and at once below them; null where that is chance. */
function labelledFields(first: readonly Line[]): ReadonlySet<LabelHit['field']> | null {
  const labels = first.filter(({ text, number }, at) => {
    const next = first[at + 1];
    return labelOf(text) !== null && next?.number === number + 1 && labelOf(next.text) === null;
  });
  const fields = new Set(labels.map(({ text }) => labelOf(text)!.field));
  const names = new Set(labels.map(({ text }) => text.trim()));
  const parts = [...fields].filter(isPart);
  return names.size + parts.length > ENOUGH && parts.length > 0 && labels.length >= first.length * SHARE
    ? fields
    : null;
}

function labelOf(text: string): Label | null {
  const written = text.trim().replace(LANGUAGE, '');
  if (written.length > LONGEST) return null;
  const label = findLoneLabel(written);
  if (label !== null) return { shown: written.replace(COLON, ''), field: label.field };
  return COLON.test(written) ? OTHER : null;
}

/** What a page has several of, each on a line. */
const isOfMany = ({ field, shown }: Label): boolean =>
  field === 'authors' || field === 'keywords' || furnitureOf(shown)?.kind === 'affiliation';

/** Several names or words on a line: what stands below may be the rest of it. */
const LIST = /[;·|、，；•]|,.*,|\s(?:and|&|et|und|y|и)\s/u;

/** `GitHub` and `DOI` may be entries of a menu. */
const mayBeValue = (text: string, { field }: Label): boolean => (field !== 'url' && field !== 'doi') || LINK.test(text);
const LINK = /^(?:https?:|www\.|doi|10\.|\d)/iu;

/** @param titled whether titles have labels: what stands above the first label of a paper is none */
function withLabels(titled: boolean, reader: Reader<readonly Line[]>): Reader<readonly Line[]> {
  /** The lines that the reader does not see, by the number of the line behind them. */
  const withheld = new Map<number, readonly Line[]>();
  const otherwise = createOtherwise();
  /** Labels without a line below them as yet. */
  let waiting: Line[] = [];
  /** The label whose value is to come, or goes on. */
  let label: Label | null = null;
  let isFirst = true;
  /** The labels of the paper, and what they are of: one of them comes again with the next paper. */
  const met = new Map<string, LabelHit['field']>();
  /** Whether a blank line came since the label of the title. */
  let parted = false;
  let afterBlank = true;
  /** A line that may stand above the first label. */
  let held: Line | null = null;

  function shown(line: Line): readonly Line[] {
    const own = labelOf(line.text);
    const before = held === null ? NONE : [own === null ? held : seenAs(held, OTHER)];
    held = titled && afterBlank && label === null && own === null && !isBlank(line.text) ? line : null;
    afterBlank = isBlank(line.text);
    parted ||= afterBlank;
    return held === null ? [...before, ...behind(line, own)] : before;
  }

  /** @param own the label that the line is */
  function behind(line: Line, own: Label | null): readonly Line[] {
    if (isBlank(line.text)) {
      const lines = [...waiting, line];
      waiting = [];
      label = null;
      return lines;
    }
    if (own !== null) {
      waiting.push(line);
      label = inTurn(own, line.text.trim());
      isFirst = true;
      return [];
    }
    if (waiting.length > 0) withheld.set(line.number, waiting);
    waiting = [];
    return [withLabel(line)];
  }

  /** A title or an abstract in another language is none that comes first, and `Article` behind a title tells where it stands. */
  function inTurn(own: Label, written: string): Label {
    if (met.has(written)) met.clear();
    const isSecond = isPart(own.field) && [...met.values()].includes(own.field);
    met.set(written, own.field);
    if (!isSecond) {
      if (own.field === 'title') parted = false;
      return own;
    }
    if (LANGUAGE.test(written)) return OTHER;
    return own.field === 'title' && !parted ? PLACE : own;
  }

  function withLabel(line: Line): Line {
    const text = line.text.trim();
    if (label === null || (isFirst && furnitureOf(text)?.kind === 'navigation')) return line;
    const own = label;
    const isValue = isFirst ? mayBeValue(text, label) : text.length <= LONGEST_OF_MANY;
    if (!isValue || !isOfMany(label) || LIST.test(text)) label = null;
    isFirst = false;
    return isValue ? seenAs(line, own) : line;
  }

  function seenAs(line: Line, { shown, field }: Label): Line {
    otherwise.show(line.number, field === 'other' ? FIELD : `${shown}: ${line.text.trim()}`);
    return line;
  }

  function withLabelLines(block: Block): Block {
    if (withheld.size === 0 || block.lines.length === 0) return block;
    const { paper } = block;
    const lines = block.lines.flatMap(line => {
      const labels = withheld.get(line.number) ?? [];
      withheld.delete(line.number);
      return [...labels.map(each => asLabel(each, paper)), line];
    });
    return {
      ...block,
      lines,
      paper: paper === null ? null : beginningAt(lines[0]!.number, block.lines[0]!.number, paper),
    };
  }

  const restored = (blocks: Block[]): Block[] => otherwise.restore(blocks).map(withLabelLines);
  const read = (lines: readonly Line[]): Block[] => restored(reader.push(otherwise.hide(lines)));

  return {
    push: lines => read(lines.flatMap(shown)),
    end: () => [...read(held === null ? waiting : [held]), ...restored(reader.end())],
    layout: () => reader.layout?.() ?? null,
  };
}

const asLabel = (line: Line, paper: Paper | null): LabelledLine => ({
  ...line,
  role: paper === null ? 'noise' : 'field',
});

/** The paper begins with the label above its first line. */
function beginningAt(number: number, before: number, paper: Paper): Paper {
  if (number === before) return paper;
  const sources = paper.sources.map(place =>
    place.lines[0] === before ? { ...place, lines: [number, place.lines[1]] as const } : place,
  );
  return { ...paper, sources };
}
