import type { Role } from '../../src/model.ts';
import { stopped } from './citations.ts';
import type { Dress, FieldMaker, Layout, ListJoin, Place, Rendered, Row, Shown, Slot } from './model.ts';
import { chance, int, type Random } from './random.ts';
import { firstWords, wrap } from './text.ts';

const BLANK: Row = { text: '', role: 'blank' };

/** The role of a wrapped line, from the role of the line it goes on with. */
function continued(role: Role): Role {
  return role.endsWith('+') ? role : (`${role}+` as Role);
}

/** A text as lines: the first with its role, wrapped ones with its continuation. */
function rows(role: Role, text: string, dress: Pick<Dress, 'indent' | 'wrap' | 'hang'>, taken = 0): Row[] {
  const lines = wrap(text, dress.wrap, dress.indent.length + taken, dress.hang);
  return lines.map((line, at) => ({
    text: at === 0 ? dress.indent + line : line,
    role: at === 0 ? role : continued(role),
  }));
}

/** The label before a text: on its line, or on a line of its own. */
function labelled(dress: Dress, text: string): { before: Row[]; text: string } {
  if (dress.label === '') return { before: [], text };
  if (!dress.labelAlone) return { before: [], text: dress.label + text };
  return { before: [{ text: dress.indent + dress.label.trim(), role: 'field' }], text };
}

function joinNames(names: readonly string[], join: ListJoin): string {
  if (names.length < 2) return names.join('');
  const last = names.length === 2 ? (join.two ?? join.last) : join.last;
  return names.slice(0, -1).join(join.between) + last + names[names.length - 1]!;
}

function follow(maker: FieldMaker | null, shown: Shown, random: Random): string {
  return maker === null ? '' : maker(shown, random);
}

function titleRows(layout: Layout, shown: Shown, prefix: string, random: Random): Row[] {
  const style = layout.title;
  const title = style.stop ? stopped(shown.title, '.') : shown.title;
  const { before, text } = labelled(style, style.open + title + style.close + follow(style.suffix, shown, random));
  const lines = rows('title', text, style, prefix.length);
  const again: Row[] = chance(random, style.twice) ? lines.map(row => ({ text: row.text, role: 'field' })) : [];
  return [...before, ...lines, ...again];
}

function marked(layout: Layout, shown: Shown, random: Random): string[] {
  const { mark, markFirst } = layout.authors;
  return shown.authors.map((name, at) => (markFirst ? mark(at, random) + name : name + mark(at, random)));
}

function authorLines(layout: Layout, shown: Shown, random: Random): Row[] {
  const style = layout.authors;
  const names = marked(layout, shown, random);
  const { before, text: first } = labelled(style, names[0]!);
  const lines: Row[] = [...before];
  names.forEach((name, at) => {
    const isLast = at === names.length - 1 && shown.more === '';
    const start = at === 0 ? '' : style.lineStart;
    lines.push({
      text: style.indent + start + style.open + (at === 0 ? first : name) + style.close + (isLast ? '' : style.lineEnd),
      role: 'author',
    });
    for (const after of style.afterEach?.(name, random) ?? [])
      lines.push({ text: style.indent + after, role: 'field' });
  });
  if (shown.more !== '') lines.push({ text: style.indent + shown.more.trim().replace(/^, /u, ''), role: 'author' });
  return lines;
}

function authorRows(layout: Layout, shown: Shown, prefix: string, random: Random): Row[] {
  if (shown.authors.length === 0) return [];
  const style = layout.authors;
  if (style.oneALine) return authorLines(layout, shown, random);
  const list = joinNames(
    marked(layout, shown, random),
    shown.more === '' ? style.join : { ...style.join, last: style.join.between, two: null },
  );
  const { before, text } = labelled(
    style,
    style.open + list + shown.more + style.close + follow(style.suffix, shown, random),
  );
  return [...before, ...rows('authors', text, style, prefix.length)];
}

/** The whole abstract's first words, ending in the toggle that opens it. */
function teaserRows(layout: Layout, first: string, random: Random): Row[] {
  const toggle = layout.abstract.toggle;
  if (toggle === null || toggle.teaser === '' || first.length < 120) return [];
  const words = firstWords(first, int(random, 60, 110));
  return rows('abstract', layout.abstract.label + words + toggle.teaser, layout.abstract);
}

function abstractRows(layout: Layout, shown: Shown, random: Random): Row[] {
  if (shown.abstract.length === 0) return [];
  const style = layout.abstract;
  const toggle = style.toggle;
  const parts = [...shown.abstract];
  const teaser = teaserRows(layout, parts[0]!, random);
  if (toggle !== null && toggle.at > 0 && parts[0]!.length > toggle.at)
    parts[0] = parts[0]!.slice(0, toggle.at) + toggle.inside + parts[0]!.slice(toggle.at);
  if (toggle !== null && !toggle.endAlone) parts[parts.length - 1] += toggle.end;
  const { before, text } = teaser.length > 0 ? { before: [], text: parts[0]! } : labelled(style, parts[0]!);
  const lines: Row[] = [...before, ...teaser];
  parts.forEach((part, at) => {
    const whole =
      style.paragraphIndent + (at === 0 ? style.open + text : part) + (at === parts.length - 1 ? style.close : '');
    if (at > 0 && style.paragraphBlank) lines.push(BLANK);
    lines.push(...rows(at === 0 && teaser.length === 0 ? 'abstract' : 'abstract+', whole, style));
  });
  if (toggle?.endAlone === true && toggle.end !== '')
    lines.push({ text: style.indent + toggle.end.trim(), role: 'field' });
  return lines;
}

function fieldRows(layout: Layout, place: Place, shown: Shown, random: Random): Row[] {
  const lines: Row[] = [];
  for (const spec of layout.fields) {
    if (spec.place !== place || !chance(random, spec.rate)) continue;
    const text = spec.make(shown, random);
    if (text !== '')
      lines.push(
        ...rows('field', text, {
          indent: layout.authors.indent,
          wrap: layout.abstract.wrap,
          hang: layout.authors.hang,
        }),
      );
  }
  return lines;
}

function citationRows(layout: Layout, shown: Shown, prefix: string, random: Random): Row[] {
  const citation = layout.citation!;
  const join = shown.more === '' ? citation.join : { ...citation.join, last: citation.join.between, two: null };
  const text = citation.write(joinNames(shown.authors, join) + shown.more, shown, random);
  return rows('citation', text, { indent: '', wrap: layout.citationWrap, hang: layout.title.hang }, prefix.length);
}

function slotRows(layout: Layout, slot: Slot, shown: Shown, prefix: string, random: Random): Row[][] {
  switch (slot) {
    case 'title':
      return [titleRows(layout, shown, prefix, random), fieldRows(layout, 'afterTitle', shown, random)];
    case 'authors':
      return [authorRows(layout, shown, prefix, random), fieldRows(layout, 'afterAuthors', shown, random)];
    case 'abstract':
      return [abstractRows(layout, shown, random)];
  }
}

/** Authors that the page cuts off stand in no record; a title's stop is the layout's when something follows it or frames it. */
function gold(layout: Layout, shown: Shown): Rendered['record'] {
  const ownStop = layout.title.stop || layout.citation !== null;
  return {
    title: ownStop && shown.title.endsWith('.') ? shown.title.slice(0, -1) : shown.title,
    authors: shown.authors,
    abstract: shown.abstract.length === 0 ? null : shown.abstract.join('\n'),
  };
}

/** Wrapped lines stay together. */
const mayStandApart = ({ role }: Row): boolean => role !== 'blank' && !role.endsWith('+');

/** Renders one record; its blank lines inside are rows of their own. */
export function renderRecord(layout: Layout, shown: Shown, random: Random): Rendered {
  const prefix = layout.prefixAlone ? '' : layout.prefix(shown.number);
  const groups: Row[][] = [fieldRows(layout, 'before', shown, random)];
  const whole = layout.citation !== null && shown.authors.length > 0;
  if (whole)
    groups.push(
      citationRows(layout, shown, prefix, random),
      fieldRows(layout, 'afterTitle', shown, random),
      abstractRows(layout, shown, random),
    );
  else for (const slot of layout.order) groups.push(...slotRows(layout, slot, shown, prefix, random));
  groups.push(fieldRows(layout, 'end', shown, random));
  const filled = groups.filter(group => group.length > 0);
  if (layout.prefixAlone) filled.unshift([{ text: layout.prefix(shown.number), role: 'field' }]);
  else filled[0]![0] = { ...filled[0]![0]!, text: prefix + filled[0]![0]!.text };
  const lines: Row[] = [];
  filled.forEach((group, at) => {
    if (at > 0) for (let count = int(random, ...layout.blanks.betweenSlots); count > 0; count -= 1) lines.push(BLANK);
    for (const row of group) {
      if (lines.length > 0 && mayStandApart(row) && chance(random, layout.blanks.anywhere)) lines.push(BLANK);
      lines.push(row);
    }
  });
  return { rows: lines, record: gold(layout, shown) };
}
