import { drawJoin } from '../author-style.ts';
import { date, doi, pages, venue } from '../field-parts.ts';
import type { FieldMaker, FieldSpec, Layout } from '../model.ts';
import { chance, int, pick, type Random, rate, sample, weigh } from '../random.ts';
import { TOPICS } from '../words.ts';
import { ABSTRACT, AUTHORS, base, field, fixed } from './base.ts';

const KINDS =
  'Article|Conference Paper|Preprint|Chapter|Poster|Journal article|Book chapter|Thesis|Report|Working paper';
const BADGES = 'Full-text available|Open access|Peer reviewed|New|Best Paper Award|Oral|Featured|Accepted|Highly cited';
const BUTTONS = 'View|Download|Request full-text|Show more detail|Add to schedule|Cite|Save|Read more|Details|PDF';
const one = (words: string): FieldMaker => {
  const all = words.split('|');
  return (_, inner) => pick(inner, all);
};

const plainVenue: FieldMaker = shown => shown.venue;

/** What a portal says of a paper under its title, before it names the authors: a journal without any mark, a day, a kind, a place. */
function underTitle(random: Random): FieldSpec[] {
  const makers: FieldMaker[] = [
    chance(random, 0.6) ? plainVenue : venue(random),
    date(random),
    (shown, inner) => `${shown.year}-0${int(inner, 1, 9)}-${int(inner, 10, 28)} | ${pick(inner, KINDS.split('|'))}`,
    one(KINDS),
    (_, inner) => `DOI: ${doi(inner)}`,
    (_, inner) => `pp. ${pages(inner)}`,
    (_, inner) => pick(inner, TOPICS),
  ];
  const weights = [6, 5, 1.5, 1, 1, 1, 1];
  const made: FieldSpec[] = [];
  for (
    let left = weigh(random, [
      [50, 1],
      [35, 2],
      [15, 3],
    ] as const);
    left > 0;
    left--
  ) {
    const at = weigh(
      random,
      makers.map((_, i) => [weights[i]!, i] as const),
    );
    made.push(field('afterTitle', chance(random, 0.75) ? 1 : 0.8, makers[at]!));
  }
  return made;
}

/** Profiles of portals: a kind above, what it says of the paper under the title, then the authors, often one a line. */
export function portalCards(random: Random): Layout {
  const layout = base('portal cards', random);
  const oneALine = chance(random, 0.55);
  const label = oneALine ? '' : pick(random, ['', '', '', 'Contributors: ', 'CONTRIBUTORS: ', 'Authors: ', 'By ']);
  return {
    ...layout,
    authors: {
      ...AUTHORS,
      oneALine,
      label,
      join: label === '' ? drawJoin(random) : pick(random, [AUTHORS.join, { between: '; ', last: '; ', two: null }]),
    },
    fields: [
      ...(chance(random, 0.5) ? [field('before', 0.95, one(KINDS))] : []),
      ...(chance(random, 0.35) ? [field('before', 0.6, one(BADGES))] : []),
      ...underTitle(random),
      ...(chance(random, 0.2) ? [field('afterAuthors', 0.9, FIELD_AFTER(random))] : []),
      ...(chance(random, 0.6) ? [fixed('end', pick(random, BUTTONS.split('|')))] : []),
    ],
    rates: { ...layout.rates, noAbstract: rate(random, 0.4, 0.1, 1), noAuthors: 0 },
  };
}

const FIELD_AFTER = (random: Random): FieldMaker => (chance(random, 0.5) ? venue(random) : date(random));

interface Script {
  readonly kinds: readonly string[];
  readonly houses: readonly string[];
  readonly issue: FieldMaker;
  readonly pages: FieldMaker;
  readonly buttons: readonly string[];
}

const SCRIPTS: readonly Script[] = [
  {
    kinds: ['학술저널', '학술대회자료', '연구논문'],
    houses: ['한국안개학회', '대한토양학회', '물결정보학회', '고요대학교', '한국언어공학회'],
    issue: (_, r) =>
      `${pick(r, ['안개학회논문지', '토양과학', '물결정보학회지'])} 제${int(r, 1, 60)}권 제${int(r, 1, 12)}호`,
    pages: (_, r) => `${pages(r)} (${int(r, 4, 20)}page)`,
    buttons: ['초록보기', '원문보기', '미리보기', '다운로드', '인용하기', '내보내기'],
  },
  {
    kinds: ['原著論文', '研究論文', '総説', '資料', '短報', '特集論文'],
    houses: ['霧学会', '日本土壌情報学会', '潮位研究会', '静大学'],
    issue: (shown, r) => `${shown.year} 年 ${int(r, 1, 60)} 巻 ${int(r, 1, 6)} 号 p. ${pages(r)}`,
    pages: (shown, r) => `公開日: ${shown.year}/0${int(r, 1, 9)}/${int(r, 10, 28)}`,
    buttons: [
      '抄録を表示する',
      '抄録を非表示にする',
      'ジャーナル フリー',
      'PDF形式でダウンロード (1234K)',
      '本文PDF',
      '引用文献(12)',
    ],
  },
  {
    kinds: ['期刊', '研究论文', '综述', '会议', '硕士论文'],
    houses: ['雾学报', '土壤信息学报', '潮汐研究', '静水大学', '语言工程研究所'],
    issue: (shown, r) =>
      `${pick(r, ['雾学报', '土壤信息', '潮汐研究'])} ${shown.year}年第${int(r, 1, 12)}期 ${pages(r)}`,
    pages: (shown, r) => `${shown.year}, ${int(r, 1, 60)}(${int(r, 1, 12)}): ${pages(r)}. DOI: ${doi(r)}`,
    buttons: ['收藏', '引用', '下载', '导出', '被引频次：3', '在线阅读', '下载量：120'],
  },
  {
    kinds: ['Статья', 'Научная статья', 'Обзор', 'Тезисы доклада'],
    houses: ['Вестник тумана', 'Почвенные системы', 'Институт тихих систем', 'Тихий университет'],
    issue: (shown, r) =>
      `${pick(r, ['Вестник тумана', 'Почвенные системы'])}. ${shown.year}. № ${int(r, 1, 12)}. С. ${pages(r)}.`,
    pages: (_, r) => `С. ${pages(r)}`,
    buttons: ['Полный текст', 'Аннотация', 'Скачать', 'Цитировать', 'Подробнее'],
  },
];

/** Indexes in other scripts round papers of any language: kind, society, issue, pages, buttons. */
export function scriptIndex(random: Random): Layout {
  const layout = base('script index', random);
  const script = pick(random, SCRIPTS);
  const before = chance(random, 0.5);
  const house: FieldMaker = (_, inner) => pick(inner, script.houses);
  return {
    ...layout,
    authors: { ...AUTHORS, join: chance(random, 0.6) ? AUTHORS.join : drawJoin(random) },
    abstract: {
      ...ABSTRACT,
      label: chance(random, 0.3) ? pick(random, ['초록: ', '摘要：', '抄録 ', 'Аннотация: ']) : '',
    },
    fields: [
      ...(before ? [field('before', 0.95, (_, inner) => pick(inner, script.kinds))] : []),
      ...(chance(random, 0.6) ? [field(chance(random, 0.85) ? 'afterAuthors' : 'afterTitle', 1, house)] : []),
      field('afterAuthors', 1, script.issue),
      ...(chance(random, 0.4) ? [field('afterAuthors', 0.9, shown => `${shown.year}.0${1 + (shown.number % 9)}`)] : []),
      ...(chance(random, 0.6) ? [field('afterAuthors', 0.95, script.pages)] : []),
      ...sample(random, script.buttons, int(random, 0, 2)).map(text =>
        fixed(chance(random, 0.5) ? 'afterAuthors' : 'end', text),
      ),
    ],
    rates: { ...layout.rates, noAbstract: chance(random, 0.6) ? 1 : 0.1, noAuthors: 0 },
  };
}
