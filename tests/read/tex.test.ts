import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texToText } from '../../src/read/tex.ts';

describe('texToText', () => {
  it.each([
    [String.raw`Fr\'ed\'eric Mar\'in`, 'Frédéric Marín'],
    [String.raw`J\"org B\"{u}chner, {\"O}zt\"urk`, 'Jörg Büchner, Öztürk'],
    [String.raw`\"Ozt\"urk`, 'Öztürk'],
    [String.raw`Dov\v{c}iak, Nemev\v sek, \v{S}koda`, 'Dovčiak, Nemevšek, Škoda'],
    [String.raw`Pet\H{o}, Fran\c{c}ois, Fran\c cois, W\k{e}grzyn, \u{g}`, 'Pető, François, François, Węgrzyn, ğ'],
    [String.raw`Mar{\'\i}a, Mar\'{\i}a, Mar\'\i a, Na\"{\i}ve`, 'María, María, María, Naïve'],
    [
      String.raw`M{\aa}ns, \AA ngstr\"om, Stra\ss{}e, \O{}yvind, S{\o}rensen, \L ukasz, \ae`,
      'Måns, Ångström, Straße, Øyvind, Sørensen, Łukasz, æ',
    ],
    [String.raw`Ak{\i}n`, 'Akın'],
    [String.raw`Z\'u\~niga, \=a, \.Z`, 'Zúñiga, ā, Ż'],
    [String.raw`Nguy{\~{\^e}}n, H\'{\^o}`, 'Nguyễn, Hố'],
    [String.raw`{\v{C}}apek`, 'Čapek'],
  ])('reads %s', (tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  it.each([
    String.raw`the $\'e$ of $$\ss$$ and \(\o\) and \[\"o\]`,
    String.raw`costs \$5 \& more \\ here`,
    String.raw`it\'s, don\'t and \"Attention\" again`,
    String.raw`\alpha, \log, \textit{x}, \iota, \circ, \vec{x}, \beta`,
    String.raw`C:\new\users`,
    'no backslash',
  ])('leaves %s', text => {
    expect(texToText(text)).toBe(text);
  });

  it('never makes a text longer', () => {
    const part = fc.constantFrom('\\', "'", '"', 'e', 'o', 'i', '{', '}', '$', ' ', 'aa', 'v', 'ss', '(', ')');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), parts => {
        expect(texToText(parts.join('')).length).toBeLessThanOrEqual(parts.join('').length);
      }),
    );
  });

  it('reads a text of unfinished mathematics', () => {
    const long = String.raw`\( \[ \'`.repeat(20_000);
    expect(texToText(long)).toBe(long);
  });
});
