import { ACCESS_NOTE_AT_END, mayEndInAccessNote } from '../furniture/access-notes.ts';
import { linkAt } from './frames.ts';

/** What stands round a citation and is no part of it: labels before, rows of links and marks after it. */
export interface Trimmed {
  readonly text: string;
  readonly cut: readonly string[];
}

const LABELS = new Set(
  `pdf html ps paper code github gitlab arxiv link links url project page website web site homepage video videos slides poster talk bib bibtex doi abs abstract supp
  supplement supplementary material appendix data dataset datasets demo blog post openreview review reviews acl acm ieee pubmed springer download preprint
  version full text colab notebook model models weights huggingface hf media press youtube cite citation book oral spotlight highlight tex source openaccess
  pytorch tensorflow keras jax official unofficial implementation 中文 论文 代码 链接 论文链接 下载 lien texte enlace artículo here conference
  journal workshop read thecvf semanticscholar scholar xml tldr award best`.split(/\s+/),
);

/** Whether a bracket holds the name of a link or a button, not a title: `pdf`, `[Code]`, `Project Page`. */
export function isLabel(inner: string): boolean {
  if (inner.length > 40) return false;
  const words = inner
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  return words.length < 4 && LABELS.has(words[0] ?? '') && words.every(word => LABELS.has(word) || /^\d+$/.test(word));
}

/** In round brackets other labels are parts of titles: `(Demo)`, `(version 2)`. */
const ROUND_LABEL =
  /^(?:pdf|ps|html|code|link|paper|bib|bibtex|doi|arxiv|slides|github)(?:[ ,/|]+(?:pdf|ps|html|code|link|bib|slides))*$/i;

/** What may stand after a citation, each with a sample; `last` tells by the last character whether a look is worth it. */
export const TAIL_ROWS: readonly {
  readonly name: string;
  readonly sample: string;
  readonly last: (text: string, unit: number) => boolean;
  readonly pattern: RegExp;
}[] = [
  {
    name: 'shortcode',
    sample: 'On Paper Boats :star:',
    last: (_, unit) => unit === 0x3a,
    pattern: /[\s|,;:·•/–—-]*:[a-z_+0-9]+:$/,
  },
  {
    name: 'picture',
    sample: 'On Paper Boats 🔥',
    last: (_, unit) => unit > 0x2100 && unit !== 0x3002,
    pattern: /\s*(?:\p{Extended_Pictographic}|\ufe0f)+$/u,
  },
  {
    name: 'address',
    sample: 'On Paper Boats https://example.org/1',
    last: text => text.includes('://'),
    pattern: /(?:^|:?[\s|,;·•]+(?:[–—-]\s+)?)[<(]?https?:\/\/[^\s<>]+>?$/,
  },
  {
    name: 'access',
    sample: 'On Paper Boats. Accessed 12 May 1999.',
    last: mayEndInAccessNote,
    pattern: ACCESS_NOTE_AT_END,
  },
  {
    name: 'image',
    sample: 'On Paper Boats ![](https://example.org/1.png)',
    last: (text, unit) => unit === 0x29 && text.includes('!['),
    pattern: /\s*!\[[^\]]*\]\([^)]*\)$/,
  },
  {
    name: 'buttons',
    sample: 'On Paper Boats [PDF12] [Copy] [Keep 3] [Rel]',
    last: (text, unit) => unit === 0x5d && text.includes('] ['),
    pattern: /(?:\s\[\p{L}{1,12}\s?\d{0,5}\]){3,}$/u,
  },
  {
    name: 'separator',
    sample: 'On Paper Boats |',
    last: (_, unit) => '|,;:·•/'.includes(String.fromCharCode(unit)),
    pattern: /\s+[|,;:·•/]+$/,
  },
];

/** Where a bracket group at the end of the text begins: `[pdf]`, `[[pdf]](url)`, `[Code](url)`, `(pdf)`; -1 when it is none. */
function labelStart(text: string): number {
  const last = text[text.length - 1];
  if (last === ')') {
    let depth = 0;
    let at = text.length - 1;
    for (; at >= 0; at--) {
      if (text[at] === ')') depth++;
      else if (text[at] === '(' && --depth === 0) break;
    }
    if (at < 0) return -1;
    if (text[at - 1] !== ']') return ROUND_LABEL.test(text.slice(at + 1, -1)) ? at : -1;
    return linkStart(text, at - 1);
  }
  if (last !== ']') return -1;
  const at = openBracket(text, text.length - 1);
  if (at < 0) return -1;
  const inner = text.slice(at + 1, -1);
  return isLabel(inner.replace(/\]\([^)]*\)/g, ']')) ? at : -1;
}

function openBracket(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (text[at] === ']') depth++;
    else if (text[at] === '[' && --depth === 0) return at;
  }
  return -1;
}

function linkStart(text: string, close: number): number {
  const at = openBracket(text, close);
  if (at < 0 || linkAt(text, at) === null) return -1;
  const inner = text.slice(at + 1, close);
  return isLabel(inner) || (inner.startsWith('[') && inner.length < 24) ? at : -1;
}

/** Takes rows of links, addresses and little pictures off the end. */
export function trimTail(text: string): Trimmed {
  const cut: string[] = [];
  let rest = text.trimEnd();
  for (let going = true; going; ) {
    going = false;
    for (const { last, pattern } of TAIL_ROWS) {
      if (!last(rest, rest.charCodeAt(rest.length - 1))) continue;
      const at = rest.search(pattern);
      if (at <= 0) continue;
      cut.unshift(rest.slice(at).trim());
      rest = rest.slice(0, at).trimEnd();
      going = true;
    }
    const at = labelStart(rest);
    if (at > 0) {
      cut.unshift(rest.slice(at));
      // a title may end in a dash, but not before a row of links
      rest = rest.slice(0, at).replace(/\s+[–—-]?\s*$/, '');
      going = true;
    }
  }
  return { text: rest, cut: cut.filter(part => /[\p{L}\p{N}]/u.test(part)) };
}

const YEAR_LEAD = /^(?:19|20)\d\d(?:\. | [–—|-] |\t)(?=\S)/;
/** Then the frame is the title's: `` `On Paper Boats` [pdf] ``. */
const ONLY_LINKS = /^(?:[\s|,;·]*!?\[{1,2}[^\]]{0,30}\](?:\([^)]*\))?\]?(?:\([^)]*\))?)*\W*$/u;
const LEAD = /^(?:\*\*)?(?:\\?\[([^[\]()]{1,40})\\?\]|\(([^[\]()]{1,40})\))(?:\*\*)?[:.]?\s+(?=\S)/;

/** `` `KilnNet`: T ``: what the paper's system is called, or where it was shown. */
const NICKNAME =
  /^(?:\*\*)?\\?\[?`([^`]{1,40})`\\?\]?(?:\([^()]*\))?(?:\*\*)?\s*(?:[:：–—|-]\s*)?(?=[\p{Lu}\p{Lo}\d["“*_])/u;

/** Takes `**[14]** `, `(Poster #08): `, `[PDF] `, `` `KilnNet`: `` off the front. */
export function trimLead(text: string): Trimmed {
  const cut: string[] = [];
  let rest = text.trimStart();
  const nickname = rest.indexOf('`') >= 0 ? NICKNAME.exec(rest) : null;
  if (nickname !== null && !ONLY_LINKS.test(rest.slice(nickname[0].length))) {
    cut.push(nickname[1]!);
    rest = rest.slice(nickname[0].length);
  }
  for (;;) {
    const found = LEAD.exec(rest) ?? YEAR_LEAD.exec(rest);
    if (found === null) break;
    const inner = found[1] ?? found[2] ?? found[0];
    if (!isLabel(inner) && !(/\d/.test(inner) && inner.length < 28)) break;
    cut.push(found[0].trim());
    rest = rest.slice(found[0].length);
  }
  return { text: rest.replace(/^(?:\p{Extended_Pictographic}|\ufe0f|[★☆✦✪◆◇■□](?=\s)|\s)+(?=\p{L}|\p{P})/u, ''), cut };
}
