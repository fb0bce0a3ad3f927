/** The closed classes of words in and round the names of authors. All in lower case; looked up, never searched. */

/** What follows a comma and still belongs to the name before it: `Sammy Davis, Jr.`, `Ada Moe, PhD`. */
const SUFFIXES = new Set(
  `jr jr. jnr jnr. sr sr. snr. junior senior ii iii iv vi vii 2nd 3rd 4th esq esq. ph.d. ph.d phd d.phil. dphil md m.d. m.d
  msc m.sc. m.sc bsc b.sc. mph m.p.h. mba ma m.a. m.s. m.eng. meng b.a. b.s. dds d.d.s. dmd dvm rn r.n. frcp frcs facs facp facc mbbs mbchb
  mrcp pharmd dr.-ing. dsc d.sc. scd sc.d. drph msn bsn dnp ot pt dpt ed.d. edd j.d. llm ll.m. habil. tech. s.j. o.p.`.split(
    /\s+/,
  ),
);

/** Degrees may stand several in a row: `Ada Moe, MD, PhD`, `Ada Moe, MD PhD`. */
export function isSuffix(piece: string): boolean {
  if (piece.length > 24) return false;
  const lower = piece.toLowerCase();
  if (SUFFIXES.has(lower)) return true;
  return lower.indexOf(' ') > 0 && lower.split(' ').every(word => SUFFIXES.has(word));
}

/** Lower-case words inside a name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de del della delle dello dei degli di da das dal dalla do dos du des d' la le les lo el al ul bin ibn ben bint abu abd af av von van vom zu zum
  zur zur, der den dem het ten ter te 't op 's in y e i und a à san santa st st. ter tot auf über und född née nee geb geb. geboren`.split(
    /\s+/,
  ),
);

/** Words that only names of groups have. */
const GROUP_WORDS = new Set(
  `collaboration collaborations collaborative collaborators consortium group groups subgroup team teams committee subcommittee network initiative investigators
  investigator society association alliance foundation council federation taskforce task-force program programme project panel
  commission coalition partnership registry workgroup survey agency organization organisation trialists researchers volunteers participants
  kollaboration konsortium arbeitsgruppe arbeitsgemeinschaft gesellschaft collaborazione gruppo colaboración grupo équipe groupe consorzio
  équipes коллаборация группа консорциум 合作组 协作组 团队 课题组 委员会 グループ チーム コラボレーション 研究会 연구회 연구팀`.split(
    /\s+/,
  ),
);

/** The words of a lower-cased text, without the stops and brackets round them. */
function hasWordOf(set: ReadonlySet<string>, text: string): boolean {
  let from = 0;
  for (;;) {
    const blank = text.indexOf(' ', from);
    let end = blank < 0 ? text.length : blank;
    while (end > from && '.,;:)]'.includes(text[end - 1] as string)) end--;
    if (set.has(text.slice(from, end))) return true;
    if (blank < 0) return false;
    from = blank + 1;
  }
}

const BEHALF = /\b(?:on behalf of|for the|en nombre de|au nom d|im namen|от имени)\b/iu;

/** Whether a piece of an author list names a group: `KM3NeT Collaboration`, `on behalf of the MOSS Study Group`. */
export function isGroup(piece: string): boolean {
  if (piece.length < 5) return false;
  return hasWordOf(GROUP_WORDS, piece.toLowerCase()) || (piece.indexOf(' ') > 0 && BEHALF.test(piece));
}

const PLACE_WORDS = new Set(
  `university univ universities institute institutes institution department dept college school faculty laboratory laboratories lab labs
  hospital clinic academy center centre corporation inc ltd gmbh llc research universität institut fakultät universidad instituto facultad
  departamento université école laboratoire università dipartimento istituto universidade faculdade universiteit университет институт`.split(
    /\s+/,
  ),
);

/** Whether a piece of an author list is an affiliation that stands without brackets. */
export function isPlace(piece: string): boolean {
  return piece.length > 4 && hasWordOf(PLACE_WORDS, piece.toLowerCase()) && !isGroup(piece);
}

/** Conjunctions before the last name. The English ones may stand between any two names; the others are words of names, too. */
export const FOREIGN_CONJUNCTIONS: readonly string[] = [
  ' et ',
  ' und ',
  ' y ',
  ' e ',
  ' и ',
  ' en ',
  ' i ',
  ' och ',
  ' og ',
  ' و ',
  ' 및 ',
  ' ve ',
];
const LEADING_CONJUNCTION = /^(?:and|et|und|y|e|и|en|och|og|&|\+|and\s+&)\s+(?=\S)/u;

/** Takes `and `, `& ` off the front of a name. */
export function withoutConjunction(piece: string): string {
  const first = piece.charCodeAt(0);
  // a & + e u y и o, and capital A ('And Jane Doe' does not occur in running lists)
  if (
    first === 97 ||
    first === 38 ||
    first === 43 ||
    first === 101 ||
    first === 117 ||
    first === 121 ||
    first === 1080 ||
    first === 111
  )
    return piece.replace(LEADING_CONJUNCTION, '');
  return piece;
}
