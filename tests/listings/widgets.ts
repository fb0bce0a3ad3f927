import type { FieldMaker, Shown } from './model.ts';
import { chance, int, pick, type Random, sample, weigh } from './random.ts';
import { TOPICS } from './words.ts';

/** What a page writes with each record and round the list, put together from words that pages use: no two listings have the same lines. */
export const words = (text: string): readonly string[] => text.split('|');

const WORDS: readonly (readonly string[])[] = [
  words(
    'Access|Add|Alert|All|Altmetric|Article|Archive|Audio|Available|Award|Badge|Best|Bookmark|Browse|Catalogue|Cite|Claim|Code|Collection|Comment|Compare|Copy|Data|Dataset|Deposit|Details|Download|Edition|Editor|Embargo|Export|Figures|File|Filter|Follow|Format|Free|Full|Funding|Group|Hide|Identifier|Impact|Item|Journal|Language|Library|Licence|Like|Link|List|Local|Metadata|Metrics|New|Notes|Online|Open|Order|Page|Paper|Peer|Permalink|Preview|Print|Published|Rating|Read|Record|References|Related|Repository|Request|Review|Save|Series|Share|Show|Similar|Source|Star|Status|Supplement|Text|Track|Type|Update|Version|View|Vote',
  ),
  words(
    'Accès|Ajouter|Article|Auteur|Citer|Collection|Consulter|Date|Disponible|Document|Enregistrer|Exporter|Fichier|Langue|Licence|Lien|Masquer|Notice|Ouvert|Partager|Référence|Revue|Statut|Télécharger|Texte intégral|Version',
  ),
  words(
    'Anzeigen|Artikel|Aufsatz|Ausgabe|Band|Datei|Download|Einzelansicht|Exportieren|Format|Herunterladen|Kommentar|Lesezeichen|Lizenz|Merken|Nachweis|Quelle|Sprache|Status|Teilen|Typ|Verfügbar|Volltext|Zitieren',
  ),
  words(
    'Acceso|Abierto|Artículo|Citar|Colección|Compartir|Descargar|Disponible|Enlace|Exportar|Ficha|Guardar|Idioma|Licencia|Número|Recurso|Revista|Texto completo|Tipo|Versión|Visitas',
  ),
  words('下载|收藏|引用|分享|全文|在线阅读|导出|相似文献|被引|浏览|来源|类型|语种|详情'),
  words('ダウンロード|引用|共有|全文|書誌|詳細|種別|言語|公開|保存|関連|閲覧'),
  words('Скачать|Цитировать|Поделиться|Полный текст|Подробнее|Тип|Язык|Источник|Доступ|Просмотры|Экспорт'),
];

const ICONS = ['★', '♥', '👍', '💬', '🔗', '📄', '⬇', '⇩', '☆', '✉', '🔒', '🔓', '▸', '▾', '⋮', '»', '✓'];

/** What changes from record to record in such a line. */
const SLOTS: readonly FieldMaker[] = [
  (_, random) => String(int(random, 0, 999)),
  (_, random) => String(int(random, 0, 9)),
  (_, random) => `${int(random, 1, 90)}.${int(random, 0, 9)}${pick(random, ['k', 'K', '', ' MB'])}`,
  (_, random) => `(${int(random, 0, 400)})`,
  (_, random) => `${int(random, 1, 99)}%`,
  shown => String(shown.year),
  (_, random) => `${int(random, 1, 28)}/${int(random, 1, 12)}/${int(random, 2001, 2026)}`,
  (_, random) => `${int(random, 2, 23)} ${pick(random, ['h', 'days ago', 'min', 'views', 'votes'])}`,
  (_, random) => pick(random, TOPICS),
  (_, random) => pick(random, ['yes', 'no', 'Yes', 'No', 'n/a', '-', 'English', 'EN']),
  (_, random) => `${pick(random, ['A', 'B', 'X', 'ID', 'R-', 'no. '])}${int(random, 1, 99999)}`,
];

const say =
  (text: string): FieldMaker =>
  () =>
    text;

/** The parts of one line, drawn once for a listing: fixed words, and what changes. */
export function drawWidget(random: Random): FieldMaker {
  const own = chance(random, 0.7) ? WORDS[0]! : pick(random, WORDS);
  const count = weigh(random, [
    [4, 1],
    [5, 2],
    [3, 3],
    [2, 4],
    [1, 6],
  ] as const);
  const label = sample(random, own, count);
  const icon = chance(random, 0.12) ? `${pick(random, ICONS)} ` : '';
  const slot = pick(random, SLOTS);
  const lower = chance(random, 0.25);
  const written = (text: string, at: number): string => (lower && at > 0 ? text.toLowerCase() : text);
  const line = label.map(written);
  return weigh<FieldMaker>(random, [
    [5, say(icon + line.join(' '))],
    [3, say(icon + line.join(pick(random, [' | ', ' · ', '  ', '\t', ' / ', ' • ', ''])))],
    [2, say(`[${line.join('] [')}]`)],
    [4, (shown, inner) => `${icon}${line[0]!}${pick(random, [': ', ' ', ' – '])}${slot(shown, inner)}`],
    [3, (shown, inner) => `${icon}${slot(shown, inner)} ${line.join(' ').toLowerCase()}`],
    [
      2,
      (shown, inner) =>
        line.map(word => `${word} ${pick(random, SLOTS)(shown, inner)}`).join(pick(random, [' | ', ' · ', '  ', ' '])),
    ],
    [1, (shown, inner) => (chance(inner, 0.5) ? icon + line.join(' ') : `${icon}${line[0]!} ${slot(shown, inner)}`)],
  ]);
}

/** What a line that does not change with the record may ask for. */
export const NOBODY: Shown = { title: '', authors: [], more: '', abstract: [], venue: '', year: 2024, number: 1 };

const WHOSE = [
  'Our group',
  'The laboratory',
  'This page',
  'The workshop',
  'The centre',
  'The programme committee',
  'Our team',
  'The society',
];
const DOES = [
  'works on',
  'collects papers about',
  'welcomes contributions on',
  'studies',
  'brings together people who care about',
  'has a long history in',
  'lists what appeared on',
];
const TELL = [
  'Please write to us if something is missing.',
  'Entries are sorted by date, newest first.',
  'Members of the group are set in bold.',
  'Copyright stays with the publishers; the files are for personal use only.',
  'Registration closes at the end of the month.',
  'All times are local.',
  'If you cannot open a file, ask the library.',
  'See also the pages of the single projects.',
  'Only papers that passed review are shown here.',
  'The list is updated every Monday.',
  'We thank all reviewers for their work.',
  'You receive this message because you follow this topic.',
];

/** A sentence or a few about the page itself, as they stand before a list and below it. */
export function drawProse(random: Random): string {
  const about = `${pick(random, WHOSE)} ${pick(random, DOES)} ${sample(random, TOPICS, int(random, 1, 3)).join(pick(random, [', ', ' and ']))}.`;
  const more = sample(random, TELL, int(random, 0, 3));
  return (chance(random, 0.7) ? [about, ...more] : more.length > 0 ? more : [about]).join(' ');
}
