import { UsageError } from '../errors.ts';
import { type Flags, type OptionRow, options } from './options.ts';

/** The formats of a run, as far as they are known. */
interface Formats {
  readonly input?: string | undefined;
  readonly output?: string | undefined;
}

/**
 * Refuses an option that would do nothing in these formats, for records that are not compared, or beside its contrary: who gives one expects something of it.
 *
 * @throws UsageError that says what the option is for
 */
export function refuseIdle(flags: Flags, formats: Formats): void {
  for (const row of options.filter(one => isGiven(one, flags))) {
    const name = /--[\w-]+/.exec(row.flags)![0];
    refuse(name, 'output', row.also !== undefined && flags[row.also] !== undefined ? undefined : row.output, formats);
    refuse(name, 'input', row.input, formats);
    if (row.compares && flags.dedupe === false)
      throw new UsageError(`${name} compares records, and --no-dedupe does not: leave one of them out`);
    if (row.contrary !== undefined && flags[row.contrary] !== undefined)
      throw new UsageError(`${name} and --${row.contrary} contradict each other: leave one of them out`);
  }
}

const NAMED = { output: '--format', input: '--input-format' } as const;

function refuse(name: string, side: keyof Formats, wanted: readonly string[] | undefined, formats: Formats): void {
  const format = formats[side];
  if (wanted === undefined || format === undefined || wanted.includes(format)) return;
  throw new UsageError(
    `${name} is for ${wanted.join(' and ')}, and the ${side} is ${format}: leave it out, or say ${NAMED[side]} ${wanted[0]}`,
  );
}

/** `--no-x` gives false, and where it is not given, x may be absent or true. */
function isGiven({ name, flags: forms }: OptionRow, flags: Flags): boolean {
  return flags[name] !== undefined && (flags[name] === false) === forms.startsWith('--no-');
}
