import type { RenderPaper } from '../listings/index.ts';
import { wrap } from '../listings/text.ts';

/** A layout that people paste a few records of: the lines of one record, and what stands between two. */
export interface PasteLayout {
  readonly name: string;
  readonly between: string;
  readonly lines: (paper: RenderPaper, number: number) => readonly string[];
}

const abstractOf = ({ abstract }: RenderPaper, show: (text: string) => readonly string[] = text => [text]) =>
  abstract === null ? [] : show(abstract);

const listed = (names: readonly string[], word: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;

function wrappedAt(width: number, sign: string): PasteLayout {
  const broken = (text: string) => wrap(text, width, 0, '');
  return {
    name: `wrapped at ${width}`,
    between: '\n\n',
    lines: p => [...broken(p.title), ...broken(p.authors.join(sign)), ...abstractOf(p, text => ['', ...broken(text)])],
  };
}

function listedBy(name: string, between: string, names: (names: readonly string[]) => string): PasteLayout {
  return { name, between, lines: p => [p.title, names(p.authors), ...abstractOf(p)] };
}

const TOGGLE = ' (see more)';

export const pasteLayouts: readonly PasteLayout[] = [
  wrappedAt(60, ', '),
  wrappedAt(66, '; '),
  wrappedAt(72, ', '),
  wrappedAt(80, ', '),
  {
    name: 'one a line',
    between: '\n',
    lines: p => [p.title, ...p.authors, ...abstractOf(p)],
  },
  {
    name: 'one a line, toggles',
    between: '\n',
    lines: p => [
      p.title,
      ...p.authors,
      ...abstractOf(p, text => [text.length > 140 ? `${text.slice(0, 140)}…${TOGGLE}${text.slice(140)}` : text]),
    ],
  },
  listedBy('commas', '\n', names => names.join(', ')),
  listedBy('commas, blank lines', '\n\n', names => names.join(', ')),
  listedBy('and', '\n\n', names => listed(names, 'and')),
  listedBy('semicolons', '\n', names => names.join('; ')),
  listedBy('points', '\n\n', names => names.join(' · ')),
  {
    name: 'labels',
    between: '\n\n',
    lines: p => [`Title: ${p.title}`, `Authors: ${p.authors.join(', ')}`, ...abstractOf(p, a => [`Abstract: ${a}`])],
  },
  {
    name: 'numbers',
    between: '\n\n',
    lines: (p, n) => [`${n}. ${p.title}`, p.authors.join('; '), ...abstractOf(p)],
  },
  {
    name: 'headings',
    between: '\n\n',
    lines: p => [`### ${p.title}`, `*${p.authors.join(', ')}*`, ...abstractOf(p, text => ['', text])],
  },
  {
    name: 'authors first',
    between: '\n',
    lines: p => [p.authors.join(', '), p.title, ...abstractOf(p)],
  },
];
