export type { Paper } from './model.ts';
