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
    'voir plus|lire plus|afficher plus|en voir plus|lire la suite|plus|suite|voir moins|lire moins|afficher moins|moins|réduire|développer',
  ),
  ...row(
    'de',
    'mehr anzeigen|mehr lesen|mehr|weiterlesen|mehr sehen|alles anzeigen|weniger anzeigen|weniger|ausklappen|einklappen',
  ),
  ...row('es', 'ver más|leer más|mostrar más|más|seguir leyendo|ver menos|leer menos|mostrar menos|menos'),
  ...row(
    'pt',
    'ver mais|ler mais|leia mais|mostrar mais|mais|continuar lendo|continuar a ler|mostrar menos|ver menos|ler menos',
  ),
  ...row('it', 'mostra altro|leggi tutto|leggi di più|mostra di più|vedi altro|altro|di più|mostra meno|vedi meno'),
  ...row(
    'ru',
    'показать ещё|показать еще|показать больше|показать полностью|читать далее|читать дальше|ещё|еще|далее|подробнее|развернуть|свернуть|скрыть',
  ),
  ...row('nl', 'meer weergeven|lees meer|meer|minder weergeven'),
  ...row('pl', 'czytaj więcej|pokaż więcej|więcej|rozwiń|zwiń'),
  ...row('sv', 'visa mer|läs mer|visa mindre'),
  ...row('no', 'vis mer|les mer|se mer|vis mindre'),
  ...row('da', 'vis mere|læs mere|se mere'),
  ...row('fi', 'näytä lisää|lue lisää|näytä vähemmän'),
  ...row('cs', 'zobrazit více|číst dále|číst více|více|zobrazit méně|méně'),
  ...row('sk', 'zobraziť viac|čítať ďalej|viac'),
  ...row('hu', 'tovább|több|mutass többet|kevesebb'),
  ...row('ro', 'citește mai mult|vezi mai mult|mai mult|mai puțin'),
  ...row('tr', 'devamını oku|daha fazla|daha fazla göster|devamı|daha az|daha az göster'),
  ...row('uk', 'показати більше|показати ще|читати далі|детальніше|більше|згорнути|показати менше'),
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
