import { MENU_PHRASES } from './menus.ts';
import { TONGUE_HEADINGS, TONGUE_KINDS, TONGUE_LINKS } from './tongues.ts';

/** Closed vocabularies of page furniture: a line made of nothing else is furniture. All lower case. */

const setOf = (words: string, more: readonly string[] = []): ReadonlySet<string> =>
  new Set([...words.split('|'), ...more]);

/** Entries of link rows: `Abs Bib HTML PDF`, `[pdf] [supp]`, `Save Cite`. */
export const LINK_WORDS = setOf(
  `pdf|abs|bib|bibtex|html|arxiv|doi|code|website|site|web|supp|supplementary|supplement|supplemental|suppl|slides|poster|video|videos|talk|demo|
dataset|datasets|data|blog|blogpost|project|page|paper|papers|link|links|url|openreview|github|gitlab|huggingface|hf|model|models|media|press|cite|save|share|export|citation|
citations|details|download|abstract|appendix|errata|erratum|ps|ps.gz|other|full|text|fulltext|full-text|version|epub|xml|scholar|semantic|pubmed|pmc|crossref|publisher|
ris|endnote|mendeley|refworks|zenodo|kaggle|twitter|x|youtube|reviews|review|forum|tex|source|src|software|repo|repository|preprint|view|read|open|access|oa|acm|ieee|springer|elsevier|
dl|acl|anthology|related|material|materials|presentation|recording|bookmark|print|email|copy|icon|here|show|hide|toggle|translate|listen|claim|add|to|library|collection|favorites|favourites|alert|
request|permissions|reprints|metrics|references|figures|tables|comments|discussion|discuss|like|likes|upvote|follow|more|less|my|linkedin|facebook|reddit|whatsapp|weibo|wechat|bluesky|mastodon|wos|scopus|egyéb|info|meta|rebuttal|feedback|author|post|clipboard|journal|article|
volltext|texto|completo|texte|intégral|testo|полный|текст|全文|原文链接|本文|书目|書誌情報|원문|초록보기|원문보기|미리보기|resumen|resumo|
pdf链接|链接|下载|代码|引用|分享|收藏|原文|lien|télécharger|partager|citer|code source|herunterladen|teilen|zitieren|descargar|compartir|citar|baixar|scarica|condividi|скачать|ссылка|поделиться|цитировать|
ダウンロード|引用|共有|リンク|コード|다운로드|인용|공유|링크|코드`.replace(/\n/g, ''),
);

/** Entries of menus, feet and cards; a line that is one of them, or several in a row, is navigation. */
export const NAVIGATION = setOf(
  `home|homepage|about|about us|contact|contact us|help|login|log in|log out|logout|sign in|sign up|sign out|register|search|advanced search|skip to main content|skip to content|skip to navigation|
quick links|menu|main menu|navigation|close|back|back to top|top|next|previous|prev|first|last|more|all|privacy|privacy policy|terms|terms of use|terms of service|cookies|cookie policy|cookie settings|accept cookies|
accessibility|web accessibility assistance|feedback|donate|subscribe|newsletter|rss|feed|faq|news|events|people|team|research|featured|publications|latest publications|recent publications|selected publications|all publications|
faculty|students|alumni|courses|teaching|blog|settings|profile|my profile|my library|my account|my papers|dashboard|filters|filter|sort by|sort by relevance|sort by date|sort|relevance|most recent|newest|oldest|date|
any time|since 2025|since 2024|since 2023|custom range|create alert|include citations|include patents|articles|case law|results|load more|show more|show all|show less|view all|view more|see all|see more|expand all|collapse all|
browse|browse the online directory|english|français|deutsch|español|italiano|português|中文|日本語|한국어|русский|related articles|similar articles|cited by|references|authors info & claims|
authors info & affiliations|publication history|view profile|view profiles|share on|open access|free access|affiliations expand|expand|collapse|show details|hide details|show bibtex|show revisions|save|alert|everyone|revisions|access paper:|html (experimental)|view html|semantic reader|tldr|expand abstract|save to library|save to binder|first page|cite|share|export|export citation|export citations|
select all|clear all|clear|apply|reset|submit|go|ok|cancel|up|refine|refine list|refine search|add to favorites|add to cart|download|download pdf|download citation|view pdf|full text|full text available|pubmed disclaimer|search results|
get access|get rights and content|download full issue|purchase pdf|recommend|permalink|free to read|show all authors|see all authors|bookmark this article|add to list|add to collection|related papers|
follow this author|cite this article|cite this paper|how to cite|copy citation|copy bibtex|request full-text|request pdf|reads|recommend follow share|metadata|view record|view in scopus|view at publisher|view details|
crossref|scopus|google scholar|get citation|download paper|download article|view article|read article|read full text|full text pdf|pdf download|view full text|read the paper|read paper|link to paper|paper link|join the discussion|
listen to this article|share this post|unsubscribe|view in browser|forward to a friend|sent from my iphone|older|newer|older posts|newer posts|toggle abstract|collapse abstract|
consulter en ligne|accéder au texte intégral|télécharger le fichier|plus d'informations|citer cet article|afficher le résumé|mehr informationen|weitere informationen|zum volltext|zitat kopieren|bibtex anzeigen|zusammenfassung anzeigen|
ver pdf|ver resumen|ver el resumen|descargas|citas|descargar pdf|baixar pdf|ver artigo|visualizar|scarica il pdf|apri|читать|полный текст|скачать pdf|читать статью|
查看详情|全文下载|在线阅读|引用本文|导出引用|阅读量|下载量|被引频次|展开摘要|本文を見る|引用文献|関連論文|論文を読む|要旨を表示|원문 다운로드|상세보기|관련 논문|인용하기|내보내기|
field of study|fields of study|add to calendar|add to schedule|add to my schedule|add to agenda|show more detail|show more details|show less detail|previous vol/issue|next vol/issue|previous issue|next issue|previous volume|next volume|all issues|latest issue|current issue|citation summary|reference search|claim|citations|free full text in europe pmc|most cited|most read|volltext|texte intégral|texto completo|testo completo|초록보기|원문보기|미리보기|다운로드|抄録を表示|抄録を表示する|抄録を非表示にする|書誌情報ダウンロード|
skip to search|you must be logged in|check for updates|metrics|supplemental material|recommendations|accueil|à propos|connexion|rechercher|suivant|précédent|startseite|über uns|anmelden|suche|weiter|zurück|impressum|datenschutz|
inicio|acerca de|iniciar sesión|buscar|siguiente|anterior|início|sobre|entrar|pesquisar|próximo|pagina iniziale|chi siamo|accedi|cerca|successivo|precedente|главная|о нас|войти|поиск|далее|назад|вход|
list alerts|cancel alert|edit alert|manage alerts|get status notifications via email or slack|arxiv operational status|user guide|create alert create rss|display options|cover image|issue navigation|view all latest articles|all days|view: session overviewtalk overview|
no topics available|no sessions available|successful page load|useful links|table of contents in dblp|references & citations|ask others|read online|journal homepage|view blog|loading...|journals & books|submit your article|guide for authors|order journal|submit a manuscript|journal home|download chapter pdf|download book pdf|download book epub|front matter|back matter|access this book|log in via an institution|other volumes|about this book|search within this book|available as epub and pdf|has pdf|acl logo|semantic scholar|plan du site|crédits|flux de syndication|gestion des cookies|signaler un problème|politique de confidentialité|mentions légales|free full text from publisher|view full text on sciencedirect|free submitted article from repository|free accepted article from repository|upvote|upvoted|browse state-of-the-art|edit social preview|code edit|tasks edit|datasets edit|methods edit|results from the paper edit|pdf abstract|full citation in the acm digital library|acm digital library|select year|view mode|
view|electronic edition via doi|unpaywalled version|details & citations|export record|share record|rdf n-triples|rdf turtle|rdf/xml|xml|bibtex|ris|charger plus|mehr laden|cargar más|carregar mais|carica altro|загрузить ещё|加载更多|さらに読み込む|首页|主页|关于|关于我们|登录|注册|搜索|下一页|上一页|更多|返回|ホーム|ログイン|検索|次へ|前へ|次のページ|前のページ|홈|로그인|검색|다음|이전|메뉴`.replace(
    /\n/g,
    '',
  ),
  [...TONGUE_LINKS, ...MENU_PHRASES],
);

/** Headings between records: sections of a programme, kinds of paper. Only where the line is a heading by its signs, or is nothing else. */
export const SECTIONS = setOf(
  `accepted papers|accepted long papers|accepted short papers|accepted main conference papers|long papers|short papers|full papers|research papers|industry papers|industry track|main conference|main conference papers|
findings|findings papers|demo papers|system demonstrations|demonstrations|demos|workshop papers|workshops|tutorials|posters|poster papers|orals|oral papers|oral presentations|spotlights|spotlight papers|spotlight presentations|
student research workshop|shared task papers|shared task overview papers|best paper awards|best papers|awards|honorable mentions|conference papers|journal articles|journal papers|books|book chapters|theses|technical reports|
preprints|articles|conference and workshop papers|journal articles and book chapters|informal and other publications|parts in books or collections|editorship|books and theses|reference works|data and artifacts|
new submissions|cross submissions|cross-lists|replacement submissions|replacements|keynotes|keynote talks|invited talks|invited papers|invited speakers|publications|papers|list of papers|paper list|bibliography|references|reference|
dossier|dossier thématique|varia|études|notes de recherche|notes et débats|comptes rendus|comptes-rendus|recensions|notes de lecture|notes critiques|hors thème|hors dossier|dossiê|resenhas|ensaios|reseñas|ensayos|monográfico|
rezensionen|besprechungen|miszellen|abhandlungen|recensioni|saggi|note e discussioni|рецензии|обзоры|краткие сообщения|оригинальные статьи|обзорные статьи|letters to the editor|research articles|notes and discussions|symposium papers|
review articles|original articles|original papers|case reports|book reviews|short communications|commentaries|perspectives|brief communications|artigos|artículos|articoli|artikel|aufsätze|beiträge|artículos originales|artigos originais|liste des articles|articles acceptés|akzeptierte beiträge|veröffentlichungen|publicaciones|artículos|publicações|pubblicazioni|публикации|статьи|принятые статьи|论文列表|录用论文|发表论文|论文|論文一覧|論文リスト|発表論文|論文|논문 목록|논문`.replace(
    /\n/g,
    '',
  ),
  TONGUE_HEADINGS,
);

/** Pauses between talks; no paper has such a title. */
export const PAUSES = setOf(
  `pausa|pause|pauze|paus|przerwa|přestávka|szünet|ara|перерва|пауза|tauko|lunch|lunch break|coffee|coffee break|tea break|break|morning break|afternoon break|dinner|banquet|continental breakfast|breakfast|conference luncheon|break with refreshments|kaffeepause|mittagspause|mittagessen|pausa café|pausa para café|pausa para el café|almuerzo|almoço|comida|pause café|pause-café|pause déjeuner|déjeuner|pausa caffè|pausa pranzo|pranzo|koffiepauze|lunchpauze|kaffepaus|lunchpaus|kaffepause|frokost|kahvitauko|lounas|przerwa kawowa|przerwa obiadowa|przestávka|oběd|kávészünet|ebédszünet|kahve arası|öğle arası|öğle yemeği|кофе-брейк|перерыв на обед|茶歇|午餐|午休|休憩|昼休み|コーヒーブレイク|점심 식사|휴식|обед|перерыв`,
);

/** Kinds of publication that stand alone on a line, or in brackets behind a title: no title ends in them. */
export const PUBLICATION_KINDS = setOf(
  `systematic review|meta-analysis|clinical trial|randomized controlled trial|case report|case reports|editorial|letter|letter to the editor|research article|research-article|research note|review article|original article|methods article|method article|data article|data paper|software tool article|opinion article|brief article|
journal article|proceedings article|journal contribution|article in journal|newspaper article|magazine article|conference paper|conference contribution|conference item|conference object|conference or workshop item|contribution to conference|proceedings paper|proceeding paper|meeting abstract|preprint|working paper|discussion paper|book chapter|book section|chapter in book|book review|thesis|
doctoral thesis|phd thesis|master's thesis|master thesis|bachelor thesis|technical report|research report|monograph|edited book|policy brief|white paper|lecture notes|primary study|structured summary|broad synthesis|unclassified|encyclopedia entry|reference entry|
article dans une revue|communication dans un congrès|pré-publication, document de travail|chapitre d'ouvrage|konferenzbeitrag|beitrag in sammelband|aufsatz in zeitschrift|artículo|artículo de revista|comunicación en congreso|artigo|artigo original|articolo in rivista|contributo in atti di convegno|статья в журнале|научная статья|학술저널|학술대회자료|학위논문|原著論文|研究論文|速報論文|硕士论文|博士论文|tese de doutorado|tese de doutoramento|dissertação de mestrado|trabalho de conclusão de curso|tesis doctoral|tesis de maestría|trabajo fin de máster|trabajo de fin de grado|thèse de doctorat|mémoire de master|dissertation|masterarbeit|diplomarbeit|bachelorarbeit|habilitationsschrift|tesi di dottorato|tesi di laurea`.replace(
    /\n/g,
    '',
  ),
  TONGUE_KINDS,
);

/** Kinds of presentation that stand alone on a line. */
export const SESSION_WORDS = setOf(
  `oral|poster|spotlight|talk|keynote|highlight|notable|oral presentation|poster presentation|spotlight presentation|spotlight poster|oral poster|virtual poster|long oral|short oral|long talk|short talk|in-person poster|in-person oral|in-person poster presentation|in-person oral presentation|virtual poster presentation|virtual oral presentation|notable top 5%|notable top 25%|
main conference|main track|datasets and benchmarks track|position paper track|journal track|industry track|demo track|workshop|tutorial|invited talk|award|best paper|best paper award|outstanding paper|outstanding paper award|best student paper|honorable mention|
best paper honorable mention|accept|accept (oral)|accept (poster)|accept (spotlight)|accept as poster|accept as oral|accept as spotlight|reject|withdrawn|under review|long paper|short paper|full paper|long|short|
late-breaking work|late breaking work|in press|in press, corrected proof|just accepted|early access|early view|accepted manuscript|original paper|original research|brief report|refereed|peer-reviewed|peer reviewed|non peer-reviewed|published version|
submitted version|accepted version|runner-up|award candidate|in-person|indexed|reviewed|pending|not reviewed|
acesso aberto|acceso abierto|accès libre|open|open access|free|free access|free article|free pmc article|review|comment|article|survey|short-paper|demonstration|abstract only|no abstract available|no abstract available.|no abstract|affiche|présentation orale|vortrag|póster|ponencia|口头报告|海报|ポスター|口頭発表|구두 발표|포스터`.replace(
    /\n/g,
    '',
  ),
  [...PUBLICATION_KINDS],
);
