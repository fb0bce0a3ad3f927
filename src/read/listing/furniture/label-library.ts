import { type LabelRow, rowsOf } from './label-row.ts';

/**
 * What catalogues of libraries and of theses note of a paper beside title and authors, each name in one row only: an abstract under the name of a
 * description, and fields that are left out: publisher, supervisor, school, degree, language, type, volume.
 */
const CATALOGUES: readonly (readonly [language: string, description: string, left: string])[] = [
  [
    'en',
    'synopsis|précis',
    'item|files|export date|disclaimer|virtual session|session type|session format|session time|session location|journal issn|volume title|uri|publisher version|place of publication|sponsoring units|sponsoring unit|sponsored by|publication name|research interests|entry type|bibkey|cite (acl)|cite (informal)|copy citation|address|series|book series|degree|degree name|degree level|degree type|degree grantor|department|university|school|faculty|division|program|thesis supervisor|thesis advisor|committee|committee members|first supervisor|second supervisor|code of ethics|ethics statement|no acknowledgement section|anonymous url|in collection|collections|appears in collections|peer review|article type|content type|record type|access type|accession number|physical format|rights holder|citation count|graphical abstract|from the themed collection|from the journal|linguistic field(s)|subject(s)|collection(s)|author(s) affiliation|current browse context|change to browse by|persistent identifier|source type|open access status|copyright holder|number of references|times cited',
  ],
  [
    'fr',
    'description du contenu',
    "directrice de thèse|directeur de mémoire|école doctorale|université|faculté|diplôme|discipline|type d'article|maison d'édition|tome|numéro|identifiant|droits|licence d|texte intégral|provenance|identifiant pérenne|type'utilisation|accès|collection|rapporteur|rapporteurs|jury",
  ],
  [
    'de',
    '',
    'betreuer|betreuerin|gutachter|erstgutachter|zweitgutachter|fakultät|hochschule|universität|fachbereich|institut|abschluss|ausgabe|heft|auflage|körperschaft|zugriffsrechte|dateityp|begutachtung|identifikator|erscheinungsort|reihe',
  ],
  [
    'es',
    'descripción',
    'tutor|tutora|director de tesis|directora de tesis|universidad|facultad|departamento|titulación|grado|número|cita|identificador|tipo|colección|texto completo|base de datos|biblioteca responsable|origen|materia|asunto|colecciones|identificador persistente',
  ],
  [
    'pt',
    'descrição',
    'editora|texto|unidade|unidade da usp|imprenta|documento|área do conhecimento|banca examinadora|coorientador|coorientadora|universidade|faculdade|programa|grau|idioma do documento|número de páginas|citação|coleção|coleções|base de dados|biblioteca responsável|origem|assunto(s)|assunto|assuntos|data de publicação online|tipo de acesso',
  ],
  [
    'it',
    'descrizione',
    'editore|relatore|relatrice|correlatore|università|facoltà|dipartimento|corso di laurea|lingua|pagine|fascicolo|collana|tipologia|tipo di documento',
  ],
  [
    'nl',
    'beschrijving|omschrijving',
    'uitgever|promotor|begeleider|universiteit|faculteit|taal|deel|nummer|rechten|documenttype|soort document|instelling',
  ],
  ['sv', 'beskrivning', 'förlag|utgivare|handledare|universitet|språk|volym|häfte|examinator|ämne'],
  ['no', 'beskrivelse', 'utgiver|veileder|bind|hefte|dokumenttype|institusjon|fakultet'],
  ['da', '', 'forlag|vejleder|sprog|bidragets oversatte titel|udgivelsessted|nummer i serie'],
  ['fi', 'kuvaus', 'kustantaja|julkaisija|ohjaaja|yliopisto|tiedekunta|kieli|numero|tyyppi|julkaisutyyppi'],
  [
    'pl',
    'opis',
    'wydawca|wydawnictwo|promotor pracy|uczelnia|wydział|instytucja|język|tom|zeszyt|rodzaj|typ|prawa|licencja|identyfikator|dostawca treści|miejsce wydania',
  ],
  ['cs', 'popis', 'nakladatel|vydavatel|vedoucí práce|oponent|univerzita|fakulta|katedra|jazyk|ročník|typ dokumentu'],
  ['sk', '', 'vydavateľ|školiteľ|vedúci práce'],
  ['sl', 'opis vsebine', 'založnik|mentor|somentor|univerza|fakulteta|jezik|letnik|vrsta gradiva|tipologija'],
  ['hr', '', 'izdavač|komentor|sveučilište|vrsta rada|svezak'],
  ['hu', 'leírás', 'közlemény|kiadó|témavezető|egyetem|kar|nyelv|kötet|szám|típus|dokumentum típusa'],
  ['ro', 'descriere', 'editura|conducător|universitate|facultate|limba|volumul|tipul documentului'],
  ['ca', 'descripció', 'editorial o entitat|director de la tesi|universitat|llengua|tipus de document|volum'],
  ['tr', 'açıklama', 'yayıncı|yayınevi|danışman|üniversite|fakülte|enstitü|dil|cilt|sayı|tür|belge türü|erişim'],
  [
    'ru',
    'описание',
    'издательство|издатель|научный руководитель|руководитель|университет|факультет|кафедра|язык|том|выпуск|номер|страницы|тип|тип публикации|место издания|организация|рубрика|цитирований|цитирование',
  ],
  ['uk', 'опис', 'видавництво|видавець|науковий керівник|університет|мова|випуск|бібліографічний опис'],
  ['el', '', 'εκδότης|επιβλέπων|πανεπιστήμιο|γλώσσα|τόμος|τύπος'],
  ['ar', 'الوصف', 'الناشر|المشرف|الجامعة|الكلية|اللغة|المجلد|العدد'],
  ['fa', '', 'ناشر|استاد راهنما|دانشگاه|دانشکده|زبان|دوره|شماره|محل انتشار|تعداد صفحات|نوع مقاله|کد مقاله'],
  ['vi', '', 'nhà xuất bản|người hướng dẫn|trường|ngôn ngữ|tập|số'],
  ['id', 'deskripsi', 'penerbit|pembimbing|universitas|fakultas|bahasa|volume dan nomor'],
  [
    'zh',
    '描述',
    '指導教授|指导教授|导师|指导教师|學校|学校|校院名稱|學校名稱|系所|系所名稱|院系|專業|专业|學位|学位|學位類別|学位类别|学位授予单位|學號|學年度|畢業學年度|口試委員|頁數|页数|頁碼|頁次|卷期|語文別|論文種類|文献类型|分类号|中图分类号|出版者|出版單位|基金|第一作者单位|被引用|點閱|下载次数',
  ],
  ['ja', '内容記述', '指導教員|大学|学部|学位名|発行元|掲載ページ|資料種別|書誌情報'],
  ['ko', '설명', '지도교수|학교|학과|학위|발행기관|발행정보|언어|자료유형|수록면|발행사항'],
];

/** Titles and names under the names that catalogues of theses give them. */
const THESES: readonly (readonly [language: string, title: string, authors: string])[] = [
  [
    'en',
    'talk title|presentation title|name of paper|heading|thesis title|title of thesis|title of the thesis',
    'researcher|candidate|student|student name|name of researcher',
  ],
  ['fr', 'titre de la thèse', 'doctorant|doctorante|candidat'],
  ['de', '', 'doktorand|doktorandin'],
  ['es', 'título de la tesis', 'doctorando|doctoranda|tesista'],
  ['zh', '論文名稱|论文名称|論文題目|論文標題|中文題名|英文題名|书名|書名', '研究生|研究生姓名|學生姓名|作者姓名'],
  ['ko', '', '연구자'],
];

export const LIBRARY_LABELS: readonly LabelRow[] = [
  ...rowsOf(CATALOGUES, ['abstract', 'other']),
  ...rowsOf(THESES, ['title', 'authors']),
];
