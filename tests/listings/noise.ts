import { chance, int, pick, type Random, sample, weigh } from './random.ts';
import { drawProse, drawWidget, NOBODY } from './widgets.ts';
import { NOTES, TOPICS } from './words.ts';

/** Lines round the records, by the kind of site. All names of sites and people are invented. */
const NAVIGATION: readonly (readonly string[])[] = [
  [
    'Home',
    'About',
    'Featured',
    'Featured',
    'Featured',
    'Faculty',
    'Browse the online directory',
    'Photo of Odile Marchetti',
  ],
  ['Accueil', 'À propos', 'Recherche', 'Équipe', 'Actualités', 'Nous joindre', 'Photo de Odile Marchetti'],
  ['Home', 'People', 'Research', 'Publications', 'Teaching', 'Join us', 'Contact'],
  ['Skip to main content', 'Help | Advanced Search', 'Login', 'quick links', 'Donate'],
  ['Startseite', 'Forschung', 'Lehre', 'Mitarbeiter', 'Publikationen', 'Suche'],
  ['Inicio', 'Investigación', 'Personas', 'Noticias', 'Contacto', 'Buscar'],
  ['Início', 'Pesquisa', 'Equipe', 'Contato'],
  ['Home', 'Ricerca', 'Persone', 'Notizie', 'Cerca'],
  ['首页', '关于我们', '研究方向', '成员', '论文', '登录'],
  ['ホーム', '研究室について', 'メンバー', '業績', 'アクセス'],
  ['홈', '소개', '연구', '논문', '로그인'],
  ['Главная', 'О нас', 'Люди', 'Публикации', 'Поиск'],
  ['Schedule', 'Calls', 'Program', 'Sponsors', 'Register', 'Log in', 'Search'],
  ['Home > Research > Publications', 'Publications'],
  ['Startseite > Forschung > Veröffentlichungen'],
  ['Accueil » Recherche » Publications', 'Année', 'Type'],
  ['Volume 34, Issue 2', 'Published: 2022-06-30', 'Articles'],
  ['v. 8 n. 2 (2021)', 'Publicado: 2021-08-15', 'Artigos'],
  ['Núm. 45 (2020): julio-diciembre', 'Artículos de investigación'],
  ['Jahrgang 12, Heft 3 (2019)', 'Aufsätze'],
  ['Previous issue', 'Next issue', 'Sign in to set up alerts', 'Select all'],
  ['#', 'Title', 'Authors', 'Track', 'Decision'],
  ['Title', 'Authors', 'Venue', 'Status'],
  ['Subscribe', 'Sign in', 'Journals', 'Books', 'Browse', 'My Library', 'Cart (0)'],
];

const HEADINGS = [
  'Publications',
  'Publications',
  'Publications',
  'Latest Publications',
  'Recent publications',
  'Selected Publications',
  'Papers',
  'Accepted Papers',
  '# Accepted Papers',
  '# Research Papers\t',
  '## 2024',
  'List of accepted papers',
  'Proceedings',
  'Search results',
  'Reading list',
  '# Reference',
  'Dernières publications',
  'Veröffentlichungen',
  'Publicaciones',
  'Pubblicazioni',
  '论文列表',
  '論文リスト',
  '논문 목록',
  'Публикации',
  'Conference and Workshop Papers',
  'Journal Articles',
  'Preprints',
  'Table of contents',
  'Contents',
  'New submissions',
  'Articles dans des revues internationales',
  'Communications avec actes',
  'Zeitschriftenartikel',
  'Konferenzbeiträge',
  'Begutachtete Artikel',
  'Artículos en revistas',
  'Capítulos de libro',
  'Artigos em periódicos',
  'Articoli su rivista',
  '期刊论文',
  '会议论文',
  '査読付き論文',
  '国際会議',
  'Refereed journal papers',
  'Conference proceedings',
  'Peer-reviewed articles',
] as const;

const SECTIONS: readonly ((random: Random) => string)[] = [
  random => String(int(random, 1998, 2026)),
  random => `## ${int(random, 1998, 2026)}`,
  random => `# ${pick(random, TOPICS)}`,
  random => `Session ${int(random, 1, 14)}: ${pick(random, TOPICS)}`,
  random =>
    pick(random, [
      'Oral Presentations',
      'Spotlights (2:30min each)',
      'Poster session',
      '**Best Paper Awards**',
      'Long papers',
      'Short Papers',
      'Demos',
      'Journal track',
      'Invited talks',
      'Workshop Papers',
      'Working papers',
      'Book chapters',
      'Articles in journals',
      'Chapitres de livres',
      'Buchkapitel',
      'Actas de congresos',
      'Trabalhos em congressos',
      '国内会議',
      '专利',
    ]),
  random =>
    pick(random, [
      'Mon, 11 Nov 2024',
      '/* Fri, 3 Mar 2023 */',
      'Thursday, 5 December',
      'Tue, 4 Jun 2019 (showing first 25 of 90 entries )',
      'Lundi 3 juin',
      '2024年5月6日',
    ]),
  random => `Cross submissions (showing ${int(random, 2, 40)} of ${int(random, 40, 90)} entries)`,
  random => `Page ${int(random, 2, 30)}`,
  random => `${int(random, 2, 9)} of ${int(random, 9, 30)}`,
];

const SUBJECTS = (
  'Speech|Machine Translation|Literary|Biomedical|Vision|Graph Learning|Sign Language|Robotics|Dialogue|Summarization|Question Answering|' +
  'Parallel Data|Quality Estimation|Terminology|Low-Resource|Multilingual|Optimization|Learning Theory|Fairness and Privacy|Security|' +
  'Image Generation|Time Series|Reinforcement Learning|Medical Imaging|Oncology|Cardiology|Soil Science|Plant Health|Galaxies|Optics|' +
  'Quantum Information|Number Theory|Databases|Networks|Human Factors|Accessibility|Education|Law and Society|Language Modeling|Evaluation'
).split('|');
const GROUPINGS =
  'Task|Shared Task|Track|Session|Papers|Systems|Methods|and Applications|Workshop|Overview Papers|System Papers|Applications|Resources|Demos|Theory|'.split(
    '|',
  );

/** Headings of groups of papers, all in one style. They look like short titles; what tells them is the style and what follows. */
function groupHeadings(random: Random): (random: Random) => string {
  const style = weigh<(heading: string, at: number) => string>(random, [
    [8, heading => `# ${heading}`],
    [6, heading => `## ${heading}`],
    [2, heading => `### ${heading}`],
    [4, heading => `**${heading}**`],
    [3, heading => heading.toUpperCase()],
    [3, heading => `== ${heading} ==`],
    [2, (heading, at) => `Session ${at}: ${heading}`],
    [2, (heading, at) => `Track ${at} - ${heading}`],
    [2, (heading, at) => `${'ABCDEFGHIJ'[at % 10]}. ${heading}`],
    [1, heading => `${heading}:`],
    [2, heading => heading],
  ]);
  const tab = chance(random, 0.1) ? '\t' : '';
  let count = 0;
  return inner => {
    count += 1;
    const grouping = pick(inner, GROUPINGS);
    return style(`${pick(inner, SUBJECTS)}${grouping === '' ? '' : ` ${grouping}`}`, count) + tab;
  };
}

const COUNTERS: readonly ((random: Random) => string)[] = [
  random => `Showing 1-${int(random, 10, 50)} of ${int(random, 51, 9000)} results`,
  random => `About ${int(random, 3, 900)} results (0.0${int(random, 1, 9)} sec)`,
  random => `Total of ${int(random, 10, 400)} entries`,
  random => `${int(random, 3, 500)} papers`,
  random => `${int(random, 3, 500)} results found`,
  random => `Résultats 1 à 20 sur ${int(random, 21, 900)}`,
  random => `${int(random, 21, 900)} Treffer`,
  random => `共 ${int(random, 21, 900)} 条结果`,
  random => `全${int(random, 21, 900)}件`,
  random => `Showing up to ${int(random, 1, 9)}00 entries per page: fewer | more | all`,
  random => `Updated on 2024.0${int(random, 1, 9)}.1${int(random, 0, 9)}`,
  random => `Sort by: ${pick(random, ['Date', 'Relevance', 'Newest first', 'Year'])}`,
  random => `Filter by ${pick(random, ['year', 'author', 'topic'])}`,
];

const FEET = [
  'Previous12345678910Next',
  '1 2 3 4 5 Next »',
  '‹ 1 2 3 … 14 ›',
  'Next page',
  'Page suivante',
  'Weiter',
  '下一页',
  'Load more',
  'Back to top',
  '© 2024 Institute of Quiet Systems',
  'HelpPrivacyTerms',
  'Privacy policy | Terms of use',
  'Copyright 2023 All rights reserved.',
  'Powered by Folio',
  'fewer | more | all',
  'Contact us',
  'Nous joindre',
  'Follow us',
  'Cookie settings',
  '----------------',
  'Total: 12',
  'Generated with listmaker 2.1',
  'Mentions légales',
  'Impressum',
  'Accessibility',
] as const;

const FRONT = [
  ['---', 'layout: page', 'title: Publications', '---'],
  ['<br><br>'],
  ['[Input: Type to filter]'],
  ['* Equal contribution', ''],
  ['TITLE\tCITED BY\tYEAR'],
  ['Data\tTitolo\tAutori\tTipologia'],
  ['题名\t作者\t来源\t发表时间'],
  ['Works (34)', 'Sort'],
  ['40 results', 'Citation Summary', 'Most Recent'],
] as const;

/** Text that stands before the records of a page of unknown kind. */
const PROSE = [
  'Here is the list of the papers that were accepted for presentation.',
  'We are happy to announce the accepted contributions, in no particular order.',
  'Below you find our publications of the last years; preprints are marked.',
  'My notes on what I read this spring.',
  'Voici la liste des articles acceptés.',
  'Die folgenden Beiträge wurden angenommen.',
  'Copied from the site on Friday.',
  'Please contact the first author for questions about a paper.',
] as const;

export function drawHead(random: Random): string[] {
  const kind = weigh(random, [
    [35, 0],
    [25, 1],
    [12, 2],
    [14, 3],
    [14, 4],
  ] as const);
  if (kind === 0) return [];
  const blank = chance(random, 0.6) ? [''] : [];
  const heading = pick(random, HEADINGS);
  if (kind === 1) return [heading, ...blank];
  if (kind === 2) return [pick(random, COUNTERS)(random), ...blank];
  const menu = pick(random, NAVIGATION);
  const navigation = chance(random, 0.5) ? [...menu] : sample(random, menu, int(random, 1, 5));
  if (kind === 3) return [...navigation, heading, ...blank];
  const lines: string[] = chance(random, 0.15) ? [...pick(random, FRONT)] : [];
  if (chance(random, 0.15)) lines.push(...drawMenu(random));
  if (chance(random, 0.5)) lines.push(...navigation);
  if (chance(random, 0.7)) lines.push(heading);
  if (chance(random, 0.3)) lines.push(pick(random, PROSE));
  if (chance(random, 0.15))
    for (let count = int(random, 1, 3); count > 0; count -= 1) lines.push(drawProse(random), ...blank);
  if (chance(random, 0.3)) lines.push(...blank, pick(random, SECTIONS)(random));
  if (chance(random, 0.6)) lines.push(...blank, pick(random, COUNTERS)(random));
  if (chance(random, 0.2)) lines.push(pick(random, COUNTERS)(random));
  return [...lines, ...blank];
}

export function drawFoot(random: Random): string[] {
  if (chance(random, 0.6)) return [];
  const blank = chance(random, 0.6) ? [''] : [];
  const lines = [...blank, ...sample(random, FEET, int(random, 1, 4))];
  if (chance(random, 0.05)) lines.push(...blank, drawProse(random));
  if (chance(random, 0.15)) lines.push(...drawMenu(random));
  return lines;
}

/** Boxes, filters and menus: lines that each stand once on the page. */
function drawMenu(random: Random): string[] {
  return Array.from({ length: int(random, 2, 9) }, () => drawWidget(random)(NOBODY, random));
}

/** One maker of lines between records; a listing keeps to one or two kinds. */
export function drawBetween(random: Random): (random: Random, at: number) => string {
  const section = pick(random, SECTIONS);
  const widget = drawWidget(random);
  return weigh(random, [
    [6, groupHeadings(random)],
    [5, (inner: Random) => section(inner)],
    [2, (inner: Random) => pick(inner, SECTIONS)(inner)],
    [2, (inner: Random) => pick(inner, NOTES)],
    [1, (inner: Random) => pick(inner, FEET)],
    [1, (inner: Random) => pick(inner, COUNTERS)(inner)],
    [2, (inner: Random) => widget(NOBODY, inner)],
  ]);
}

export const RULES = [
  '-----',
  '=====',
  '---',
  '***',
  '* * *',
  '----------------------------------------',
  '================================================================================',
  '_____',
  '~~~~~~~~',
  '⸻',
  '<hr>',
  '——————',
  '%%--%%--%%--%%',
  '\\\\',
  '#####',
] as const;
