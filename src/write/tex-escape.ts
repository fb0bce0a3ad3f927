const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};
const SPECIAL = /[\\{}~^$&%#_]/g;
/** Runs that TeX makes one sign of. */
const LIGATURES = /-(?=-)|`(?=`)|'(?=')/g;

/** A text that TeX prints as it is here, and BibTeX takes, whose braces are paired. Mathematics between dollar signs stays. */
export function escapeTex(text: string): string {
  const paired = isBalanced(text);
  return segments(text)
    .map(({ isMath, part }) => (isMath ? part : escapePlain(part, paired)))
    .join('');
}

/** The same for a title: words with capitals that no style may lower (`BERT`, `mRNA`) stand in braces. */
export function escapeTitle(text: string): string {
  const paired = isBalanced(text);
  return segments(text)
    .map(({ isMath, part }) => (isMath ? part : escapePlain(part, paired).replace(CAPITALS, '{$&}')))
    .join('');
}

const CAPITALS = /(?<![\p{L}\p{M}\p{N}\\])[\p{L}\p{M}\p{N}]+\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/** BibTeX counts `\{`, too: such braces are written only where they are paired. */
function escapePlain(text: string, paired: boolean): string {
  return text
    .replace(SPECIAL, char => (paired && /[{}]/.test(char) ? `\\${char}` : COMMANDS[char]!))
    .replace(LIGATURES, '$&{}');
}

interface Segment {
  readonly isMath: boolean;
  readonly part: string;
}

function segments(text: string): Segment[] {
  if (!text.includes('$')) return [{ isMath: false, part: text }];
  const out: Segment[] = [];
  let from = 0;
  let open = text.indexOf('$');
  while (open !== -1) {
    const close = text.indexOf('$', open + 1);
    if (close === -1) break;
    if (isMath(text.slice(open + 1, close), text.charAt(close + 1)) && text.charAt(open - 1) !== '\\') {
      out.push({ isMath: false, part: text.slice(from, open) }, { isMath: true, part: text.slice(open, close + 1) });
      from = close + 1;
      open = text.indexOf('$', from);
    } else open = close;
  }
  out.push({ isMath: false, part: text.slice(from) });
  return out;
}

/** An accent such as `\'e`: mathematics has others. */
const TEXT_ACCENT = /\\["'`^~=.]/;

/** `$x_1$` is mathematics, `$5 and $10` and a lone `$$` are not; what BibTeX or TeX would stumble over is escaped instead. */
function isMath(inside: string, next: string): boolean {
  if (!/^[^\s%#&~](?:[^%#&~]*[^\s%#&~\\])?$/.test(inside) || /[\d$]/.test(next) || TEXT_ACCENT.test(inside))
    return false;
  return isBalanced(inside.replace(/\\[\\{}]/g, '')) && isBalanced(inside);
}

/** The braces are paired, whatever backslash stands before them: so BibTeX counts. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const brace of text.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
