import { decodeEntities } from '../../text.ts';

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;
const EMPHASIS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', cite: '*' };
const GONE = new Set(['sup', 'sub', 'font', 'small', 'u', 'nobr', 'wbr', 'abbr', 'time', 'img', 'tt', 'mark']);

/** HTML left in a line becomes what the other rows know: emphasis, links, and tabs between blocks. */
export function withoutHtml(text: string): string {
  if (!text.includes('<')) return decodeEntities(text);
  const targets: string[] = [];
  const plain = text.replace(TAG, (whole: string, slash: string, name: string, attributes: string) => {
    const tag = name.toLowerCase();
    const mark = EMPHASIS[tag];
    if (mark !== undefined) return mark;
    if (tag === 'a') {
      if (slash !== '') return targets.length > 0 ? `](${targets.pop()!})` : '';
      const target = /href\s*=\s*["']?([^"'\s>]*)/i.exec(attributes);
      if (target === null) return '';
      targets.push(target[1]!);
      return '[';
    }
    if (tag === 'sup' || GONE.has(tag)) return '';
    return /^(?:br|p|li|ul|ol|div|td|tr|th|table|tbody|span|h[1-6]|dt|dd|dl|details|summary|article|section|header)$/.test(
      tag,
    )
      ? '\t'
      : whole;
  });
  return decodeEntities(plain);
}
