import { createUnknownToggles, findLabel, findToggle, leadOf } from './furniture.ts';
import { isBroken, joinParagraphs, type Piece } from './unwrap.ts';
import { createVotes } from './votes.ts';

/** The abstract without label and toggle, and whether the page hides the rest of it. */
export interface FoundAbstract {
  readonly text: string;
  readonly shortened: boolean;
}

/** Reads the abstracts of a listing's records; it remembers the signs that fold them. */
export interface AbstractReader {
  read(pieces: readonly Piece[]): FoundAbstract | null;
}

export function createAbstractReader(): AbstractReader {
  const unknown = createUnknownToggles();
  const broken = createVotes();

  /** Several lines that all end a sentence are paragraphs; two may do so by chance where the listing breaks its lines. */
  function areParagraphs(pieces: readonly Piece[]): boolean {
    if (pieces.length < 2) return false;
    const most = broken.cast(isBroken(pieces));
    return !isBroken(pieces) && !most && (pieces.length > 2 || broken.settled(2) === false);
  }

  return {
    read(pieces) {
      const kept = withoutTeaser(withoutLabel(unquoted(pieces)));
      const known = findToggle(joinParagraphs(kept, areParagraphs(kept)));
      const { text, shortened } = unknown.find(known.text);
      return text.trim() === '' ? null : { text: text.trim(), shortened: shortened || known.shortened };
    },
  };
}

const QUOTED = /^>\s?/u;

/** Lines that Markdown quotes: `> We …`. */
function unquoted(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces[0]?.text.charCodeAt(0) !== 62) return pieces;
  return pieces.map(piece => ({ ...piece, text: piece.text.replace(QUOTED, '') }));
}

function withoutLabel(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined) return pieces;
  const text = bare(first.text);
  if (text === '' && rest.length > 0) return withoutLabel(rest);
  return [{ ...first, text }, ...rest];
}

function bare(text: string): string {
  const lead = leadOf(text);
  const unlisted = lead.kind === 'bullet' ? text.slice(lead.length).trimStart() : text;
  const label = findLabel(unlisted);
  return label?.field === 'abstract' ? unlisted.slice(label.length).trim() : unlisted;
}

/** '… ▽ More': the page's own short form of the abstract that follows it. */
const TEASER = /(?:…|\.\.\.)?\s*(?:▽ More|\[\+\]|Show more|\([^()]{3,24}\))$/u;
const SAME = 30;

function withoutTeaser(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || !TEASER.test(first.text.slice(-SAME))) return pieces;
  const start = bare(second.text.slice(0, SAME + 10)).slice(0, SAME);
  return first.text.startsWith(start) ? withoutLabel(pieces.slice(1)) : pieces;
}
