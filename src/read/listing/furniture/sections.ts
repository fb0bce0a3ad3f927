/** Headings of lists made of the words of such headings alone: `Refereed journal papers`, `Articles dans des revues internationales`. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Kinds of publication: a heading names one of them. */
const KINDS = setOf(
  `paper papers article articles publication publications preprint preprints chapter chapters book books theses thesis dissertations patents reports proceedings posters talks
  abstracts monographs journals conferences workshops tutorials editorials surveys reviews submissions manuscripts
  communications conférences chapitres ouvrages livres thèses rapports brevets revues actes prépublications
  zeitschriftenartikel zeitschriftenaufsätze zeitschriftenbeiträge konferenzbeiträge konferenzartikel tagungsbeiträge buchkapitel bücher beiträge artikel aufsätze dissertationen abschlussarbeiten
  berichte patente vorträge veröffentlichungen publikationen monographien zeitschriften
  artículos capítulos libros congresos ponencias tesis publicaciones revistas actas comunicaciones informes
  artigos trabalhos capítulos livros teses dissertações publicações periódicos anais patentes resumos
  articoli capitoli libri contributi pubblicazioni tesi riviste atti convegni rapporti brevetti
  artikelen tijdschriftartikelen boeken hoofdstukken boekhoofdstukken publicaties conferentiebijdragen proefschriften rapporten
  artiklar tidskriftsartiklar böcker bokkapitel publikationer avhandlingar rapporter konferensbidrag artikler bøker bøger kapitler publikasjoner
  статьи публикации книги главы доклады тезисы монографии труды патенты диссертации статті публікації монографії тези
  artykuły książki rozdziały publikacje referaty raporty monografie články knihy kapitoly příspěvky publikace
  makaleler bildiriler kitaplar tezler yayınlar`,
);

/** What may stand beside them. */
const OTHERS = setOf(
  `accepted published unpublished refereed peer-reviewed peer reviewed selected recent latest all other invited full short long regular journal conference workshop symposium book books phd master's masters bachelor
  technical tech working research international national domestic under review in press submitted forthcoming to appear and & of the a by with or for from edited volumes magazine online year demo poster oral
  main track list representative major key featured new early-access arxiv
  dans des de d' du les la le à en et avec sans comité lecture internationales internationaux internationale nationales nationaux invités invitées acceptés acceptées publiés publiées soumis récents récentes liste ouvrage colloques revue habilitations choisies
  in mit und von der die den für begutachtete referierte eingeladene ausgewählte neue aktuelle weitere liste wissenschaftliche technische internationalen internationale sammelbänden tagungsbänden
  y e o del las los el revista revistas indexadas indexada internacionales nacionales aceptados publicados recientes libro seleccionadas doctorales técnicos con revisión por pares
  em dos das do os as completos completo publicados aceitos recentes livro nacionais internacionais congresso eventos simplificados técnicos selecionadas
  su rivista riviste libro convegno convegni internazionali nazionali recenti scelte selezionate con revisione di dei del delle degli da in volume
  van het een de wetenschappelijke internationale nationale geselecteerde recente met
  i för till och av en ett vetenskapliga tidskrifter tidskrift konferenser internationella refereegranskade granskade utvalda og til på
  в и на по с из журналах журнале сборниках сборнике конференций конференциях научные научных избранные рецензируемые рецензируемых зарубежных
  i w z na do naukowe recenzowane wybrane czasopismach konferencyjne a v ve časopisech sbornících
  ve bilimsel uluslararası ulusal seçilmiş`,
);

/** Headings in scripts without blanks, or of one word that says enough. */
const WHOLE = setOf(
  `期刊论文 会议论文 学术论文 代表性论文 代表论文 发表论文 近期论文 论文 专著 专利 学位论文 著作 预印本 期刊 會議論文 期刊論文
  論文 学術論文 査読付き論文 査読付論文 査読あり論文 査読付き国際会議 国際会議 国際会議論文 国内会議 国内発表 国際会議発表 学会発表 口頭発表 ポスター発表 招待講演 著書 解説 受賞 研究業績 業績 業績リスト 雑誌論文 ジャーナル論文 紀要
  논문 국제학술지 국내학술지 국제학술대회 국내학술대회 학술논문 저서 특허 논문목록`,
);

/** What headings begin with; the search for one goes no further at other words. */
export const SECTION_STARTS: ReadonlySet<string> = new Set(
  [...KINDS, ...OTHERS, ...WHOLE]
    .filter(word => word.length > 3 && /^[\p{L}-]+$/u.test(word))
    .map(word => word.split('-')[0]!),
);

const LONGEST = 90;
const MOST_WORDS = 9;

/** Whether a line, in lower case and without marks at its ends, is such a heading. Its first word is known to begin one. */
export function isSectionHeading(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = line
    .replace(/\s*[(（]?\b(?:(?:19|20)\d\d|\d{1,3})\b[)）]?/gu, '')
    .split(/[\s/,]+/u)
    .filter(word => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (words.length === 1) return WHOLE.has(words[0]!) || isLongKind(words[0]!);
  let named = false;
  for (const written of words) {
    const word = written.replace(/^[ld]['’]/u, '');
    if (KINDS.has(word)) named = true;
    else if (!OTHERS.has(word)) return false;
  }
  return named;
}

/** One word alone says it only where no title is as short: `Zeitschriftenartikel`. */
function isLongKind(word: string): boolean {
  return word.length > 11 && KINDS.has(word);
}
