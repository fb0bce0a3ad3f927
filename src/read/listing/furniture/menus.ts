/**
 * What the menus, heads and feet of libraries, journals, archives and conferences say: each line is one of these phrases and nothing else. All lower
 * case; no phrase that labels a field, as "authors" and "title" do.
 */
interface Menu {
  readonly language: string;
  readonly phrases: readonly string[];
}

const menu = (language: string, phrases: string): Menu => ({
  language,
  phrases: phrases.trim().split(/\s*\|\s*/u),
});

const MENUS: readonly Menu[] = [
  menu(
    'en',
    `alerts | my alerts | journal alerts | email alerts | sign up for email alerts | get email updates | rss feeds | recent history | browsing history | search history | saved searches | saved search |
    save search | save this search | save query | save to list | search within | search within results | search within this journal | search in this journal | search this journal | search this site | search this issue |
    quick search | simple search | basic search | new search | edit search | modify search | refine results | refine your search | refine search results | filter results | filter by | filtered by | apply filters |
    clear filters | clear all filters | reset filters | hide filters | show filters | hide sidebars | back to results | back to search | back to search results | return to search results | go to top | go to bottom |
    scroll to top | return to top | jump to content | jump to main content | open menu | close menu | toggle navigation | toggle menu | skip navigation | skip to footer | site map | sitemap | index | a-z | a-z index | site index |
    browse by | browse by year | browse by author | browse by subject | browse by division | browse by topic | browse by date | browse by title | browse by journal | browse journals | browse books | browse subjects |
    browse collections | browse all | browse issues | browse articles | list of issues | all volumes & issues | see all volumes and issues | all volumes and issues | volumes and issues | issues | archive | archives | past issues |
    special issues | special issue | special collections | collections | topical collections | communities | communities & collections | articles in press | articles & issues | online first | online first articles | first release papers |
    latest articles | latest papers | latest issues | new articles | recent articles | advance articles | advance online publication | early access articles | most downloaded | most viewed | most popular | top papers | trending |
    trending papers | trending questions | editor's choice | editors' picks | editor's picks | highlights | announcements | call for papers | calls for papers | cfp | important dates | dates and deadlines |
    for authors | for reviewers | for editors | for librarians | for readers | for researchers | for referees | for institutions | information for | information for authors | instructions for authors | author instructions | author guidelines |
    author information pack | author services | author resources | authors & reviewers | editors | librarians | societies | publishers | publishing partners | partner societies | agents | corporates | developers | contributors |
    submission guidelines | submissions | submit an article | submit article | submit paper | submit a paper | submit your paper | submit your manuscript | submit manuscript | submit a preprint | submit to this journal | how to submit |
    how to publish | publish | publish with us | publishing with us | editorial board | editorial policies | editorial policy | editorial team | editorial office | advisory board | about the journal | about this journal | journal information |
    journal metrics | journal menu | journal overview | journal policies | aims & scope | aims and scope | article processing charges | article processing charge | open access policy | open access options | peer review | peer review policy |
    reviewer guidelines | reviewer service | become a reviewer | become an author | become an editor | become a member | membership | members | join us | join | follow us | follow us on | connect | connect with us | stay connected | stay in touch | keep up-to-date |
    get in touch | contact and support | help & support | help and support | help center | help centre | general help | need help? | support | customer support | customer service | support us | give feedback | send feedback | submit feedback |
    report a problem | report an issue | report a bug | ask a librarian | documentation | docs | tutorial | guides | user guides | getting started | how it works | what we do | who we are | our work | our team | our story | our mission | our principles |
    our people | mission | jobs | careers | vacancies | openings | open positions | press | press office | press releases | press room | newsroom | news & events | news and events | news & pr | blogs | podcast | podcasts | events calendar |
    institutional sign in | institutional login | institutional access | access through your institution | personal sign in | sign in/register | sign in / register | login / register | log in / register | login/register | login alert |
    create account | create an account | create free account | create a free account | my settings | my dspace | my orcid | my list | my lists | my searches | my research | my workspace | my bibliography | your account | your cart | cart | shopping cart | checkout | basket | wishlist | favourites |
    favorites | change password | change username/password | edit profile | profile information | manage account | manage preferences | preferences | user menu | account | sign on to: | receive email updates | not registered? | already registered? |
    forgot password? | remote access | subscriptions | subscribe now | subscribe to journal | how to subscribe | purchase | purchase details | purchase access | payment options | view purchased documents | pricing | order | orders | reprints and e-prints | rights & permissions |
    rights and permissions | permissions and reprints | recommend to your library | recommend to a library | recommend to library | recommend this journal | open journals | journals | all journals | view all journals | our journals | partner journals | books | ebooks | e-books | magazines |
    standards | conferences | proceedings archive | series | databases | database | catalogue | catalog | library catalogue | library search | journal search | repository | university repository | deposit | depositing | my deposits | datasets | software | tools | tools & services |
    services | products | solutions | platform | platforms | apis | api | rest api | api documentation | oai-pmh | open data | data sources | sources | resources | resource types | additional resources | additional links | more resources | related links | external links | quick facts | more sites |
    projects | topics | all topics | groups | labs | members only | teams | directory | departments | programs | programs & events | programmes | program | programme | full program | full programme | conference program | conference programme | program at a glance | schedule at a glance | technical program | technical sessions |
    session programme | session materials | session overview | attend | attending | participate | registration | register now | venue | conference venue | travel | travel information | travel & accommodation | accommodation | hotel | visa | visa information | local information | keynote speakers | committees | organizing committee |
    organising committee | program committee | programme committee | organization | organisation | organizers | organisers | sponsors | sponsorship | become a sponsor | exhibitors | code of conduct | anti-harassment policy | diversity & inclusion | volunteers | volunteering | past conferences | previous editions | previous years |
    legal | legal notice | legal notices | our legal notices | legal information | imprint | disclaimer | disclaimers | data protection | data privacy | privacy notice | privacy statement | privacy & cookies | privacy and cookies | library privacy notice | your us state privacy rights | your privacy choices | do not sell my personal information |
    use of cookies | cookie preferences | cookie notice | cookie consent | cookies settings | manage cookies | terms & conditions | terms and conditions | terms & policies | terms and policies | conditions of use | user agreement | copyright | copyright notice | copyright information | copyright policy | acceptable use policy | policies |
    accessibility statement | accessibility help | accessibility policy | modern slavery statement | equal opportunities | sustainability | infrastructure | partners | partnerships | affiliates | funders | funding information | investors | advertise | advertise with us | advertising | advertisement | sponsored content |
    statistics | usage statistics | metrics & citations | analytics | analyze results | citation overview | rankings | ranking | leaderboard | status | system status | site status | maintenance notice | changelog | what's new | whats new | release notes | version history | roadmap | powered by | theme |
    show highlights | show abstracts | hide abstracts | show all abstracts | hide all abstracts | show all article previews | show previews | display settings | view options | view as list | list view | grid view | table view | compact view | print this page | print page | email this page | select all on page | deselect all | unselect all |
    select none | export selected | export results | export all | export to csv | export csv | export bibtex | export citation(s) | export references | download all | download pdfs | download selected | download list | send to | share this page | share this article | copy link | copy url | permanent link |
    results per page | items per page | per page | sort order | order by | sorted by | sort by: | sorted by: | best match | relevance (default) | date (newest) | date (newest first) | date (oldest first) | newest first | oldest first | publication date | last year | last 5 years | past year | past month | any field | all fields | all search terms |
    quick field: | article type | article types | document types | publication types | resource type | subject area | subject areas | research areas | disciplines | availability | peer-reviewed only | full text online | free full text | open access only | date range | custom | publication year | year range | from year | to year | journal title |
    image document | view cover | cover story | table of contents | toc alert | get toc alerts | issue information | issue details | view issue | download issue | full issue | full issue pdf | front cover | back cover | about cover | previous article | next article | previous page | next page | load more papers | load more results | show more results |
    chat | chatbot | ask ai | ai writer | chat with pdf | literature review | find topics | paraphraser | literature search | research tools | learn more | find out more | read our blog | visit our blog | expand my results | tweak your results | fetch item | everything | mark all as read | select your interests | language | languages | select language | change language | translate this page |
    views | downloads | citations | total views | full text views | abstract views | pdf views | page views | restricted access | add to my agenda | add to agenda | add to my schedule | remove from agenda | join session | view session | most read | most read this month | most cited this month | view orcid profile | view author profile | trustees/officers | trustees | officers | current trustees | past trustees | awards committee | past proceedings | manuscript versions | make a submission | journal help |
    full-text links | full-text links: | access paper: | view license | tex source | nasa ads | bookmark | bibliographic tools | about arxivlabs | submission history | focus to learn more | bibsonomy logo reddit logo | show preview | show picos | show all previews | order by relevancy | at-a-glance |
    powered by easychair smart program | view this program: with abstracts session overview talk overview | view this program: with abstracts session overview | you have access | you do not have access | you have access access | export citations | save to my bookmarks | view abstract | close abstract | hide abstract | send to kindle | names | emails | suggest name | personal links | career & education history | advisors, relatives & other conflicts | relations | expertise | hide details | show details |
    acl logo acl anthology | acl anthology | faq | corrections | github`,
  ),
  menu(
    'fr',
    `recherche | recherche avancée | recherche simple | rechercher un document | nouvelle recherche | affiner la recherche | affiner les résultats | filtrer | filtrer les résultats | filtrer vos résultats | filtres | trier par | trier | tri | exporter | imprimer | se connecter | s'identifier | s'inscrire | créer un compte |
    mon compte | mon espace | mon panier | panier | mes alertes | mes recherches | déposer | dépôt | derniers dépôts | consultation | par type de publication | par discipline | par auteur | par année | parcourir | actualités | agenda | événements | revues | ouvrages | magazines | numéros | numéro précédent | numéro suivant | tous les numéros |
    sommaire du numéro | sommaire | rubriques | dossiers | à propos de cette revue | à propos de la revue | comité de rédaction | comité scientifique | instructions aux auteurs | proposer un article | soumettre un article | abonnement | s'abonner | boutique | éditeurs | particuliers | bibliothèques | institutions | partenaires | aide | besoin d'aide ? |
    foire aux questions | questions fréquentes | nous contacter | contactez-nous | qui sommes-nous | qui sommes-nous ? | équipe | l'équipe | le laboratoire | laboratoire | formation | enseignement | recrutement | emplois | thèses | séminaires | projets | partenariats | mentions légales | questions juridiques | données personnelles | politique de confidentialité |
    conditions d'utilisation | conditions générales d'utilisation | gestion des cookies | plan du site | accessibilité | accessibilité : partiellement conforme | accessibilité : non conforme | crédits | statistiques | flux rss | lettre d'information | suivez-nous | retour | retour à la liste | haut de page | retour en haut | aller au contenu | aller au menu | aller à la recherche |
    accéder directement au contenu | menu principal | tout afficher | tout sélectionner | voir tout | documents | notices | personnes | établissements | disciplines | soutenue | ressources | informations | portails | langue | documentation | programme | programme scientifique | comités | inscription | dates importantes | lieu du colloque |
    plus d’informations | afficher plus | afficher moins | lire la suite | en savoir plus`,
  ),
  menu(
    'de',
    `suchergebnis eingrenzen | suchergebnisse eingrenzen | erweiterte suche | einfache suche | neue suche | suche verfeinern | suchverlauf | suchergebnisse | trefferliste | treffer pro seite | ergebnisse pro seite | sortieren nach | sortieren | sortierung | filter zurücksetzen | filtern nach | merkliste | warenkorb | mein konto | konto | registrieren | abmelden | passwort vergessen? | hilfe | hilfe & kontakt |
    kontakt | kontaktieren sie uns | über dieses portal | über die zeitschrift | zeitschriften | bücher | hefte | alle hefte | aktuelles heft | archiv | bände | inhaltsverzeichnis | inhalt | themen | sammlungen | bestände | neuzugänge | stöbern | blättern | für autoren | für autorinnen und autoren | hinweise für autoren | einreichen | manuskript einreichen |
    redaktion | herausgeberbeirat | abonnement | abonnieren | verlag | presse | aktuelles | neuigkeiten | nachrichten | veranstaltungen | termine | mitarbeiter | forschung | lehre | projekte | institut | stellenangebote | karriere | datenschutzerklärung | datenschutzhinweise | nutzungsbedingungen | allgemeine geschäftsbedingungen | agb | barrierefreiheit |
    erklärung zur barrierefreiheit | cookie-einstellungen | rechtliche hinweise | sitemap | zum inhalt springen | zum inhalt | zur navigation | zur startseite | nach oben | zum seitenanfang | hauptmenü | menü | menü öffnen | schließen | alle anzeigen | auswählen | alle auswählen | exportieren | drucken | teilen | sprache | tagungsprogramm | programm | anmeldung |
    anreise | komitee | sponsoren | statistik | alle beiträge | zeitplan | detailansicht | zu favoriten hinzufügen | google scholar-suche |
    weitere angaben | mehr anzeigen | weniger anzeigen | mehr lesen | mehr erfahren | weitere informationen | weitere treffer | vollanzeige | anzahl pro seite | relevanz |
    alert erstellen | beliebige zeit | nach relevanz sortieren | nach datum sortieren | alle sprachen | patente einschließen | zitate einschließen | seit 2025 |
    mein profil | meine bibliothek | artikel suchen | beliebige sprache | zitate | patente`,
  ),
  menu(
    'es',
    `búsqueda | búsqueda avanzada | búsqueda simple | nueva búsqueda | refinar búsqueda | refinar resultados | historial de búsqueda | resultados de la búsqueda | resultados por página | ordenar por | ordenar | filtrar | filtrar por | filtros | limpiar filtros | exportar | imprimir | mi cuenta | mi biblioteca | registrarse | regístrese | crear cuenta | cerrar sesión | ingresar | ayuda |
    preguntas frecuentes | contacto | contáctenos | contactar | acerca de la revista | sobre la revista | quiénes somos | equipo | personas | noticias | novedades | eventos | agenda | proyectos | docencia | números | números anteriores | número actual | sumario | índice de autores | índice de materia | índice de materias | búsqueda de artículos | lista alfabética de revistas |
    secciones | archivos | enviar artículo | envíos | normas para autores | instrucciones a los autores | directrices para autores | comité editorial | equipo editorial | consejo editorial | suscripción | suscribirse | estadísticas | comunidades | colecciones | comunidades y colecciones | recursos | repositorio institucional | enlaces de interés |
    aviso legal | política de privacidad | protección de datos | política de cookies | configuración de cookies | términos y condiciones | condiciones de uso | accesibilidad | mapa del sitio | mapa web | saltar al contenido | ir al contenido | ir al contenido principal | volver | volver arriba | volver a la lista | ver todo | ver todos | seleccionar todo | compartir | síguenos |
    idioma | menú | menú principal | página siguiente | página anterior | programa | programa científico | inscripción | fechas importantes | comités | sede |
    más información | mostrar más | mostrar menos | leer más | ver más`,
  ),
  menu(
    'pt',
    `busca | busca avançada | busca simples | pesquisa | pesquisa avançada | nova busca | nova pesquisa | refinar busca | refinar resultados | histórico de busca | todos os campos | opções de busca | resultados por página | ordenar | ordenar por | filtrar | filtrar por | filtros | limpar filtros | exportar | imprimir | minha conta | cadastre-se | cadastro | sair |
    ajuda | precisa de ajuda? | perguntas frequentes | contato | contacto | fale conosco | contactos | sobre a revista | sobre o portal | quem somos | equipe | equipa | pessoas | notícias | novidades | eventos | projetos | números | números anteriores | edição atual | edições anteriores | sumários | arquivos | submissões | submeter artigo | submissão |
    diretrizes para autores | instruções aos autores | equipe editorial | corpo editorial | conselho editorial | assinaturas | estatísticas | comunidades e coleções | coleções | recursos | periódicos | teses e dissertações | acesso e visibilidade | política de privacidade | termos de uso | acessibilidade | mapa do site | pular para o conteúdo | ir para o conteúdo |
    ir para o conteúdo principal | voltar | voltar ao topo | ver todos | selecionar todos | adicionar aos favoritos | compartilhar | partilhar | idioma | menu principal | próxima página | página anterior | programação | inscrições | datas importantes | comissões | comitês |
    adicionar na coleção | adicionar à coleção | detalhes do documento | filtros aplicados`,
  ),
  menu(
    'it',
    `ricerca | ricerca avanzata | ricerca semplice | nuova ricerca | affina la ricerca | risultati della ricerca | risultati per pagina | ordina per | filtra | filtri | esporta | stampa | il mio account | registrati | esci | aiuto | guida | contatti | contattaci | la rivista | il gruppo | persone | notizie | novità | eventi | progetti | didattica | fascicoli | numeri precedenti |
    numero corrente | archivio | indice | sommario del numero | comitato editoriale | comitato scientifico | norme per gli autori | invia un articolo | abbonamenti | collezioni | risorse | note legali | informativa sulla privacy | privacy e cookie | termini di utilizzo | condizioni d'uso | accessibilità | mappa del sito | vai al contenuto | salta al contenuto | torna su | torna all'elenco |
    vedi tutti | seleziona tutto | condividi | lingua | menu principale | programma | iscrizione | date importanti | comitati`,
  ),
  menu(
    'nl',
    `zoeken | uitgebreid zoeken | geavanceerd zoeken | inloggen | aanmelden | registreren | mijn account | over ons | tijdschriften | nummers | archief | hulp | veelgestelde vragen | sorteren op | filteren | exporteren | afdrukken | nieuws | agenda | medewerkers | onderzoek | onderwijs | privacyverklaring | cookieverklaring | toegankelijkheid | naar inhoud | naar boven | volgende |
    vorige | alles selecteren | meer tonen | taal | disclaimer | programma | aanmelding`,
  ),
  menu(
    'sv da no fi',
    `sök | avancerad sökning | enkel sökning | ny sökning | ändra sökning | avgränsa sökresultatet | avgränsa | sökresultat | träffar per sida | sortering | sortera efter | markera | markera alla | skapa referenser | referera | exportera | länk till träfflistan | logga in | logga ut | mitt konto | om oss | om portalen | hjälp | kontakt | kontakta oss | tillgänglighetsredogörelse |
    tillgänglighet | om webbplatsen | statistik | språk | svenska | norsk | suomi | dansk | nyheter | tidskrifter | fulltext saknas i diva | ladda ner fulltext (pdf) | fulltext (pdf) | till innehållet | till toppen | nästa | föregående | søk | avansert søk | logg inn | hjelp | kontakt oss | tidsskrifter | til toppen | neste | forrige | søg | avanceret søgning | log ind | om os | hjælp | tilgængelighed | haku | tarkennettu haku | kirjaudu sisään |
    ohjeet | yhteystiedot | tietoa palvelusta | saavutettavuusseloste | seuraava | edellinen`,
  ),
  menu(
    'pl cs',
    `szukaj | wyszukiwanie | wyszukiwanie zaawansowane | zaloguj się | zaloguj | zarejestruj się | moje konto | o nas | o czasopiśmie | pomoc | kontakt | aktualności | czasopisma | numery | bieżący numer | archiwum | spis treści | dla autorów | rada naukowa | redakcja | sortuj według | filtruj | eksportuj | drukuj | polityka prywatności | regulamin | deklaracja dostępności | mapa strony |
    przejdź do treści | do góry | następna | poprzednia | zaznacz wszystko | język | hledat | vyhledávání | rozšířené vyhledávání | pokročilé vyhledávání | přihlásit se | přihlášení | registrace | o nás | o časopise | nápověda | časopisy | čísla | aktuální číslo | archiv čísel | obsah čísla | pro autory | redakční rada | řadit podle | ochrana osobních údajů | prohlášení o přístupnosti |
    přejít k obsahu | nahoru | další | předchozí | jazyk`,
  ),
  menu(
    'ru uk',
    `расширенный поиск | простой поиск | новый поиск | результаты поиска | сортировать | сортировать по | сортировка | фильтр | фильтры | экспорт | печать | регистрация | личный кабинет | корзина | навигатор | начальная страница | каталог журналов | авторский указатель | список организаций | тематический рубрикатор | журналы | книги | выпуски | текущий выпуск | архив | архив номеров |
    содержание | авторам | рецензентам | редколлегия | редакционная коллегия | о журнале | о портале | о проекте | контакты | помощь | инструменты | новости | события | подписка | статистика | разделы | рубрики | политика конфиденциальности | пользовательское соглашение | правила пользования | карта сайта | перейти к содержанию | наверх | следующая страница | предыдущая страница |
    следующая | предыдущая | показать ещё | выделить все | снять выделение | поделиться | язык | программа | регистрация участников | розширений пошук | увійти | реєстрація | журнали | випуски | поточний випуск | архіви | про журнал | редакційна колегія | контакти | допомога | новини | політика конфіденційності | наступна | попередня`,
  ),
  menu(
    'zh',
    `资源类型 | 资源分类 | 年份 | 高级检索 | 高級檢索 | 检索 | 搜索结果 | 检索结果 | 结果中检索 | 二次检索 | 一框式检索 | 专业检索 | 作者发文检索 | 期刊 | 学术期刊 | 期刊导航 | 期刊首页 | 期刊介绍 | 会议 | 会议论文集 | 学位论文 | 硕博 | 报纸 | 年鉴 | 专利 | 标准 | 成果 | 图书 | 总库 | 外文 | 导出 | 导出与分析 | 导出题录 | 排序 | 筛选 | 全选 | 清除 | 已选 | 批量下载 | 主要主题 | 次要主题 | 学科 | 发表年度 | 出版来源 | 研究层次 | 文献来源 |
    文献类型 | 下载排行 | 最新录用 | 当期目录 | 过刊浏览 | 本期目录 | 目录 | 编委会 | 投稿指南 | 作者投稿 | 在线投稿 | 审稿 | 编辑部 | 个人中心 | 我的 | 我的收藏 | 我的关注 | 购物车 | 充值 | 会员 | 帮助 | 帮助中心 | 使用指南 | 常见问题 | 联系我们 | 聯絡我們 | 关于本站 | 关于本刊 | 版权声明 | 免责声明 | 隐私政策 | 隐私声明 | 用户协议 | 网站地图 | 友情链接 | 手机版 | 客户端 | 意见反馈 | 新闻 | 新闻动态 | 通知公告 | 公告 |
    学术交流 | 科学研究 | 研究队伍 | 团队成员 | 人才培养 | 招生信息 | 研究成果 | 返回顶部 | 返回首页 | 返回列表 | 加载中 | 查看全部 | 全部 | 切换语言 | 语言 | 日程 | 会议日程 | 重要日期 | 注册报名 | 大会组织 | 收藏 | 引用 | 分享 | 下载 | 打印 | 在线阅读 | 科技报告 | 法规 | 检索历史 | 结果分析 | 相关度 | 出版时间 | 被引频次 | 下载量 | 获取范围 | 加入收藏`,
  ),
  menu(
    'ja',
    `詳細検索 | 簡易検索 | 検索結果 | 検索条件 | 絞り込み | 絞り込む | 並べ替え | 並び替え | 表示件数 | 新規登録 | 会員登録 | マイページ | ログアウト | ヘルプ | よくある質問 | お問い合わせ | 資料 | 資料一覧 | 資料トップ | ジャーナル一覧 | 巻号一覧 | 早期公開 | 編集委員会 | 投稿規程 | 投稿案内 | この資料について | このサイトについて | お知らせ | ニュース | イベント | 研究室紹介 | 研究内容 | 研究テーマ | 教員紹介 | 学生の方へ |
    利用規約 | プライバシーポリシー | 個人情報保護方針 | サイトポリシー | サイトマップ | アクセシビリティ | 推奨環境 | 著作権 | ページトップへ | トップへ戻る | 本文へスキップ | メニュー | すべて選択 | 一括ダウンロード | 印刷 | エクスポート | 言語 | 閲覧履歴 | 目次 | 最新号 | 前の号 | 次の号 | プログラム | 参加登録 | 重要な日程 |
    お知らせ・ご案内 | 利用規約・ポリシー | 記事 | マイプロフィール | マイライブラリ | 引用先の記事を検索 | 期間指定なし | 期間を指定... | 関連性で並べ替え | 日付順に並べ替え | すべての言語 | 日本語のページを検索 | すべての種類 | 総説論文 | アラートを作成`,
  ),
  menu(
    'ko',
    `논문검색 | 저널·프로시딩 | 상세검색 | 고급검색 | 통합검색 | 검색결과 | 결과 내 검색 | 정렬 | 정렬순 | 필터 | 회원가입 | 로그아웃 | 마이페이지 | 내서재 | 내 서재 | 도움말 | 자주 묻는 질문 | 문의하기 | 고객센터 | 공지사항 | 소식 | 학술지 | 학회지 | 논문집 | 권호별 보기 | 최신호 | 목차 | 투고안내 | 투고규정 | 편집위원회 | 학회소개 | 연구실 소개 | 구성원 | 연구 분야 | 이용약관 | 개인정보처리방침 | 개인정보 처리방침 | 사이트맵 | 저작권 |
    맨 위로 | 본문 바로가기 | 전체선택 | 전체 선택 | 인쇄 | 언어 | 더보기 | 프로그램 | 등록 안내 | 주요 일정`,
  ),
  menu(
    'th',
    `หน้าแรก | หน้าหลัก | เข้าสู่ระบบ | สมัครสมาชิก | ลงทะเบียน | ออกจากระบบ | ค้นหา | ค้นหาขั้นสูง | เกี่ยวกับ | เกี่ยวกับวารสาร | ติดต่อ | ติดต่อเรา | ฉบับปัจจุบัน | ฉบับย้อนหลัง | เล่มปัจจุบัน | ประกาศ | การส่งบทความ | ส่งบทความ |
    กองบรรณาธิการ | คณะบรรณาธิการ | คำแนะนำสำหรับผู้แต่ง | สำหรับผู้แต่ง | สำหรับผู้อ่าน | สำหรับบรรณารักษ์ | นโยบายความเป็นส่วนตัว | สารบัญ | ภาษา | ภาษาไทย | สถิติ | ถัดไป | ก่อนหน้า | ดูเพิ่มเติม`,
  ),
  menu(
    'vi id',
    `trang chủ | đăng nhập | đăng ký | tìm kiếm | tìm kiếm nâng cao | giới thiệu | liên hệ | số hiện tại | số mới nhất | lưu trữ | thông báo | gửi bài | ban biên tập | hội đồng biên tập | ngôn ngữ | tiếp theo | trước | xem thêm |
    beranda | masuk | daftar | cari | pencarian | tentang kami | tentang jurnal | kontak | edisi terkini | arsip | pengumuman | dewan editor | panduan penulis | bahasa | selanjutnya | sebelumnya | lihat selengkapnya | daftar isi`,
  ),
  menu(
    'hu ro',
    `kezdőlap | főoldal | bejelentkezés | belépés | regisztráció | keresés | részletes keresés | összetett keresés | súgó | kapcsolat | rólunk | folyóiratok | aktuális szám | archívum | szerkesztőbizottság | nyelv | következő | előző | rendezés |
    acasă | autentificare | înregistrare | căutare | căutare avansată | despre | despre revistă | numărul curent | arhivă | anunțuri | colegiul editorial | limba | următoarea | anterioara | reviste | ajutor`,
  ),
  menu(
    'hr sr sl bg',
    `početna | naslovnica | prijava | registracija | pretraživanje | napredno pretraživanje | o časopisu | aktualni broj | arhiva | uredništvo | upute autorima | kontakti | jezik | sljedeća | prethodna | domov | iskanje | napredno iskanje |
    почетна | пријава | претрага | о часопису | архива | език | начало | търсене | вход за потребители`,
  ),
  menu(
    'tr el ar fa he',
    `gelişmiş arama | detaylı arama | giriş yap | giriş | kayıt ol | üye ol | hakkında | hakkımızda | iletişim | yardım | dergiler | sayılar | arşiv | son sayı | yayın kurulu | yazım kuralları | makale gönder | sırala | filtrele | gizlilik politikası | kullanım koşulları | ana sayfa | sonraki | önceki | αρχική | αναζήτηση | σύνθετη αναζήτηση | σύνδεση | εγγραφή | βοήθεια | επικοινωνία |
    σχετικά | περιοδικά | τεύχη | όροι χρήσης | πολιτική απορρήτου | επόμενη | προηγούμενη | الرئيسية | الصفحة الرئيسية | بحث | بحث متقدم | البحث المتقدم | تسجيل الدخول | دخول | تسجيل | من نحن | عن المجلة | اتصل بنا | مساعدة | الأعداد | العدد الحالي | الأرشيف | هيئة التحرير | سياسة الخصوصية | شروط الاستخدام | التالي | السابق |
    صفحه اصلی | جستجو | جستجوی پیشرفته | ورود | ثبت نام | ورود به سامانه | درباره ما | درباره نشریه | تماس با ما | راهنما | شماره جاری | شماره‌های پیشین | هیات تحریریه | راهنمای نویسندگان | ارسال مقاله | דף הבית | חיפוש | חיפוש מתקדם | התחברות | הרשמה | אודות | צור קשר | עזרה | מדיניות פרטיות | תנאי שימוש |
    مشاهده مقاله | کنفرانسها | ژورنالها | پژوهشگران | جستجو در مقالات | جستجوی مقالات | ورود / عضویت | مرتب سازی | دریافت فایل | اشتراک گذاری`,
  ),
];

export const MENU_PHRASES: readonly string[] = MENUS.flatMap(({ phrases }) => phrases);
