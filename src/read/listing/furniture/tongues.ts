/**
 * What pages of repositories and journals say in other languages: each line is one of these words and nothing else, but for a number
 * beside what is counted. All lower case.
 */
interface Tongue {
  readonly language: string;
  /** Links to the text of a paper. */
  readonly links: string;
  /** What is counted: `138 προβολές`, `Просмотров: 12`. */
  readonly counted: string;
  /** Kinds of publication. */
  readonly kinds: string;
  /** Headings of lists. */
  readonly headings: string;
}

const tongue = (language: string, links: string, counted: string, kinds: string, headings: string): Tongue => ({
  language,
  links,
  counted,
  kinds,
  headings,
});

const TONGUES: readonly Tongue[] = [
  tongue(
    'fr',
    'télécharger le pdf|télécharger pdf|voir le pdf|lire le pdf|lire l’article|lire en ligne',
    'consultations|vues|téléchargements|citations',
    'article de revue|article de colloque|communication|chapitre de livre|article original',
    'articles récents',
  ),
  tongue(
    'de',
    'pdf herunterladen|pdf anzeigen|pdf öffnen|volltext herunterladen|artikel lesen',
    'aufrufe|zugriffe|downloads|zitate|mal angesehen',
    'tagungsbeitrag|buchkapitel|buchbeitrag|dissertation|zeitschriftenartikel|zeitschriftenaufsatz|zeitschriftenbeitrag|arbeitspapier|sammelwerksbeitrag|konferenzband|konferenzpapier|forschungsbericht|rezension|monographie|monografie|sammelwerk|hochschulschrift|masterarbeit|habilitationsschrift',
    'publikationen|veröffentlichungen',
  ),
  tongue(
    'es',
    'ver pdf|texto completo pdf|leer artículo|descargar artículo',
    'visitas|vistas|visualizaciones|descargas',
    'ponencia|artículo original|capítulo de libro|tesis doctoral',
    'publicaciones recientes',
  ),
  tongue(
    'pt',
    'ver pdf|baixar artigo|descarregar pdf|transferir pdf|ler artigo',
    'visualizações|acessos|downloads|visitas',
    'artigo de periódico|artigo de evento|trabalho em evento|trabalho em anais|capítulo de livro',
    'publicações recentes',
  ),
  tongue(
    'it',
    'scarica pdf|scarica il pdf|vedi pdf|apri pdf|leggi l’articolo',
    'visualizzazioni|visite|download',
    'articolo su rivista|atti di convegno|capitolo di libro|articolo',
    'pubblicazioni recenti',
  ),
  tongue(
    'nl',
    'pdf downloaden|download pdf|pdf bekijken|artikel lezen|volledige tekst',
    'keer bekeken|weergaven|keer gedownload|downloads',
    'tijdschriftartikel|conferentiebijdrage|hoofdstuk|proefschrift',
    'publicaties|recente publicaties',
  ),
  tongue(
    'sv',
    'ladda ner pdf|ladda ned pdf|visa pdf|läs artikeln|fulltext',
    'visningar|nedladdningar|hämtningar',
    'tidskriftsartikel|artikel i tidskrift|konferensbidrag|konferensartikel|bokkapitel|doktorsavhandling|kapitel i bok|samlingsverk|rapport|licentiatavhandling|forskningsöversikt',
    'publikationer',
  ),
  tongue(
    'pl',
    'pobierz pdf|pobierz plik|pobierz artykuł|pełny tekst|zobacz pdf|czytaj artykuł',
    'liczba wyświetleń|wyświetleń|wyświetlenia|odsłon|liczba pobrań|pobrań|pobrania',
    'artykuł|artykuł w czasopiśmie|referat|referat konferencyjny|rozdział w monografii|rozdział|rozprawa doktorska',
    'publikacje|lista publikacji|artykuły',
  ),
  tongue(
    'cs sk',
    'stáhnout pdf|stáhnout|zobrazit pdf|plný text|stiahnuť pdf|plný text pdf',
    'počet zobrazení|zobrazení|zhlédnutí|počet stažení|stažení|zobrazení stránky|zobrazenia',
    'článek|článek v časopise|příspěvek ve sborníku|kapitola v knize|článok|příspěvek na konferenci',
    'publikace|články|publikácie',
  ),
  tongue(
    'tr',
    'pdf indir|pdf görüntüle|tam metin|tam metin pdf|makaleyi indir|makaleyi oku',
    'görüntülenme|görüntüleme|görüntülenme sayısı|indirme|indirilme|kez görüntülendi',
    'makale|bildiri|araştırma makalesi|derleme|kitap bölümü|doktora tezi|konferans bildirisi',
    'yayınlar|makaleler|bildiriler',
  ),
  tongue(
    'hu',
    'teljes szöveg|pdf letöltése|letöltés|egyéb url',
    'megtekintés|letöltések száma|idézettség',
    'folyóiratcikk|szakcikk|könyvrészlet|könyvfejezet|konferenciaközlemény|doktori értekezés|tanulmány',
    'közlemények|publikációk|publikációs lista',
  ),
  tongue(
    'fi',
    'lataa pdf|näytä pdf|kokoteksti',
    'katselukerrat|lataukset|latauskerrat',
    'lehtiartikkeli|konferenssijulkaisu|konferenssiartikkeli|kirjan luku|väitöskirja|pro gradu',
    'julkaisut|julkaisuluettelo',
  ),
  tongue(
    'no da',
    'last ned pdf|hent pdf|vis pdf|fulltekst',
    'visninger|nedlastinger',
    'vitenskapelig artikkel|tidsskriftsartikkel|tidsskriftartikel|konferanseartikkel|konferencebidrag|bokkapittel|bidrag til bog|doktoravhandling|masteroppgave|ph.d.-afhandling',
    'publikasjoner|publikationer i årstal',
  ),
  tongue(
    'ro',
    'descarcă pdf|descarcă|text complet',
    'vizualizări|descărcări|accesări',
    'articol|articol de revistă|capitol de carte|teză de doctorat|lucrare de conferință',
    'publicații|lista publicațiilor',
  ),
  tongue(
    'hr sr sl',
    'preuzmi pdf|preuzmi|puni tekst|celotno besedilo|prenesi pdf',
    'pregleda|preuzimanja|ogledi|prenosi',
    'članak|članak u časopisu|izvorni znanstveni članak|izvirni znanstveni članek|pregledni rad|doktorska disertacija|poglavlje u knjizi',
    'publikacije|radovi|objave',
  ),
  tongue(
    'ru',
    'скачать pdf|открыть pdf|скачать статью|pdf-версия|читать полностью',
    'просмотров|просмотры|просмотра|скачиваний|загрузок|число просмотров',
    'доклад|статья|тезисы доклада|материалы конференции|обзор|диссертация|глава книги',
    'список публикаций|избранные публикации',
  ),
  tongue(
    'uk',
    'завантажити pdf|завантажити|переглянути pdf|повний текст|читати статтю|скачати pdf',
    'переглядів|перегляди|перегляд|завантажень|кількість переглядів|скачувань',
    'стаття|стаття в журналі|тези|тези доповіді|доповідь|матеріали конференції|розділ монографії|дисертація',
    'публікації|статті|список публікацій',
  ),
  tongue(
    'el',
    'λήψη pdf|προβολή pdf|κατέβασμα pdf|πλήρες κείμενο|λήψη',
    'προβολές|προβολη|λήψεις|εμφανίσεις|επισκέψεις',
    'άρθρο|άρθρο σε περιοδικό|άρθρο περιοδικού|ανακοίνωση σε συνέδριο|ανακοίνωση|κεφάλαιο βιβλίου|διδακτορική διατριβή',
    'δημοσιεύσεις|άρθρα|κατάλογος δημοσιεύσεων',
  ),
  tongue(
    'ar',
    'تحميل pdf|تنزيل pdf|تحميل الملف|تحميل|عرض pdf|النص الكامل|تحميل البحث',
    'عدد المشاهدات|مشاهدة|المشاهدات|مشاهدات|عدد التحميلات|تحميلات|عدد التنزيلات|زيارة',
    'مقالة|مقال|بحث|ورقة بحثية|ورقة مؤتمر|مقالة في مجلة|رسالة دكتوراه|فصل من كتاب',
    'المنشورات|الأبحاث|الأبحاث المنشورة|منشورات|المقالات',
  ),
  tongue(
    'fa',
    'دریافت pdf|دانلود pdf|دانلود مقاله|دریافت فایل|متن کامل|اصل مقاله|مشاهده متن کامل',
    'تعداد بازدید|بازدید|تعداد مشاهده|تعداد دریافت|دانلود|تعداد دانلود|تعداد مشاهده مقاله',
    'مقاله|مقاله پژوهشی|مقاله کنفرانس|مقاله علمی پژوهشی|مقاله مروری|پایان‌نامه',
    'انتشارات|مقالات|فهرست مقالات',
  ),
  tongue(
    'he',
    'הורדת pdf|הורד pdf|להורדה|צפייה ב-pdf|הטקסט המלא|טקסט מלא|להורדת המאמר',
    'צפיות|הורדות|מספר צפיות',
    'מאמר|מאמר בכתב עת|הרצאה בכנס|הרצאה|פרק בספר|עבודת דוקטור',
    'פרסומים|מאמרים|רשימת פרסומים',
  ),
  tongue(
    'hi',
    'पीडीएफ डाउनलोड करें|pdf डाउनलोड करें|डाउनलोड करें|पूरा पाठ|पीडीएफ देखें|पूरा लेख पढ़ें',
    'बार देखा गया|दृश्य|व्यूज|डाउनलोड|बार डाउनलोड किया गया',
    'शोध पत्र|शोध आलेख|सम्मेलन पत्र|लेख|आलेख|पुस्तक अध्याय|शोध प्रबंध',
    'प्रकाशन|शोध पत्र सूची|हाल के प्रकाशन',
  ),
  tongue(
    'th',
    'ดาวน์โหลด pdf|ดาวน์โหลด|ดูไฟล์ pdf|เอกสารฉบับเต็ม|ฉบับเต็ม|อ่านบทความ',
    'เข้าชมครั้ง|ครั้งที่เข้าชม|จำนวนผู้เข้าชม|ดาวน์โหลดครั้ง|จำนวนการเข้าชม|ยอดเข้าชม|เข้าชม ครั้ง|ดาวน์โหลด ครั้ง',
    'บทความวิจัย|บทความวิชาการ|บทความประชุมวิชาการ|บทความ|วิทยานิพนธ์|รายงานวิจัย',
    'ผลงานตีพิมพ์|ผลงานวิจัย|ผลงานวิชาการ',
  ),
  tongue(
    'vi',
    'tải pdf|tải về|tải xuống|tải xuống pdf|xem pdf|toàn văn|xem toàn văn|tải bài viết',
    'lượt xem|lượt tải|lượt tải về|số lượt xem',
    'bài báo|bài báo khoa học|báo cáo hội thảo|tham luận|chương sách|luận án',
    'công bố khoa học|các công bố|danh mục công bố',
  ),
  tongue(
    'id ms',
    'unduh pdf|unduh|lihat pdf|teks lengkap|unduh artikel|muat turun pdf',
    'dilihat kali|kali dilihat|diunduh kali|kali diunduh|tayangan|unduhan|dilihat',
    'artikel jurnal|artikel|prosiding|makalah|makalah konferensi|bab buku|disertasi|skripsi',
    'publikasi|daftar publikasi',
  ),
  tongue(
    'zh',
    '下载pdf|pdf下载|下载全文|下載pdf|pdf下載|下載全文|全文pdf|查看pdf|檢視pdf',
    '浏览次数|浏览量|浏览|阅读次数|阅读|下载次数|下载|次浏览|次下载|瀏覽次數|瀏覽|點閱次數|下載次數|次瀏覽|次下載|被引|被引次数',
    '综述|综述论文|研究论文|期刊文章',
    '著作目錄|論文列表|学术成果|論文目錄|研究成果',
  ),
  tongue(
    'ja',
    'pdfをダウンロード|pdfを表示|pdfダウンロード|本文pdf|全文pdf|本文をダウンロード',
    '閲覧数|閲覧回数|アクセス数|ダウンロード数|ダウンロード回数|回閲覧|被引用数',
    '会議録|学術雑誌論文|会議論文|紀要論文|会議発表論文|学位論文',
    '業績一覧|研究業績一覧|発表一覧',
  ),
  tongue(
    'ko',
    'pdf 다운로드|pdf 보기|원문보기|원문 보기|논문 다운로드|pdf 받기',
    '조회수|조회|다운로드 수|다운로드|이용수|피인용|회 조회',
    '학술지 논문|학술대회 논문|학술논문|연구논문|원저|종설|박사학위논문',
    '연구 업적|논문 실적|연구실적',
  ),
];

const phrases = (of: (tongue: Tongue) => string): readonly string[] => TONGUES.flatMap(row => of(row).split('|'));

export const TONGUE_LINKS = phrases(({ links }) => links);
export const TONGUE_KINDS = phrases(({ kinds }) => kinds);
export const TONGUE_HEADINGS = phrases(({ headings }) => headings);

const COUNTED: ReadonlySet<string> = new Set(phrases(({ counted }) => counted));

const LONGEST = 40;
const DIGIT = /\d/;
const NUMBER = /\s*[:：]?\s*\d[\d.,\s]*/u;

/** One number, and what it counts before, behind or round it. */
export function isCount(line: string): boolean {
  return line.length < LONGEST && DIGIT.test(line) && COUNTED.has(line.replace(NUMBER, ' ').trim().toLowerCase());
}
