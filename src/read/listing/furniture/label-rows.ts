/** Words that say what follows them, by language. */

export type LabelField =
  | 'title'
  | 'authors'
  | 'abstract'
  | 'keywords'
  | 'venue'
  | 'year'
  | 'date'
  | 'doi'
  | 'arxiv'
  | 'pmid'
  | 'url'
  | 'comments'
  | 'subjects'
  | 'other';

export interface LabelRow {
  readonly name: string;
  readonly field: LabelField;
  readonly languages: readonly string[];
  readonly sample: string;
}

const rows = (field: LabelField, language: string, names: string): readonly LabelRow[] =>
  names.split('|').map(name => ({ name, field, languages: [language], sample: `${name}: …` }));

export const LABELS: readonly LabelRow[] = [
  ...rows('title', 'en', 'title|titles|paper title|article title|paper|original title'),
  ...rows('title', 'fr', 'titre'),
  ...rows('title', 'de', 'titel'),
  ...rows('title', 'es', 'título|titulo|título del artículo'),
  ...rows('title', 'it', 'titolo'),
  ...rows('title', 'nl', 'titel van het artikel'),
  ...rows('title', 'pl', 'tytuł|tytuł artykułu'),
  ...rows('title', 'tr', 'başlık|makale adı'),
  ...rows('title', 'cs', 'název'),
  ...rows('title', 'ru', 'название|заголовок|название статьи'),
  ...rows('title', 'zh', '标题|標題|题目|題目|论文标题|论文题目|题名|篇名'),
  ...rows('title', 'ja', 'タイトル|表題|論文名|論文タイトル|題名'),
  ...rows('title', 'ko', '제목|논문 제목|논문제목|논문명'),
  ...rows(
    'authors',
    'en',
    'authors|author|author(s)|by|written by|contributors|creators|creator|speaker|speakers|paper authors|author list|authors list|corresponding authors',
  ),
  ...rows('authors', 'fr', 'auteurs|auteur|auteur(s)|auteur·e·s|auteurs et autrices'),
  ...rows(
    'authors',
    'de',
    'autoren|autor|autor:innen|autor*innen|autor/innen|autorinnen|autorinnen und autoren|verfasser|von|referent|referentin|referenten',
  ),
  ...rows('authors', 'es', 'autores|autor(es)|autoras|autora|autoría|autores/as|autor/a|autor/es'),
  ...rows('authors', 'pt', 'autores(as)|autoria'),
  ...rows('authors', 'it', 'autori|autore|autrici|autori e autrici'),
  ...rows('authors', 'pl', 'autorzy|autorka'),
  ...rows('authors', 'sv', 'författare'),
  ...rows('authors', 'da', 'forfattere|forfatter'),
  ...rows('authors', 'tr', 'yazarlar|yazar'),
  ...rows('authors', 'cs', 'autoři'),
  ...rows('authors', 'ru', 'авторы|автор'),
  ...rows('authors', 'zh', '作者|论文作者|全部作者|作者列表|报告人|主讲人|演讲者'),
  ...rows('authors', 'ja', '著者|著者名|執筆者|作者名|講演者|発表者'),
  ...rows('authors', 'ko', '저자|저자명|지은이|작성자'),
  ...rows('abstract', 'en', 'abstract|summary|paper abstract|abstract summary|abstract text|description|overview'),
  ...rows('abstract', 'fr', 'résumé|resume|sommaire'),
  ...rows('abstract', 'de', 'zusammenfassung|kurzfassung|kurzzusammenfassung'),
  ...rows('abstract', 'es', 'resumen'),
  ...rows('abstract', 'pt', 'resumo'),
  ...rows('abstract', 'it', 'riassunto|sommario|sintesi'),
  ...rows('abstract', 'nl', 'samenvatting'),
  ...rows('abstract', 'pl', 'streszczenie|abstrakt'),
  ...rows('abstract', 'sv', 'sammanfattning'),
  ...rows('abstract', 'da', 'resumé|sammenfatning|sammendrag'),
  ...rows('abstract', 'tr', 'özet'),
  ...rows('abstract', 'ru', 'аннотация|реферат|резюме|абстракт'),
  ...rows('abstract', 'zh', '摘要|中文摘要|论文摘要|内容摘要|简介|内容提要'),
  ...rows('abstract', 'ja', '要旨|概要|抄録|要約|アブストラクト'),
  ...rows('abstract', 'ko', '초록|요약|개요'),
  ...rows(
    'keywords',
    'en',
    'keywords|key words|keyword|index terms|keywords and phrases|author keywords|mesh terms|tags|topics',
  ),
  ...rows('keywords', 'fr', 'mots-clés|mots clés|mots clefs|mots-clefs|mot-clé'),
  ...rows('keywords', 'de', 'schlagwörter|schlagworte|schlüsselwörter|stichwörter|stichworte'),
  ...rows('keywords', 'es', 'palabras clave|palabras claves'),
  ...rows('keywords', 'pt', 'palavras-chave|palavras chave'),
  ...rows('keywords', 'it', 'parole chiave'),
  ...rows('keywords', 'nl', 'trefwoorden|sleutelwoorden'),
  ...rows('keywords', 'pl', 'słowa kluczowe'),
  ...rows('keywords', 'sv', 'nyckelord'),
  ...rows('keywords', 'da', 'nøgleord|nøkkelord'),
  ...rows('keywords', 'tr', 'anahtar kelimeler|anahtar sözcükler'),
  ...rows('keywords', 'ru', 'ключевые слова'),
  ...rows('keywords', 'zh', '关键词|关键字|關鍵詞|關鍵字'),
  ...rows('keywords', 'ja', 'キーワード'),
  ...rows('keywords', 'ko', '키워드|주제어|핵심어'),
  ...rows(
    'venue',
    'en',
    'venue|journal|conference|published in|journal-ref|journal ref|journal reference|publication|book title|booktitle|proceedings|appears in',
  ),
  ...rows(
    'venue',
    'en',
    'publication title|in|source|appeared in|journal title|container title|accepted at|accepted to|published at|event|workshop',
  ),
  ...rows('venue', 'fr', 'revue|conférence|publié dans'),
  ...rows('venue', 'de', 'zeitschrift|konferenz|erschienen in|veröffentlicht in'),
  ...rows('venue', 'es', 'revista|conferencia|publicado en'),
  ...rows('venue', 'pt', 'conferência|periódico|publicado em'),
  ...rows('venue', 'it', 'rivista|pubblicato in|pubblicato su|conferenza'),
  ...rows('venue', 'ru', 'журнал|конференция|опубликовано в|источник'),
  ...rows('venue', 'zh', '期刊|会议|會議|来源|出处|刊名|发表于|期刊名称'),
  ...rows('venue', 'ja', '雑誌|会議名|掲載誌|雑誌名|会議'),
  ...rows('venue', 'ko', '학술지|저널|학회|학술대회|출처'),
  ...rows('year', 'en', 'year|publication year|year of publication'),
  ...rows('year', 'fr', 'année'),
  ...rows('year', 'de', 'jahr|erscheinungsjahr'),
  ...rows('year', 'es', 'año'),
  ...rows('year', 'pt', 'ano'),
  ...rows('year', 'it', 'anno'),
  ...rows('year', 'ru', 'год'),
  ...rows('year', 'zh', '年份|年'),
  ...rows('year', 'ja', '発行年|出版年'),
  ...rows('year', 'ko', '연도|발행연도'),
  ...rows(
    'date',
    'en',
    'date|published|publication date|submitted|submitted on|posted|issue date|date published|published on|published online|first published|last updated',
  ),
  ...rows(
    'date',
    'en',
    'date added|updated|received|accepted|online|publish date|available online|submission date|release date|date issued',
  ),
  ...rows('date', 'fr', 'date de publication|publié le|soumis le'),
  ...rows('date', 'de', 'datum|veröffentlicht|veröffentlicht am|eingereicht am|veröffentlichungsdatum'),
  ...rows('date', 'es', 'fecha|publicado|fecha de publicación|enviado'),
  ...rows('date', 'pt', 'data|data de publicação'),
  ...rows('date', 'it', 'data di pubblicazione|pubblicato'),
  ...rows('date', 'ru', 'дата|дата публикации|опубликовано'),
  ...rows('date', 'zh', '日期|发布日期|发表日期|出版日期|提交日期|发布时间|发表时间|时间'),
  ...rows('date', 'ja', '公開日|発行日|日付|投稿日'),
  ...rows('date', 'ko', '날짜|게시일|발행일|출판일'),
  ...rows('doi', '', 'doi|digital object identifier|doi link'),
  ...rows('arxiv', '', 'arxiv|arxiv id|arxiv identifier|arxiv link|eprint|e-print|e-prints|arxiv e-print'),
  ...rows('pmid', '', 'pmid|pubmed id|pubmed'),
  ...rows(
    'url',
    'en',
    'url|link|links|paper link|paper url|pdf|pdf link|web|website|homepage|abs|code|code link|github|project page|project|html|html link|permalink|pdf url|demo',
  ),
  ...rows('url', 'fr', 'lien|liens'),
  ...rows('url', 'de', 'verweis'),
  ...rows('url', 'es', 'enlace|enlaces'),
  ...rows('url', 'ru', 'ссылка'),
  ...rows('url', 'zh', '链接|論文鏈接|论文链接|下载|代码|原文链接|论文地址|地址'),
  ...rows('url', 'ja', 'リンク'),
  ...rows('url', 'ko', '링크'),
  ...rows('comments', 'en', 'comments|comment|notes|note|remarks'),
  ...rows('comments', 'fr', 'commentaires'),
  ...rows('comments', 'de', 'kommentare|anmerkungen|bemerkungen'),
  ...rows('comments', 'es', 'comentarios|notas'),
  ...rows('comments', 'ru', 'комментарии|примечания'),
  ...rows('comments', 'zh', '备注|评论|注释|备注信息'),
  ...rows('comments', 'ja', '備考|コメント'),
  ...rows(
    'subjects',
    'en',
    'msc|msc2020|msc 2020|msc2010|jel|jel codes|jel classification|jel classifications|pacs|mathematics subject classification|subjects|subject|categories|category|subject areas|primary subject|primary category|primary area|subject classes|subj-class|msc-class|acm-class|msc classes|acm classes|area|track|arxiv category',
  ),
  ...rows('subjects', 'fr', 'sujets|catégories|domaine'),
  ...rows('subjects', 'de', 'kategorien|themen|fachgebiete'),
  ...rows('subjects', 'es', 'materias|categorías|temas'),
  ...rows('subjects', 'ru', 'рубрики|категории|тематика|удк|ббк'),
  ...rows('subjects', 'zh', '分类|类别|主题|学科|研究领域'),
  ...rows('subjects', 'ja', '分野|カテゴリ|カテゴリー'),
  ...rows('subjects', 'ko', '분류|카테고리'),
  ...rows(
    'other',
    'en',
    'tl;dr|tldr|report-no|report number|license|licence|proxy|publisher|volume|issue|pages|language|issn|isbn|pmcid|affiliation|affiliations|institution|institutions',
  ),
  ...rows(
    'other',
    'en',
    'paper id|id|paper number|cite as|citations|cited by|type|document type|publication type|status|decision|presentation|session|readers|editor|editors|author information',
  ),
  ...rows(
    'other',
    'en',
    'location|room|chair|chairs|session chair|session chairs|presenter|presenters|discussant|discussants|chaired by|corpus id|hal id|moderator|time|submission number|submission id|serial number|article no.|article number|number of pages|no. of pages|contact|email|e-mail|funding|conflict of interest statement|contact author|corresponding author|student paper|primary keyword|supplementary material|poster session|poster id|openreview id|score|rating|ratings|one-sentence summary|lay summary|copyright',
  ),
  ...rows(
    'other',
    'fr',
    'président de séance|présidente de séance|modérateur|modératrice|éditeur|volume et numéro|langue|affiliation(s)',
  ),
  ...rows('other', 'de', 'leitung|sitzungsleitung|moderation|vorsitz|verlag|band|seiten|sprache|herausgeber'),
  ...rows('other', 'es', 'modera|moderador|moderadora|preside|editorial|páginas|idioma|volumen'),
  ...rows('other', 'zh', '主持人|主持|主席|地点|单位|作者单位|机构|卷|期|页码|出版社|论文id|语言|引用|被引'),
  ...rows('other', 'ja', '座長|司会|会場|所属|巻|号|ページ|出版社名|言語'),
  ...rows('other', 'ko', '좌장|사회|장소|소속|권|호|페이지|발행처'),
];
