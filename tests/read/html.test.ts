import { describe, expect, it } from 'vitest';
import { createTextExtractor } from '../../src/read/html/html-text.ts';
import { createLineSplitter } from '../../src/read/lines.ts';

function textOf(html: string): [text: string, first: number, last: number][] {
  const splitter = createLineSplitter();
  const extractor = createTextExtractor();
  const lines = [...splitter.push({ text: html, faults: [] }).lines, ...splitter.end().lines];
  return [...lines.flatMap(line => extractor.push(line)), ...extractor.end()].map(({ text, span }) => [text, ...span]);
}

describe('createTextExtractor', () => {
  it('gives each block a line, and says which lines of the source it comes from', () => {
    expect(textOf('<div>One\n  <b>bold</b> line</div>\n<ul><li>a</li><li>b</li></ul>c<br>d')).toEqual([
      ['One bold line', 1, 2],
      ['a', 3, 3],
      ['b', 3, 3],
      ['c', 3, 3],
      ['d', 3, 3],
    ]);
  });

  it('puts a blank line between paragraphs and headings, none before the first', () => {
    expect(textOf('<h2>Head</h2><p>One</p>\n<p>Two</p>').map(([text]) => text)).toEqual(['Head', '', 'One', '', 'Two']);
  });

  it('leaves out what is not shown', () => {
    const html =
      '<head><title>T</title></head><script>if (a<b) "<p>no</p>"</script><style>p{}</style><p>Yes</p><select><option>1</select>';
    expect(textOf(html)).toEqual([['Yes', 1, 1]]);
  });

  it('decodes character references and keeps blanks inside words together', () => {
    expect(textOf('<p>Ren&eacute;&nbsp;Lee &amp; Co &#233;</p>')).toEqual([['René\u00a0Lee & Co é', 1, 1]]);
  });

  it('separates the cells of a table by tabs and its rows by lines', () => {
    expect(textOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>').map(([text]) => text)).toEqual([
      'a\tb',
      'c',
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(textOf('<pre>one\n  two\n</pre>three').map(([text]) => text)).toEqual(['one', '  two', 'three']);
  });

  it('reads a page whose tags are not closed', () => {
    expect(textOf('<p>One<p>Two<li>Three').map(([text]) => text)).toEqual(['One', '', 'Two', 'Three']);
  });
});
