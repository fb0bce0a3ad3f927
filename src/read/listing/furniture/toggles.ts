import { TOGGLES } from './toggle-rows.ts';
import { createWordFilter, hashOn } from './word-filter.ts';

export interface ToggleHit {
  /** The text without the signs; the very string that came in where there was none. */
  readonly text: string;
  readonly toggled: boolean;
  /** Nothing followed the sign: what is there is the page's own short form. */
  readonly shortened: boolean;
}

const LABELS: ReadonlySet<string> = new Set(TOGGLES.map(({ label }) => label));
const LONGEST = Math.max(...TOGGLES.map(({ label }) => label.length));
const FOLDS: ReadonlySet<string> = new Set(TOGGLES.filter(({ folds }) => folds).map(({ label }) => label));
/** Arrows that point to what is folded. */
const FOLDING_ARROWS = '△▲';

/** Looks for signs in a line; costs a few searches for rare characters where there is none. */
export function findToggle(text: string): ToggleHit {
  const inside = removeInside(text);
  const end = removeAtEnd(inside.text);
  if (inside.text === text && end.text === text) return { text, toggled: false, shortened: false };
  return { text: end.text, toggled: true, shortened: end.text === inside.text ? inside.shortened : end.shortened };
}

export function removeToggle(text: string): string {
  return findToggle(text).text;
}

/** The same as `findToggle(text).toggled`, without the text that is left. */
export function hasToggle(text: string): boolean {
  return hasInside(text) || removeAtEnd(text).toggled;
}

const OPENERS = '([（［【';
const CLOSERS = ')]）］】';

/** A sign in brackets: text[from..to) with its ellipsis and one of the blanks round it. */
interface InsideSign {
  readonly from: number;
  readonly to: number;
  /** Nothing follows it. */
  readonly last: boolean;
  readonly shortened: boolean;
}

/** Signs in brackets, anywhere: `… (see more)`, `... [read more]`, `(ver más)`, `（展开）`. */
function removeInside(text: string): ToggleHit {
  let out = text;
  let shortened = false;
  for (let side = 0; side < OPENERS.length; side++) {
    const open = OPENERS[side] as string;
    for (let at = out.indexOf(open); at >= 0; at = out.indexOf(open, at + 1)) {
      const sign = signAt(out, at, CLOSERS[side] as string);
      if (sign === null) continue;
      shortened = sign.shortened;
      out = sign.last ? out.slice(0, sign.from).trimEnd() : out.slice(0, sign.from) + out.slice(sign.to);
      at = sign.from - 1;
    }
  }
  return { text: out, toggled: out !== text, shortened };
}

function hasInside(text: string): boolean {
  for (let side = 0; side < OPENERS.length; side++) {
    const open = OPENERS[side] as string;
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1))
      if (signAt(text, at, CLOSERS[side] as string) !== null) return true;
  }
  return false;
}

/** The sign whose bracket opens at a place. */
function signAt(text: string, open: number, closer: string): InsideSign | null {
  const close = labelEnd(text, open, closer);
  if (close < 0) return null;
  const label = labelIn(text, open, close);
  const from = startOfSign(text, open);
  const last = text.trimEnd().length <= close + 1;
  // '(more)' and '(plus)' are words; '… (more)', '(see more)' and 'spe(more)cific' are signs
  const isSign =
    from < open ||
    hasDots(text, open + 1) ||
    label.indexOf(' ') > 0 ||
    label.charCodeAt(0) > 0x2fff ||
    isGlued(text, open, close) ||
    (last && (FOLDS.has(label) || endsBefore(text.slice(0, open).trimEnd())));
  if (!isSign) return null;
  // 'wet (ver más) moss': one of the two blanks came with the sign
  const gap = from === open && text.charCodeAt(open - 1) === 32 && text.charCodeAt(close + 1) === 32 ? 1 : 0;
  return { from, to: close + 1 + gap, last, shortened: last && !FOLDS.has(label) };
}

/** `abstract(more) was`, `deep (more)learning`: no bracket of a sentence is glued to a word. */
function isGlued(text: string, open: number, close: number): boolean {
  return isLetter(text.charCodeAt(open - 1)) || isLetter(text.charCodeAt(close + 1));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const ARROWS = '▽△▼▲▾▴⌄⌃∨∧↓↑▸►»';
/** `[+ more]`, `[- less]`, but not `wire(-less)`. */
const EDGE_ARROWS = new RegExp(`^(?:[${ARROWS}]\\s*|[+−–-]\\s+)|\\s*[${ARROWS}]$`, 'gu');

/** What a label in brackets may begin with. */
const FIRST_SIGNS = new Uint8Array(65536);
for (const sign of ` .…⋯+−–-${ARROWS}`) FIRST_SIGNS[sign.charCodeAt(0)] = 1;
for (const label of LABELS) {
  FIRST_SIGNS[label.charCodeAt(0)] = 1;
  FIRST_SIGNS[label.toUpperCase().charCodeAt(0)] = 1;
}

function labelEnd(text: string, open: number, closer: string): number {
  if (FIRST_SIGNS[text.charCodeAt(open + 1)] === 0) return -1;
  const close = text.indexOf(closer, open + 2);
  if (close < 0 || close - open > LONGEST + LONGEST_SIGN + 2 || !mayBeLabel(text, open + 1, close)) return -1;
  return LABELS.has(labelIn(text, open, close)) ? close : -1;
}

const labels = createWordFilter(LABELS);

/** Whether text[from..to), with nothing round it, may be a label: false is certain. */
function mayBeLabel(text: string, from: number, to: number): boolean {
  if (!isLetter(text.charCodeAt(from)) || !isLetter(text.charCodeAt(to - 1))) return true;
  let hash = 0;
  for (let at = from; at < to; at++) hash = hashOn(hash, text.charCodeAt(at));
  return labels.mayHave(hash);
}

/** Chinese and Japanese write two. */
const DOTS = ['……', '⋯⋯', '…', '⋯', '...'];
/** Of the dots, or the arrow, beside a label, with a blank. */
const LONGEST_SIGN = 4;

const hasDots = (text: string, at: number): boolean => DOTS.some(dots => text.startsWith(dots, at));

/** The label of `(see more)`, of `[… see more]`, and of `[see more ▼]`. */
function labelIn(text: string, open: number, close: number): string {
  const dots = DOTS.find(sign => text.startsWith(sign, open + 1));
  return text
    .slice(open + 1 + (dots?.length ?? 0), close)
    .trim()
    .replace(EDGE_ARROWS, '')
    .toLowerCase();
}

/** Where the sign begins: with the ellipsis before the bracket, if there is one. */
function startOfSign(text: string, open: number): number {
  const gap = text.charCodeAt(open - 1) === 32 || text.charCodeAt(open - 1) === 0xa0 ? open - 1 : open;
  const dots = startOfDots(text, gap);
  return dots < gap ? dots : open;
}

/** Where the ellipsis begins that ends at a place; that place where none does. */
function startOfDots(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  // . … ⋯
  if (last !== 46 && last !== 0x2026 && last !== 0x22ef) return end;
  return end - (DOTS.find(dots => text.endsWith(dots, end))?.length ?? 0);
}

/** Bare labels and arrows at the end: `… ▽ More`, `wet. △ Less`, `wet. Show more`, `[+]`. */
function removeAtEnd(text: string): ToggleHit {
  const whole = text.length;
  let end = whole;
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
  const last = end === 0 ? 46 : text.charCodeAt(end - 1);
  // A full stop ends most texts, and no sign.
  if (last === 46) return { text, toggled: false, shortened: false };
  if (last === 93) return removeSquare(text, end);
  // 'Show more >>', '展开›'
  while (end > 0 && AFTER_LABELS.includes(text[end - 1]!)) end--;
  return removeBare(text, end);
}

const AFTER_LABELS = '>»›';

const SQUARE = /\s?\[(?:[+–—−-]|(?<=[.!?]\s\[)(?:\.\.\.|…)|button:[^\]]{1,30}|link:[^\]]{1,30})\]$/i;

function removeSquare(text: string, end: number): ToggleHit {
  const from = Math.max(0, end - 48);
  const found = text.slice(from, end).search(SQUARE);
  return found < 0 || from + found === 0
    ? { text, toggled: false, shortened: false }
    : { text: text.slice(0, from + found), toggled: true, shortened: /\[(?:\.\.\.|…)\]$/.test(text.slice(from, end)) };
}

function removeBare(text: string, end: number): ToggleHit {
  const none = { text, toggled: false, shortened: false };
  if (!mayEndInLabel(text, end)) return none;
  const tail = text.slice(Math.max(0, end - LONGEST - 4), end).trimEnd();
  const offset = Math.max(0, end - LONGEST - 4);
  const arrow = lastArrow(tail);
  if (arrow >= 0) {
    const label = tail
      .slice(arrow + 1)
      .trim()
      .toLowerCase();
    if (label !== '' && !LABELS.has(label)) return none;
    const shortened = !FOLDS.has(label) && !FOLDING_ARROWS.includes(tail[arrow]!);
    const before = text.slice(0, offset + arrow).trimEnd();
    const bare = before.endsWith(' Abstract') ? before.slice(0, -9) : before;
    const kept = shortened ? withoutDots(bare) : bare.replace(' more » ', ' ');
    return kept === '' ? none : { text: withoutShort(kept), toggled: true, shortened };
  }
  const start = startOfLabel(tail);
  if (start <= 0) return none;
  const before = tail.slice(0, start).trimEnd();
  const label = tail.slice(start);
  if (!endsBefore(before) && !isButton(label)) return none;
  const kept = text.slice(0, offset + before.length);
  const shortened = !FOLDS.has(label.toLowerCase());
  const isGlued = before.length === start;
  return { text: shortened || isGlued || endsTwice(kept) ? withoutDots(kept) : kept, toggled: true, shortened };
}

/** `wet....`: the sentence has its stop, and the dots came with what folds it. */
const endsTwice = (text: string): boolean => {
  const dots = startOfDots(text, text.length);
  return dots < text.length && endsBefore(text.slice(0, dots));
};

/** 'needs more' is a sentence; 'wet. Show more', 'wet. voir moins', 'wet… more' are signs. */
function endsBefore(text: string): boolean {
  return ENDS.includes(text.charAt(text.length - 1)) || text.endsWith('...');
}
const ENDS = '.!?。！？…⋯';

/** `for Ver más`: only a button has its capital inside a sentence. In titles all words have one; and `蛋白质折叠` is one. */
function isButton(label: string): boolean {
  const blank = label.indexOf(' ');
  if (blank < 0) return label.length > 2 && label.charCodeAt(0) > 0x2fff;
  const first = label.charAt(0);
  const second = label.charAt(blank + 1);
  return first !== first.toLowerCase() && second === second.toLowerCase();
}

/** The ellipsis before a sign at the end is part of the sign. */
function withoutDots(text: string): string {
  return text.slice(0, startOfDots(text, text.length)).trimEnd();
}

/** Names and titles are shorter; few abstracts do without a stop at the end. */
const LONG = 240;

/** Before a bare label stands an arrow, an ellipsis or the end of a sentence. Names and titles have none of them. */
function mayEndInLabel(text: string, end: number): boolean {
  if (text.length > LONG) return true;
  for (let at = Math.max(0, end - LONGEST - 4); at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      code === 46 ||
      code === 47 ||
      code === 33 ||
      code === 63 ||
      code === 41 ||
      code === 93 ||
      code === 187 ||
      code > 0x2025
    )
      return true;
  }
  return false;
}

function lastArrow(tail: string): number {
  for (let at = tail.length - 1; at >= 0; at--) {
    const code = tail.charCodeAt(at);
    if (code > 0x2000 ? ARROWS.indexOf(tail[at] as string) >= 0 : code === 187 || code === 171) return at;
  }
  return -1;
}

/** The longest label that begins at a place; '' for none. */
export function labelAt(text: string, at: number): string {
  const rest = text.slice(at, at + LONGEST).toLowerCase();
  for (let length = rest.length; length > 1; length--)
    if (LABELS.has(rest.slice(0, length))) return rest.slice(0, length);
  return '';
}

/** Where a label begins that ends the tail: after a blank, a stop, an ellipsis or, in scripts without blanks, anywhere. */
function startOfLabel(tail: string): number {
  const lower = tail.toLowerCase();
  if (lower.length !== tail.length) return -1;
  for (let at = Math.max(1, lower.length - LONGEST); at < lower.length - 1; at++) {
    const before = lower.charCodeAt(at - 1);
    if (
      before !== 32 &&
      before !== 0x2026 &&
      before !== 0x22ef &&
      before !== 46 &&
      before !== 0x3002 &&
      before < 0x3000
    )
      continue;
    if (LABELS.has(lower.slice(at))) return at;
  }
  return -1;
}

/** `short… ▽ More whole text △ Less` on one line: the page's short form goes, too, where the whole text repeats it. */
function withoutShort(text: string): string {
  const arrow = text.indexOf('▽ More');
  if (arrow < 0) return text;
  const whole = text.slice(arrow + 6).trimStart();
  const short = text.slice(0, arrow).replace(/^[\s…]+|[\s…]+$/g, '');
  return whole.includes(short.slice(0, 40)) ? whole : `${text.slice(0, arrow).trimEnd()} ${whole}`;
}
