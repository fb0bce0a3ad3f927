import { expect, it } from 'vitest';
import { lexicon } from '../../../src/read/listing/label/labellers.ts';
import { stateNamed } from '../../../src/read/listing/label/states.ts';
import { createGrouper } from '../../../src/read/listing/records/cut/groups.ts';
import { createLearnedNames } from '../../../src/read/listing/records/learned-names.ts';

/** The roles of the lines of each record. */
function rolesOf(...lines: readonly (readonly [state: string, text: string])[]) {
  const grouper = createGrouper(createLearnedNames(lexicon));
  const groups = lines.flatMap(([state, text], at) => grouper.label({ number: at + 1, text }, stateNamed(state), null));
  return [...groups, ...grouper.end(true)]
    .filter(({ isRecord }) => isRecord)
    .map(group => group.lines.map(({ role }) => role));
}

it('reads names before a venue as the authors of the title above them', () => {
  const names = ['citation', 'Ada Moe, Bo Noe in Proceedings of the 3rd Test'] as const;
  const abstract = ['abstract', 'We grow moss and measure it.'] as const;
  expect(rolesOf(['title', 'Deep Moss'], abstract, names)).toEqual([['title', 'abstract', 'authors']]);
  expect(rolesOf(['title', 'Deep Moss'], ['authors', 'Cid Poe'], abstract, names)).toHaveLength(2);
  expect(rolesOf(abstract, names)).toHaveLength(2);
});

it('leaves a link that names the paper out of the text', () => {
  const title = 'Growing Moss on Stones';
  expect(
    rolesOf(
      ['title', title],
      ['authors', 'Ada Moe'],
      ['title', `View article, ${title}PDF, ${title}`],
      ['abstract', 'We grow moss.'],
    ),
  ).toEqual([['title', 'authors', 'noise', 'abstract']]);
});

it('knows a short abstract by its label, and a citation below names for none', () => {
  const head = [
    ['title', 'Deep Moss'],
    ['authors', 'Ada Moe, Bo Noe'],
  ] as const;
  const last = (state: string, text: string) =>
    rolesOf(...head, [state, text])
      .at(-1)!
      .at(-1);
  expect(last('field after authors', 'Abstract: Moss grows slowly there.')).toBe('abstract');
  expect(last('field after authors', 'Abstract: PDF')).toBe('field');
  expect(last('field after authors', '[Abstract] [Paper] [Slides] [Talk] [Code]')).toBe('field');
  const citation = 'Wet Lett. 2015 Sep 8. pii: S89017. doi: 10.1000/moss.1. [Epub ahead of print]';
  expect(last('abstract after authors', citation)).toBe('field');
  expect(last('abstract after authors', 'We grow moss. 2015 was wet. We look at it again.')).toBe('abstract');
});

it('knows a group of authors below their names, but not one where they work', () => {
  const head = [
    ['title', 'Deep Moss'],
    ['author', 'Ada Moe'],
  ] as const;
  const last = (text: string) =>
    rolesOf(...head, ['field after authors', text])
      .at(-1)!
      .at(-1);
  expect(last('MOSS Investigators')).toBe('author');
  expect(last('Wet Bogs Study Group')).toBe('author');
  expect(last('Moss Research Group')).toBe('field');
});

it('knows an author at a place below another', () => {
  const head = [
    ['title', 'Deep Moss'],
    ['author', 'Ada Moe, Bog University'],
  ] as const;
  const last = (text: string) =>
    rolesOf(...head, ['field after authors', text])
      .at(-1)!
      .at(-1);
  expect(last('권민재, Korea University')).toBe('author');
  expect(last('Department of Moss, Bog University')).toBe('field');
  expect(last('Chair: Noe, Bog University')).toBe('field');
});

it('leaves fields between authors and the title below them with their record', () => {
  const lines = [
    ['leading authors', 'Autor: Ada Moe'],
    ['leading authors', 'Publisher: Moss, Wetland'],
    ['title', 'Title: Deep Moss'],
    ['abstract after authors', 'Abstract: We grow moss.'],
  ] as const;
  expect(rolesOf(...lines)).toEqual([['authors', 'field', 'title', 'abstract']]);
});

it('takes a line between a blank line and names for a title, where the names above have one', () => {
  const grouper = createGrouper(createLearnedNames(lexicon));
  const lines = [
    ['title', 'Deep Moss'],
    ['authors', 'Moe A, Noe B.'],
    ['field after authors', 'PMID: 123'],
    null,
    ['field after authors', 'Editorial: Moss from the bench to the bog'],
    ['authors', 'Poe C, Roe D.'],
  ] as const;
  const groups = lines.flatMap((line, at) => {
    if (line !== null) return grouper.label({ number: at + 1, text: line[1] }, stateNamed(line[0]), null);
    return grouper.blank({ number: at + 1, text: '' });
  });
  const all = [...groups, ...grouper.end(true)];
  expect(all.map(({ lines, isRecord }) => [isRecord, lines.map(({ role }) => role).join(' ')])).toEqual([
    [true, 'title authors field'],
    [false, 'blank'],
    [true, 'title authors'],
  ]);
  const label = ['field after authors', 'Keywords: moss'] as const;
  expect(rolesOf(['title', 'Deep Moss'], ['authors', 'Moe A'], label, ['authors', 'Poe C'])).toHaveLength(1);
});

it('takes a line between two names for a name where no places stand between the others', () => {
  const title = ['title', 'Deep Moss'] as const;
  const names = (...texts: readonly string[]) => texts.map(text => ['author', text] as const);
  const known = Array.from({ length: 4 }, () => [title, ...names('Ada Moe', 'Bo Noe', 'Cid Poe')]).flat();
  const odd = ['field after authors', 'Maria ka Dlamini'] as const;
  const place = ['field after authors', 'University of Bogs'] as const;
  const [first, last] = [...names('Ada Moe'), ...names('Bo Noe')];
  expect(rolesOf(...known, title, first!, odd, last!).at(-1)).toEqual(['title', 'author', 'author', 'author']);
  const oneName = ['field after authors', 'Purnomo'] as const;
  expect(rolesOf(...known, title, first!, oneName, last!).at(-1)).toEqual(['title', 'author', 'author', 'author']);
  expect(rolesOf(...known, title, first!, place, last!).at(-1)).toEqual(['title', 'author', 'field', 'author']);
  const placed = Array.from({ length: 4 }, () => [title, first!, place, last!, place]).flat();
  expect(rolesOf(...placed, title, first!, odd, last!).at(-1)).toEqual(['title', 'author', 'field', 'author']);
});

it('takes the name behind an ellipsis for the last of the authors', () => {
  const cut = [
    ['title', 'Deep Moss'],
    ['author', 'Ada Moe'],
    ['author', '…'],
  ] as const;
  const field = (text: string) => ['field after authors', text] as const;
  expect(rolesOf(...cut, field('Maria Dlamini'), field('Article'))).toEqual([
    ['title', 'author', 'author', 'author', 'field'],
  ]);
  expect(rolesOf(...cut, field('Moss Letters 12'))).toEqual([['title', 'author', 'author', 'field']]);
});

it('takes what stands below a name and its comma for the last name', () => {
  const open = [
    ['title', 'Deep Moss'],
    ['author', 'Ada Moe,'],
  ] as const;
  const last = (text: string) => rolesOf(...open, ['field after authors', text])[0]!.at(-1);
  expect(last('Wahyudi')).toBe('author');
  expect(last('nora quill')).toBe('author');
  expect(last('PDF')).toBe('field');
  expect(last('12 May 2019')).toBe('field');
  expect(rolesOf(['title', 'Deep Moss'], ['author', 'Ada Moe'], ['field after authors', 'Wahyudi'])).toEqual([
    ['title', 'author', 'field'],
  ]);
});

it('takes a field between two records for what most of the others have', () => {
  const head = [
    ['title', 'Deep Moss'],
    ['authors', 'Ada Moe, Bo Noe'],
  ] as const;
  const venue = ['field after authors', 'Moss Letters 12, 3-9'] as const;
  const above = ['field before title', 'Moss Letters 13, 1-2'] as const;
  const below = Array.from({ length: 5 }, () => [...head, venue]).flat();
  expect(rolesOf(...below, ...head, above, ...head).slice(-2)).toEqual([
    ['title', 'authors', 'field'],
    ['title', 'authors'],
  ]);
  const first = Array.from({ length: 5 }, () => [above, ...head]).flat();
  expect(rolesOf(...first, above, ...head).at(-1)).toEqual(['field', 'title', 'authors']);
});

it('leaves links that look like a citation out of the record', () => {
  const title = 'Survey: Growing Moss on Stones';
  expect(
    rolesOf(
      ['title', title],
      ['authors', 'Ada Moe'],
      ['citation', `View article, ${title}`],
      ['citation+', `PDF, ${title}`],
      ['abstract', 'We grow moss.'],
    ),
  ).toEqual([['title', 'authors', 'noise', 'noise', 'abstract']]);
});

it('leaves a link that names the record before out of the next', () => {
  const title = 'Growing Moss on Stones';
  expect(
    rolesOf(
      ['title', title],
      ['authors', 'Ada Moe'],
      ['field before title', 'Published: 2020'],
      ['title', `Abstract for ${title}`],
    ),
  ).toEqual([['title', 'authors'], ['field']]);
});

it('takes lines with one number after the other for titles', () => {
  const roles = (...texts: readonly string[]) =>
    rolesOf(...texts.map((text, at) => [at === 0 ? 'leading authors' : 'title after authors', text] as const));
  expect(roles('1. A Look at Old Mills', '2. Deep Kettle Repair')).toEqual([['title'], ['title']]);
  expect(roles('1. Ada Moe', 'Deep Kettle Repair')).toEqual([['authors', 'title']]);
});

it('takes texts with numbers from one on, and nothing else, for titles', () => {
  const roles = (...texts: readonly string[]) => rolesOf(...texts.map(text => ['noise', text] as const));
  expect(roles('1. A Look at Old Mills', '2. Deep Kettle Repair', '3. Why Do Looms Drift?')).toEqual([
    ['title'],
    ['title'],
    ['title'],
  ]);
  expect(roles('How to mend a kettle', '1. Take it off the stove', '2. Look at the handle')).toEqual([]);
  expect(roles('1. Home', '2. Contact')).toEqual([]);
});

it('takes keywords behind an abstract for no part of it', () => {
  expect(
    rolesOf(
      ['title', 'Deep Moss'],
      ['authors', 'Ada Moe'],
      ['abstract after authors', 'Abstract—We grow moss.'],
      ['abstract+ after authors', 'Index Terms—moss, bogs.'],
    ),
  ).toEqual([['title', 'authors', 'abstract', 'field']]);
});

it('goes on with the labelled fields of a record', () => {
  const publisher = ['title', 'Publisher: Moss Press'] as const;
  const labelled = ['authors', 'Authors: Ada Moe; Bo Noe'] as const;
  expect(rolesOf(['title', 'Deep Moss'], labelled, publisher)).toEqual([['title', 'authors', 'field']]);
  expect(rolesOf(['leading authors', 'Ada Moe'], ['title after authors', 'LOCATION: Room C'])).toEqual([
    ['authors', 'field'],
  ]);
  const press = ['leading authors', 'Publisher: Ada Moe Press'] as const;
  expect(rolesOf(['title', 'Deep Moss'], ['authors', 'Ada Moe, Bo Noe'], publisher)).toHaveLength(1);
  expect(rolesOf(['title', 'Deep Moss'], ['authors', 'Ada Moe, Bo Noe'], press)).toHaveLength(2);
});

it('begins a title with each sign of a list', () => {
  expect(rolesOf(['title', '  * Deep Moss on Stones'], ['title+', '  * A Look at Old Mills'])).toEqual([
    ['title'],
    ['title'],
  ]);
  expect(rolesOf(['title', '  * Deep Moss on'], ['title+', '    Stones'])).toEqual([['title', 'title+']]);
});

it('takes the line behind a lone label of keywords for them', () => {
  const head = [
    ['title', 'Deep Moss'] as const,
    ['authors', 'Ada Moe'] as const,
    ['abstract', 'We grow moss.'] as const,
  ];
  expect(rolesOf(...head, ['field before title', 'Keywords:'], ['title', 'moss, bogs'])).toEqual([
    ['title', 'authors', 'abstract', 'field', 'field+'],
  ]);
  expect(rolesOf(...head, ['field after abstract', 'Keywords: moss'], ['title', 'Wet Bogs'])).toHaveLength(2);
});

it('takes pages below a title for no part of it', () => {
  expect(rolesOf(['title', 'Deep Moss'], ['title+', 'pp. 12-34(23)'], ['authors', 'Ada Moe'])).toEqual([
    ['title', 'field', 'authors'],
  ]);
  const second = (text: string) => rolesOf(['title', 'Deep Moss on Stones in'], ['title+', text])[0]![1];
  expect(second('Letters of Wet Places, pp. 48–58, 2015')).toBe('field');
  expect(second('Letters of Wet Places, pp. 48 of 2015')).toBe('title+');
});

it('knows an abstract by its label below names, and the head of a session by its time', () => {
  const head = [
    ['title', 'Deep Moss'],
    ['authors', 'Ada Moe, Bo Noe'],
  ] as const;
  expect(rolesOf(...head, ['title', 'Sommario: Moss grows slowly there.'])).toEqual([['title', 'authors', 'abstract']]);
  expect(rolesOf(...head, ['title', 'Abstract Moss'])).toHaveLength(2);
  expect(rolesOf(['title', '09:15-10:35 Session 1: Wet Bogs'], ...head)).toEqual([['title', 'authors']]);
});

it('takes a short line with the label of a field for no abstract', () => {
  const last = (text: string) =>
    rolesOf(['title', 'Deep Moss'], ['authors', 'Ada Moe'], ['abstract after authors', text])[0]![2];
  expect(last('Reviewer: Ida Roe (Bogtown)')).toBe('field');
  expect(last('Note: we grow moss there.')).toBe('abstract');
});

it('takes where people work for no author', () => {
  const third = (state: string, text: string) =>
    rolesOf(['title', 'Deep Moss'], [state === 'author' ? 'author' : 'authors', 'Ada Moe'], [state, text])[0]![2];
  for (const place of ['Bogköpings universitet, Institutionen för mossa.', 'MOIT, Skolan för våta mossar (SVM).'])
    expect(third('author', place)).toBe('field');
  expect(third('author', 'MOE, Ida')).toBe('author');
  expect(third('authors+', 'Moss Research, University of Wetland and MOIT')).toBe('field');
  expect(third('authors+', 'Research), Bo Noe (University of Wetland)')).toBe('authors+');
  expect(third('authors+', 'LIU, Cid Poe')).toBe('authors+');
  const broken = rolesOf(['title', 'Deep Moss'], ['authors', 'Ada Moe,'], ['authors+', 'Moss Research and Bo Noe']);
  expect(broken[0]![2]).toBe('authors+');
});

it('goes on with the authors behind what stands for some of them', () => {
  const names = ['author', 'Ada Moe'] as const;
  expect(
    rolesOf(['title', 'Deep Moss'], names, ['field after authors', '[...]'], ['field after authors', 'Hong-Gee Kim']),
  ).toEqual([['title', 'author', 'author', 'author']]);
});

it('goes on with a citation to the year in brackets that its names are broken before', () => {
  const first = ['citation', '[28] Moe, A., & Noe, B.'] as const;
  expect(rolesOf(first, ['citation', '     (2017). Growing Moss. Bogs.'])).toEqual([['citation', 'citation+']]);
  expect(rolesOf(first, ['citation', '(2D) Moss, A. Moe'])).toHaveLength(2);
});

it('takes a journal with its volume and pages for no author', () => {
  const second = (text: string) => rolesOf(['title', 'Deep Moss on Stones'], ['authors', text])[0]![1];
  expect(second('Findings of the Bog 22 (1), 183-927')).toBe('field');
  expect(second('Wet. Lett. 32 (1), 11-949, 2019')).toBe('field');
  expect(second('A Moe, B Noe - Wet Letters 32 (1), 11-949')).toBe('authors');
});

it('goes on with a title to the line that closes its quotes or its bold', () => {
  for (const [open, close] of ['“”', '„“', '""', '«»', '‘’', '``', '「」', '『』', '《》'].map(pair => [...pair])) {
    const head = ['title', `P-1 ${open}Deep Moss and`] as const;
    expect(rolesOf(head, ['field after title', `Its Walls.${close} Wet Letters`])).toEqual([['title', 'title+']]);
    expect(rolesOf(head, ['title+', 'Wet and'], ['title', `Dry Bogs${close}`])).toEqual([
      ['title', 'title+', 'title+'],
    ]);
  }
  expect(rolesOf(['title', '**Deep Moss and'], ['authors', 'Its Walls.** 2019'])).toEqual([['title', 'title+']]);
  expect(rolesOf(['title', '“Deep” Moss and'], ['field after title', 'Wet Letters”'])[0]).toEqual(['title', 'field']);
  expect(rolesOf(['title', 'Deep Moss ‘and'], ['authors', 'Ida O’Moe, Bo Noe'])[0]).toEqual(['title', 'authors']);
});

it('begins a record with the next code or number of the list', () => {
  const rows = (...codes: readonly string[]) =>
    rolesOf(
      ['title', `${codes[0]}Deep Moss`],
      ['author', 'Ada Moe, Bo Noe'],
      ['author', `${codes[1]}Moss, Bog, Fen`],
      ['author', 'Cid Poe'],
    );
  expect(rows('B1.3  ', 'B1.4  ')).toEqual([
    ['title', 'author'],
    ['title', 'author'],
  ]);
  expect(rows('3. ', '4. ')).toHaveLength(2);
  expect(rows('', '')).toHaveLength(1);
});

it('tells names and titles below authors by their words', () => {
  const below = (state: string, text: string) =>
    rolesOf(['title', 'Deep Moss'], ['author', 'Maria Garcia'], [state, text], ['author', 'John Smith']);
  expect(below('title', 'Martin Schmidt')).toEqual([['title', 'author', 'author', 'author']]);
  expect(below('title', 'Wet Stones')).toHaveLength(2);
  expect(below('author', 'Wet Stones: a Survey of Bogs')).toHaveLength(2);
  expect(below('author', 'Speaker: Ada Moe')).toHaveLength(1);
});

it('takes a year and a venue in columns below the names for a field', () => {
  const names = ['authors', 'Ada Moe, Bo Noe'] as const;
  const venue = ['title', '2019   Letters of Moss'] as const;
  expect(rolesOf(['title', 'Deep Moss'], names, venue)).toEqual([['title', 'authors', 'field']]);
  expect(rolesOf(['title', '2021   Deep Moss'], names, venue)).toEqual([['title', 'authors'], ['title']]);
});

it('takes an acronym that is spelt as a label for the title it begins', () => {
  const names = ['author', 'Ada Moe'] as const;
  expect(rolesOf(['title', 'Deep Moss'], names, ['title', 'SCoRE: Streams of Moss'], names)).toHaveLength(2);
});

it('takes the end of a title for no label of keywords', () => {
  const names = ['authors', 'Ada Moe, Bo Noe'] as const;
  expect(rolesOf(['title', 'Deep Moss and Their'], ['title+', 'Tags'], names)).toEqual([
    ['title', 'title+', 'authors'],
  ]);
});

it('takes no field with a label for the title of another record', () => {
  expect(
    rolesOf(
      ['title', 'Deep Moss'],
      ['authors', 'Ada Moe'],
      ['abstract after authors', 'We grow moss.'],
      ['title', 'Graphical abstract: Deep Moss'],
      ['title+', 'and Its Walls'],
    ),
  ).toEqual([['title', 'authors', 'abstract', 'field', 'field+']]);
});
