import { joinBroken } from '../abstracts/unwrap.ts';
import { ABBREVIATED_AND_VOLUME, PART } from '../citation/venues.ts';
import { findLabel, leadOf } from '../furniture/furniture.ts';
import { createCodeCut } from '../ways/code-cut.ts';
import { createRoundSigns } from '../ways/round-signs.ts';
import { createUnknownLabels } from '../ways/unknown-labels.ts';
import { createVotes } from '../ways/votes.ts';
import { createTags, createTagsBehind, createWordsBehind } from './tags.ts';
import { titleSuffix, withoutButtons } from './title-suffix.ts';
import { type Undressed, undress, withoutHeading } from './undress.ts';

/** A title, and what else stood on its lines. */
export interface FoundTitle {
  readonly title: string;
  readonly url?: string;
  readonly rest: readonly string[];
}

/** Reads the title lines of records. It remembers the listing's ways: whether titles are numbered, in quotes, or followed by a venue. */
export interface TitleReader {
  /** @param first the first line of the record, where it is no title: its number counts, too */
  read(lines: readonly string[], first?: string): FoundTitle;
  /** Takes the list's sign or number off the first line of a record. */
  withoutLead(text: string, first?: string): string;
}

export function createTitleReader(): TitleReader {
  const numbered = createVotes();
  const quoted = createVotes();
  const followed = createVotes();
  const labelled = createVotes();
  const stopped = createVotes();
  const tags = createTags();
  const tagsBehind = createTagsBehind();
  const wordsBehind = createWordsBehind();
  const unknown = createUnknownLabels('title');
  const roundSigns = createRoundSigns();
  const codeCut = createCodeCut(roundSigns);

  /** Whether the last title stood in quotes. */
  let wasQuoted = false;
  /** The number before the last title. */
  let last: number | null = null;

  function withoutLead(text: string, first = ''): string {
    const { kind, length, number } = leadOf(text);
    const isNumber = isNumberLead(kind);
    // a listing may end and another begin, which has numbers
    const inTurn = isNumber && (number === 1 || (last !== null && number === last + 1));
    last = isNumber ? number : null;
    const areNumbered = numbered.cast(isNumber || isNumberLead(leadOf(first).kind)) || inTurn;
    if (kind === 'none') return codeCut.without(withoutHeading(text));
    if (isNumber && BEGINS_WITH_LETTER.test(text)) codeCut.see(text);
    if (isNumber && !areNumbered) return text;
    const rest = text.slice(length).trimStart();
    if (kind === 'heading') return codeCut.without(rest.replace(HEADING_END, ''));
    return withoutOpenMark(text, withoutSecondLead(rest, isNumber ? 'bullet' : 'heading'));
  }

  /** `Title: …` without its label. The label of another field is a part of the text: `Score: A Metric for …`. */
  function withoutLabel(text: string): string {
    const label = findLabel(text, true);
    const isLabel = label !== null && !label.alone && label.field === 'title';
    const most = labelled.cast(isLabel);
    if (!isLabel) return text.slice(unknown.meet(text));
    // 'PAPER: Parsing …' may be a title; 'TÍTULO: …' is none
    const sure = label.name !== 'paper' || findLabel(text) !== null || (most && labelled.settled(2) === true);
    return sure ? text.slice(label.length).trim() : text;
  }

  /** Quotes are the listing's where most titles stand in some, or the one before did: few titles have their own. */
  function withoutQuotes({ text, whole, frame }: Undressed): string {
    const isQuoted = frame === 'quotes';
    const areUsual = quoted.cast(isQuoted) || wasQuoted;
    wasQuoted = isQuoted;
    return isQuoted && !areUsual ? whole : text;
  }

  /** A stop inside the frame is the listing's where something follows it, there or in other titles; else it is the title's own. */
  function withoutStop(text: string, frame: string, hasRest: boolean): string {
    if (frame === '' || frame === 'link') return text;
    const isStop = /[^.]\.$/u.test(text);
    const most = hasRest ? stopped.cast(isStop) : stopped.settled(1) === true;
    return isStop && most ? text.slice(0, -1) : text;
  }

  /** `T. VENUE (2024)` where the titles of the listing are like this. */
  function withoutVenue(text: string, hasYear: boolean): { readonly text: string; readonly venue: string } {
    const at = venueAfter(text, hasYear);
    if (!followed.cast(at > 0) || at <= 0) return { text, venue: '' };
    const title = text.slice(0, at);
    return { text: title.endsWith('.') ? title.slice(0, -1) : title, venue: text.slice(at).trim() };
  }

  return {
    withoutLead,
    read(lines, first) {
      const joined = lines.length === 1 ? lines[0]! : lines.filter(isNoRule).reduce(joinBroken, '');
      const tagged = withoutLabel(withoutLead(joined, first));
      const whole = roundSigns.inside(wordsBehind.without(tagsBehind.without(tags.without(tagged))));
      if (isPlainTitle(whole)) {
        followed.cast(false);
        quoted.cast(false);
        wasQuoted = false;
        return { title: whole, rest: NOTHING };
      }
      const suffix = titleSuffix(whole);
      const { text, venue } = withoutVenue(suffix.text, ENDS_IN_YEAR.test(suffix.rest));
      const dress = undress(text);
      const kept = withoutQuotes(dress);
      // the venue and its year are read together
      const after = venue === '' ? [suffix.rest] : [`${venue} ${suffix.rest}`.trim()];
      const rest = [dress.rest, ...after].filter(part => part !== '');
      const title = withoutStop(kept, dress.frame, rest.length > 0);
      return dress.url === undefined ? { title, rest } : { title, url: dress.url, rest };
    },
  };
}

/** `=====` and `-----` below a title are a heading's. */
const isNoRule = (line: string): boolean => !/^([-=~^"'*+#])\1{3,}$/u.test(line);

/** `1. • T`, `2) — T`, `- ### T` */
function withoutSecondLead(text: string, wanted: 'bullet' | 'heading'): string {
  const { kind, length } = leadOf(text);
  return kind === wanted ? text.slice(length).trimStart() : text;
}

const BEGINS_WITH_LETTER = /^\p{Lu}/u;

/** `## T ##` */
const HEADING_END = /\s#{1,6}\s*$/u;

/** `**1. T**`: the marks before the number went with it. */
function withoutOpenMark(text: string, rest: string): string {
  const marks = OPEN_MARK.exec(text)?.[0];
  return marks !== undefined && rest.endsWith(marks) && rest.indexOf(marks) === rest.length - marks.length
    ? rest.slice(0, -marks.length)
    : rest;
}
const OPEN_MARK = /^([*_])\1{0,2}(?=[[(]?\d)/u;

const NOTHING: readonly string[] = [];

/**
 * Letters and the commonest signs of punctuation, no digit, bracket, mark of emphasis, quote, slash or reference; letters or a stop at the end, and
 * no button. No suffix, venue, frame or escape can be in such a text: each of them has one of the other signs.
 */
export function isPlainTitle(text: string): boolean {
  return text.length < LONGEST_PLAIN && PLAIN.test(text) && withoutButtons(text) === text;
}
const PLAIN = /^[A-Za-z][A-Za-z\u00c0-\u024f ,:;.?!’–—+=%-]*(?<=[A-Za-z.?!])$/;
const LONGEST_PLAIN = 1000;

const isNumberLead = (kind: string): boolean => kind === 'number' || kind === 'bracket-number';

/** `Ponds 1999`, `Ponds 1999: 45-67`. */
const ENDS_IN_YEAR = /(?:19|20)\d\d(?::\s?[\d:]{1,9}(?:[-–]\d[\d:]*)?)?\W*$/u;
/** `Ponds 33 (1999), no. 6, 45–67` */
const ENDS_IN_PAGES = /\d \((?:19|20)\d\d\), (?:no\. ?[\d/–-]+, )?[A-Z]?\d+(?:[-–]\d+)?\.?$/u;
const ABBREVIATION = /(?:^|[\s(])(?:vs|cf|resp|St|Dr|etc|al|(?:\p{Lu}\.)*\p{Lu})$/u;
/** A venue begins with a capital; its stops end abbreviations, `IEEE Trans. Pattern Anal. Mach. Intell.`: no more than two words from one to the next. */
const VENUE = /^(?:\*?\p{Lu}|arXiv|bioRxiv|medRxiv)[^?!]*$/u;
const VENUE_START =
  /^(?:Proceedings|Proc\.|Journal|Transactions|Annual|International|Workshop|Conference|Advances|Lecture|IEEE|ACM|BMC|The \p{Lu}\S+ (?:Journal|clinics|Review))\b/u;
/** `Comput. Methods Programs Pond. 12(3)` */
const ABBREVIATED = new RegExp(String.raw`^(?:\p{Lu}\p{L}{0,7}\. )?${ABBREVIATED_AND_VOLUME}`, 'u');
const GOES_ON = new RegExp(`^${PART}`, 'u');
const LONG_SENTENCE = /(?:\S*[^\s.] ){2}\S*\p{L}{2}\. /u;

const isVenue = (text: string): boolean =>
  VENUE.test(text) &&
  !GOES_ON.test(text) &&
  (VENUE_START.test(text) || ABBREVIATED.test(text) || !LONG_SENTENCE.test(text));

/** Where the venue begins in `T. VENUE` and `T? VENUE`, after the stop; 0 where nothing on the line tells of a year. */
function venueAfter(text: string, hasYear: boolean): number {
  if (!hasYear && !ENDS_IN_YEAR.test(text) && !ENDS_IN_PAGES.test(text)) return 0;
  for (let at = text.indexOf(' ', 4); at > 0; at = text.indexOf(' ', at + 1)) {
    const sign = text.charCodeAt(at - 1);
    // . ? !
    if (sign !== 46 && sign !== 63 && sign !== 33) continue;
    if (sign === 46 && ABBREVIATION.test(text.slice(0, at - 1))) continue;
    const rest = text.slice(at + 1);
    if (isVenue(rest)) return at;
  }
  return 0;
}
