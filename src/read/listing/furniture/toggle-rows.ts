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

interface WordsRow extends ToggleRow {
  /** Hides again what the full text shows, or leads to more than the text: after these it is whole. */
  readonly folds: boolean;
}

const rows = (language: string, unfolding: string, folding: string): readonly WordsRow[] => [
  ...rowsOf(language, unfolding, false),
  ...rowsOf(language, folding, true),
];

const rowsOf = (language: string, labels: string, folds: boolean): readonly WordsRow[] =>
  labels.split('|').map(label => ({
    label,
    languages: [language],
    folds,
    sample: [`The moss is wet. And… (${label}) green.`, 'The moss is wet. And green.'],
  }));

/**
 * Words in brackets after an ellipsis, in brackets alone where they are two words, and bare at the end of a text: those that show more of it,
 * then those after which it is whole. Lower case.
 */
export const TOGGLES: readonly WordsRow[] = [
  ...rows(
    'en',
    'see more|read more|show more|view more|load more|learn more|more|expand|expand abstract|show abstract|show full abstract|view abstract|view full abstract|read full abstract|full abstract|show all|see all|continue reading|click to expand|expand all|unfold',
    'hide abstract|full article|see less|read less|show less|view less|less|collapse|fold|hide|hide full abstract|fold all|collapse all|close',
  ),
  ...rows(
    'fr',
    'voir plus|lire plus|afficher plus|en voir plus|lire la suite|plus|suite|développer|en lire plus|en savoir plus|tout afficher|déplier',
    'voir moins|lire moins|afficher moins|moins|réduire|en lire moins|en voir moins|replier|masquer|fermer|cacher',
  ),
  ...rows(
    'de',
    'mehr anzeigen|mehr lesen|mehr|weiterlesen|mehr sehen|alles anzeigen|weiter lesen|ausklappen|aufklappen',
    'weniger anzeigen|weniger lesen|weniger sehen|weniger|einklappen|zuklappen|verbergen|ausblenden|schließen',
  ),
  ...rows(
    'es',
    'ver más|leer más|mostrar más|más|seguir leyendo|mostrar todo|expandir',
    'ver menos|leer menos|mostrar menos|menos|contraer|ocultar|plegar|cerrar',
  ),
  ...rows(
    'pt',
    'ver mais|ler mais|leia mais|mostrar mais|mais|continuar lendo|continuar a ler|mostrar tudo',
    'mostrar menos|ver menos|ler menos|leia menos|recolher|ocultar|esconder|fechar',
  ),
  ...rows(
    'it',
    'mostra altro|leggi tutto|leggi di più|mostra di più|vedi altro|altro|di più|mostra tutto|continua a leggere|espandi',
    'mostra meno|vedi meno|leggi meno|leggi di meno|meno|comprimi|nascondi|riduci|chiudi',
  ),
  ...rows(
    'ru',
    'показать ещё|показать еще|показать больше|показать полностью|читать далее|читать дальше|ещё|еще|далее|подробнее|читать больше|развернуть',
    'читать меньше|показать меньше|меньше|свернуть|скрыть|спрятать|закрыть',
  ),
  ...rows(
    'nl',
    'meer weergeven|lees meer|meer lezen|lees verder|verder lezen|toon meer|bekijk meer|meer|uitklappen',
    'minder weergeven|lees minder|minder lezen|toon minder|minder|inklappen|verbergen|sluiten',
  ),
  ...rows(
    'pl',
    'czytaj więcej|czytaj dalej|pokaż więcej|zobacz więcej|więcej|rozwiń',
    'pokaż mniej|czytaj mniej|mniej|zwiń|ukryj|schowaj|zamknij',
  ),
  ...rows('sv', 'visa mer|läs mer|läs vidare', 'visa mindre|läs mindre|mindre|se mindre|dölj|fäll ihop|stäng'),
  ...rows('no', 'vis mer|les mer|se mer', 'vis mindre|les mindre|se mindre|mindre|skjul|lukk'),
  ...rows('da', 'vis mere|læs mere|se mere', 'vis mindre|læs mindre|se mindre|mindre|skjul|fold sammen|luk'),
  ...rows('fi', 'näytä lisää|lue lisää|näytä kaikki', 'näytä vähemmän|lue vähemmän|vähemmän|piilota|sulje'),
  ...rows(
    'cs',
    'zobrazit více|číst dále|číst více|více|zobrazit vše',
    'zobrazit méně|číst méně|méně|skrýt|skrýt vše|sbalit|zavřít',
  ),
  ...rows('sk', 'zobraziť viac|čítať ďalej|čítať viac|viac', 'zobraziť menej|čítať menej|menej|skryť|zbaliť|zavrieť'),
  ...rows(
    'hu',
    'tovább|több|mutass többet|tovább olvasom|több mutatása',
    'kevesebb mutatása|mutass kevesebbet|kevesebb|elrejtés|összecsukás|bezárás',
  ),
  ...rows(
    'ro',
    'citește mai mult|vezi mai mult|arată mai mult|mai mult',
    'citește mai puțin|vezi mai puțin|arată mai puțin|mai puțin|ascunde|restrânge|închide',
  ),
  ...rows(
    'tr',
    'devamını oku|daha fazla|daha fazla göster|devamı|daha fazla oku|tümünü göster',
    'daha az|daha az göster|daha az oku|gizle|daralt|kapat',
  ),
  ...rows(
    'uk',
    'показати більше|показати ще|читати далі|детальніше|читати більше|більше|розгорнути',
    'згорнути|показати менше|читати менше|менше|сховати|приховати|закрити',
  ),
  ...rows(
    'el',
    'περισσότερα|διαβάστε περισσότερα|εμφάνιση περισσότερων|δείτε περισσότερα',
    'λιγότερα|εμφάνιση λιγότερων|δείτε λιγότερα|απόκρυψη|σύμπτυξη|κλείσιμο',
  ),
  ...rows(
    'ar',
    'عرض المزيد|اقرأ المزيد|إقرأ المزيد|قراءة المزيد|المزيد',
    'عرض أقل|إظهار أقل|قراءة أقل|أقل|إخفاء|إغلاق',
  ),
  ...rows(
    'fa',
    'نمایش بیشتر|بیشتر بخوانید|ادامه مطلب|مشاهده بیشتر|بیشتر|ادامه',
    'نمایش کمتر|مشاهده کمتر|کمتر|پنهان کردن|بستن',
  ),
  ...rows('he', 'הצג עוד|קרא עוד|קראו עוד|להמשך קריאה|עוד', 'הצג פחות|קרא פחות|פחות|הסתר|סגור'),
  ...rows('hi', 'और पढ़ें|और देखें|अधिक पढ़ें|अधिक', 'कम दिखाएँ|कम देखें|कम पढ़ें|कम|छिपाएँ|बंद करें'),
  ...rows('th', 'อ่านเพิ่มเติม|ดูเพิ่มเติม|แสดงเพิ่มเติม|เพิ่มเติม|อ่านต่อ', 'แสดงน้อยลง|ดูน้อยลง|อ่านน้อยลง|น้อยลง|ย่อ|ซ่อน|ปิด'),
  ...rows('vi', 'xem thêm|đọc tiếp|đọc thêm|hiển thị thêm', 'thu gọn|ẩn bớt|rút gọn|ẩn|đóng'),
  ...rows(
    'id',
    'selengkapnya|baca selengkapnya|lihat selengkapnya|lihat lebih banyak|tampilkan lebih banyak',
    'lihat lebih sedikit|tampilkan lebih sedikit|lebih sedikit|sembunyikan|tutup',
  ),
  ...rows(
    'zh',
    '阅读全文|点击展开|展开|展開|展开全部|展开更多|显示更多|顯示更多|查看更多|查看全部|阅读更多|更多|全文',
    '收起|折叠|隐藏|收合|摺疊|折疊|隱藏|显示更少|顯示更少|关闭|關閉',
  ),
  ...rows(
    'ja',
    'もっと見る|もっと読む|続きを読む|続きを見る|さらに表示|すべて表示|全文を表示',
    '表示を減らす|閉じる|折りたたむ|非表示|隠す|少なく表示|たたむ',
  ),
  ...rows('ko', '더 보기|더보기|자세히 보기|전체 보기|모두 보기|펼치기', '접기|간략히|숨기기|닫기|간단히 보기'),
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
