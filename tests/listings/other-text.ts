import type { RenderedListing } from './model.ts';
import { int, pick, type Random } from './random.ts';
import { TOPICS } from './words.ts';

/** Text that is no listing: a reader should find no papers in it. */
type LineMaker = (random: Random, at: number) => string;

const WHO = ['She', 'He', 'The captain', 'My uncle', 'Nobody', 'The old woman', 'Marta', 'Mr. Pell'] as const;
const DID = [
  'walked to the door',
  'said nothing',
  'looked at the rain',
  'put the kettle on',
  'had never liked the sea',
  'laughed',
  'took the letter from the table',
  'waited until it was dark',
] as const;
const AND = [' and ', ', but ', '; ', ', because ', ' while '] as const;
const NAMES = ['index', 'items', 'result', 'reader', 'count', 'buffer', 'options', 'node'] as const;

const clause = (random: Random): string => `${pick(random, WHO)} ${pick(random, DID)}`;
const sentence = (random: Random): string =>
  `${clause(random)}${pick(random, AND)}${clause(random).replace(/^[A-Z]/u, letter => letter.toLowerCase())}${pick(random, ['.', '.', '?', '!'])}`;
const two = (value: number): string => String(value).padStart(2, '0');
const clock = (random: Random, at: number): string =>
  `2026-01-${two(1 + (at % 28))} ${two(int(random, 0, 23))}:${two(int(random, 0, 59))}:${two(int(random, 0, 59))}`;

const KINDS: Readonly<Record<string, LineMaker>> = {
  novel: (random, at) =>
    at % 9 === 8
      ? ''
      : at % 40 === 0
        ? `Chapter ${1 + Math.floor(at / 40)}`
        : Array.from({ length: int(random, 1, 5) }, () => sentence(random)).join(' '),
  dialogue: random => `“${sentence(random)}” ${pick(random, ['said', 'asked', 'cried'])} ${pick(random, WHO)}.`,
  log: (random, at) =>
    `${clock(random, at)} ${pick(random, ['INFO', 'WARN', 'ERROR', 'DEBUG'])} ${pick(random, ['request', 'cache', 'socket', 'worker'])} ${pick(random, ['started', 'failed', 'closed', 'took'])} ${int(random, 1, 9000)}`,
  code: random =>
    pick(random, [
      `  const ${pick(random, NAMES)} = ${pick(random, NAMES)}(${pick(random, NAMES)});`,
      `  if (${pick(random, NAMES)} > ${int(random, 0, 99)}) return ${pick(random, NAMES)};`,
      '}',
      '',
      `function ${pick(random, NAMES)}(${pick(random, NAMES)}) {`,
      `import { ${pick(random, NAMES)} } from './${pick(random, NAMES)}.js';`,
      `// ${pick(random, TOPICS)}`,
    ]),
  table: random => Array.from({ length: 5 }, () => int(random, 0, 99999)).join('\t'),
  messages: (random, at) =>
    `[${two(at % 24)}:${two(int(random, 0, 59))}] ${pick(random, ['anna', 'jo', 'TK', 'mira'])}: ${clause(random).toLowerCase()}`,
  menu: random =>
    pick(random, [
      'Home',
      'Products',
      'Prices',
      'Contact',
      'Log in',
      'Search',
      'Cart (0)',
      '© 2024',
      'Terms',
      'Read more',
      'Next',
      'Subscribe to our newsletter',
    ]),
  changes: (random, at) =>
    at % 9 === 0
      ? `${pick(random, ['kettle', 'libmoss', 'loom-tools'])} (${int(random, 0, 9)}.${int(random, 0, 40)}-${int(random, 1, 9)}) ${pick(random, ['unstable', 'stable'])}; urgency=${pick(random, ['low', 'medium', 'high'])}`
      : at % 9 === 7
        ? ` -- ${pick(random, ['Ada Moe', 'Bo Noe', 'Greta Monfils'])} <${pick(random, ['ada', 'bo', 'greta'])}@example.org>  ${pick(random, ['Mon', 'Tue', 'Sat'])}, ${two(int(random, 1, 28))} ${pick(random, ['Jan', 'Mar', 'Oct'])} 20${int(random, 10, 26)} ${two(int(random, 0, 23))}:${two(int(random, 0, 59))}:02 +0100`
        : at % 9 === 8 || at % 9 === 1
          ? ''
          : `${pick(random, ['  * ', '    - ', '  + ', '    '])}${pick(random, ['New upstream release', 'Refresh patches', 'Fix the build on', 'Drop', 'Add a missing dependency on', 'Do not install', 'Update', 'Use', 'Revert the change of'])} ${pick(random, NAMES)}${pick(random, ['.', '', ` (closes: #${int(random, 1000, 99999)})`, `, thanks to ${pick(random, ['Ada Moe', 'Bo Noe'])}.`])}`,
  tasks: random =>
    `${pick(random, ['- [ ] ', '- [x] ', '* ', 'TODO: ', '- '])}${pick(random, ['fix', 'add', 'rename', 'test', 'remove', 'Fix', 'Add', 'Support'])} ${pick(random, NAMES)} ${pick(random, ['in', 'for', 'of', 'when there is no'])} ${pick(random, NAMES)}`,
  shopping: random =>
    `${int(random, 1, 12)} ${pick(random, ['eggs', 'onions', 'lemons', 'bags of flour', 'bottles of milk'])}`,
  letters: random =>
    Array.from({ length: int(random, 1, 60) }, () => String.fromCharCode(int(random, 33, 382))).join(''),
};

export function renderOtherText(random: Random, count: number): RenderedListing {
  const name = pick(random, Object.keys(KINDS));
  const lines = Array.from({ length: count }, (_, at) => KINDS[name]!(random, at));
  return {
    lines: lines.map(text => ({ text, role: text.trim() === '' ? 'blank' : 'noise', record: null })),
    records: [],
    layout: `no papers: ${name}`,
  };
}
