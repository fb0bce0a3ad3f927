import { describe, expect, it } from 'vitest';
import { findOutputFormat, outputFormatOf, outputFormats } from '../../src/write/formats.ts';
import { full, written } from './papers.ts';

const samples: Readonly<Record<string, string>> = {
  json: '[\n{"title":',
  ndjson: '{"title":',
  csv: 'title,authors',
  tsv: 'title\tauthors\tabstract',
  bibtex: '@article{example2024invented,\n  title = {On Invented Things}',
  ris: 'TY  - JOUR\nID  - example2024invented\nTI  - On',
  'csl-json': '[\n{"id":"example2024invented","type":"article-journal"',
  nbib: 'PMID- 12345\nVI  - 12\nIP  - 3\nDP  - 2024 Dec 1',
  markdown: '- **On Invented Things**',
};

describe('outputFormats', () => {
  for (const { name, create, extensions } of outputFormats) {
    it(`writes ${name}, and is found by its name and its extensions`, async () => {
      expect(written(await create({}), [full]).slice(0, samples[name]!.length)).toBe(samples[name]);
      expect(findOutputFormat(name)?.name).toBe(name);
      for (const extension of extensions)
        expect(outputFormatOf(`some.dir/file${extension.toUpperCase()}`)?.name).toBe(name);
    });
  }

  it('has no extension twice', () => {
    const all = outputFormats.flatMap(format => format.extensions);
    expect(new Set(all).size).toBe(all.length);
  });

  it('knows nothing of other extensions, or of none', () => {
    for (const name of ['file.xyz', 'file', 'dir.csv/file', '.csvx', 'json'])
      expect(outputFormatOf(name)).toBeUndefined();
  });
});
