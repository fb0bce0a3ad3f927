import { type RecordField, recordFields } from '../../fields.ts';
import { inputFormats } from '../../read/formats.ts';
import { layouts } from '../../read/listing/label/layout/layouts.ts';
import { outputFormats } from '../../write/formats.ts';

export type CommandName = 'parse' | 'dedupe' | 'explain' | 'check';

/** One option: what commander parses, what the help shows, and what the README lists. */
export interface OptionRow {
  /** The key of `Flags`. */
  readonly name: keyof Flags;
  readonly flags: string;
  readonly description: string;
  readonly commands: readonly CommandName[];
  readonly choices?: readonly string[];
  /** What holds without the option, as the help says it. */
  readonly default?: string;
  /** May be given several times. */
  readonly repeatable?: true;
  /** Takes several choices, with commas between them. */
  readonly list?: true;
  /** Other words for the choices, which are not taken, but tell what was meant. */
  readonly meant?: Readonly<Record<string, string>>;
  /** The only formats of the output, or of the input, in which it does something. */
  readonly output?: readonly string[];
  readonly input?: readonly string[];
  /** With this option it does something whatever the format of the output. */
  readonly also?: keyof Flags;
  /** The option that says the contrary. */
  readonly contrary?: keyof Flags;
  /** It is about comparing records. */
  readonly compares?: true;
}

/** The options as a command sees them; what was not given is absent. */
export interface Flags {
  readonly format?: string;
  readonly output?: string;
  readonly dedupe?: boolean;
  readonly match?: string;
  readonly preprints?: string;
  readonly report?: string;
  readonly review?: string;
  readonly decisions?: readonly string[];
  readonly against?: readonly string[];
  readonly pretty?: boolean;
  readonly table?: boolean;
  readonly fields?: readonly RecordField[];
  readonly bom?: boolean;
  readonly escapeFormulas?: boolean;
  readonly inputFormat?: string;
  readonly layout?: string;
  readonly encoding?: string;
  readonly rejects?: string;
  readonly strict?: boolean;
  readonly color?: string;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
}

const everywhere: readonly CommandName[] = ['parse', 'dedupe', 'explain', 'check'];
const records: readonly CommandName[] = ['parse', 'dedupe'];
const formatNames = outputFormats.map(format => format.name);

export const options: readonly OptionRow[] = [
  {
    name: 'format',
    flags: '-f, --format <name>',
    description: 'format of the output',
    commands: ['parse'],
    choices: formatNames,
    meant: namesByExtension(outputFormats),
    default: 'json, or by the extension of --output',
  },
  {
    name: 'format',
    flags: '-f, --format <name>',
    description: 'format of the output',
    commands: ['dedupe'],
    choices: formatNames,
    meant: namesByExtension(outputFormats),
    default: 'by the extension of --output, or that of the input',
  },
  {
    name: 'format',
    flags: '-f, --format <name>',
    description: 'text for people, ndjson for programs',
    commands: ['explain', 'check'],
    choices: ['text', 'ndjson'],
    default: 'text',
  },
  {
    name: 'output',
    flags: '-o, --output <file>',
    description: 'write to this file; it appears whole or not at all',
    commands: everywhere,
    default: 'standard output',
  },
  {
    name: 'dedupe',
    flags: '--no-dedupe',
    description: 'keep duplicates, and write each record as soon as it is read',
    commands: ['parse'],
  },
  {
    name: 'match',
    flags: '--match <preset>',
    description: 'how readily records count as one paper',
    commands: ['parse', 'dedupe', 'check'],
    choices: ['strict', 'balanced', 'loose'],
    default: 'balanced',
    compares: true,
  },
  {
    name: 'preprints',
    flags: '--preprints <policy>',
    description: 'merge a preprint with its published paper, or keep both',
    commands: ['parse', 'dedupe', 'check'],
    choices: ['merge', 'keep'],
    default: 'merge',
    compares: true,
  },
  {
    name: 'report',
    flags: '--report <file>',
    description: 'tell each merge: members, rules, values kept and dropped (.ndjson or .md)',
    commands: records,
    compares: true,
  },
  {
    name: 'review',
    flags: '--review <file>',
    description: 'write the pairs that a person should decide to this CSV file',
    commands: records,
    compares: true,
  },
  {
    name: 'decisions',
    flags: '--decisions <file>',
    description: 'obey the decisions (same, different) in such a CSV file; repeatable',
    commands: records,
    repeatable: true,
    compares: true,
  },
  {
    name: 'against',
    flags: '--against <file>',
    description: 'leave out the papers that this file already has; repeatable',
    commands: records,
    repeatable: true,
    compares: true,
  },
  {
    name: 'pretty',
    flags: '--pretty',
    description: 'json: indent',
    commands: records,
    default: 'on a terminal',
    output: ['json'],
  },
  {
    name: 'pretty',
    flags: '--no-pretty',
    description: 'json: one record a line, also on a terminal',
    commands: records,
    output: ['json'],
  },
  {
    name: 'table',
    flags: '--table',
    description: 'markdown: a table without abstracts',
    commands: records,
    output: ['markdown'],
  },
  {
    name: 'fields',
    flags: '--fields <names>',
    description: 'write only these fields, in this order',
    commands: records,
    choices: recordFields,
    list: true,
    default: 'all',
  },
  {
    name: 'bom',
    flags: '--bom',
    description: 'csv: begin with a byte order mark, for Excel',
    commands: records,
    output: ['csv'],
    also: 'review',
  },
  {
    name: 'escapeFormulas',
    flags: '--no-escape-formulas',
    description: "csv: do not put ' before cells that a spreadsheet would run",
    commands: records,
    output: ['csv', 'tsv'],
  },
  {
    name: 'inputFormat',
    flags: '--input-format <name>',
    description: 'format of the input',
    commands: everywhere,
    choices: inputFormats.map(format => format.name),
    meant: namesByExtension(inputFormats),
    default: 'recognised',
  },
  {
    name: 'layout',
    flags: '--layout <name>',
    description: 'layout of a listing',
    commands: everywhere,
    choices: layouts.map(layout => layout.name),
    default: 'found by reading',
    input: ['listing', 'html'],
  },
  {
    name: 'encoding',
    flags: '--encoding <label>',
    description: 'encoding of the input, such as latin1 or utf-16le',
    commands: everywhere,
    default: 'recognised',
  },
  {
    name: 'rejects',
    flags: '--rejects <file>',
    description: 'write the text of what could not be read to this file',
    commands: records,
  },
  { name: 'strict', flags: '--strict', description: 'exit with 1 when the input has problems', commands: records },
  {
    name: 'color',
    flags: '--color <when>',
    description: 'use colours',
    commands: everywhere,
    choices: ['auto', 'always', 'never'],
    default: 'auto',
  },
  {
    name: 'verbose',
    flags: '-v, --verbose',
    description: 'say what was done, also when nobody watches',
    commands: everywhere,
    contrary: 'quiet',
  },
  { name: 'quiet', flags: '-q, --quiet', description: 'say nothing but errors', commands: everywhere },
];

export function optionsOf(command: CommandName): readonly OptionRow[] {
  return options.filter(option => option.commands.includes(command));
}

/** `md` → markdown. An extension of several formats is that of the last: `txt` → listing. */
function namesByExtension(
  formats: readonly { readonly name: string; readonly extensions: readonly string[] }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    formats.flatMap(({ name, extensions }) => extensions.map(extension => [extension.slice(1), name])),
  );
}
