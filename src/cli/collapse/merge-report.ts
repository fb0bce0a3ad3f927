import type { Source } from '../../model.ts';

/** One merge as the report tells it. Members are counted from 1, in input order. */
export interface MergeReport {
  /** Which record of the output it became, counted from 1. */
  readonly record: number;
  readonly title: string;
  readonly members: readonly Source[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly rule: string; readonly score: number }[];
  readonly fields: readonly ReportedField[];
}

/** A field whose members disagreed: the value that was chosen, from which member, by which policy, and the others. */
export interface ReportedField {
  readonly field: string;
  readonly value: unknown;
  readonly from: number;
  readonly policy: string;
  readonly dropped: readonly unknown[];
}
