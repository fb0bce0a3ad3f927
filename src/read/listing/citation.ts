import { cellSplits } from './citation-cells.ts';
import { withoutHtml } from './citation-html.ts';
import { createLook } from './citation-look.ts';
import { createJudge } from './citation-score.ts';
import { trimLead, trimTail } from './citation-tail.ts';
import { type Proposal, type Span, TEMPLATES, type Template } from './citation-templates.ts';
import { authorText, restTexts, titleText } from './citation-text.ts';
import { createVotes } from './citation-votes.ts';
import { createWordCutter } from './citation-words.ts';
import type { Lexicon } from './lexicon.ts';

/** What a record on one line holds. */
export interface CitationParts {
  readonly title: string;
  /** The author part as written; empty where the line shows none. */
  readonly authors: string;
  /** What stands elsewhere on the line: venue, year, links. */
  readonly rest: readonly string[];
  /** Where the title links to. */
  readonly url?: string;
  /** The row of the table that fits. */
  readonly template: string;
}

/** Splits records that stand whole on one line. A file uses one or few templates: what its earlier lines showed decides unclear ones. */
export interface CitationSplitter {
  /** Parts of a line without its list prefix, wrapped lines joined by one blank; null when it holds no words. */
  split(text: string): CitationParts | null;
}

/** Longer lines are no citations; what a table cell holds beyond is left out before. */
const LONGEST = 4000;

/** A reading in the file's usual template with such a score needs no rival. */
const CONVINCING = 9;

interface Read {
  readonly template: string;
  readonly proposal: Proposal;
  readonly text: string;
}

export function createCitationSplitter(lexicon: Pick<Lexicon, 'score'>): CitationSplitter {
  const votes = createVotes();
  const wordsOf = createWordCutter(lexicon);

  function propose(text: string, span: Span, others: readonly Span[]): Read[] {
    const part = text.slice(...span);
    const look = createLook(part, createJudge(wordsOf(part)));
    const read = ({ name, propose }: Template): Read[] =>
      propose(look).map(proposal => ({ template: name, proposal: shifted(proposal, span[0], others), text }));
    const habit = votes.habit();
    const usual = TEMPLATES.find(({ name }) => name === habit);
    if (usual !== undefined) {
      const reads = read(usual);
      if (reads.some(({ proposal }) => proposal.score >= CONVINCING)) return reads;
    }
    return TEMPLATES.flatMap(read);
  }

  return {
    split(line) {
      const html = withoutHtml(line);
      const lead = trimLead(html);
      const tail = trimTail(lead.text);
      const text = tail.text;
      if (text.length > LONGEST || !/\p{L}/u.test(text)) return null;
      const cells = cellSplits(text, wordsOf);
      const reads: Read[] = cells.proposals.map(proposal => ({ template: cells.name, proposal, text }));
      if (cells.whole !== null) reads.push(...propose(text, cells.whole, cells.others));
      const best = votes.choose(reads);
      if (best === null) return null;
      const { proposal, template } = best;
      const authors = authorText(text, ...proposal.authors);
      return {
        title: titleText(text.slice(...proposal.title)),
        authors,
        rest: [...lead.cut, ...restTexts(proposal.rest.map(span => text.slice(...span))), ...tail.cut],
        ...(proposal.url === undefined ? {} : { url: proposal.url }),
        template,
      };
    },
  };
}

function shifted(proposal: Proposal, by: number, others: readonly Span[]): Proposal {
  if (by === 0 && others.length === 0) return proposal;
  const move = ([from, to]: Span): Span => [from + by, to + by];
  return {
    ...proposal,
    title: move(proposal.title),
    authors: move(proposal.authors),
    rest: [...proposal.rest.map(move), ...others],
  };
}
