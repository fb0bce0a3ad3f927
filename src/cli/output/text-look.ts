import { Chalk, type ChalkInstance } from 'chalk';
import type { Context } from '../context.ts';
import { wantsColor } from './color.ts';
import { isStdout } from './output.ts';

/** Colours and width of text for people, as the place suits where it goes. */
export async function textLook({ io, flags }: Context): Promise<{ chalk: ChalkInstance; width: number | undefined }> {
  const toFile = !isStdout(flags.output);
  const colored = toFile ? flags.color === 'always' : wantsColor(io.stdout, io.env, flags.color);
  const terminal = !toFile && io.stdout.isTTY === true && 'columns' in io.stdout;
  return { chalk: new Chalk({ level: colored ? 1 : 0 }), width: terminal ? Number(io.stdout.columns) : undefined };
}
