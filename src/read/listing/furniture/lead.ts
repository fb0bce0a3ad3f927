/** What stands before a record's first line and belongs to the list, not to the text: numbers, bullets, boxes, heading signs. */

type LeadKind = 'none' | 'number' | 'bracket-number' | 'bullet' | 'checkbox' | 'heading' | 'number-alone';

export interface Lead {
  /** Characters to take off, with the blanks after them. */
  readonly length: number;
  readonly kind: LeadKind;
  readonly number: number | null;
}

const NONE: Lead = { length: 0, kind: 'none', number: null };

/** Signs of lists, beside asterisks and arrows. */
const BULLETS = '+•·●▪■□◦‣∙○–—►▶▸▹◆◇★☆✦❖➢➤➔→⇒»›⁃';

/** Only signs, digits and a few brackets begin a lead. 1 blank, 2 digit, 3 bracket, 4 bullet, 5 heading. */
const STARTS = new Uint8Array(65536);
for (const [signs, kind] of [
  [' \t\u00a0', 1],
  ['0123456789', 2],
  ['([（【［', 3],
  [`-*${BULLETS}✓✔☐☑☒^↑`, 4],
  ['\\', 4],
  ['#＃', 5],
] as const)
  for (let at = 0; at < signs.length; at++) STARTS[signs.charCodeAt(at)] = kind;

const BOX = /^(?:[-*+•]\s+)?(?:\[[ xX✓]?\]|[☐☑☒✓✔])(?:\s+|$)/u;
const HEADING = /^#{1,6}\s+(?:\[?(\d{1,5})[\].):]?\s+(?=\S))?/;
/** `^ a b` leads back to where a note is cited. */
const BULLET = new RegExp(
  String.raw`^(?:\*{1,4}(?:\s+(?:TODO|DONE|NEXT)(?=\s))?|[\^↑](?:\s[a-z]{1,2}(?=\s))*|[-${BULLETS}]|\\item)(?:\s+|$)`,
  'u',
);
const NUMBER_SIGN = /^(?:#|№|No\.?\s?|Nr\.?\s?)(\d{1,6})(?:[.):\]]?\s+|[.):\]]?$)/;
const BRACKETED =
  /^[*_]{0,2}[([（【［]#?(\d{1,6})[)\]）】］][*_]{0,2}[.:]?(?:\s+|$)|^[[【［](\d{1,4})[\]】］](?=[\p{Lu}\p{Lo}“"«])/u;
/** `1. `, `12) `, `7⇥`, `9  `, `3、`, `**4.** `; a number before one blank alone is part of the text: `3 Steps to …`. */
const NUMBER =
  /^[*_]{0,2}(\d{1,6})(?:[.):．）][*_]{0,2}(?:\s+|$)|[、．]\s*|\t+\s*| {2,}(?=\S)|[.)](?=["“‘'[*_\p{Lu}\p{Lo}])|$)/u;

/** `P-001  `, `S1.2⇥`, `P07: `, `No. 12 `: letters and a number, where what follows shows that they are no words of the text. */
const CODE =
  /^(?:No\.|Nr\.?|N[°º])\s?(\d{1,5})[.:)]?\s+(?=\S)|^\p{Lu}{1,5}\p{Ll}{0,3}[-.]?(?:(\d{1,4})(?:[.-]\d{1,3})?(?:\t+|\s{2,})|(0\d{1,3})[:.)]?\s+)(?=\S)/u;
/** `[A3] `, `(S1-2) `. */
const BRACKETED_CODE = /^[([]\p{Lu}{1,5}[-. ]?(\d{1,4})(?:[.-]\d{1,3})?[)\]][.:]?\s+(?=\S)/u;
/** `9:30 – `, `09:00⇥`, `10:00-10:20 `: times of a programme. */
const TIME =
  /^(\d{1,2}[:.h]\d\d)(?:\s?[-–—]\s?\d{1,2}[:.h]\d\d)?(?:\s+[-–—|]|[:|])?(?:\t+|\s+)(?![AaPp]\.?[Mm]\b)(?=[\p{Lu}\p{Lo}"“‘'(])/u;

/** `2021/05 `: the number of a paper in a series, by its year. */
const OF_YEAR = /^(?:19|20)\d\d\/(\d{1,4})[.:]?\s+(?=[\p{Lu}\p{Lo}"“‘'(])/u;

/** Codes are short: with a letter in front, a digit is among so many signs. */
const LONGEST_CODE = 9;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function hasDigitSoon(text: string, start: number): boolean {
  const end = Math.min(text.length, start + LONGEST_CODE);
  for (let at = start + 1; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Looks at the units of a line without blanks at its ends: false is certain, true means that `leadOf` has to tell. */
export function mayHaveLead(units: Uint16Array): boolean {
  const first = units[0]!;
  if (first < 65 || first > 90) return STARTS[first] !== 0 || first === 8470;
  for (let at = 1; at < LONGEST_CODE && units[at] !== 0; at++) if (isDigit(units[at]!)) return true;
  return false;
}

/**
 * The lead of a line. `3D Spectral …`, `2024 in review`, `1-bit LLMs`, `2.5D vision`, `*emphasis*` and `(Re)thinking` have none.
 */
export function leadOf(text: string): Lead {
  let start = 0;
  while (start < text.length && STARTS[text.charCodeAt(start)] === 1) start++;
  if (start === text.length) return NONE;
  const kind = STARTS[text.charCodeAt(start)] as number;
  const first = text.charCodeAt(start);
  const letter = first >= 65 && first <= 90;
  if (kind === 0 && first !== 8470 && !(letter && hasDigitSoon(text, start))) return NONE;
  // A lead and what tells that it is one fit in a few characters.
  const head = text.slice(start, start + 24);
  const found = letter ? numbered(CODE.exec(head), head, 'number') : leadAt(head);
  if (found.kind === 'none') return NONE;
  return { ...found, length: start + Math.min(found.length, text.length - start) };
}

function leadAt(head: string): Lead {
  const code = head.charCodeAt(0);
  if (isDigit(code)) return digits(head);
  const box = BOX.exec(head);
  if (box) return { length: box[0].length, kind: 'checkbox', number: null };
  const sign = NUMBER_SIGN.exec(head);
  if (sign) return numbered(sign, head, 'number');
  const heading = HEADING.exec(head);
  if (heading) return { length: heading[0].length, kind: 'heading', number: heading[1] ? Number(heading[1]) : null };
  const bracketed = BRACKETED.exec(head) ?? BRACKETED_CODE.exec(head);
  if (bracketed) return numbered(bracketed, head, 'bracket-number');
  const bold = NUMBER.exec(head);
  if (bold) return numbered(bold, head, 'number');
  const bullet = BULLET.exec(head);
  return bullet ? bulletLead(bullet[0], head) : NONE;
}

/** Whether a line begins with a time of a programme. */
export const beginsWithTime = (text: string): boolean => TIME.test(text.slice(0, 24));

function digits(head: string): Lead {
  const number = NUMBER.exec(head) ?? OF_YEAR.exec(head);
  const time = number === null ? TIME.exec(head) : null;
  if (time === null) return numbered(number, head, 'number');
  const [hours, minutes] = time[1]!.split(/[:.h]/u);
  return { length: time[0].length, kind: 'number', number: Number(hours) * 60 + Number(minutes) };
}

/** A bullet may be followed by a number: `- [3] Moss`, `* 4. Moss`. */
function bulletLead(bullet: string, head: string): Lead {
  if (/^([-*_=])\1{2,}/.test(head)) return NONE;
  const rest = head.slice(bullet.length);
  const number = BRACKETED.exec(rest) ?? NUMBER.exec(rest);
  if (!number || rest.length === number[0].length) return { length: bullet.length, kind: 'bullet', number: null };
  return { length: bullet.length + number[0].length, kind: 'bullet', number: Number(number[1] ?? number[2]) };
}

function numbered(match: RegExpExecArray | null, head: string, kind: LeadKind): Lead {
  if (!match) return NONE;
  const number = Number(match[1] ?? match[2] ?? match[3]);
  if (match[0].length >= head.trimEnd().length) return { length: match[0].length, kind: 'number-alone', number };
  return { length: match[0].length, kind, number };
}
