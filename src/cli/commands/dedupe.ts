import { UsageError } from '../errors.ts';

export async function dedupe(): Promise<never> {
  throw new UsageError('this command is being built');
}
