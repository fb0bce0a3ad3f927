import { withoutEmphasis } from '../emphasis.ts';
import { createUnknownToggles, findLabel, findToggle, furnitureOf, leadOf } from '../furniture/furniture.ts';
import { standsBetween } from '../ways/round-signs.ts';
import { createShares } from '../ways/shares.ts';
import { createLabelShares, createUnknownLabels, LONGEST_LABEL } from '../ways/unknown-labels.ts';
import { createVotes } from '../ways/votes.ts';
import { isBroken, joinParagraphs, type Piece } from './unwrap.ts';

/** The abstract without label and toggle, and whether the page hides the rest of it. */
export interface FoundAbstract {
  readonly text: string;
  readonly shortened: boolean;
}

/** Reads the abstracts of a listing's records; it remembers the signs that fold them. */
export interface AbstractReader {
  read(pieces: readonly Piece[]): FoundAbstract | null;
}

/** So many texts with the same last line tell that it is the page's. */
const ENOUGH = 3;

export function createAbstractReader(): AbstractReader {
  const unknown = createUnknownToggles();
  const labels = createUnknownLabels('abstract');
  const lines = createLabelShares();
  const broken = createVotes();
  const worded = createVotes();
  const refrains = createShares(ENOUGH);
  const quoted = createShares();
  const marked = createShares();

  /** `Abstract We grow …`, `ABSTRACT Moss …`, `AbstractWe grow …`: the word has no sign after it. */
  function withoutWord(pieces: readonly Piece[]): readonly Piece[] {
    const first = pieces[0];
    const match = first?.text.startsWith('A') ? WORD.exec(first.text.slice(0, 40)) : null;
    const most = worded.cast(match !== null);
    if (first === undefined || match === null) return pieces;
    const [, word, blank, next = ''] = match;
    const sure = most && (word === 'ABSTRACT' || blank === '' || OPENINGS.has(next) || worded.settled(2) === true);
    return sure ? [{ ...first, text: withoutFirstWord(first.text) }, ...pieces.slice(1)] : pieces;
  }

  /** `Gist: We grow moss`, or `Gist` on a line of its own, where nearly all abstracts begin with it. */
  function withoutUnknownLabel(pieces: readonly Piece[]): readonly Piece[] {
    const first = pieces[0];
    if (first === undefined) return pieces;
    const { text } = first;
    const alone = pieces.length > 1 && text.length < LONGEST_LABEL && !text.endsWith('.');
    if (lines.meet(alone ? text : '', pieces[1]?.text ?? text)) return withoutUnknownLabel(pieces.slice(1));
    const length = labels.meet(text);
    return length === 0 ? pieces : [{ ...first, text: text.slice(length) }, ...pieces.slice(1)];
  }

  /** A word about the use of a text, the same below nearly all of them. */
  function withoutRefrain(pieces: readonly Piece[]): readonly Piece[] {
    const last = pieces.length > 1 ? pieces.at(-1)!.text : '';
    return refrains.meet(last, pieces[0]?.text ?? '') ? pieces.slice(0, -1) : pieces;
  }

  /** Several lines that all end a sentence are paragraphs; two may do so by chance where the listing breaks its lines. */
  function areParagraphs(pieces: readonly Piece[]): boolean {
    if (pieces.length < 2) return false;
    const most = broken.cast(isBroken(pieces));
    return !isBroken(pieces) && !most && (pieces.length > 2 || broken.settled(2) === false);
  }

  /** `"We grow moss."`, where the listing quotes its abstracts. */
  function withoutQuotes(text: string): string {
    const isQuoted = text.length > 2 && standsBetween(QUOTES, text);
    return quoted.meet(isQuoted ? text.charAt(0) : '', text) ? text.slice(1, -1).trim() : text;
  }

  /** `_We grow the moss of *a_b*._`: other marks stand inside, but most abstracts are between these. */
  function withoutMarks(text: string): string {
    const mark = text.slice(0, 1);
    const isMarked = (mark === '*' || mark === '_') && text.length > 2 && text.endsWith(mark) && !CLOSED.test(text);
    return marked.meet(isMarked ? mark : '', text) ? text.slice(1, -1).trim() : withoutEmphasis(text);
  }

  return {
    read(pieces) {
      const kept = withoutTeaser(
        withoutUnknownLabel(withoutWord(withoutLabel(withoutSummary(withoutNote(withoutRefrain(unquoted(pieces))))))),
      );
      const known = findToggle(joinParagraphs(kept, areParagraphs(kept)));
      const { text: found, shortened } = unknown.find(known.text);
      const text = withoutQuotes(withoutMarks(withoutTags(found.trim())).trim());
      return text === '' ? null : { text, shortened: shortened || known.shortened };
    },
  };
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' };

const WORD = /^(ABSTRACT|Abstract)( |(?=\p{Lu}\p{Ll}))([\p{Lu}\d][^\s]*)/u;
const withoutFirstWord = (text: string): string => text.slice('abstract'.length).trimStart();
/** First words of abstracts; `Abstract Meaning Representation is …` goes on with another. */
const OPENINGS: ReadonlySet<string> = new Set(
  'We This The In Our A An Here While Although Recent Recently It These To For With On Despite Many Most Large Existing'.split(
    ' ',
  ),
);

/** `**Moss.** We grow it_`, `_Moss_ is wet`: the first mark closes before the end. */
const CLOSED = /^([*_])(?:\1|[^*_]*\S\1\s)/u;

/** `<p>We grow moss.</p>` */
const TAGGED = /^<(p|div|span|em|i|blockquote|dd|small)>(.*)<\/\1>$/su;

const withoutTags = (text: string): string =>
  text.startsWith('<') && text.endsWith('>') ? text.replace(TAGGED, '$2').trim() : text;

const QUOTED = /^>\s?/u;

/** Lines that Markdown quotes: `> We …`. */
function unquoted(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces[0]?.text.charCodeAt(0) !== 62) return pieces;
  return pieces.map(piece => ({ ...piece, text: piece.text.replace(QUOTED, '') }));
}

const SHORTEST_NOTE = 16;

/** `(This article belongs to …)`, `Copyright © …` on a line of its own below the text. */
function withoutNote(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (pieces.length < 2 || last!.text.length < SHORTEST_NOTE) return pieces;
  const kind = furnitureOf(last!.text)?.kind;
  // the address of a wrapped text stands in its last paragraph
  const isNote = kind === 'other' || (kind === 'identifier' && last!.blanksBefore > 0);
  return isNote ? withoutNote(pieces.slice(0, -1)) : pieces;
}

/** `TL;DR: …` before `Abstract: …`: the label says which of them is the abstract. */
function withoutSummary(pieces: readonly Piece[]): readonly Piece[] {
  const field = pieces.length < 2 ? null : (findLabel(pieces[0]!.text)?.field ?? null);
  if (field === null || field === 'abstract') return pieces;
  const at = pieces.findIndex(({ text }) => findLabel(text)?.field === 'abstract');
  return at < 0 ? pieces : pieces.slice(at);
}

function withoutLabel(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0];
  if (first === undefined) return pieces;
  const text = bare(first.text);
  if (text === first.text && text !== '') return pieces;
  const rest = pieces.slice(1);
  return text === '' && rest.length > 0 ? withoutLabel(rest) : [{ ...first, text }, ...rest];
}

const PICTURE = /^(?:\p{Extended_Pictographic}|\ufe0f)+\s+/u;

/** `arXiv:2401.00001v1 Announce Type: new Abstract: We grow moss`: the entry of a feed. */
const ANNOUNCED = /^arXiv:\S{5,24}\s+Announce Type:\s+[\w-]{3,16}\s+(?=Abstract:)/u;

function bare(line: string): string {
  const first = line.charCodeAt(0);
  // symbols and surrogates
  const bared = first > 0x2100 && first < 0xe000 ? line.replace(PICTURE, '') : line;
  const text = bared.startsWith('arXiv:') ? bared.replace(ANNOUNCED, '') : bared;
  const lead = leadOf(text);
  const unlisted = (lead.kind === 'bullet' ? text.slice(lead.length).trimStart() : text).replace(QUOTED, '');
  const label = findLabel(unlisted);
  return label?.field === 'abstract' ? unlisted.slice(label.length).trim() : unlisted;
}

/** '… ▽ More': the page's own short form of the abstract that follows it. */
const TEASER = /(?:…|\.\.\.)?\s*(?:▽ More|\[\+\]|Show more|(?<=\s)More|\([^()]{3,24}\))$/u;
const SAME = 30;

function withoutTeaser(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || !TEASER.test(first.text.slice(-SAME))) return pieces;
  const start = bare(second.text.slice(0, SAME + 10)).slice(0, SAME);
  const head = WORD.test(first.text.slice(0, 40)) ? withoutFirstWord(first.text) : first.text;
  return head.startsWith(start) || first.text.startsWith(start) ? withoutLabel(pieces.slice(1)) : pieces;
}
