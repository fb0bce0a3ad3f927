import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ABSTRACT_HEADINGS,
  createUnknownToggles,
  EAST_ASIAN_ROWS,
  findLabel,
  findToggle,
  furnitureOf,
  hasToggle,
  isAbstractHeading,
  LABELS,
  leadOf,
  ROWS,
  removeToggle,
  SIGNS,
  TOGGLES,
} from '../../../src/read/listing/furniture/furniture.ts';

/** Titles, names and sentences that furniture must leave alone. */
const TEXTS: readonly string[] = [
  'Moss and Bogs: A Survey of Wet Places',
  'Deep Moss',
  'Abstract Moss Representation for Bog Detection',
  'Author Profiling for Wet Places',
  'Look, Listen and Grow',
  '3D Spectral Moss',
  '2024 in Moss',
  '1-bit Bogs',
  'Code Review for Moss',
  'Open Data Models',
  'Why Did the Moss Grow?',
  'Moss',
  'Previous Work on Moss',
  'Related Bogs',
  'Video Moss: Learning from Wet Pictures',
  'Page Rank for Bogs',
  'Oral Histories of the Moss',
  'Posters of the Bog',
  'Photo Tourism in Wet Places',
  'Total Variation of Moss',
  'About Time: Moss at Last',
  'Ada Moe',
  'May Noe',
  'April Poe',
  'Mark June',
  'Ada Moe, Bo Noe and Cid Poe',
  'We grow moss on paper and measure how wet it is.',
  'January Effects in Bogs',
  'University Students and Moss',
  'Building a Bog of 70 Billion Words',
  'First Things First',
  'More is Less',
  'Share and Cite Moss',
  '12 μέρες στο βρύο',
  '2019 wilgotnych torfowisk',
  'Downloads and Moss',
  'Artykuł o mchu',
  'In January 2026, the moss grew and a journal told of it.',
  'In this workshop we ask how wet a bog is.',
  'Conference on Moss',
  'Upland Bogs',
  'Verified Email in the Bog',
  'Home Is Where the Moss Is',
  'Journal = "Wet" Journal: On Names',
  'Dossier of Wet Places',
];

describe('furnitureOf', () => {
  for (const { name, kind, sample } of EAST_ASIAN_ROWS) {
    it(`knows ${kind} in scripts without blanks: ${name}`, () => {
      expect(furnitureOf(sample)).toEqual({ kind, name });
    });
  }

  it('leaves titles in scripts without blanks alone', () => {
    for (const text of [
      '苔の成長に関する研究',
      '大学における苔の観察',
      '论文推荐方法综述',
      '이끼 학회 발표 자료의 분석',
    ])
      expect(furnitureOf(text), text).toBeNull();
  });

  for (const { name, kind, sample } of ROWS) {
    it(`knows ${kind}: ${name}`, () => {
      expect(furnitureOf(sample)).toEqual({ kind, name });
    });
  }

  it('leaves rows with a sign alone only where none of them could fit', () => {
    for (const { name, pattern, sample, sign } of ROWS) {
      if (sign === undefined) continue;
      const without = sample.replaceAll(new RegExp(sign, `g${sign.flags}`), '');
      expect([name, sign.test(sample), pattern.test(without)]).toEqual([name, true, false]);
    }
  });

  const WORDS: readonly (readonly [kind: string, lines: readonly string[]])[] = [
    [
      'links',
      [
        '[pdf] [supp] [arXiv] [bibtex]',
        'Abs Bib HTML PDF',
        'Code Website',
        'Cite Share',
        '[abs][Download PDF][OpenReview]',
        'Paper | Code | Data',
        'PDF',
        '[pdf]',
      ],
    ],
    ['links', ['[[pdf]](https://moss.example/p.pdf) [[code]](https://moss.example/code)', 'PDF / Code / Slides']],
    [
      'navigation',
      [
        'Home',
        'Skip to main content',
        'Help | Advanced Search',
        'Home | Contact Us | Help | Accessibility | Terms of Use | Wet Policy | Privacy and Opting Out of Cookies in the Wetlands of Bogland',
        'HelpPrivacyTerms',
        'View Profile',
        'Show details',
        'Accueil',
        '首页',
        'Browse the online directory',
      ],
    ],
    [
      'heading',
      [
        '# Accepted Papers',
        '**Best Paper Awards**',
        'Conference and Workshop Papers',
        '## 2025',
        '2025',
        'Long Papers (31)',
        'Notes de recherche',
        'Dossier',
        'Resenhas',
        'Рецензии',
      ],
    ],
    [
      'session',
      [
        'Oral',
        'Spotlight Poster',
        'No abstract available.',
        '✨ Poster',
        'Poster Session TUE-PM 98',
        'West Building Exhibit Halls ABC 134',
      ],
    ],
    ['session', ['11:10  Coffee break', '10:40 Mittagspause']],
    ['navigation', ['Filters:', '分享']],
    ['pager', ['Previous12345678910Next', '1 2 3 … 14 Next', '« 1 2 3 »']],
    [
      'counter',
      [
        'Showing 26-50 of 6,080 results',
        '101 results',
        'About 101 results (0.02 sec)',
        '共 120 条结果',
        'Environ 101 résultats',
        'fewer | more | all',
      ],
    ],
    ['rule', ['=====', '%%--%%--%%', '* * *', '\\\\', '<br><br>', '———']],
    [
      'identifier',
      [
        'arXiv:1603.15032  [pdf, other]  cs.LG',
        '[7] arXiv:2512.00001 (cross-list from cs.CL) [pdf, html, other]',
        'https://doi.org/10.1000/moss',
      ],
    ],
    [
      'date',
      [
        'Mon, 11 Nov 2024',
        'Submitted 15 December, 2025; originally announced December 2025.',
        'December 2024',
        '2 mai 2018',
        '3 марта 2023',
        '26 Ιανουαρίου 2017',
        '3 marca 2019',
        '12 tháng 3 năm 2015',
        '27 במרץ 2024',
        '5 يوليو 2007',
      ],
    ],
    [
      'mark-note',
      [
        '(*: equal contribution)',
        '∗ Equal contribution',
        '† Corresponding author',
        '* These authors contributed equally',
      ],
    ],
    [
      'cited',
      ['138 προβολές', 'Просмотров: 1 428', 'Dilihat 739 kali', 'เข้าชม 406 ครั้ง', '浏览次数：391', '15 बार देखा गया'],
    ],
    ['navigation', ['Pobierz PDF', 'Λήψη PDF', 'تحميل PDF', 'Tải PDF', '下载PDF', 'PDFをダウンロード']],
    ['session', ['Referat', 'Bildiri', 'מאמר', 'शोध पत्र', 'Άρθρο σε περιοδικό']],
    ['venue', ['CVPR 2022. [[Paper](https://example.org/1)] [[Code](https://example.org/2)]']],
    ['venue', ['Вестник Мохового университета. Серия: Математика', 'Annales de la mousse. Série: Tourbières']],
    ['cited', ['Save Cite Cited by 187 Related articles All 11 versions View as HTML', 'Cited by 8 Related articles']],
  ];
  for (const [kind, lines] of WORDS) {
    for (const line of lines) {
      it(`reads ${JSON.stringify(line)} as ${kind}`, () => {
        expect(furnitureOf(line)?.kind).toBe(kind);
      });
    }
  }

  it.each([
    '保存 引用 被引用数: 187 関連記事 全 11 バージョン',
    '保存 引用 被引用次数：187 相关文章 所有 11 个版本',
    'Сохранить Цитировать Цитируется: 187 Похожие статьи',
    '저장 인용 187회 인용 관련 학술자료',
    'Salvar Citar Citado por 187 Artigos relacionados',
  ])('knows the row below a result in other languages: %s', line => {
    expect(furnitureOf(line)).toEqual({ kind: 'cited', name: 'scholar-foreign' });
  });

  it('knows a row of menu entries by the signs between them', () => {
    for (const line of ['Home | About | Contact', 'Plan du site – Crédits – Contact', 'Legal · Privacy · Help'])
      expect(furnitureOf(line)?.kind, line).toBe('navigation');
    expect(furnitureOf('Search – A Study of Moss')).toBeNull();
  });

  it('takes a link that was cut for what it is', () => {
    expect(furnitureOf('On Paper Boats [Paper](https://example.org')).toBeNull();
  });

  it('leaves titles, names and sentences alone', () => {
    for (const text of TEXTS) expect(furnitureOf(text), text).toBeNull();
  });
});

describe('findToggle', () => {
  for (const { label, sample } of [...TOGGLES, ...SIGNS]) {
    it(`takes out ${label}`, () => {
      expect(removeToggle(sample[0])).toBe(sample[1]);
      expect(hasToggle(sample[0])).toBe(true);
    });
  }

  it.each(TOGGLES)('takes the text before $label for whole if that folds it', ({ label, folds }) => {
    expect(findToggle(`Moss is wet… (${label})`)).toEqual({ text: 'Moss is wet', toggled: true, shortened: !folds });
    if (folds) expect(findToggle(`Moss is wet (${label})`)).toMatchObject({ text: 'Moss is wet', shortened: false });
  });

  it('knows words that show more and words that fold it again in each language', () => {
    const languages = (wanted: boolean) =>
      new Set(TOGGLES.filter(({ folds }) => folds === wanted).flatMap(row => row.languages));
    expect(languages(true)).toEqual(languages(false));
  });

  const JOINS: readonly (readonly [shown: string, text: string, shortened: boolean])[] = [
    ['spe… (voir plus)cific', 'specific', false],
    ['This… (voir plus) moss', 'This moss', false],
    ['bogs.… (voir plus) KOI', 'bogs. KOI', false],
    ['wet deep … (voir plus)moss', 'wet deep moss', false],
    ['spe⋯⋯（顯示更多）cific', 'specific', false],
    ['spe⋯⋯ (more)cific', 'specific', false],
    ['spe……（展开）cific', 'specific', false],
    ['苔蘚⋯⋯【⋯⋯更多】', '苔蘚', true],
    ['苔蘚⋯⋯更多', '苔蘚', true],
    ['苔藓……展开', '苔藓', true],
    ['spe... (see more)cific', 'specific', false],
    ['spe[… see more]cific', 'specific', false],
    ['spe(... ver mais)cific', 'specific', false],
    ['Moss is… (see more)', 'Moss is', true],
    ['Moss is... [more ▼]', 'Moss is', true],
    ['Moss is wet. [less ▲]', 'Moss is wet.', false],
    ['Moss is wet. [–]', 'Moss is wet.', false],
    ['Moss is (▼ show more) wet', 'Moss is wet', false],
    ['Moss is wet.… (see more)', 'Moss is wet.', true],
    ['Moss is… ▽ More', 'Moss is', true],
    ['Moss is… Show more >>', 'Moss is', true],
    ['Moss is wet... 查看全部›', 'Moss is wet', true],
    ['Moss is wet. △ Less', 'Moss is wet.', false],
    ['Moss, as known, more » is wet. « less', 'Moss, as known, is wet.', false],
    ['…is wet… ▽ More Moss is wet and green. △ Less', 'Moss is wet and green.', false],
    ['苔は湿っている（展开）。', '苔は湿っている。', false],
    ['Moss is wet (ver más)', 'Moss is wet', true],
    ['Moss is wet. Show more', 'Moss is wet.', true],
    ['Moss is… Expand', 'Moss is', true],
    ['мох… Развернуть', 'мох', true],
    // what folds a text stands after the whole of it
    ['Moss is… △ Less', 'Moss is…', false],
    ['Moss is… less', 'Moss is…', false],
    ['Moss is wet....less', 'Moss is wet.', false],
    ['Moss is wet.… Less', 'Moss is wet.', false],
    ['moss.example.org...less', 'moss.example.org', false],
    ['spe(more)cific', 'specific', false],
    ['Moss is… [+ more]wet.', 'Moss iswet.', false],
    ['Moss is wet. [- less]', 'Moss is wet.', false],
  ];
  for (const [shown, text, shortened] of JOINS) {
    it(`joins ${JSON.stringify(shown)}`, () => {
      expect(findToggle(shown)).toEqual({ text, toggled: true, shortened });
    });
  }

  it('leaves everything else alone', () => {
    for (const text of [
      ...TEXTS,
      'We show more (see more results)',
      'wet (more) or less',
      'a wire(-less) bog',
      'we need to learn more',
      'Moss…',
      'see more',
      'Moss [12]',
      'Less is More',
      'wet [more',
      '湿地与蛋白质折叠',
      '종이배 접기',
    ])
      expect(findToggle(text)).toEqual({ text, toggled: false, shortened: false });
  });

  it('gives the text back wherever the sign was put', () => {
    const words = fc.array(fc.constantFrom('moss', 'bog', 'wet', 'green.', 'a', 'Bog'), {
      minLength: 4,
      maxLength: 20,
    });
    const label = fc.constantFrom(
      'see more',
      'voir plus',
      'mehr anzeigen',
      'ver más',
      'ещё',
      '展开',
      'もっと見る',
      '더보기',
    );
    fc.assert(
      fc.property(words, label, fc.nat(), fc.constantFrom('…', '… '), (parts, sign, place, dots) => {
        const text = parts.join(' ');
        const at = place % (text.length - 1);
        expect(removeToggle(`${text.slice(0, at)}${dots}(${sign})${text.slice(at)}`)).toBe(text);
      }),
    );
  });
});

describe('a sign of unknown words', () => {
  const find = (text: string) => createUnknownToggles().find(text);

  it('is one inside a word, at the end, and after a round number of characters', () => {
    expect(find('spe… (read on)cific')).toEqual({ text: 'specific', toggled: true, shortened: false });
    expect(find('Moss is… (lue lisää)')).toEqual({ text: 'Moss is', toggled: true, shortened: true });
    const head = 'moss '.repeat(28);
    expect(find(`${head}… (read on) and wet`).text).toBe(`${head} and wet`);
  });

  it('may stand after three stops and in any brackets, or be an arrow', () => {
    for (const sign of [
      '... (see full text)',
      '... <more>',
      '… »Mehr«',
      '… {more}',
      '… [+]',
      '…(…)',
      '… ▼',
      '... ▾',
      '[…]',
      '... Read More',
      '⋯⋯ (read on)',
      '…… (read on)',
    ])
      expect(find(`spe${sign}cific`), sign).toEqual({ text: 'specific', toggled: true, shortened: false });
  });

  it('is one wherever it stands once the listing has shown it', () => {
    const toggles = createUnknownToggles();
    const text = 'Moss is… (read on) wet and green.';
    expect(toggles.find(text)).toEqual({ text, toggled: false, shortened: false });
    expect(toggles.find(text).text).toBe('Moss is wet and green.');
  });

  it('may be known words in no brackets where the listing cuts another text at the same place', () => {
    const toggles = createUnknownToggles();
    const first = 'Moss is gr...moreeen.';
    for (let times = 0; times < 2; times++) expect(toggles.find(first).text).toBe(first);
    expect(toggles.find('Bogs are w...moreet.')).toEqual({ text: 'Bogs are wet.', toggled: true, shortened: false });
    expect(toggles.find(first).text).toBe('Moss is green.');
    for (const other of ['Ponds are...moreover wet.', 'Bogs are w...mehret.'])
      expect(toggles.find(other).text).toBe(other);
  });

  it('is no remark in brackets', () => {
    for (const text of [
      'Moss… (Moe 1999)',
      'Moss… (see Figure 2)',
      'Moss, bogs, … (and so on) are wet.',
      'x, ... (a)b',
      'Moss…',
    ])
      expect(find(text)).toEqual({ text, toggled: false, shortened: false });
  });
});

describe('findLabel', () => {
  it('knows every label of the table before a colon, and its field', () => {
    for (const { name, field } of LABELS) {
      for (const written of [`${name}: wet`, `${name[0]?.toUpperCase()}${name.slice(1)}：wet`])
        expect(findLabel(written), written).toMatchObject({
          name,
          field,
          length: written.indexOf('wet'),
          alone: false,
        });
    }
  });

  it('has every label once', () => {
    expect(new Set(LABELS.map(({ name }) => name)).size).toBe(LABELS.length);
  });

  const FORMS: readonly (readonly [line: string, field: string, rest: string])[] = [
    ['Title: Moss', 'title', 'Moss'],
    ['Author(s): Ada Moe', 'authors', 'Ada Moe'],
    ['Authors\tAda Moe', 'authors', 'Ada Moe'],
    ['By Ada Moe and Bo Noe', 'authors', 'Ada Moe and Bo Noe'],
    ['Written by Ada Moe and Bo Noe', 'authors', 'Ada Moe and Bo Noe'],
    ['Written by | Ada Moe, Bo Noe', 'authors', 'Ada Moe, Bo Noe'],
    ['Vorgetragen von Ada Moe', 'authors', 'Ada Moe'],
    ['Authors = Ada Moe', 'authors', 'Ada Moe'],
    ['Authors - Ada Moe', 'authors', 'Ada Moe'],
    ['<Title> Moss', 'title', 'Moss'],
    ['abstract:: We grow', 'abstract', 'We grow'],
    ['Bio: Ada Moe grows moss', 'other', 'Ada Moe grows moss'],
    ['<Paper> Moss', 'title', 'Moss'],
    ['Paper = Moss', 'title', 'Moss'],
    ['TI: Moss', 'title', 'Moss'],
    ['AU: Moe A; Noe B', 'authors', 'Moe A; Noe B'],
    ['DOCUMENT TYPE: Moss', 'other', 'Moss'],
    ['Article by Ada Moe 2019', 'authors', 'Ada Moe 2019'],
    ['Article by 彭思远; 叶若兰 2019', 'authors', '彭思远; 叶若兰 2019'],
    ['AB: We grow', 'abstract', 'We grow'],
    ['Título  Moss', 'title', 'Moss'],
    ['Resumo  We grow', 'abstract', 'We grow'],
    ['Titre — Moss', 'title', 'Moss'],
    ['TÍTULO > Moss', 'title', 'Moss'],
    ['Abstract | We grow moss on paper', 'abstract', 'We grow moss on paper'],
    ['ÖZ: We grow', 'abstract', 'We grow'],
    ['ABSTRACT: We grow', 'abstract', 'We grow'],
    ['Abstract—We grow', 'abstract', 'We grow'],
    ['Abstract. We grow', 'abstract', 'We grow'],
    ['Abstract - We grow', 'abstract', 'We grow'],
    ['**Abstract** We grow', 'abstract', 'We grow'],
    ['**Authors:** Ada Moe', 'authors', 'Ada Moe'],
    ['**Authors**: Ada Moe', 'authors', 'Ada Moe'],
    ['**Abstract:** *k*-moss grows', 'abstract', '*k*-moss grows'],
    ['[Abstract] We grow', 'abstract', 'We grow'],
    ['【摘要】苔', 'abstract', '苔'],
    ['摘要 苔', 'abstract', '苔'],
    ['作者：毛安', 'authors', '毛安'],
    ['TL;DR: wet', 'other', 'wet'],
    ['arXiv:2511.00001', 'arxiv', '2511.00001'],
  ];
  for (const [line, field, rest] of FORMS) {
    it(`finds the label of ${JSON.stringify(line)}`, () => {
      const label = findLabel(line);
      expect(label?.field).toBe(field);
      expect(line.slice(label?.length)).toBe(rest);
    });
  }

  it('tells labels that stand alone', () => {
    for (const line of [
      'Abstract',
      'ABSTRACT',
      'Abstract:',
      '**Abstract**',
      'Authors:',
      'Résumé',
      'Zusammenfassung',
      '摘要',
      '要旨',
      '초록',
      'Аннотация',
      'АВТОРЫ',
      'ΠΕΡΙΛΗΨΗ',
      'SZERZŐK',
      'Tóm tắt',
      'Nhóm tác giả',
      'Keywords',
    ])
      expect(findLabel(line)?.alone, line).toBe(true);
  });

  it('sees none in titles and sentences', () => {
    for (const text of [
      ...TEXTS,
      'Moss: A Survey',
      'DATE: Dual Attentive Tree Embedding',
      'LINK: Learning Moss',
      'By Chance',
      'By Design: Moss',
      'BACKGROUND: wet',
      'topics. We grow moss on each of them',
      'keywords.',
    ])
      expect(findLabel(text), text).toBeNull();
  });
});

describe('isAbstractHeading', () => {
  it('knows every section word of the table', () => {
    for (const { name } of ABSTRACT_HEADINGS) expect(isAbstractHeading(`${name.toUpperCase()}: wet`), name).toBe(true);
  });
  it('knows them before a dash, a stop and alone', () => {
    for (const line of ['Purpose - To grow', 'Purpose – To grow', 'Context. Moss grows', 'METHODS', '**Results:** wet'])
      expect(isAbstractHeading(line), line).toBe(true);
  });
  it('takes no title and no sentence for one', () => {
    for (const line of [...TEXTS, 'Methods for growing moss', 'Results were wet.', 'Purpose-built bogs'])
      expect(isAbstractHeading(line), line).toBe(false);
  });
});

describe('leadOf', () => {
  const LEADS: readonly (readonly [line: string, kind: string, number: number | null, rest: string])[] = [
    ['1. Moss', 'number', 1, 'Moss'],
    ['12) Moss', 'number', 12, 'Moss'],
    ['7\tMoss', 'number', 7, 'Moss'],
    ['1.Moss', 'number', 1, 'Moss'],
    ['1. 3D Moss', 'number', 1, '3D Moss'],
    ['3、苔', 'number', 3, '苔'],
    ['#5 Moss', 'number', 5, 'Moss'],
    ['**4.** Moss', 'number', 4, 'Moss'],
    ['[14] Moss', 'bracket-number', 14, 'Moss'],
    ['(3) Moss', 'bracket-number', 3, 'Moss'],
    ['**[14]** Moss', 'bracket-number', 14, 'Moss'],
    ['- [ ] Moss', 'checkbox', null, 'Moss'],
    ['- [x] Moss', 'checkbox', null, 'Moss'],
    ['☐ Moss', 'checkbox', null, 'Moss'],
    ['- Moss', 'bullet', null, 'Moss'],
    ['-   Moss', 'bullet', null, 'Moss'],
    ['  * Moss', 'bullet', null, 'Moss'],
    ['• Moss', 'bullet', null, 'Moss'],
    ['\\item Moss', 'bullet', null, 'Moss'],
    ['- [3] Moss', 'bullet', 3, 'Moss'],
    ['- 2024 in Moss', 'bullet', null, '2024 in Moss'],
    ['^ Moss', 'bullet', null, 'Moss'],
    ['^ a b c Moss', 'bullet', null, 'Moss'],
    ['↑ Moss', 'bullet', null, 'Moss'],
    ['### Moss', 'heading', null, 'Moss'],
    ['### [1] Moss', 'heading', 1, 'Moss'],
    ['## 2. Moss', 'heading', 2, 'Moss'],
    ['P-001  Moss', 'number', 1, 'Moss'],
    ['2021/05 Moss', 'number', 5, 'Moss'],
    ['P07: Moss', 'number', 7, 'Moss'],
    ['No. 12 Moss', 'number', 12, 'Moss'],
    ['[A3] Moss', 'bracket-number', 3, 'Moss'],
    ['[2]Moss', 'bracket-number', 2, 'Moss'],
    ['9:30 – Moss', 'number', 570, 'Moss'],
    ['10:00-10:20 Moss', 'number', 600, 'Moss'],
    ['12.', 'number-alone', 12, ''],
    ['12', 'number-alone', 12, ''],
  ];
  for (const [line, kind, number, rest] of LEADS) {
    it(`takes the lead off ${JSON.stringify(line)}`, () => {
      const lead = leadOf(line);
      expect(lead).toMatchObject({ kind, number });
      expect(line.slice(lead.length)).toBe(rest);
    });
  }
  it('sees none in text', () => {
    for (const text of [
      ...TEXTS,
      '2.5D Moss',
      'GPT-4 Moss',
      'T5 on Bogs',
      '11:00 AM - 12:30 PM',
      '10:30-11:00Coffee Break',
      '4C4D: 4 Bogs',
      '100 Bogs',
      '(Re)thinking Moss',
      '*Ada Moe, Bo Noe*',
      '**Moss**',
      '[Moss](https://moss.example)',
      '---',
      '10.1000/moss',
      '#moss',
    ])
      expect(leadOf(text), text).toEqual({ length: 0, kind: 'none', number: null });
  });
});
