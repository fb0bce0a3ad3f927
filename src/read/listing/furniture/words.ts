/** Closed vocabularies of page furniture: a line made of nothing else is furniture. All lower case. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Entries of link rows: `Abs Bib HTML PDF`, `[pdf] [supp]`, `Save Cite`. */
export const LINK_WORDS = setOf(
  `pdf|abs|bib|bibtex|html|arxiv|doi|code|website|site|web|supp|supplementary|supplement|supplemental|suppl|slides|poster|video|videos|talk|demo|
dataset|datasets|data|blog|blogpost|project|page|paper|papers|link|links|url|openreview|github|gitlab|huggingface|hf|model|models|media|press|cite|save|share|export|citation|
citations|details|download|abstract|appendix|errata|erratum|ps|ps.gz|other|full|text|fulltext|full-text|version|epub|xml|scholar|semantic|pubmed|pmc|crossref|publisher|
ris|endnote|mendeley|refworks|zenodo|kaggle|twitter|x|youtube|reviews|review|forum|tex|source|src|software|repo|repository|preprint|view|read|open|access|oa|acm|ieee|springer|elsevier|
dl|acl|anthology|related|material|materials|presentation|recording|bookmark|print|email|copy|icon|here|show|hide|toggle|translate|listen|claim|add|to|library|collection|favorites|favourites|alert|
request|permissions|reprints|metrics|references|figures|tables|comments|discussion|discuss|like|likes|upvote|follow|more|less|
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
select all|clear all|clear|apply|reset|submit|go|ok|cancel|refine|refine search|add to favorites|add to cart|download|download pdf|download citation|view pdf|full text|full text available|pubmed disclaimer|search results|
skip to search|you must be logged in|check for updates|metrics|supplemental material|recommendations|accueil|à propos|connexion|rechercher|suivant|précédent|startseite|über uns|anmelden|suche|weiter|zurück|impressum|datenschutz|
inicio|acerca de|iniciar sesión|buscar|siguiente|anterior|início|sobre|entrar|pesquisar|próximo|pagina iniziale|chi siamo|accedi|cerca|successivo|precedente|главная|о нас|войти|поиск|далее|назад|вход|
view|electronic edition via doi|unpaywalled version|details & citations|export record|share record|rdf n-triples|rdf turtle|rdf/xml|xml|bibtex|ris|charger plus|mehr laden|cargar más|carregar mais|carica altro|загрузить ещё|加载更多|さらに読み込む|首页|主页|关于|关于我们|登录|注册|搜索|下一页|上一页|更多|返回|ホーム|ログイン|検索|次へ|前へ|次のページ|前のページ|홈|로그인|검색|다음|이전|메뉴`.replace(
    /\n/g,
    '',
  ),
);

/** Headings between records: sections of a programme, kinds of paper. Only where the line is a heading by its signs, or is nothing else. */
export const SECTIONS = setOf(
  `accepted papers|accepted long papers|accepted short papers|accepted main conference papers|long papers|short papers|full papers|research papers|industry papers|industry track|main conference|main conference papers|
findings|findings papers|demo papers|system demonstrations|demonstrations|demos|workshop papers|workshops|tutorials|posters|poster papers|orals|oral papers|oral presentations|spotlights|spotlight papers|spotlight presentations|
student research workshop|shared task papers|shared task overview papers|best paper awards|best papers|awards|honorable mentions|conference papers|journal articles|journal papers|books|book chapters|theses|technical reports|
preprints|articles|conference and workshop papers|journal articles and book chapters|informal and other publications|parts in books or collections|editorship|books and theses|reference works|data and artifacts|
new submissions|cross submissions|cross-lists|replacement submissions|replacements|keynotes|keynote talks|invited talks|invited papers|invited speakers|publications|papers|list of papers|paper list|bibliography|references|reference|
liste des articles|articles acceptés|akzeptierte beiträge|veröffentlichungen|publicaciones|artículos|publicações|pubblicazioni|публикации|статьи|принятые статьи|论文列表|录用论文|发表论文|论文|論文一覧|論文リスト|発表論文|論文|논문 목록|논문`.replace(
    /\n/g,
    '',
  ),
);

/** Kinds of presentation that stand alone on a line. */
export const SESSION_WORDS = setOf(
  `oral|poster|spotlight|talk|keynote|highlight|notable|oral presentation|poster presentation|spotlight presentation|spotlight poster|oral poster|virtual poster|long oral|short oral|long talk|short talk|in-person poster|in-person oral|notable top 5%|notable top 25%|
main conference|main track|datasets and benchmarks track|position paper track|journal track|industry track|demo track|workshop|tutorial|invited talk|award|best paper|best paper award|outstanding paper|outstanding paper award|best student paper|honorable mention|
best paper honorable mention|accept|accept (oral)|accept (poster)|accept (spotlight)|accept as poster|accept as oral|accept as spotlight|reject|withdrawn|under review|long paper|short paper|full paper|long|short|
open access|free|free access|free article|free pmc article|review|systematic review|meta-analysis|clinical trial|randomized controlled trial|case reports|editorial|letter|comment|article|research article|research-article|original article|journal article|conference paper|conference paper|preprint|survey|book chapter|thesis|short-paper|demonstration|abstract only|no abstract available|no abstract available.|no abstract|affiche|présentation orale|vortrag|póster|ponencia|口头报告|海报|ポスター|口頭発表|구두 발표|포스터`.replace(
    /\n/g,
    '',
  ),
);
