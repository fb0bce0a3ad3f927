import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUTTONS, SUFFIXES, titleSuffix } from '../../../src/read/listing/titles/title-suffix.ts';
import { undress, withoutHeading } from '../../../src/read/listing/titles/undress.ts';

const FRAMES: readonly (readonly [open: string, close: string, frame: string])[] = [
  ['**', '**', 'bold'],
  ['__', '__', 'bold'],
  ['*', '*', 'italic'],
  ["''", "''", 'italic'],
  ["'''", "'''", 'bold'],
  ['\\emph{', '}', 'italic'],
  ['\\textbf{', '}', 'bold'],
  ['`', '`', 'code'],
  ['“', '”', 'quotes'],
  ['"', '"', 'quotes'],
  ['«', '»', 'quotes'],
  ['「', '」', 'quotes'],
  ['《', '》', 'quotes'],
  ['‘', '’', 'quotes'],
  ['[', '](https://example.org/1)', 'link'],
  ['**[', '](https://example.org/1)**', 'bold'],
  ['[**', '**](https://example.org/1)', 'link'],
  ['<strong>', '</strong>', 'bold'],
];

describe('undress', () => {
  for (const [open, close, frame] of FRAMES) {
    it(`takes ${open} ${close} off`, () => {
      const bare = undress(`${open}Folding: a student’s guide (2nd ed.)${close}`);
      expect(bare).toMatchObject({ text: 'Folding: a student’s guide (2nd ed.)', frame, rest: '' });
    });
    it(`tells what follows ${open} ${close} from the title`, () => {
      expect(undress(`${open}Folded Boats${close} (2015)`)).toMatchObject({
        text: 'Folded Boats',
        frame,
        rest: '(2015)',
      });
    });
  }

  it('takes the signs of a heading in a wiki off', () => {
    expect(withoutHeading('== Folded Boats ==')).toBe('Folded Boats');
    expect(withoutHeading("=== ''Folded'' Boats ===")).toBe("''Folded'' Boats");
    expect(withoutHeading('=== Folded Boats')).toBe('=== Folded Boats');
  });

  it('ends a title with the stop or the comma inside its frame', () => {
    for (const rest of ['2013 Proceedings of Ponds', 'Wet Letters'])
      for (const [open, close] of ['****', '“”', '""', '«»'].map(pair => [
        pair.slice(0, pair.length / 2),
        pair.slice(pair.length / 2),
      ]))
        expect(undress(`${open}Folded Boats.${close} ${rest}`)).toMatchObject({ text: 'Folded Boats.', rest });
  });

  it('keeps the quotes in whole', () => {
    expect(undress('**“Folded Boats”**')).toMatchObject({
      text: 'Folded Boats',
      whole: '“Folded Boats”',
      frame: 'quotes',
    });
    expect(undress('**Folded Boats**').whole).toBe('Folded Boats');
  });

  it('returns the address of a link', () => {
    expect(undress('[Folded Boats](https://example.org/1) [[code]](https://example.org/2)')).toMatchObject({
      text: 'Folded Boats',
      url: 'https://example.org/1',
      rest: '[[code]](https://example.org/2)',
    });
  });

  it.each([
    '“Stupid boat, I want to swim!” Frustration on Ponds',
    '"Why This Fold?" Contrastive Explanations',
    '“Fold”: Boats and their Paper',
    '*In situ* folding of boats',
    'Folding with **bold** moves',
    'The A* search and the B* tree',
    '“Wet” and “Dry” Boats',
    '[Boats of the pond].',
    'On the snake_case of boat_names',
    'Costs of $10 and \\$20 boats $x$',
  ])('leaves %s as it is', title => {
    expect(undress(title)).toMatchObject({ text: title, whole: title, frame: '', rest: '' });
  });

  it('takes off labels, links, escapes and entities', () => {
    expect(undress('[PDF] Folded Boats')).toMatchObject({ text: 'Folded Boats', rest: '[PDF]' });
    expect(undress('Folded Boats [pdf] [code]')).toMatchObject({ text: 'Folded Boats', rest: '[pdf] [code]' });
    expect(undress('Boat \\#8: Paper &amp; &aring;').text).toBe('Boat #8: Paper & å');
  });

  it('finds the title in any frame', () => {
    const title = fc.array(fc.constantFrom('boat', 'Fold', 'of', 'the', 'A*', 'wet?', '(x)', 'O’Doe', '3D'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(title, fc.constantFrom(...FRAMES.slice(4, 9)), (words, [open, close]) => {
        const text = words.join(' ');
        expect(undress(open + text + close).text).toBe(text);
      }),
    );
  });
});

describe('titleSuffix', () => {
  it('keeps the mark before pages, and the years of a title', () => {
    expect(titleSuffix('Do Paper Boats Sink? 12-34').text).toBe('Do Paper Boats Sink?');
    expect(titleSuffix('On Paper Boats. 12:1-12:20').text).toBe('On Paper Boats');
    for (const title of ['On Paper Boats. 1950-1990', 'On Paper Boats. Part 2', 'Do Paper Boats Sink? 1950-90'])
      expect(titleSuffix(title).text).toBe(title);
  });

  for (const { name, sample } of SUFFIXES) {
    it(`splits off what a ${name} row says`, () => {
      const { text, rest } = titleSuffix(sample);
      expect(text).toBe('On Paper Boats');
      expect(`${text}${rest}`.replace(/\s/g, '')).toBe(sample.replace(/\s/g, ''));
    });
  }

  it.each(['', ' UPDATED', ' CROSS LISTED'])('splits off the number of a feed that ends in "%s"', status => {
    expect(titleSuffix(`On Paper Boats. (arXiv:2401.00001v1 [cs.CL]${status})`).text).toBe('On Paper Boats');
  });

  it.each(BUTTONS)('takes the button "%s" off, glued or not', button => {
    expect(titleSuffix(`Folded Boats${button}`).text).toBe('Folded Boats');
    expect(titleSuffix(`Folded Boats ${button}`).text).toBe('Folded Boats');
  });

  it('splits off rows of links', () => {
    expect(titleSuffix('Folded Boats [pdf] [code]')).toEqual({ text: 'Folded Boats', rest: '[pdf] [code]' });
    expect(titleSuffix('Folded Boats [[pdf]](https://example.org/1)').text).toBe('Folded Boats');
  });

  it.each([
    'Boats of the Union (2015-2024)',
    'Sinking of 283 boats (1982-1991).',
    'A pond on the shore (Invited Talk)',
    'A pond on the shore (POND)',
    'FoldEval-2017 Task 3: Wetness (WetOpiD-2017)',
    'Folded boats - a study -',
    'A Pond of Reality (Video)',
    '[Boats of the pond].',
    '[Boats of the Pond](https://example.org/1)',
  ])('keeps the end of %s', title => {
    expect(titleSuffix(title)).toEqual({ text: title, rest: '' });
  });
});
