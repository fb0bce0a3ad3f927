import { chance, int, pick, type Random, sample, weigh } from './random.ts';
import { drawProse, drawWidget, NOBODY, words } from './widgets.ts';
import { TOPICS, VENUES } from './words.ts';

/** The whole of a page round its records: the name of the site, menus, filters and notes above, links and notes of the house below. All is invented. */
const GIVEN = words('Odile|Ruben|Marta|Yuki|Pell|Ingrid|Chen|Tomás|Aino|Farid|Nora|Bram|Lucía|Piotr|Saanvi|Henrik');
const FAMILY = words(
  'Marchetti|Okonkwo|Vandael|Sorge|Lindqvist|Tanaka|Bellweather|Ribas|Kowal|Haddad|Pires|Osei|Grue|Zhou',
);
const KINDS = words(
  'Archive|Library|Repository|Portal|Digest|Institute|Press|Society|Centre|Laboratory|Group|Network|Hub|Review|Letters|Bulletin|Online|Index|Database|Weekly',
);
const PLACES = words(
  'Lund|Haifa|Porto|Kyoto|Accra|Vienna, Austria|Singapore|Montréal, Canada|Bergen|Cusco|Tallinn, Estonia|Pune',
);
const FOREIGN = words(
  'Bibliothèque numérique de|Archives ouvertes de|Biblioteca Digital de|Repositorio Institucional de|Portal de|Archivio della|Institut für|Bibliothek der|Forschungsportal|Biblioteca da|Электронная библиотека|Научный портал',
);
const EAST = words(
  '中文期刊库|开放论文平台|学术搜索|知识服务平台|論文データベース|学術情報リポジトリ|학술정보|연구자료실',
);

const MENUS: readonly (readonly string[])[] = [
  words(
    'Home|About|About us|Browse|Browse by year|Search|Advanced search|Sign in|Log in|Register|My account|My library|Alerts|Help|FAQ|News|Blog|Events|Journals|Books|Authors|For authors|For reviewers|Editorial board|Submit|Subscribe|Contact|Collections|Statistics|Datasets|Topics|People|Projects|Teaching|Group|Openings|Programme|Venue|Travel|Committees|Sponsors|Code of conduct|Dates|Privacy|Terms of use|Cookies|Accessibility|Feedback|Skip to content|Skip to main content|Menu|Close|Open menu|Sort|Filter|Apply|Clear all|Export|Select all|Save search|Share|RSS|Follow|Show all|Back to results|Current issue|All issues|Special issues|Latest|Trending|Most read|Most cited|Purchase|Recommend|Support|Donate|Careers|Press|Legal notice|Data protection|Sitemap|Language: English|English|Resources|Documentation|Session materials|Ranking|Leaderboard',
  ),
  words(
    'Accueil|À propos|Recherche|Recherche avancée|Déposer|Se connecter|Mon espace|Actualités|Revues|Numéros|Auteurs|Rubriques|Contact|Mentions légales|Aide|Statistiques|Filtrer|Trier par|Exporter|Plan du site|Politique de confidentialité',
  ),
  words(
    'Startseite|Suche|Erweiterte Suche|Anmelden|Merkliste|Hilfe|Über uns|Zeitschriften|Hefte|Autoren|Themen|Veröffentlichungen|Kontakt|Impressum|Datenschutz|Barrierefreiheit|Sortieren nach|Filter|Treffer pro Seite|Exportieren|Zum Inhalt springen',
  ),
  words(
    'Inicio|Buscar|Búsqueda avanzada|Iniciar sesión|Ayuda|Revistas|Números|Autores|Materias|Estadísticas|Contacto|Aviso legal|Ordenar por|Filtrar|Exportar|Mi cuenta|Saltar al contenido',
  ),
  words(
    'Início|Busca|Busca avançada|Entrar|Ajuda|Sobre|Histórico de busca|Todos os campos|Refinar resultados|Ordenar|Contato|Precisa de ajuda?|Opções de busca|Adicionar aos favoritos|Pular para o conteúdo',
  ),
  words(
    'Sök|Avancerad sökning|Enkel sökning|Logga in|Om portalen|Träffar per sida|Markera alla|Skapa referenser|Exportera|Hjälp|Språk',
  ),
  words(
    '首页|高级检索|登录|注册|期刊|会议|硕博|导出|排序|筛选|帮助|关于我们|联系我们|版权声明|批量下载|主题|发表时间|被引|全选',
  ),
  words(
    'ホーム|検索|詳細検索|ログイン|新規登録|ヘルプ|資料|表示件数|並べ替え|お問い合わせ|利用規約|巻号一覧|編集委員会',
  ),
  words(
    'Главная|Поиск|Расширенный поиск|Войти|Журналы|Авторам|Контакты|Помощь|Сортировать|О портале|Политика конфиденциальности',
  ),
];

const person = (random: Random): string => `${pick(random, GIVEN)} ${pick(random, FAMILY)}`;

/** What a site, a journal or a meeting calls itself. */
function siteName(random: Random): string {
  return weigh(random, [
    [6, () => `${capitalised(pick(random, TOPICS))} ${pick(random, KINDS)}`],
    [3, () => `${pick(random, KINDS)} of ${capitalised(pick(random, TOPICS))}`],
    [5, () => pick(random, VENUES)],
    [3, () => `${pick(random, FOREIGN)} ${pick(random, PLACES).split(',', 1)[0]!}`],
    [2, () => pick(random, EAST)],
    [4, () => capitals(random, int(random, 3, 6))],
    [2, () => `${capitals(random, int(random, 3, 5))} ${int(random, 2009, 2026)}`],
    [2, () => `${pick(random, KINDS).toLowerCase()}.example.org`],
    [3, () => person(random)],
    [
      2,
      () =>
        `The ${pick(random, ['Third', 'Ninth', 'Twelfth', '31st', '4th'])} International Conference on ${capitalised(pick(random, TOPICS))}`,
    ],
  ])();
}

const capitalised = (text: string): string => text.replace(/(?:^| )\p{Ll}/gu, letter => letter.toUpperCase());
const capitals = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(int(random, 65, 90))).join('');

/** A line of its own kind, as they stand beside menus. */
function loneLine(random: Random): string {
  return weigh(random, [
    [
      3,
      () =>
        `${pick(random, ['Convener', 'Chair', 'Session chair', 'Editor', 'Edited by', 'Guest editors', 'Organisers', 'Contact', 'Maintainer'])}: ${person(random)}${chance(random, 0.4) ? `, ${person(random)}` : ''}`,
    ],
    [2, () => `${person(random)}, ${pick(random, PLACES)}`],
    [2, () => `Volume ${int(random, 1, 90)}, Issue ${int(random, 1, 12)}`],
    [
      2,
      () =>
        `${pick(random, PLACES)} ${pick(random, ['May', 'June', 'October'])} ${int(random, 1, 28)}, ${int(random, 2009, 2026)}`,
    ],
    [2, () => `Results for “${pick(random, TOPICS)}”`],
    [2, () => `${int(random, 2, 99)} results for ${pick(random, TOPICS)}`],
    [2, () => capitalised(pick(random, TOPICS))],
    [2, () => `${capitalised(pick(random, TOPICS))} (${int(random, 1, 900)})`],
    [
      2,
      () =>
        `${pick(random, ['Home', 'Journals', 'Research', 'Items'])} ${pick(random, ['>', '/', '›', '»'])} ${capitalised(pick(random, TOPICS))}`,
    ],
    [2, () => `Items where ${pick(random, ['Subject', 'Division', 'Year'])} is "${capitalised(pick(random, TOPICS))}"`],
    [1, () => `ISSN ${int(random, 1000, 2999)}-${int(random, 1000, 9999)}`],
    [2, () => drawWidget(random)(NOBODY, random)],
  ])();
}

/** A name and what it says of itself, or a text and its button. */
function pair(random: Random, menu: readonly string[]): string[] {
  return weigh(random, [
    [3, () => [siteName(random), pick(random, menu)]],
    [2, () => [siteName(random), loneLine(random)]],
    [2, () => [pick(random, menu), siteName(random)]],
    [2, () => [drawProse(random), pick(random, menu)]],
  ])();
}

const menuOf = (random: Random): readonly string[] => (chance(random, 0.65) ? MENUS[0]! : pick(random, MENUS));

function menuLine(random: Random, menu: readonly string[]): string {
  if (chance(random, 0.85)) return pick(random, menu);
  return sample(random, menu, int(random, 2, 5)).join(pick(random, [' | ', ' · ', ' ', '  ', ' / ']));
}

function someLines(random: Random, menu: readonly string[], count: number): string[] {
  const lines: string[] = [];
  while (lines.length < count) {
    if (chance(random, 0.7)) lines.push(menuLine(random, menu));
    else if (chance(random, 0.5)) lines.push(loneLine(random));
    else lines.push(...pair(random, menu));
    if (chance(random, 0.06)) lines.push('');
  }
  return lines;
}

/** What stands above the records of a page that was copied as a whole. */
export function drawPageHead(random: Random): string[] {
  const menu = menuOf(random);
  const name = chance(random, 0.7) ? [siteName(random)] : [];
  const last = chance(random, 0.5) ? pair(random, menu) : [];
  const blank = chance(random, 0.6) ? [''] : [];
  return [...name, ...someLines(random, menu, int(random, 2, 16)), ...last, ...blank];
}

/** What stands below them. */
export function drawPageFoot(random: Random): string[] {
  const menu = menuOf(random);
  const blank = chance(random, 0.6) ? [''] : [];
  const first = chance(random, 0.5) ? pair(random, menu) : [];
  const last = chance(random, 0.4) ? [`© ${int(random, 1996, 2026)} ${siteName(random)}`] : [];
  return [...blank, ...first, ...someLines(random, menu, int(random, 1, 12)), ...last];
}
