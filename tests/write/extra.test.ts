import { describe, expect, it } from 'vitest';
import { dedupe, format, parse } from '../../src/index.ts';

const bib = `@inbook{Key:1,
  title = {Rooms},
  author = {Doe, Jane},
  booktitle = {A House},
  year = 2020,
  month = mar,
  note = {Kept {\\"o}dd \\& whole},
  file = {:rooms.pdf:PDF},
  groups = {read; later}
}
`;
const ris = `TY  - CHAP
ID  - 17
A1  - Doe, Jane
TI  - Rooms
T2  - A House
PB  - The Printer
N1  - first note
N1  - second note
UR  - https://rooms.example/1
UR  - https://rooms.example/2
ER  - 
`;
const listing = '{"title":"Rooms","authors":["Jane Doe"],"abstract":"Rooms are quiet.","year":2020}\n';

async function through(text: string, name: string): Promise<string> {
  return format((await parse(text)).papers, name);
}

describe('what only the format of a record knows', () => {
  it('comes back in BibTeX: key, type, notes, files and groups', async () => {
    expect(await through(bib, 'bibtex')).toBe(`@inbook{Key:1,
  title = {Rooms},
  author = {Doe, Jane},
  booktitle = {A House},
  year = {2020},
  month = mar,
  note = {Kept {\\"o}dd \\& whole},
  file = {:rooms.pdf:PDF},
  groups = {read; later}
}
`);
  });

  it('comes back in RIS, fields that come again included', async () => {
    const back = await through(ris, 'ris');
    expect(back.trim().split('\n').sort()).toEqual(ris.replace('A1', 'AU').trim().split('\n').sort());
  });

  it('stays out of other formats', async () => {
    for (const name of ['json', 'ndjson', 'csv', 'tsv', 'csl-json', 'nbib', 'markdown', 'ris'])
      expect(await through(bib, name)).not.toMatch(/rooms\.pdf|inbook/);
    expect(await through(ris, 'bibtex')).not.toMatch(/Printer|CHAP|17/);
  });

  it('goes with the record that is chosen when records are merged', async () => {
    const papers = [...(await parse(listing)).papers, ...(await parse(bib)).papers];
    const merged = dedupe(papers, { level: 'loose' }).papers;
    expect(merged.length).toBe(1);
    const text = await format(merged, 'bibtex');
    expect(text).toContain('abstract = {Rooms are quiet.}');
    expect(text).toMatch(/^@inbook\{Key:1,/);
    expect(text).toContain('groups = {read; later}');
  });

  it('is left out where it would break the entry', async () => {
    const [paper] = (await parse(bib)).papers;
    const broken = { ...paper!, extra: { ...paper!.extra!, fields: [['note', 'open {']] as const } };
    expect(await format([broken], 'bibtex')).not.toContain('note');
  });

  it.each([
    ['{NASA} at the Edge of {$\\alpha$}'],
    ['{{The Whole Title Stays}}'],
    ['On {B}ayes and G{\\"o}del, 100\\% \\& More'],
    ['The \\emph{Drosophila} of {AI}'],
  ])('comes back in BibTeX: the braces of the title %s', async title => {
    const text = `@inproceedings{a,\n  title = {${title}},\n  author = {Doe, Jane},\n  booktitle = {Rooms of the {ACM}}\n}\n`;
    expect(await through(text, 'bibtex')).toBe(text);
  });

  it('is left out where the paper says something else now', async () => {
    const [paper] = (await parse('@misc{a, title = {The {rain} in {SPAIN}}, author = {Doe, Jane}}')).papers;
    expect(await format([paper!], 'bibtex')).toContain('title = {The {rain} in {SPAIN}},');
    const other = { ...paper!, title: 'The Snow in SPAIN' };
    expect(await format([other], 'bibtex')).toContain('title = {The Snow in {SPAIN}},');
  });

  it.each([
    ['Rain & {Snow}', 'Rain \\& Snow'],
    ['100% {Snow}', '100\\% Snow'],
    ['{Snow} for $5', 'Snow for \\$5'],
    ['{snow}_flakes', 'snow\\_flakes'],
  ])('is written anew where TeX would stop: %s', async (title, escaped) => {
    expect(await through(`@misc{a, title = {${title}}}`, 'bibtex')).toContain(`title = {${escaped}}`);
  });
});
