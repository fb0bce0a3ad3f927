import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedListing } from '../listings/index.ts';
import type { Random } from '../listings/random.ts';

/** Text that is no listing, to learn what to leave alone: code, manuals, licences and tables of the installed packages and of this project. */
const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['src', 'tests/match', 'tests/cli', 'node_modules'];
const EXTENSIONS = /\.(?:ts|js|mjs|cjs|json|md|txt|yml|map|css|html)$|(?:LICENSE|README|CHANGELOG|NOTICE)[^/]*$/;
const LARGEST = 200_000;
const MOST_FILES = 3000;
const DEEPEST = 5;

function filesBelow(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth < DEEPEST && entry.name !== '.bin' ? filesBelow(path, depth + 1) : [];
      return entry.isFile() && EXTENSIONS.test(entry.name) && statSync(path).size < LARGEST ? [path] : [];
    });
}

/** Lists of links look like lists of papers whose titles are links: nothing can be learned from them. */
const LINK_LIST = /^\s*(?:[-*]|\d+\.)\s*\[/u;

/** Draws pieces of such text, 5 to 150 lines long, sometimes with bytes that are no text. */
export function createOtherText(random: Random): () => RenderedListing {
  const all = FOLDERS.flatMap(folder => filesBelow(join(ROOT, folder), 0));
  const stride = Math.max(1, Math.floor(all.length / MOST_FILES));
  const files = all.filter((_, i) => i % stride === 0);
  return () => {
    const text = readFileSync(files[Math.floor(random() * files.length)]!, 'utf8');
    const lines = text.split(/\r\n|\n|\r/u).filter(line => !LINK_LIST.test(line));
    const from = Math.floor(random() * Math.max(1, lines.length - 40));
    const taken = lines.slice(from, from + 5 + Math.floor(random() * 145));
    const damaged = random() < 0.1 ? taken.map(line => scramble(line, random)) : taken;
    return {
      layout: 'no papers: text of a package',
      records: [],
      lines: damaged.map(line => ({
        text: line.slice(0, 2000),
        role: line.trim() === '' ? ('blank' as const) : ('noise' as const),
        record: null,
      })),
    };
  };
}

/** What a binary file looks like when it is read as text. */
function scramble(line: string, random: Random): string {
  return [...line]
    .map(c => (random() < 0.4 ? String.fromCharCode(random() < 0.5 ? 0xfffd : 1 + Math.floor(random() * 0x17f)) : c))
    .join('')
    .replace(/[\r\n]/gu, '');
}
