import { groupAuthor } from './marks.ts';
import type { Layout, RenderPaper, Shown } from './model.ts';
import { oddName } from './names.ts';
import { chance, int, pick, type Random } from './random.ts';
import { firstWords, fold, sentences } from './text.ts';
import { VENUES } from './words.ts';

const HEADINGS: readonly (readonly string[])[] = [
  ['BACKGROUND: ', 'METHODS: ', 'RESULTS: ', 'CONCLUSIONS: '],
  ['OBJECTIVE: ', 'DESIGN: ', 'RESULTS: ', 'CONCLUSION: '],
  ['Background: ', 'Methods: ', 'Results: ', 'Conclusions: '],
  ['Context. ', 'Aims. ', 'Methods. ', 'Results. '],
  ['Context: ', 'Problem: ', 'Method: ', 'Result: '],
  ['Purpose - ', 'Design/methodology/approach - ', 'Findings - ', 'Originality/value - '],
  ['Introduction: ', 'Materials and methods: ', 'Results: ', 'Discussion: '],
  ['Background\n', 'Methods\n', 'Results\n', 'Conclusions\n'],
];

const PREPOSITIONS = /\s(?:of|for|in|on|with|to|from|by|via|using|under|at|through|without|as|is|are|during|from)\s/iu;

/** Short titles are the hard ones: "Acronym: long explanation" becomes "Acronym", others one of their noun phrases. */
function shorten(title: string, random: Random): string {
  const colon = title.indexOf(': ');
  if (colon > 2 && chance(random, 0.6)) return title.slice(0, colon);
  const phrases = (colon > 2 ? title.slice(colon + 2) : title)
    .split(PREPOSITIONS)
    .map(phrase => phrase.replace(/^(?:an?|the|our|and|de) /iu, '').replace(/[.,;:?!]$/u, ''))
    .filter(phrase => phrase.length > 4 && phrase.split(' ').length < 5 && !/[()]/u.test(phrase));
  if (phrases.length === 0) return title;
  const phrase = pick(random, phrases);
  return phrase[0]!.toUpperCase() + phrase.slice(1);
}

function showTitle(paper: RenderPaper, layout: Layout, random: Random): string {
  const whole = fold(paper.title);
  const title = chance(random, layout.rates.shortTitle) ? shorten(whole, random) : whole;
  // Emphasis inside emphasis cannot be read back.
  const bare = layout.citation !== null || layout.title.open.includes('*') ? title.replaceAll('*', '') : title;
  return layout.titleCase(bare);
}

/** Names that no list can hold: a comma before Jr. splits, and debris has no letter. */
function cleanNames(names: readonly string[]): string[] {
  const clean: string[] = [];
  for (const name of names) {
    const written = fold(name).replace(/, (?=(?:Jr|Sr|II|III|IV)\b)/u, ' ');
    if (!/\p{L}/u.test(written) || /[,;&*\d]|\band\b|^\(|\bet al\b/u.test(written)) continue;
    clean.push(written);
  }
  return clean;
}

function showAuthors(paper: RenderPaper, layout: Layout, random: Random): { authors: string[]; more: string } {
  if (chance(random, layout.rates.noAuthors)) return { authors: [], more: '' };
  const style = layout.citation?.style ?? layout.authors.name;
  const clean = cleanNames(paper.authors);
  const people = chance(random, layout.rates.oneAuthor) ? clean.slice(0, 1) : clean;
  // Where names hold commas, one without would make the list unreadable.
  const odd = people.some(name => style(name).includes(',')) ? 0 : layout.rates.oddName;
  let authors = people.map(name => (chance(random, odd) ? oddName(name, random) : style(name)));
  let more = '';
  if (authors.length > 1 && chance(random, layout.rates.cutAuthors)) {
    const keep = Math.min(authors.length - 1, layout.keepAuthors);
    const words = pick(random, layout.moreAuthors)
      .replace('#', String(authors.length - keep))
      .replace(/\b1 more authors/u, '1 more author');
    authors = authors.slice(0, keep);
    more = words;
  } else if (people.length > 0 && chance(random, layout.rates.group)) {
    const group = groupAuthor(pick(random, people), random);
    authors = chance(random, 0.15) ? [group] : [...authors.slice(0, int(random, 1, authors.length)), group];
  }
  return { authors, more };
}

function paragraphs(text: string, layout: Layout, random: Random): string[] {
  const structured = chance(random, layout.rates.structured);
  if (!structured && !chance(random, layout.rates.paragraphs)) return [text];
  const parts = sentences(text);
  if (parts.length < 2) return [text];
  const count = structured ? Math.min(4, parts.length) : Math.min(int(random, 2, 3), parts.length);
  const groups: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const from = Math.floor((at * parts.length) / count);
    groups.push(parts.slice(from, Math.floor(((at + 1) * parts.length) / count)).join(' '));
  }
  if (!structured) return groups;
  const headings = pick(random, HEADINGS);
  const headed = groups.map((group, at) => headings[at]! + group);
  if (headings[0]!.endsWith('\n')) return headed.flatMap(group => group.split('\n'));
  return chance(random, 0.6) ? [headed.join(' ')] : headed;
}

/** After a sentence that stops in its middle a bare word could be its next. */
function hasBareToggle({ abstract: { toggle } }: Layout): boolean {
  return toggle !== null && /^\s*\p{L}/u.test(toggle.end) && !toggle.endAlone;
}

function showAbstract(paper: RenderPaper, layout: Layout, random: Random): string[] {
  const text = paper.abstract === null ? '' : fold(paper.abstract);
  if (text === '' || chance(random, layout.rates.noAbstract)) return [];
  if (chance(random, layout.rates.shortAbstract)) {
    const first = sentences(text)[0]!;
    return [first.length < 160 ? first : `${firstWords(first, int(random, 50, 140)).replace(/[,;:]$/u, '')}.`];
  }
  if (chance(random, layout.rates.cutAbstract) && !hasBareToggle(layout)) {
    const cut = firstWords(text, int(random, Math.min(60, text.length), text.length - 1));
    // Before a toggle the dots would be the toggle's.
    const dots = layout.abstract.toggle === null && chance(random, layout.rates.ellipsis);
    return [dots ? `${cut}${pick(random, ['…', '...', ' …', ' ...'])}` : cut];
  }
  return paragraphs(text, layout, random);
}

/** What this listing shows of a paper. */
export function show(paper: RenderPaper, layout: Layout, number: number, random: Random): Shown {
  const venue = fold(paper.venue ?? '');
  return {
    title: showTitle(paper, layout, random),
    ...showAuthors(paper, layout, random),
    abstract: showAbstract(paper, layout, random),
    venue: venue === '' || venue.startsWith('arXiv') || chance(random, 0.3) ? pick(random, VENUES) : venue,
    year: paper.year ?? int(random, 1985, 2026),
    number,
  };
}
