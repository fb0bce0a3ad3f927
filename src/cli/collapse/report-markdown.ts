import type { Source } from '../../model.ts';
import { escapeMarkdown } from '../../write/markdown-escape.ts';
import { firstUnits } from '../output/first-units.ts';
import type { MergeReport, ReportedField } from './merge-report.ts';

/** How much of a value is shown. */
const SHOWN = 200;

/** One merge for people: the paper, where it was found, why that is one paper, and where the occurrences disagreed. */
export function reportMarkdown({ record, title, members, pairs, fields }: MergeReport): string {
  const name = (member: number): string => place(members[member - 1]!);
  return [
    `\n## ${record}. ${escapeMarkdown(title)}\n`,
    ...members.map((source, index) => `${index + 1}. ${place(source)}`),
    '',
    ...pairs.map(({ a, b, rule, score }) => `- ${name(a)} = ${name(b)}: ${escapeMarkdown(rule)} (${score.toFixed(2)})`),
    ...fields.map(field => disagreement(field, name(field.from))),
    '',
  ].join('\n');
}

function disagreement({ field, value, policy, dropped }: ReportedField, from: string): string {
  const others = dropped.map(other => `\n  - dropped: ${shown(other)}`).join('');
  return `- ${escapeMarkdown(field)} of ${from} (${escapeMarkdown(policy)}): ${shown(value)}${others}`;
}

function place({ file, lines: [first, last], id }: Source): string {
  return escapeMarkdown(`${file}:${first}-${last}${id === undefined ? '' : ` ${id}`}`);
}

function shown(value: unknown): string {
  const text = Array.isArray(value)
    ? value.join('; ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
  return escapeMarkdown(text.length <= SHOWN ? text : `${firstUnits(text, SHOWN)}…`);
}
