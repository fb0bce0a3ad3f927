import type { Line, Reader } from '../../model.ts';
import type { CreateReader } from '../format.ts';
import { allOf, createTaggedReader, type Dialect, firstOf, linesOf } from './tagged.ts';

/** Refer and EndNote's tags: `%T A title`, `%A Lee, Ann`; a blank line ends the record. */
const refer: Dialect = {
  tag: /^%([A-Z0-9@!#$&*+^>?~<[\]()=])(?: (.*)|\s*)$/,
  continuation: /\S/,
  starts: new Set(['0']),
  blankEnds: true,
  outside: new Set(),
  roles: { T: 'title', A: 'author', Q: 'author', X: 'abstract' },
  raw: fields => ({
    title: firstOf(fields, 'T', '!'),
    authors: allOf(fields, 'A', 'Q') ?? allOf(fields, 'E'),
    abstract: linesOf(fields, 'X')?.join(' '),
    year: firstOf(fields, 'D', '8'),
    date: firstOf(fields, '8', 'D'),
    venue: firstOf(fields, 'J', 'B', 'C'),
    volume: firstOf(fields, 'V'),
    issue: firstOf(fields, 'N'),
    pages: firstOf(fields, 'P'),
    doi: firstOf(fields, 'R'),
    arxiv: allOf(fields, 'U', 'M')?.find(text => /arxiv/i.test(text)),
    url: firstOf(fields, 'U', '>'),
    keywords: fields.filter(field => field.tag === 'K').flatMap(field => field.lines),
    id: firstOf(fields, 'F', 'M'),
  }),
};

/** Reads Refer and EndNote tags (.enw). */
export const createReferReader: CreateReader = (file: string): Reader<readonly Line[]> =>
  createTaggedReader(refer, file);
