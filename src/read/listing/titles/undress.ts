import { type Frame, type FrameKind, framesOf } from '../citation/frames.ts';
import { withoutHtml } from '../citation/html.ts';
import { trimLead, trimTail } from '../citation/tail.ts';

/** A title without what the page put round it. */
export interface Undressed {
  readonly text: string;
  /** The text with the quotes that were taken off: a title may stand in quotes of its own. The same as `text` where there were none. */
  readonly whole: string;
  /** The outermost thing taken off; quotes win, since only they may be the title's own. */
  readonly frame: '' | FrameKind;
  readonly url?: string;
  /** What followed the frame on the line: ` (2015)`, ` [pdf]`, ` Venue 2018`. */
  readonly rest: string;
}

/** Of the signs that Markdown escapes, those that stand in titles and that TeX does not escape otherwise. */
const ESCAPE = /(?<!\\)\\([*_[\]#`])/g;

/** `\#` and `\*` as Markdown writes them; a `$` says that the backslashes are TeX. */
function unescapeMarkdown(text: string): string {
  return text.includes('\\') && !text.includes('$') ? text.replace(ESCAPE, '$1') : text;
}

/** Longer lines are no titles; they are left as they are. */
const LONGEST = 3000;

/** Takes the page's frame off a title: `**T**`, `“T”`, `[T](url) [[pdf]](url)`, `<strong>T</strong>`, `[PDF] T`. */
export function undress(line: string): Undressed {
  if (line.length > LONGEST) return { text: line, whole: line, frame: '', rest: '' };
  const lead = trimLead(withoutHtml(line).replace(/\t+/g, '\t').trim());
  const tail = trimTail(lead.text);
  const { text, whole, frame, url, rest } = unframe(tail.text);
  const after = [...lead.cut, rest, ...tail.cut].filter(part => part !== '').join(' ');
  const bare = { text: unescapeMarkdown(text), whole: unescapeMarkdown(whole), frame, rest: after };
  return url === undefined ? bare : { ...bare, url };
}

const HEADING = /^(={1,6})\s*(\S.*?)\s*\1\s*$/u;

/** `== T ==`, as wikis write headings. */
export function withoutHeading(line: string): string {
  return line.charCodeAt(0) === 61 ? line.replace(HEADING, '$2') : line;
}

/** A title whose line holds nothing else, without frames and escapes. A quote that never closes goes, too. */
export function bareTitle(text: string): { readonly text: string; readonly url?: string } {
  const bare = unframe(text);
  const title = unescapeMarkdown(bare.rest === '' ? bare.text : text);
  const closed = /^“[^”]*$/.test(title) ? title.slice(1) : title;
  return bare.url === undefined ? { text: closed } : { text: closed, url: bare.url };
}

function unframe(text: string): Undressed {
  const frames = framesOf(text);
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame = frames[at]!;
    if (frame.from !== 0) continue;
    const inside = text.slice(frame.innerFrom, frame.innerTo);
    if (!isFollowedByRest(frame, inside, text.slice(frame.to))) continue;
    const inner = unframe(inside.trim());
    if (inner.text === '') continue;
    return join(frame, text, inner);
  }
  return { text, whole: text, frame: '', rest: '' };
}

function join(frame: Frame, text: string, inner: Undressed): Undressed {
  const quotes = frame.kind === 'quotes';
  const bare = quotes && inner.text.endsWith(',') ? inner.text.slice(0, -1) : inner.text;
  const kept = quotes ? text[frame.from]! + inner.whole + text[frame.to - 1]! : inner.whole;
  const url = frame.url ?? inner.url;
  const outer = text.slice(frame.to);
  const rest = /[\p{L}\p{N}]/u.test(outer) ? outer.trim() : '';
  const undressed = {
    text: bare,
    whole: kept,
    frame: inner.frame === 'quotes' ? inner.frame : frame.kind,
    rest: inner.rest === '' ? rest : `${inner.rest} ${rest}`.trim(),
  };
  return url === undefined ? undressed : { ...undressed, url };
}

const NOTHING = /^[\s.,;:|]*$/;
const BRACKET = /^[.,;:]?\s*(?:\([^()]*\)|\[[^[\]]*\](?:\([^()]*\))?)[\s.,;|]*$/;
const STRONG_END = /^(?:\s*[,.;|\t(–—-]|\s+(?:in|by|at|@|In|By)\s|\s+\p{Lu})/u;
const WEAK_END = /^(?:\s*[,.;|\t]\s*|\s+[–—-]\s+|\s+)(?=\S)/;
const DATED = /(?:19|20)\d\d\D{0,3}$|https?:\/\//;
const VOLUME = /\b(?:vol|volume|pp|pages)\b\.?\s*\d/i;
const IN_VENUE = /^(?:In:?|(?:Published|Appeared|Accepted|Presented|To appear) (?:in|at|by)) \p{Lu}/u;
const ACRONYM = /^\W*\p{Lu}{2,}[\p{L}]*(?:['’]?\d\d)?\W*$/u;

/** `“Growing Moss.” Wet Letters`: a stop or a comma inside the frame ends the title. */
const ENDS = /[^.][.,]$/u;
const BEGINS_REST = /^(?:\p{Lu}|(?:19|20)\d\d\b)/u;

/** Whether what stands after a frame is no part of the title: `*In silico* trials` and `“Why?” Explanations` are whole titles. */
function isFollowedByRest(frame: Frame, inside: string, after: string): boolean {
  if (NOTHING.test(after) || BRACKET.test(after)) return true;
  if (frame.kind === 'link') return STRONG_END.test(after) || DATED.test(after);
  const weak = WEAK_END.exec(after);
  if (weak === null) return false;
  const rest = after.slice(weak[0].length);
  return (
    (ENDS.test(inside) && BEGINS_REST.test(rest)) ||
    DATED.test(rest) ||
    VOLUME.test(rest) ||
    IN_VENUE.test(rest) ||
    ACRONYM.test(rest) ||
    (frame.kind === 'bold' && /^\s*[,|\t]/.test(after))
  );
}
