import type { ChalkInstance } from 'chalk';
import type { ExplainedLine } from '../../explain.ts';
import type { Role } from '../../model.ts';
import { firstUnits } from './first-units.ts';

/** How an explained line is written, its line feed included. */
export type ExplainView = (line: ExplainedLine) => string;

/** For programs: one JSON object a line. */
export const ndjsonView: ExplainView = ({ file, number, role, record, text }) =>
  `${JSON.stringify({ file, line: number, role, record, text })}\n`;

const brackets = { only: '[', first: '┌', inside: '│', last: '└' } as const;

type Color = 'cyanBright' | 'green' | 'yellow' | 'magenta' | 'gray' | 'reset';

/** Continued lines have the colour of the line they go on with. */
const colors: Readonly<Record<string, Color>> = {
  title: 'cyanBright',
  author: 'green',
  authors: 'green',
  abstract: 'reset',
  field: 'yellow',
  citation: 'magenta',
  noise: 'gray',
  blank: 'gray',
} satisfies Record<BaseRole<Role>, Color>;

type BaseRole<Name extends string> = Name extends `${infer Base}+` ? Base : Name;

export interface TextViewOptions {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal: longer lines are cut. Absent where nothing is cut. */
  readonly width?: number | undefined;
  /** Whether to say the name of each file before its lines. */
  readonly names: boolean;
}

/**
 * For people:
 *
 *     1 1 ┌ title      On Invented Things
 *     2 1 │ author     Ada Example
 *     3 1 └ abstract   We show that …
 *
 * A role that the reader was not sure of has its confidence after it: `title      62% Deep Sets`.
 */
export function createTextView({ chalk, width, names }: TextViewOptions): ExplainView {
  let current: string | null = null;
  return ({ file, number, role, record, place, text, confidence = 1 }) => {
    const heading = names && file !== current ? `${current === null ? '' : '\n'}${chalk.bold(printable(file))}\n` : '';
    current = file;
    const margin = `${String(number).padStart(6)} ${String(record ?? '').padStart(5)} ${place === null ? ' ' : brackets[place]} `;
    const label = role.padEnd(10) + doubt(confidence);
    const shown = cut(printable(text), width === undefined ? undefined : width - margin.length - label.length - 1);
    const color = chalk[colors[role.replace('+', '')] ?? 'reset'];
    return `${heading}${`${chalk.gray(margin)}${color(`${label} ${shown}`)}`.trimEnd()}\n`;
  };
}

/** Above this the reader's confidence is not worth a word. */
const SURE = 0.8;

function doubt(confidence: number): string {
  return confidence >= SURE ? '' : ` ${String(Math.floor(confidence * 100)).padStart(2)}%`;
}

/** Control characters in the input must not act on the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\u{FFFD}');
}

function cut(text: string, width: number | undefined): string {
  if (width === undefined || text.length <= width) return text;
  return `${firstUnits(text, Math.max(0, width - 1))}…`;
}
