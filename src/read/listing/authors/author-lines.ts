import { texToText } from '../../tex.ts';
import { joinBroken } from '../abstracts/unwrap.ts';
import { type Trimmed, trimTail } from '../citation/tail.ts';
import { withoutEmphasis } from '../emphasis.ts';
import { leadOf } from '../furniture/furniture.ts';
import {
  AND_WORDS,
  type AuthorHint,
  type AuthorList,
  anyOf,
  areGrouped,
  cleanName,
  createUnusualSigns,
  endOfAuthors,
  isGroup,
  isNameAtPlace,
  isOnlyCut,
  isPlainName,
  looksLikePlace,
  nameAndPlace,
  nameAtPlace,
  splitAuthors,
  withoutDegrees,
} from '../names/names.ts';
import { createCodeCut } from '../ways/code-cut.ts';
import { BRACKETS, createRoundSigns, standsBetween } from '../ways/round-signs.ts';
import { createVotes } from '../ways/votes.ts';
import {
  bylineLength,
  endOfNames,
  isRepository,
  isSaid,
  namesFirst,
  withoutButtons,
  withoutDate,
} from './author-edges.ts';
import { createAuthorLabels, nextName } from './author-labels.ts';
import { createGluedPlaces } from './glued-places.ts';
import { authorsSuffix, dotsBeforeVenue } from './suffix.ts';

/** The authors of a record, and what else stood on their lines. */
export interface FoundAuthors extends AuthorList {
  readonly rest: readonly string[];
}

/** Reads the author lines of records. It remembers how the listing writes its names and ends its lists. */
export interface AuthorReader {
  /** Lines with one name each. */
  fromLines(lines: readonly string[]): FoundAuthors;
  /** The lines of one list; `sentence`: the title before it ended with a stop, so that the list does, too. */
  fromList(lines: readonly string[], sentence: boolean): FoundAuthors;
  /** The authors' part of a citation. */
  fromCitation(text: string): FoundAuthors;
}

const NOTHING: readonly string[] = [];

/** So many lists settle what one list leaves open. */
const ENOUGH = 3;

export function createAuthorReader(): AuthorReader {
  const labels = createAuthorLabels();
  const codeCut = createCodeCut(createRoundSigns());
  const inverted = createVotes();
  const stopped = createVotes();
  const invertedLines = createVotes();
  const citedFirst = createVotes();
  const dotted = createVotes();
  const grouped = createVotes();
  /** Whether names stand before the first of several bars. */
  const barred = createVotes();
  const placedLines = createVotes();
  const gluedPlaces = createGluedPlaces();
  const signs = createUnusualSigns();
  /** Lines with a name and, after a comma, something else: how many of them surely hold a place. */
  let places = 0;
  let pairs = 0;

  function hint(sentence: boolean): AuthorHint {
    const stops = stopped.settled(1) ?? sentence;
    const familyFirst = inverted.settled(ENOUGH);
    return {
      ...(familyFirst === null ? {} : { familyFirst }),
      ...(stops ? { finalStop: true } : {}),
      ...(grouped.settled(1) === true ? { grouped: true } : {}),
    };
  }

  function split(text: string, sentence: boolean): AuthorList {
    const pair = OPENING.test(text) ? null : nameAndPlace(text);
    if (pair !== null && isOnePlace(pair.place)) return splitAuthors(pair.name);
    if (areGrouped(text)) grouped.cast(true);
    const list = splitAuthors(text, hint(sentence));
    const commas = list.names.filter(hasComma).length;
    // 'Moe, Ada' alone is a name, most often; 'Moe, Ada May' is told by the others
    if (list.names.length > 1 || commas > 0) inverted.cast(commas * 2 > list.names.length);
    const stop = list.cut ? null : finalStop(text, list.names);
    if (stop !== null) stopped.cast(stop);
    return list;
  }

  function bare(text: string): string {
    const plain = isPlainName(text);
    const line = codeCut.without(plain ? text : withoutLead(withoutDate(withoutButtons(text), beforeBars(text))));
    const names = labels.without(line);
    return plain && names === line ? line : unwrapped(withoutLead(names));
  }

  /** A year tells what stands behind bars: `Ada Moe, PhD | Bo Noe, MD | Cid Poe` are names. */
  function beforeBars(text: string): boolean {
    if (text.indexOf(' | ') < 0) return false;
    const hasYear = YEAR.test(text);
    if (!hasYear || namesFirst(text)) barred.cast(hasYear);
    return barred.settled(1) === true;
  }

  /** Whether what follows the comma on lines like this is a place; not all of them look like one. */
  function areHere(isOne: boolean): boolean {
    pairs++;
    if (isOne) places++;
    return isOne || (places > 1 && places * 3 > pairs);
  }

  /** Whether the names of the listing have the family name behind. */
  const areInOrder = (): boolean => inverted.settled(ENOUGH) === false || invertedLines.settled(ENOUGH) === false;

  /** A line that holds one name, most often. */
  function splitLine(written: string): AuthorList {
    if (isOnlyCut(written)) return { names: [], cut: true };
    const text = signs.evened(written);
    if (isNameAtPlace(text)) return one(nameAtPlace(text));
    if (text.indexOf(',') < 0 && !OTHER_SIGNS.test(text))
      return HAS_FOREIGN_AND.test(text) ? splitAuthors(text) : one(text);
    const line = text.replace(/[\s,;]+$/u, '');
    const comma = line.indexOf(',');
    if (comma > 0 && line.indexOf(',', comma + 1) < 0 && !OTHER_SIGNS.test(line)) {
      const pair = nameAndPlace(line);
      if (pair !== null && areHere(looksLikePlace(pair.place))) return { names: [cleanName(pair.name)], cut: false };
      const oneWord = line.lastIndexOf(' ', comma) < 0 && !(areInOrder() && isFullName(line.slice(comma + 1).trim()));
      // 'Ada Moe, Bo Noe' is a list; 'van der Moe, Ada' is one name where others are
      const most = invertedLines.cast(oneWord);
      if (oneWord || (most && invertedLines.settled(ENOUGH) === true)) return one(line);
      return splitAuthors(line);
    }
    return comma > 0 || OTHER_SIGNS.test(line) ? splitAuthors(line) : one(line);
  }

  function one(text: string): AuthorList {
    if (text.indexOf(',') < 0) invertedLines.cast(false);
    const name = cleanName(text);
    return { names: name === '' ? [] : withoutDegrees([name]), cut: false };
  }

  /** Lines that were read as one list hold a name each: a label stands before it, or the place where people work after it. */
  function haveOneEach(lines: readonly string[]): boolean {
    if (lines.length > 1 && lines.every(hasNextLabel)) return true;
    const placed = lines.every(isNameAtPlace);
    if (lines.length > 1) return placedLines.cast(placed) && placed;
    return placed && placedLines.settled(1) === true;
  }

  function fromLines(lines: readonly string[]): FoundAuthors {
    const names: string[] = [];
    const rest: string[] = [];
    let cut = false;
    for (let at = 0; at < lines.length; at++) {
      const written = lines[at]!;
      const line = at === 0 ? bare(written.slice(bylineLength(written))) : written;
      if (isPlainName(line)) {
        invertedLines.cast(false);
        names.push(line);
        continue;
      }
      if (isSaid(line)) continue;
      const own = at === 0 ? line : nextName(line);
      if (own === null) {
        rest.push(line);
        continue;
      }
      const list = splitLine(texToText(at === 0 ? own : withoutLead(own)));
      for (const name of list.names) names.push(name);
      cut ||= list.cut;
    }
    return { names: once(names), cut, rest };
  }

  return {
    fromLines,
    fromList(lines, sentence) {
      if (lines.length === 1 && (isSaid(lines[0]!) || isRepository(lines[0]!)))
        return { names: [], cut: false, rest: lines };
      if (haveOneEach(lines)) return fromLines(lines);
      const end = endOfNames(lines);
      const whole = lines.slice(0, end).reduce(joinBroken, '');
      const byline = bylineLength(whole);
      const { text: bareOfLinks, cut: links } = withoutLinks(whole.slice(byline));
      const line = signs.evened(bareOfCitation(bare(bareOfLinks)));
      const dots = dotsBeforeVenue(line);
      if (dots !== null) dotted.cast(dots);
      const { text, rest } = authorsSuffix(line, {
        dots: dotted.settled(1) === true,
        bars: barred.settled(1) === true,
      });
      return {
        ...split(gluedPlaces.without(texToText(text)), sentence),
        rest: [
          rest,
          text.slice(endOfAuthors(text)).replace(/^[;.]\s*/u, ''),
          ...links,
          ...lines.slice(end),
          ...(byline > 0 ? [whole.slice(0, byline)] : NOTHING),
        ],
      };
    },
    fromCitation(text) {
      const list = splitAuthors(
        texToText(bareOfCitation(text)),
        citedFirst.settled(ENOUGH) === true ? { familyFirst: true } : {},
      );
      // 'Moe, Ada' tells nothing alone, but one name of many does
      if (list.names.length > 0) citedFirst.cast(hasComma(list.names[0] as string));
      return { ...list, rest: [] };
    },
  };
}

/** Pages name all authors again, each above the place where they work. */
function once(names: readonly string[]): readonly string[] {
  const half = names.length >> 1;
  if (names.length < 2 || names.length % 2 !== 0) return names;
  return names.every((name, at) => name === names[(at + half) % names.length]) ? names.slice(0, half) : names;
}

function hasNextLabel(line: string): boolean {
  const name = nextName(line);
  return name !== null && name !== line;
}

/** `Ada Moe, ETH Moss` is one name, `Ada Moe, Bo Noe and MOSS Research Group` are three. */
const isOnePlace = (text: string): boolean =>
  looksLikePlace(text) && !isGroup(text) && text.indexOf(' and ') < 0 && text.indexOf(' & ') < 0;

/** `Ada Moe, Bo Noe. Moss Letters 2019. [Paper] [Code]`: a bracket at the end may be a link. */
function withoutLinks(text: string): Trimmed {
  return text.trimEnd().endsWith(']') ? trimTail(text) : { text, cut: NOTHING };
}

const ARABIC_COMMA = 0x60c;

const WITH = /^(?:\(?(?:joint(?:ly)?|co-?authored)\s)?\(?with\s+(?=\p{Lu})/iu;

/** `T, with Ada Moe and Bo Noe, Journal`; `Ada Moe，「T」`. */
function bareOfCitation(text: string): string {
  const first = text.charCodeAt(0) | 32;
  // w, j, c and brackets
  const named = first === 119 || first === 106 || first === 99 || first === 40 ? text.replace(WITH, '') : text;
  const last = named.charCodeAt(named.length - 1);
  return last > 0x2fff || last === ARABIC_COMMA ? named.replace(/[，、；：。،]$/u, '') : named;
}

/** `(A Moe, B Noe)`, `[A Moe, B Noe]`, `*A Moe and 2 more*` */
function unwrapped(text: string): string {
  return standsBetween(BRACKETS, text) ? text.slice(1, -1) : withoutEmphasis(text);
}

/** The Arabic and the Hebrew one are a letter before the next name. */
const HAS_FOREIGN_AND = new RegExp(String.raw`\s(?:(?:${anyOf(AND_WORDS)})\s|[وו])`, 'u');
/** What stands between several names, or behind them, beside a comma. */
const OTHER_SIGNS = /[;·|&،؛、；，]|\s(?:and|et al|等)|…|\.\.\./u;

const OPENING = /[([]/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** `Åse Nygård`, but not the given names `Ada`, `Ada M.` and `A. M.` */
const isFullName = (text: string): boolean => FULL_NAME.test(text);
const FULL_NAME = /^\p{Lu}\p{L}+[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]+)+$/u;

const hasComma = (name: string): boolean => name.indexOf(',') > 0;

const PICTURE = /^(?:\p{Extended_Pictographic}|[→⇒➔➜➝➤]|\ufe0f|\s)+/u;

/** Numbers, signs and little pictures before authors; no name begins with them. */
function withoutLead(text: string): string {
  const lead = leadOf(text);
  const rest = lead.kind === 'none' || lead.kind === 'number-alone' ? text : text.slice(lead.length).trimStart();
  // symbols and surrogates; © and ® are no pictures of people
  return rest.charCodeAt(0) > 0x2100 && rest.charCodeAt(0) < 0xe000 ? rest.replace(PICTURE, '') : rest;
}

const LAST_WORD = /([\p{L}\p{M}-]+)\.\s*$/u;

/** Whether a list ends with a stop that is no name's; null where that cannot be told. */
function finalStop(text: string, names: readonly string[]): boolean | null {
  const end = text.trimEnd();
  if (!end.endsWith('.')) return names.length > 0 ? false : null;
  const last = LAST_WORD.exec(end)?.[1];
  if (last === undefined || last.length > 3) return last !== undefined;
  if (names.some((name, at) => at < names.length - 1 && name.endsWith('.'))) return false;
  if (last.length > 1 && last === last.toUpperCase()) return true;
  return names.length > 1 && names.slice(0, -1).every(name => /\s\p{Lu}{1,3}$/u.test(name)) ? true : null;
}
