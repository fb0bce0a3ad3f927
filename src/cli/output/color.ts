import type { Io, OutputStream } from '../io.ts';

/**
 * Whether to colour what goes to `stream`: `--color` first, then FORCE_COLOR, NO_COLOR and TERM=dumb, then whether it is a terminal.
 */
export function wantsColor(stream: OutputStream, env: Io['env'], when: string | undefined): boolean {
  if (when === 'always') return true;
  if (when === 'never') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return env.TERM !== 'dumb' && stream.isTTY === true;
}
