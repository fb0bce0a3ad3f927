import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/read/listing/citation/cells.ts';
import { createCitationSplitter } from '../../../src/read/listing/citation/citation.ts';
import { OTHER_ENDS } from '../../../src/read/listing/citation/look.ts';
import { TAIL_ROWS } from '../../../src/read/listing/citation/tail.ts';
import { TEMPLATES } from '../../../src/read/listing/citation/templates.ts';
import { EDITED_BOOKS } from '../../../src/read/listing/citation/venues.ts';
import { ACCESS_NOTES, withoutAccessDate } from '../../../src/read/listing/furniture/access-notes.ts';
import { smallLexicon } from './citation-lexicon.ts';

const split = (text: string) => createCitationSplitter(smallLexicon).split(text);
const tabs = (text: string) => text.replaceAll('⇥', '\t');

interface Expected {
  readonly text: string;
  readonly title: string;
  readonly authors: string;
}

const STYLES: Readonly<Record<string, Expected>> = {
  ieee: {
    text: 'A. Roe, B. Poe and C. Doe, “On paper boats,” Journal of Ponds, May 1999.',
    title: 'On paper boats',
    authors: 'A. Roe, B. Poe and C. Doe',
  },
  'quotes in quotes': {
    text: 'A. Roe and B. O’Doe, “The ‘wet’ boats (WB’s): A “dry” study,” Journal of Ponds, 1999.',
    title: 'The ‘wet’ boats (WB’s): A “dry” study',
    authors: 'A. Roe and B. O’Doe',
  },
  apa: {
    text: 'Roe, A., & Poe, B. (1999). On paper boats. Journal of Ponds, 3(1), 1–9.',
    title: 'On paper boats',
    authors: 'Roe, A., & Poe, B.',
  },
  mla: {
    text: 'Roe, Ann, and Bo Poe. "On Paper Boats." Journal of Ponds 3.1 (1999): 1-9.',
    title: 'On Paper Boats',
    authors: 'Roe, Ann, and Bo Poe',
  },
  vancouver: {
    text: 'Roe A, Poe BC. Boats of folded paper. J Ponds. 1999 May;3(1):1-9. doi: 10.1000/1.',
    title: 'Boats of folded paper',
    authors: 'Roe A, Poe BC',
  },
  acl: {
    text: 'Ann Roe, Bo Poe, and Cy Doe. 2018. Folding of the boats. In Proceedings of the Ponds, pages 1–9.',
    title: 'Folding of the boats',
    authors: 'Ann Roe, Bo Poe, and Cy Doe',
  },
  nature: {
    text: 'Roe, A. & Poe, B. Boats on the water. *Ponds* **12**, 45–67 (1999).',
    title: 'Boats on the water',
    authors: 'Roe, A. & Poe, B.',
  },
  'a last name that a title may begin with': {
    text: 'Roe, A., Doe, C. & How, J. How Boats of Paper Are Folded. *Ponds* 12, 45–67 (1999).',
    title: 'How Boats of Paper Are Folded',
    authors: 'Roe, A., Doe, C. & How, J.',
  },
  'gb/t 7714, short family names': {
    text: 'ROE T, DOE Y H, MOE K, et al. LeafNet - boats of folded leaves[C]//Proceedings of the Ponds. 1999: 1-9.',
    title: 'LeafNet - boats of folded leaves',
    authors: 'ROE T, DOE Y H, MOE K, et al.',
  },
  'an initial that ends the authors': {
    text: 'ROE, Ann; POE, Bo; DOE, Cy H. Boats of folded paper. Ponds, v. 3, n. 1, p. 1-9, 1999.',
    title: 'Boats of folded paper',
    authors: 'ROE, Ann; POE, Bo; DOE, Cy H.',
  },
  'gb/t 7714': {
    text: '王小明, 李平. 纸船的折叠方法研究[J]. 池塘学报, 1999, 3(1): 1-9.',
    title: '纸船的折叠方法研究',
    authors: '王小明, 李平',
  },
  'full-width signs': {
    text: '王小明、李平（2009）。紙船之折疊方法。池塘研究季刊，30（6），211-222。',
    title: '紙船之折疊方法',
    authors: '王小明、李平',
  },
  Hindi: {
    text: 'अनिल राय, र. के. मो (2011). कागज़ की नाव का अध्ययन. तालाब पत्रिका, 4(1), 239-258.',
    title: 'कागज़ की नाव का अध्ययन',
    authors: 'अनिल राय, र. के. मो',
  },
  Thai: {
    text: 'สมชาย ใจดี, วิไล รักดี. (2016). การพับเรือกระดาษในสระน้ำขนาดเล็ก. วารสารบึงไทย, 3(1), 97-107.',
    title: 'การพับเรือกระดาษในสระน้ำขนาดเล็ก',
    authors: 'สมชาย ใจดี, วิไล รักดี',
  },
  Arabic: {
    text: 'سامي النجار، ليلى حداد، "طي قوارب الورق في البرك"، مجلة البرك، المجلد 3، 2016، ص 97-107.',
    title: 'طي قوارب الورق في البرك',
    authors: 'سامي النجار، ليلى حداد،',
  },
  Russian: {
    text: 'Анна Кравец и Ильдар Роу. Складывание бумажных лодок // Вестник прудов. 2006. Т. 2, № 2. С. 160–171.',
    title: 'Складывание бумажных лодок',
    authors: 'Анна Кравец и Ильдар Роу',
  },
  Greek: {
    text: 'Άννα Μαυρίδη, Πάνος Ζέρβας (2019). Χάρτινες βάρκες στις λίμνες. Λιμναία Χρονικά, 4(2), 11-19.',
    title: 'Χάρτινες βάρκες στις λίμνες',
    authors: 'Άννα Μαυρίδη, Πάνος Ζέρβας',
  },
  abnt: {
    text: 'ROE, A.; POE, B. Barcos de papel na água. Revista de Lagoas, v. 3, p. 1–9, 1999.',
    title: 'Barcos de papel na água',
    authors: 'ROE, A.; POE, B.',
  },
  'abnt, a name behind an initial': {
    text: 'ROE, I. Dan. Folding of wet boats. Revista de Lagoas, v. 3, p. 1–9, 1999.',
    title: 'Folding of wet boats',
    authors: 'ROE, I. Dan',
  },
  'one author, a year and two sentences': {
    text: 'Roe, D. (2014). Boats. Ponds.',
    title: 'Boats',
    authors: 'Roe, D.',
  },
  'names of editors behind a title': {
    text: 'Roe, D. (2014). Wet Mills in the BOG. Teoksessa G. Hoe & I. Joe, Proceedings of the Ponds (s. 1–9). Bog: Reed.',
    title: 'Wet Mills in the BOG',
    authors: 'Roe, D.',
  },
  'a number in brackets apart from its volume': {
    text: 'Roe, A. and Poe, B. (1999) Folding of the Boats. Ponds, 33 (4). pp. 307-334. ISSN 2165-9994',
    title: 'Folding of the Boats',
    authors: 'Roe, A. and Poe, B.',
  },
  gost: {
    text: 'Иванов А. Б., Петров В. Г. Бумажные лодки на воде // Вестник прудов. 1999. № 3.',
    title: 'Бумажные лодки на воде',
    authors: 'Иванов А. Б., Петров В. Г.',
  },
  'gost, names behind the title': {
    text: 'Folding of the Boats / Ann Roe, Bo Poe, Cy Doe // Proceedings of the Ponds. 1999. P. 3-9.',
    title: 'Folding of the Boats',
    authors: 'Ann Roe, Bo Poe, Cy Doe',
  },
  'columns below each other': {
    text: 'Folding of the Boats     Ann Roe, Bo Poe, Cy Doe    1999',
    title: 'Folding of the Boats',
    authors: 'Ann Roe, Bo Poe, Cy Doe',
  },
  'cells, a title with its own stop': {
    text: '7 | Folding of the boats. | Ann Roe, Bo Poe, Cy Doe | Journal of Ponds 1999',
    title: 'Folding of the boats.',
    authors: 'Ann Roe, Bo Poe, Cy Doe',
  },
  dblp: {
    text: 'Ann Roe, Bo Poe: Folding the boats. Ponds 2011: 1-9',
    title: 'Folding the boats',
    authors: 'Ann Roe, Bo Poe',
  },
  'the German "and" with a stop': {
    text: 'Roe, Ann u. Poe, Bo: Folding the boats. In: Ponds 12 (2011), S. 1–9',
    title: 'Folding the boats',
    authors: 'Roe, Ann u. Poe, Bo',
  },
  'a stop after an initial': {
    text: 'Ann Roe and Bo M. Poe. Minimizing Response Times of Folded Boats',
    title: 'Minimizing Response Times of Folded Boats',
    authors: 'Ann Roe and Bo M. Poe',
  },
  'initials without blanks': {
    text: 'Bo M.H.P. Van Den Berg, Ann Roe and Cy Doe. Memory of Folded Boats',
    title: 'Memory of Folded Boats',
    authors: 'Bo M.H.P. Van Den Berg, Ann Roe and Cy Doe',
  },
  'cut authors': {
    text: '**Boats in Ponds** (2015), A. Roe et al. [[pdf]](https://example.org/1)',
    title: 'Boats in Ponds',
    authors: 'A. Roe et al.',
  },
  'a label before': {
    text: '(Poster \\#08): Ann Roe, Bo Poe. [Boats in Ponds](https://example.org/1)',
    title: 'Boats in Ponds',
    authors: 'Ann Roe, Bo Poe',
  },
  'a number before': {
    text: '**[14]** Roe, Ann, et al. "**Boats in Ponds**." Ponds (2012). [[pdf]](https://example.org/1) :star:',
    title: 'Boats in Ponds',
    authors: 'Roe, Ann, et al.',
  },
  'a title with the separator': {
    text: 'Folding - a gentle art — Ann Roe, Bo Poe',
    title: 'Folding - a gentle art',
    authors: 'Ann Roe, Bo Poe',
  },
  'a title that asks': {
    text: 'Ann Roe, Bo Poe. Why do boats sink? A study of wet paper. Journal of Ponds, 1999.',
    title: 'Why do boats sink? A study of wet paper',
    authors: 'Ann Roe, Bo Poe',
  },
  'a title partly in quotes': {
    text: 'Ann Roe, Bo Poe. “Why this fold?” Explaining the boats. Journal of Ponds, 1999.',
    title: '“Why this fold?” Explaining the boats',
    authors: 'Ann Roe, Bo Poe',
  },
  'a bar in the title': {
    text: 'On p(boat|pond) | Ann Roe, Bo Poe | Ponds 1999',
    title: 'On p(boat|pond)',
    authors: 'Ann Roe, Bo Poe',
  },
  glued: {
    text: 'Boats in Ponds*Ann Roe, Bo Poe and Cy Doe*',
    title: 'Boats in Ponds',
    authors: 'Ann Roe, Bo Poe and Cy Doe',
  },
  html: {
    text: '<li><strong>Boats &amp; Ponds</strong><br><em>Ann Roe, Bo Poe</em></li>',
    title: 'Boats & Ponds',
    authors: 'Ann Roe, Bo Poe',
  },
  'commas before a journal whose words have stops': {
    text: 'A. Roe, B. Poe, Boats, Ponds, and Paper, Water Craft Stud. Lett. 12 (1999) 1–9.',
    title: 'Boats, Ponds, and Paper',
    authors: 'A. Roe, B. Poe',
  },
  'commas before a volume with its word': {
    text: 'Roe A., Poe B., On paper boats in ponds, Water Craft Studies, vol. 12, no. 3, pp. 1–9, 1999.',
    title: 'On paper boats in ponds',
    authors: 'Roe A., Poe B.',
  },
  'commas before a volume with its Polish word': {
    text: 'Roe A., Poe B., On paper boats in ponds, Water Craft Studies, t. 12, nr 3, s. 1–9, 1999.',
    title: 'On paper boats in ponds',
    authors: 'Roe A., Poe B.',
  },
  'html with classes': {
    text: '<span class="authors">Ann Roe and Bo Poe</span>. <span class="title">Boats in Ponds</span>',
    title: 'Boats in Ponds',
    authors: 'Ann Roe and Bo Poe',
  },
  'japanese quotes': {
    text: '王小明、李平「紙の船について」池の研究, 1999年',
    title: '紙の船について',
    authors: '王小明、李平',
  },
  'own name in bold': {
    text: 'Ann Roe, **Bo Poe**, Cy Doe. Boats in the ponds. Journal of Ponds, 1999.',
    title: 'Boats in the ponds',
    authors: 'Ann Roe, **Bo Poe**, Cy Doe',
  },
};

describe('createCitationSplitter', () => {
  for (const { name, sample } of TEMPLATES) {
    it(`reads its sample as ${name}`, () => {
      const parts = split(sample);
      expect(parts?.title.toLowerCase()).toBe('on paper boats');
      expect(parts?.template).toBe(name);
      expect(parts?.authors ?? '').toMatch(name === 'title-alone' ? /^$/ : /Roe/);
    });
  }

  for (const { name, sample } of TABLES) {
    it(`reads cells parted by ${name}`, () => {
      const parts = split(tabs(sample));
      expect(parts).toMatchObject({ title: 'On Paper Boats', template: name });
      expect(parts?.authors).toMatch(/^Ann Roe[,;] Bo Poe$/);
    });
  }

  for (const { name, sample } of OTHER_ENDS) {
    it(`ends a title at its ${name} sign`, () => {
      const parts = split(`Ann Roe, Bo Poe. ${sample}`);
      expect(parts?.title).toBe(/^(?:On [Pp]aper [Bb]oats|纸船|Бумажные лодки)/.exec(sample)![0]);
    });
  }

  for (const [languages, , , sample] of EDITED_BOOKS) {
    it(`ends a title before the editors of a book: ${languages}`, () => {
      const parts = split(
        `Roe, A. & Poe, B. (1999). Folding at the BOG. ${sample}, Proceedings of the Ponds (s. 3–9). Bog: Reed.`,
      );
      expect(parts).toMatchObject({ title: 'Folding at the BOG', authors: 'Roe, A. & Poe, B.' });
    });
  }

  for (const { name, sample } of TAIL_ROWS) {
    it(`takes off what a ${name} row says of the end`, () => {
      expect(split(`Ann Roe, Bo Poe. ${sample}`)?.title).toBe('On Paper Boats');
    });
  }

  it.each(['Notes on folded boats. Part II', 'The folding of boats vs. Ponds', 'The wet boats in U.S. Rivers'])(
    'leaves what goes on behind a stop with its title: %s',
    title => {
      expect(split(`Ann Roe, Bo Poe: ${title}. Nat. Pond. Lett. 5(3): 607-612 (1999)`)?.title).toBe(title);
    },
  );

  for (const [languages, , sample] of ACCESS_NOTES) {
    it(`takes off when a paper was looked at: ${languages}`, () => {
      const parts = split(`Ann Roe, Bo Poe. On Paper Boats. ${sample}`);
      expect(parts).toMatchObject({ title: 'On Paper Boats', authors: 'Ann Roe, Bo Poe' });
      expect(withoutAccessDate(sample)).not.toMatch(/1999/);
    });
  }

  for (const [name, { text, title, authors }] of Object.entries(STYLES)) {
    it(`splits ${name}`, () => {
      expect(split(text)).toMatchObject({ title, authors });
    });
  }

  it('counts columns with those that went before', () => {
    const unclear = tabs('1-gen-2018⇥Lanterns⇥Ann Roe; Bo Poe⇥On Night Walks');
    const titleAfter = (cells: number): string | undefined => {
      const splitter = createCitationSplitter(smallLexicon);
      for (const row of ['On Paper Boats', 'On Wet Stones', 'On Old Mills', 'On Reeds and Ponds'])
        splitter.split(tabs(`${row}⇥Ann Roe; Bo Poe⇥Journal of Ponds`), undefined, cells);
      return splitter.split(unclear)?.title;
    };
    expect(titleAfter(0)).toBe('On Night Walks');
    expect(titleAfter(1)).toBe('Lanterns');
  });

  it('takes the first of two columns of names for the authors', () => {
    const row = tabs('3-May-2021⇥On Paper Boats⇥Roe, Ann⇥Poe, Bo; Roe, Bo');
    expect(split(row)).toMatchObject({ title: 'On Paper Boats', authors: 'Roe, Ann' });
  });

  it('leaves authors empty where there are none', () => {
    const parts = split('[Boats in Ponds](https://example.org/1) (EMNLP2020) [[github](https://example.org/2)]');
    expect(parts).toMatchObject({ title: 'Boats in Ponds', authors: '', url: 'https://example.org/1' });
    expect(parts?.rest).toEqual(['(EMNLP2020)', '[[github](https://example.org/2)]']);
  });

  it('reads a table row with an abstract folded away in a cell', () => {
    const abstract = 'We fold boats of paper and let them swim on ponds. '.repeat(20);
    const row = `| **[Boats in Ponds](https://example.org/1)** | 2026-08-17 | <details><summary>Show</summary><p>${abstract}</p></details> | wet |`;
    expect(split(row)).toMatchObject({ title: 'Boats in Ponds', authors: '', url: 'https://example.org/1' });
    expect(split(row)?.rest.slice(0, 1)).toEqual(['2026-08-17']);
  });

  it('keeps what is neither title nor authors in rest', () => {
    const parts = split(
      '[oral] Ann Roe, Bo Poe (1999). On the boats. Journal of Ponds, 3(1), 1–9. https://example.org/1',
    );
    expect(parts?.rest).toEqual(['[oral]', '(1999).', 'Journal of Ponds, 3(1), 1–9.', 'https://example.org/1']);
  });

  it('reads an unclear line as the lines before it', () => {
    const unclear = 'Xilo Quam, Dren Vosk. Mirel Tavos. Brund, 1999.';
    const splitter = createCitationSplitter({
      score: (text, start, end) => (/^(?:Ann|Bo|Roe|Poe)$/.test(text.slice(start, end)) ? 3 : 0),
    });
    for (let i = 0; i < 6; i++) splitter.split(`On the folding of boat ${i}. Ann Roe, Bo Poe. Journal of Ponds, 1999.`);
    expect(splitter.split(unclear)?.template).toBe('title-stop-authors');
    const other = createCitationSplitter({
      score: (text, start, end) => (/^(?:Ann|Bo|Roe|Poe)$/.test(text.slice(start, end)) ? 3 : 0),
    });
    for (let i = 0; i < 6; i++) other.split(`Ann Roe, Bo Poe. On the folding of boat ${i}. Journal of Ponds, 1999.`);
    expect(other.split(unclear)?.template).toBe('authors-stop-title');
  });

  it('returns null for a line without letters', () => {
    expect(split('')).toBeNull();
    expect(split('--- 1999 ---')).toBeNull();
  });

  it('never makes text up: every word of its parts stands on the line', () => {
    const piece = fc.constantFrom(
      'Ann Roe',
      'Boats',
      '. ',
      ', ',
      ': ',
      '“',
      '”',
      '"',
      '**',
      '*',
      '[',
      '](',
      ')',
      '(',
      ' 1999',
      ' - ',
      '|',
      '\t',
      'of',
      ' ',
      '//',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const line = pieces.join('');
        const parts = split(line);
        for (const word of parts === null ? [] : `${parts.title} ${parts.authors}`.split(/[^\p{L}\p{N}]+/u))
          expect(line).toContain(word);
      }),
    );
  });
});
