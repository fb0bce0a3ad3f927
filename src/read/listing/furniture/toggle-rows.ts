/**
 * What a page puts where it folds a text: `spe… (see more)cific`, `△ Less`, `Show more`. The sign is taken out and nothing else:
 * the text on both sides is joined exactly as the page had it.
 */

export interface ToggleRow {
  readonly label: string;
  readonly languages: readonly string[];
  /** A line with the sign, and what it is without it. */
  readonly sample: readonly [shown: string, text: string];
}

const row = (languages: string, labels: string): readonly ToggleRow[] =>
  labels.split('|').map(label => ({
    label,
    languages: [languages],
    sample: [`The moss is wet. And… (${label}) green.`, 'The moss is wet. And green.'],
  }));

/** Words in brackets after an ellipsis, in brackets alone where they are two words, and bare at the end of a text. Lower case. */
export const TOGGLES: readonly ToggleRow[] = [
  ...row(
    'en',
    'see more|read more|show more|view more|load more|learn more|more|expand|expand abstract|show abstract|hide abstract|show full abstract',
  ),
  ...row(
    'en',
    'full article|view abstract|view full abstract|read full abstract|full abstract|show all|see all|continue reading|click to expand|expand all|unfold',
  ),
  ...row('en', 'see less|read less|show less|view less|less|collapse|fold|hide'),
  ...row(
    'fr',
    'voir plus|lire plus|afficher plus|en voir plus|lire la suite|plus|suite|voir moins|lire moins|afficher moins|moins|réduire|développer|en lire plus|en lire moins|en voir moins|en savoir plus|tout afficher|replier|déplier|masquer',
  ),
  ...row(
    'de',
    'mehr anzeigen|mehr lesen|mehr|weiterlesen|mehr sehen|alles anzeigen|weniger anzeigen|weniger lesen|weniger sehen|weniger|weiter lesen|ausklappen|einklappen|aufklappen|zuklappen',
  ),
  ...row(
    'es',
    'ver más|leer más|mostrar más|más|seguir leyendo|mostrar todo|ver menos|leer menos|mostrar menos|menos|expandir|contraer',
  ),
  ...row(
    'pt',
    'ver mais|ler mais|leia mais|mostrar mais|mais|continuar lendo|continuar a ler|mostrar tudo|mostrar menos|ver menos|ler menos|leia menos|recolher',
  ),
  ...row(
    'it',
    'mostra altro|leggi tutto|leggi di più|mostra di più|vedi altro|altro|di più|mostra tutto|continua a leggere|mostra meno|vedi meno|leggi meno|leggi di meno|meno|espandi|comprimi',
  ),
  ...row(
    'ru',
    'показать ещё|показать еще|показать больше|показать полностью|читать далее|читать дальше|ещё|еще|далее|подробнее|читать больше|читать меньше|показать меньше|меньше|развернуть|свернуть|скрыть',
  ),
  ...row(
    'nl',
    'meer weergeven|lees meer|meer lezen|lees verder|verder lezen|toon meer|bekijk meer|meer|minder weergeven|lees minder|minder lezen|toon minder|minder|uitklappen|inklappen',
  ),
  ...row(
    'pl',
    'czytaj więcej|czytaj dalej|pokaż więcej|zobacz więcej|więcej|pokaż mniej|czytaj mniej|mniej|rozwiń|zwiń|ukryj',
  ),
  ...row('sv', 'visa mer|läs mer|läs vidare|visa mindre|läs mindre|mindre'),
  ...row('no', 'vis mer|les mer|se mer|vis mindre|les mindre|se mindre'),
  ...row('da', 'vis mere|læs mere|se mere|vis mindre|læs mindre|se mindre'),
  ...row('fi', 'näytä lisää|lue lisää|näytä kaikki|näytä vähemmän|lue vähemmän|vähemmän'),
  ...row('cs', 'zobrazit více|číst dále|číst více|více|zobrazit vše|zobrazit méně|číst méně|méně|skrýt'),
  ...row('sk', 'zobraziť viac|čítať ďalej|čítať viac|viac|zobraziť menej|čítať menej|menej|skryť'),
  ...row('hu', 'tovább|több|mutass többet|tovább olvasom|több mutatása|kevesebb mutatása|mutass kevesebbet|kevesebb'),
  ...row(
    'ro',
    'citește mai mult|vezi mai mult|arată mai mult|mai mult|citește mai puțin|vezi mai puțin|arată mai puțin|mai puțin',
  ),
  ...row(
    'tr',
    'devamını oku|daha fazla|daha fazla göster|devamı|daha fazla oku|tümünü göster|daha az|daha az göster|daha az oku|gizle',
  ),
  ...row(
    'uk',
    'показати більше|показати ще|читати далі|детальніше|читати більше|більше|розгорнути|згорнути|показати менше|читати менше|менше',
  ),
  ...row('el', 'περισσότερα|διαβάστε περισσότερα|εμφάνιση περισσότερων|δείτε περισσότερα|λιγότερα'),
  ...row('ar', 'عرض المزيد|اقرأ المزيد|إقرأ المزيد|قراءة المزيد|المزيد|عرض أقل'),
  ...row('fa', 'نمایش بیشتر|بیشتر بخوانید|ادامه مطلب|مشاهده بیشتر|بیشتر|ادامه|نمایش کمتر'),
  ...row('he', 'הצג עוד|קרא עוד|קראו עוד|להמשך קריאה|עוד|הצג פחות'),
  ...row('hi', 'और पढ़ें|और देखें|अधिक पढ़ें|अधिक|कम दिखाएँ'),
  ...row('th', 'อ่านเพิ่มเติม|ดูเพิ่มเติม|แสดงเพิ่มเติม|เพิ่มเติม|อ่านต่อ|แสดงน้อยลง'),
  ...row('vi', 'xem thêm|đọc tiếp|đọc thêm|hiển thị thêm|thu gọn'),
  ...row('id', 'selengkapnya|baca selengkapnya|lihat selengkapnya|lihat lebih banyak|tampilkan lebih banyak'),
  ...row(
    'zh',
    '阅读全文|点击展开|展开|展開|展开全部|展开更多|显示更多|顯示更多|查看更多|查看全部|阅读更多|更多|全文|收起|折叠|隐藏',
  ),
  ...row(
    'ja',
    'もっと見る|もっと読む|続きを読む|続きを見る|さらに表示|すべて表示|全文を表示|表示を減らす|閉じる|折りたたむ',
  ),
  ...row('ko', '더 보기|더보기|자세히 보기|전체 보기|모두 보기|펼치기|접기|간략히'),
];

/** Signs with an arrow or in square brackets stand at the end of a text: `… ▽ More`, `△ Less`, `[+]`, `[Button: Read more]`. */
export const SIGNS: readonly ToggleRow[] = [
  { label: '▽ more', languages: ['en'], sample: ['The moss is… ▽ More', 'The moss is'] },
  { label: '△ less', languages: ['en'], sample: ['The moss is wet. △ Less', 'The moss is wet.'] },
  { label: '[+]', languages: [], sample: ['The moss is wet. [+]', 'The moss is wet.'] },
  { label: '[-]', languages: [], sample: ['The moss is wet. [-]', 'The moss is wet.'] },
  { label: '[−]', languages: [], sample: ['The moss is wet.[−]', 'The moss is wet.'] },
  {
    label: '[button: read more]',
    languages: ['en'],
    sample: ['The moss is wet. [Button: Read more]', 'The moss is wet.'],
  },
  { label: '»', languages: [], sample: ['The moss is… read more »', 'The moss is'] },
];
