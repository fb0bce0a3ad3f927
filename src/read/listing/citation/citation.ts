import type { Lexicon } from '../label/words/lexicon.ts';
import { cellSplits, isTableTemplate } from './cells.ts';
import { withoutHtml } from './html.ts';
import { createLook } from './look.ts';
import { type Proposal, restOf, type Span } from './proposals.ts';
import { createJudge } from './score.ts';
import { type Trimmed, trimLead, trimTail } from './tail.ts';
import { TEMPLATES, type Template } from './templates.ts';
import { createAuthorText, restTexts, titleText } from './text.ts';
import { createVotes } from './votes.ts';
import { createWordCutter } from './words.ts';

/** What a record on one line holds. */
interface CitationParts {
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
  /**
   * Parts of a line without its list prefix, wrapped lines joined by one blank; null when it holds no words.
   * @param parted the lines joined by tabs, as if each were a cell
   * @param cells how many cells of a table went with the list prefix
   */
  split(text: string, parted?: string, cells?: number): CitationParts | null;
}

/** Longer lines are no citations. */
const LONGEST_LINE = 100_000;
/** A reading in the file's usual template with such a score needs no rival. */
const CONVINCING = 9;

/** A reading of a line by one template. */
interface Reading {
  readonly template: string;
  readonly proposal: Proposal;
}

/** A reading, and the line that it is of. */
interface Dressed extends Reading {
  readonly text: string;
  readonly lead: Trimmed;
  readonly tail: Trimmed;
}

/** Lines of a citation are broken ones more often than cells. */
const PARTED = 3;

export function createCitationSplitter(lexicon: Pick<Lexicon, 'score'>): CitationSplitter {
  const votes = createVotes();
  const authorText = createAuthorText();
  const wordsOf = createWordCutter(lexicon);

  function readWhole(text: string): Reading[] {
    const look = createLook(text, createJudge(wordsOf(text)));
    const read = ({ name, propose }: Template): Reading[] =>
      propose(look).map(proposal => ({ template: name, proposal }));
    const habit = votes.habit();
    const usual = TEMPLATES.find(({ name }) => name === habit);
    const reads = usual === undefined ? [] : read(usual);
    return reads.some(({ proposal }) => proposal.score >= CONVINCING) ? reads : TEMPLATES.flatMap(read);
  }

  function readLine(text: string, before: number): Reading[] {
    const { name, proposals, whole, others } = cellSplits(text, wordsOf, before);
    const reads = proposals.map(proposal => ({ template: name, proposal }));
    if (whole === null) return reads;
    const part = readWhole(text.slice(...whole));
    return [
      ...reads,
      ...part.map(({ template, proposal }) => ({ template, proposal: moved(proposal, whole, others) })),
    ];
  }

  /** The readings of a line without what stands round the citation; `penalty`: how much less likely they are. */
  function readDressed(line: string, penalty: number, cells: number): Dressed[] {
    const lead = trimLead(withoutHtml(line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line));
    const tail = trimTail(lead.text);
    const { text } = tail;
    if (!HAS_LETTER.test(text)) return [];
    return readLine(text, cells + countTabs(line) - countTabs(lead.text)).map(({ template, proposal }) => ({
      template,
      proposal: penalty === 0 ? proposal : { ...proposal, score: proposal.score - penalty },
      text,
      lead,
      tail,
    }));
  }

  return {
    split(line, parted = line, cells = 0) {
      if (line.length > LONGEST_LINE) return null;
      const readings = readDressed(line, 0, cells);
      if (parted !== line) readings.push(...readDressed(parted, PARTED, cells));
      const columns = columnsOf(line);
      if (columns !== null) readings.push(...readDressed(columns, 0, cells));
      const best = votes.choose(readings);
      if (best === null) return null;
      const { text, lead, tail } = best;
      const { proposal, template } = best;
      const rest = restTexts(restOf(proposal, [0, text.length]).map(span => text.slice(...span)));
      const title = titleText(text.slice(...proposal.title), isTableTemplate(template));
      const parts = {
        title: title.text,
        authors: authorText(text, ...proposal.authors),
        rest: [...lead.cut, ...rest, ...tail.cut],
        template,
      };
      const url = proposal.url ?? title.url;
      return url === undefined ? parts : { ...parts, url };
    },
  };
}

/** How many cells of a table end in a text. */
export const countTabs = (text: string): number => (text.includes('\t') ? text.split('\t').length - 1 : 0);

/** `On Paper Boats    Ann Roe, Bo Poe    1999`: columns that stand under each other, as a table with tabs; null where there are no two gaps. */
function columnsOf(line: string): string | null {
  if (!line.includes(GAP) || line.includes('\t')) return null;
  const cells = line.trim().split(GAPS);
  return cells.length > 2 ? cells.join('\t') : null;
}
const GAP = '   ';
const GAPS = / {3,}/;

const HAS_LETTER = /\p{L}/u;

/** A proposal for a part of a line as one for the line; `others` are the line's other cells. */
function moved(proposal: Proposal, [by, end]: Span, others: readonly Span[]): Proposal {
  if (others.length === 0) return proposal;
  const move = ([from, to]: Span): Span => [from + by, to + by];
  const placed = {
    ...proposal,
    title: move(proposal.title),
    authors: move(proposal.authors),
    ...(proposal.frame === undefined ? {} : { frame: move(proposal.frame) }),
  };
  return { ...placed, rest: [...restOf(placed, [by, end]), ...others] };
}
