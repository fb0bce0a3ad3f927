import type { LabelField, LabelRow } from './label-row.ts';
import { labelRows } from './label-row.ts';

/** Labels of more languages, each name in one row only: what libraries and journals write before title, authors, abstract and keywords. */
const TONGUES: readonly (readonly [
  language: string,
  title: string,
  authors: string,
  abstract: string,
  keywords: string,
])[] = [
  ['fr', "titre de l'article", 'autrice|autrices|écrit par|présenté par|intervenant|intervenants', '', ''],
  [
    'de',
    'beitragstitel',
    'autorin|autor(en)|verfasst von|verfasserin|vorgetragen von|vortragende',
    'inhaltsangabe',
    '',
  ],
  ['es', '', 'escrito por|presentado por|ponente|ponentes', 'sinopsis', ''],
  ['pt', 'título do artigo', 'apresentado por', 'sumário', ''],
  ['it', "titolo dell'articolo", 'autore/i|autore(i)|scritto da|presentato da', 'estratto', ''],
  ['nl', 'artikeltitel', 'schrijver|schrijvers|geschreven door', '', ''],
  ['no', 'tittel', 'forfatter(e)|skrevet av', 'samandrag', 'stikkord|emneord'],
  ['sv', '', 'författare(n)|skriven av', 'sammandrag', 'ämnesord'],
  ['da', '', 'skrevet af', '', ''],
  ['fi', 'otsikko|nimeke', 'tekijä|tekijät|kirjoittaja|kirjoittajat', 'tiivistelmä', 'avainsanat|asiasanat'],
  ['is', 'titill', 'höfundur|höfundar', 'útdráttur|ágrip', 'efnisorð|lykilorð'],
  ['et', 'pealkiri', 'autorid', 'kokkuvõte|annotatsioon', 'märksõnad|võtmesõnad'],
  ['lv', 'nosaukums|virsraksts', '', 'anotācija|kopsavilkums', 'atslēgvārdi'],
  ['lt', 'pavadinimas|antraštė', 'autorius|autoriai', 'santrauka|anotacija', 'raktiniai žodžiai'],
  ['cs', 'název článku', 'autorky|přednášející', 'anotace|souhrn', 'klíčová slova'],
  ['sk', 'názov|názov článku', '', 'anotácia|súhrn|zhrnutie', 'kľúčové slová'],
  ['sl', 'naslov', 'avtor|avtorji|avtorica|avtorice', 'povzetek|izvleček', 'ključne besede'],
  ['hr', 'naslov rada|naslov članka', 'autorica|autorice', 'sažetak', 'ključne riječi'],
  ['sr', 'наслов|наслов рада', 'аутор|аутори', 'сажетак|апстракт|apstrakt', 'кључне речи|ključne reči'],
  ['bg', 'заглавие', 'автори', 'анотация', 'ключови думи'],
  ['uk', 'назва|назва статті', 'автор(и)', 'анотація', 'ключові слова'],
  [
    'hu',
    'cím|cikk címe',
    'szerző|szerzők|szerző(k)|előadó|előadók',
    'absztrakt|összefoglalás|összefoglaló|kivonat',
    'kulcsszavak',
  ],
  ['ro', 'titlu|titlul', 'autorul|autorii', 'rezumat', 'cuvinte cheie|cuvinte-cheie'],
  ['ca', 'títol', 'autors', 'resum', 'paraules clau'],
  ['eu', 'izenburua|titulua', 'egilea|egileak', 'laburpena', 'gako-hitzak|hitz gakoak'],
  ['tr', 'başlik|makale adi|makale başlığı|yayın adı', 'yazar(lar)|konuşmacı', 'öz', ''],
  [
    'el',
    'τίτλος|τιτλος',
    'συγγραφέας|συγγραφείς|συγγραφεις',
    'περίληψη|περιληψη|σύνοψη',
    'λέξεις-κλειδιά|λέξεις κλειδιά',
  ],
  [
    'ar',
    'العنوان|عنوان|عنوان البحث',
    'المؤلف|المؤلفون|المؤلفين|الباحث|الباحثون',
    'الملخص|ملخص|المستخلص|الخلاصة',
    'الكلمات المفتاحية|الكلمات الدالة',
  ],
  ['fa', 'عنوان مقاله', 'نویسنده|نویسندگان|پدیدآورندگان', 'چکیده|خلاصه', 'کلیدواژه‌ها|کلیدواژه ها|کلمات کلیدی'],
  ['he', 'כותרת|שם המאמר', 'מחבר|מחברים|מאת', 'תקציר', 'מילות מפתח'],
  ['hi', 'शीर्षक', 'लेखक', 'सार|सारांश', 'मुख्य शब्द'],
  ['th', 'ชื่อเรื่อง|ชื่อบทความ', 'ผู้แต่ง|ผู้เขียน', 'บทคัดย่อ', 'คำสำคัญ'],
  ['vi', 'tiêu đề|tên bài báo|nhan đề', 'tác giả|các tác giả|nhóm tác giả', 'tóm tắt', 'từ khóa|từ khoá'],
  ['id', 'judul|judul artikel', 'penulis|pengarang', 'abstrak|ringkasan', 'kata kunci'],
];

/** What stands in the fields of a record: where it appeared, when, and what is left out. */
const FIELD_TONGUES: readonly (readonly [
  language: string,
  venue: string,
  year: string,
  date: string,
  pages: string,
])[] = [
  [
    'nl',
    'tijdschrift|verschenen in|gepubliceerd in',
    'jaar|jaar van uitgave',
    'gepubliceerd|publicatiedatum',
    "pagina's",
  ],
  ['no', 'tidsskrift|publisert i', 'år|utgivelsesår', 'publisert', 'sider'],
  ['sv', 'tidskrift|publicerad i', 'utgivningsår', 'publicerad', 'sidor'],
  ['da', 'udgivet i', 'udgivelsesår', 'udgivet', ''],
  ['fi', 'lehti|julkaisu|julkaistu teoksessa', 'vuosi|julkaisuvuosi', 'julkaistu|julkaisupäivä', 'sivut'],
  [
    'pl',
    'czasopismo|źródło|opublikowano w',
    'rok|rok wydania|rok publikacji',
    'opublikowano|data publikacji',
    'strony',
  ],
  ['cs', 'časopis|zdroj', 'rok vydání', 'datum vydání|publikováno', 'strany|stránky'],
  ['sk', 'publikované v', 'rok vydania', 'dátum vydania|publikované', ''],
  ['sl', 'revija', 'leto|leto izida', 'objavljeno', 'strani'],
  ['hr', 'objavljeno u', 'godina|godina izdanja', 'datum objave', 'stranice'],
  ['sr', 'часопис', 'година', 'објављено', 'странице'],
  ['bg', 'списание', 'година на издаване', 'публикувано', 'страници'],
  ['uk', 'видання|опубліковано в', 'рік', 'дата публікації|опубліковано', 'сторінки'],
  ['hu', 'folyóirat|forrás', 'év|megjelenés éve|kiadás éve', 'megjelent', 'oldalak|oldalszám'],
  ['ro', 'publicat în', 'anul|anul publicării|anul apariției', 'publicat|data publicării', 'pagini'],
  ['ca', 'publicat a', 'any de publicació', 'data de publicació', 'pàgines'],
  [
    'tr',
    'dergi|yayımlandığı yer|kaynak',
    'yıl|yayın yılı|yayım yılı',
    'yayın tarihi|yayımlanma tarihi',
    'sayfa|sayfalar',
  ],
  ['el', 'περιοδικό|πηγή', 'έτος', 'ημερομηνία|δημοσιεύθηκε', 'σελίδες'],
  ['ar', 'المجلة|المصدر', 'السنة|سنة النشر', 'تاريخ النشر', 'الصفحات'],
  ['fa', 'نشریه|مجله|منبع', 'سال|سال انتشار', 'تاریخ انتشار', 'صفحات'],
  ['he', 'כתב עת', 'שנה', 'תאריך פרסום', 'עמודים'],
  ['hi', 'पत्रिका', 'वर्ष', 'प्रकाशन तिथि', 'पृष्ठ'],
  ['th', 'วารสาร', 'ปี|ปีที่พิมพ์', 'วันที่เผยแพร่', 'หน้า'],
  ['vi', 'tạp chí|nguồn', 'năm|năm xuất bản', 'ngày xuất bản|ngày đăng', 'trang'],
  ['id', 'jurnal|sumber', 'tahun|tahun terbit', 'tanggal terbit|diterbitkan', 'halaman'],
];

/** Who leads a session. */
const CHAIRS: readonly (readonly [language: string, names: string])[] = [
  ['en', 'chair|chairs|session chair|session chairs|chaired by|convener|conveners|moderator'],
  ['fr', 'président de séance|présidente de séance|présidence|présidence de séance'],
  ['de', 'sitzungsleitung|leitung|vorsitz|moderation|sitzungsleiter|sitzungsleiterin|moderatorin'],
  ['es', 'modera|moderador|moderadora|preside|preside la sesión|presidencia'],
  ['pt', 'moderação|mediador|mediadora|coordenação da mesa'],
  ['it', 'moderatore|moderatrice|presiede|modera la sessione'],
  ['nl', 'voorzitter|dagvoorzitter|sessievoorzitter'],
  ['sv', 'ordförande'],
  ['no', 'ordstyrer|møteleder'],
  ['da', 'mødeleder|sessionsleder'],
  ['fi', 'puheenjohtaja'],
  ['pl', 'prowadzący|prowadząca|przewodniczący|przewodnicząca|moderator sesji'],
  ['cs', 'předsedající|předseda sekce'],
  ['sk', 'predsedajúci'],
  ['hu', 'levezető elnök|szekcióelnök'],
  ['ro', 'moderatori'],
  ['ca', 'moderació'],
  ['tr', 'oturum başkanı'],
  ['ru', 'председатель|председатель секции|модератор|ведущий|ведущая'],
  ['uk', 'голова секції|голова засідання'],
  ['el', 'συντονιστής|συντονίστρια|προεδρείο'],
  ['vi', 'chủ tọa|chủ trì'],
  ['zh', '主持人|主持|主席'],
  ['ja', '座長|司会'],
  ['ko', '좌장|사회'],
];

export const CHAIR_NAMES: readonly string[] = CHAIRS.flatMap(([, names]) => names.split('|'));

function rowsOf<Columns extends readonly LabelField[]>(
  table: readonly (readonly [language: string, ...names: string[]])[],
  fields: Columns,
): LabelRow[] {
  return table.flatMap(([language, ...names]) =>
    names.flatMap((name, at) => (name === '' ? [] : labelRows(fields[at]!, language, name))),
  );
}

export const TONGUE_LABELS: readonly LabelRow[] = [
  ...rowsOf(TONGUES, ['title', 'authors', 'abstract', 'keywords']),
  ...rowsOf(FIELD_TONGUES, ['venue', 'year', 'date', 'other']),
  ...rowsOf(CHAIRS, ['other']),
];
