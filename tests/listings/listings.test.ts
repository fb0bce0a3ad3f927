import { describe, expect, it } from 'vitest';
import { CITATIONS } from './citations.ts';
import {
  createRandom,
  drawLayout,
  FAMILIES,
  type Layout,
  type RenderedListing,
  renderIn,
  renderListing,
} from './index.ts';
import { renderOtherText } from './other-text.ts';
import { PAPERS } from './papers.ts';
import { fold } from './text.ts';
import { inventPaper, TONGUES } from './tongues.ts';

const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);

function listing(seed: number): RenderedListing {
  const random = createRandom(seed);
  const from = Math.floor(random() * PAPERS.length);
  return renderListing([...PAPERS.slice(from), ...PAPERS.slice(0, from)].slice(0, 12), random);
}

function force(name: string, seed: number): { layout: Layout; listing: RenderedListing } {
  const random = createRandom(seed);
  const layout = FAMILIES[name]!(random);
  return { layout, listing: renderIn(layout, PAPERS, random) };
}

/** What the lines of one record say, without the blanks. */
function textOf(rendered: RenderedListing, record: number, roles: RegExp): string {
  const lines = rendered.lines.filter(line => line.record === record && roles.test(line.role));
  return fold(lines.map(line => line.text).join(' ')).replace(/\s/gu, '');
}

const squeeze = (text: string): string => text.replace(/\s/gu, '');

describe('a rendered listing', () => {
  it('is the same for the same seed', () => {
    expect(listing(7)).toEqual(listing(7));
    expect(listing(7)).not.toEqual(listing(8));
  });

  it('numbers its records in ascending order and gives each of them lines', () => {
    for (const seed of SEEDS) {
      const { lines, records } = listing(seed);
      const numbers = lines.flatMap(line => (line.record === null ? [] : [line.record]));
      expect([...new Set(numbers)]).toEqual(records.map((_, at) => at));
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  it('leaves only noise and blank lines outside records, and only empty lines blank', () => {
    for (const seed of SEEDS) {
      for (const { text, role, record } of listing(seed).lines) {
        expect(record === null).toBe(role === 'noise' || role === 'blank');
        expect(text.trim() === '').toBe(role === 'blank');
        expect(text).not.toMatch(/[\n\r]|undefined|NaN/u);
      }
    }
  });

  it('shows each title, each name and each abstract of its gold records on their lines', () => {
    for (const seed of SEEDS) {
      const rendered = listing(seed);
      rendered.records.forEach((record, at) => {
        expect(textOf(rendered, at, /^(?:title|citation)/u)).toContain(squeeze(record.title));
        const names = textOf(rendered, at, /^(?:author|citation)/u);
        for (const name of record.authors) expect(names).toContain(squeeze(name));
        if (record.abstract === null) expect(textOf(rendered, at, /^abstract/u)).toBe('');
        else expect(textOf(rendered, at, /^abstract/u)).toContain(squeeze(record.abstract.slice(0, 40)));
      });
    }
  });

  it('begins a continuation only after a line of its kind', () => {
    for (const seed of SEEDS) {
      let before = '';
      for (const { role } of listing(seed).lines) {
        if (role === 'blank') continue;
        if (role.endsWith('+')) expect(before.replace('+', '')).toBe(role.replace('+', ''));
        before = role;
      }
    }
  });

  it('has one author a line in about half of the layouts', () => {
    const share = SEEDS.filter(seed => drawLayout(createRandom(seed)).authors.oneALine).length / SEEDS.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.65);
  });

  it('draws layouts of many kinds', () => {
    expect(new Set(SEEDS.map(seed => listing(seed).layout)).size).toBeGreaterThan(50);
  });
});

describe('a family', () => {
  it.each(Object.keys(FAMILIES))('%s renders with any seed', name => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { listing: rendered } = force(name, seed);
      expect(rendered.records.length).toBeGreaterThanOrEqual(PAPERS.length);
    }
  });

  it('mila puts one author on each line and its toggle after 140 characters', () => {
    const cutLines = ({ lines }: RenderedListing) =>
      lines.filter(line => line.role === 'abstract' && line.text.includes('… (voir plus)'));
    const rendered = SEEDS.map(seed => force('mila', seed).listing).find(listing => cutLines(listing).length > 0)!;
    const cut = cutLines(rendered);
    for (const { text } of cut) expect(text.indexOf('… (voir plus)')).toBe(140);
    const whole = rendered.records.map(record => record.abstract);
    for (const { text } of cut)
      expect(whole.some(abstract => abstract?.startsWith(text.replace('… (voir plus)', '').slice(0, 160)))).toBe(true);
  });

  it('wrappedText breaks titles, lists and abstracts without losing a word', () => {
    for (const seed of SEEDS.slice(0, 40)) {
      const { listing: rendered } = force('wrappedText', seed);
      rendered.records.forEach((record, at) => {
        expect(textOf(rendered, at, /^title/u)).toContain(squeeze(record.title));
        expect(textOf(rendered, at, /^abstract/u)).toContain(squeeze(record.abstract ?? ''));
      });
    }
  });

  it('ieee ends each author’s line but the last with a semicolon', () => {
    const seed = SEEDS.find(each => {
      const { lineEnd, oneALine } = force('ieee', each).layout.authors;
      return oneALine && lineEnd === ';';
    })!;
    const { lines, records } = force('ieee', seed).listing;
    const ended = lines.filter(line => line.role === 'author' && line.text.trimEnd().endsWith(';')).length;
    expect(ended).toBe(records.reduce((sum, record) => sum + Math.max(0, record.authors.length - 1), 0));
  });
});

describe('a citation style', () => {
  it.each(CITATIONS.map(citation => [citation.name, citation] as const))(
    '%s writes authors and title on one line',
    (_, citation) => {
      const random = createRandom(3);
      const shown = {
        title: 'Quiet Gradients',
        authors: [],
        more: '',
        abstract: [],
        venue: 'Acta Hydraulica',
        year: 1999,
        number: 1,
      };
      const line = citation.write('Ann Roe', shown, random);
      expect(line).toContain('Quiet Gradients');
      expect(line).toContain('Ann Roe');
      expect(line).not.toContain('\n');
    },
  );
});

describe('an invented paper', () => {
  it.each(TONGUES.map(tongue => [tongue.language, tongue] as const))(
    'in %s has a title and authors, and no sign of its templates',
    (_, tongue) => {
      for (let seed = 1; seed <= 30; seed += 1) {
        const paper = inventPaper(tongue, createRandom(seed));
        expect(paper.title).toMatch(/\p{L}/u);
        expect(paper.authors.length).toBeGreaterThan(0);
        expect(paper.title + (paper.abstract ?? '')).not.toMatch(/[#*=]|undefined/u);
      }
    },
  );
});

describe('other text', () => {
  it('holds no records', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { lines, records } = renderOtherText(createRandom(seed), 20);
      expect(records).toEqual([]);
      expect(lines).toHaveLength(20);
      expect(lines.every(line => line.role === 'noise' || line.role === 'blank')).toBe(true);
    }
  });
});
