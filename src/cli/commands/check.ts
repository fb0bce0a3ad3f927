import { UsageError } from '../errors.ts';

export async function check(): Promise<never> {
  throw new UsageError('this command is being built');
}
