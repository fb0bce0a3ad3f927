import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.ts';
import { createInputReader } from '../../src/read/input.ts';
import { withoutInvisible } from '../../src/read/invisible.ts';
import { cutAt } from './cuts.ts';

const listing = readFileSync(new URL('../../fixtures/mila-fr.txt', import.meta.url), 'utf8').replaceAll('\r', '');

async function read(pieces: readonly Uint8Array[], file = 'a.txt', encoding?: string): Promise<Block[]> {
  const input = createInputReader(file, { encoding });
  const blocks: Block[] = [];
  for (const piece of pieces) blocks.push(...(await input.push(piece)));
  return [...blocks, ...(await input.end())];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const papersIn = (blocks: readonly Block[]): unknown[] => blocks.flatMap(({ paper }) => paper ?? []);
const rolesIn = (blocks: readonly Block[]): string[] => blocks.flatMap(({ lines }) => lines.map(({ role }) => role));
const textOf = (blocks: readonly Block[]): string =>
  blocks.flatMap(({ lines }) => lines.map(({ text }) => `${text}\n`)).join('');

describe('signs that nobody sees', () => {
  it('change nothing in what is read of a listing, and every line comes back with them', async () => {
    const plain = await read([utf8(listing)]);
    const sign = fc.constantFrom('\u200b', '\u2060', '\ufeff', '\u00ad');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: listing.length - 1 }), sign), { maxLength: 20 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        async (places, cuts) => {
          let text = listing;
          // At the end of a line a soft hyphen is seen.
          for (const [at, mark] of places.toSorted(([a], [b]) => b - a))
            text = text.slice(0, at) + (/\n/.test(text.charAt(at)) ? '\u200b' : mark) + text.slice(at);
          const blocks = await read(cutAt(utf8(text), cuts));
          expect(papersIn(blocks)).toEqual(papersIn(plain));
          expect(rolesIn(blocks)).toEqual(rolesIn(plain));
          expect(textOf(blocks)).toBe(text);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are passed over in any encoding', async () => {
    const text = 'On the In\u00advention of Small Things\nAda\u200b Example\n';
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, char => char.charCodeAt(0)).buffer);
    const latin = Uint8Array.from('On the In\u00advention of Small Things\nAda Example\n', char => char.charCodeAt(0));
    const expected = [{ title: 'On the Invention of Small Things', authors: ['Ada Example'] }];
    expect(papersIn(await read([utf8(text)]))).toMatchObject(expected);
    expect(papersIn(await read([wide]))).toMatchObject(expected);
    expect(papersIn(await read([latin], 'a.txt', 'latin1'))).toMatchObject(expected);
  });

  it('are passed over in a saved page, also as character references', async () => {
    const page = '<html><p>On the In&shy;vention of Small\u200b Things</p><p>Ada&#8203; Example</p></html>\n';
    const blocks = await read([utf8(page)], 'a.html');
    const seen = await read([utf8(page.replace(/&shy;|\u200b|&#8203;/g, ''))], 'a.html');
    expect(papersIn(blocks)).toEqual(papersIn(seen));
    expect(textOf(blocks)).toBe(page);
  });

  it('stay in records, which come back as they were saved', async () => {
    const record = '{"title":"In\u00advention","authors":["A\u200bB"],"abstract":null}\n';
    expect(papersIn(await read([utf8(record)], 'a.ndjson'))).toMatchObject([{ title: 'In\u00advention' }]);
  });

  it('make a line blank that holds nothing else', async () => {
    const blocks = await read([utf8('On the Invention of Small Things\nAda Example\n\u200b\u00ad\u200b\n')]);
    expect(blocks.flatMap(({ lines }) => lines).at(-1)).toMatchObject({ number: 3, role: 'blank' });
  });
});

describe('withoutInvisible', () => {
  it.each([
    ['micro\u00adscope', 'microscope'],
    ['a\u200bb\u2060c\ufeffd', 'abcd'],
    ['broken here\u00ad', 'broken here-'],
    ['plain', 'plain'],
    ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['👩\u200d🔬', '👩\u200d🔬'],
  ])('makes %j %j', (line, looks) => {
    expect(withoutInvisible(line)).toBe(looks);
  });
});
