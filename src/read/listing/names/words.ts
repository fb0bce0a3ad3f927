/** The closed classes of words in and round the names of authors. All in lower case; looked up, never searched. */

/** What follows a comma and is a part of the name before it: `Sammy Davis, Jr.`, `Ada Moe, S.J.` */
const NAME_SUFFIXES =
  `Jr Jr. jr jr. JR JR. Jnr Jnr. Sr Sr. sr. Snr. Junior Senior II III IV VI VII 2nd 3rd 4th Esq Esq. S.J. O.P. ml. st.`.split(
    /\s+/,
  );
/** Degrees. As written: `Ma`, `Md` and `Meng` are names. */
const DEGREES: ReadonlySet<string> = new Set(
  `PhD Ph.D. Ph.D Ph.d. PHD D.Phil. DPhil MD M.D. M.D MSc MSC M.Sc. BSc B.Sc. MPH M.P.H. MBA M.A. M.S. MEng M.Eng. B.A. B.S. DDS D.D.S. DMD DVM R.N.
  FRCP FRCS FACS FACP FACC FAHA MBBS MBChB MRCP PharmD Dr.-Ing. DSc D.Sc. ScD Sc.D. DrPH MSN BSN DNP DPT EdD Ed.D. J.D. LLM LL.M.`.split(
    /\s+/,
  ),
);
/** A pattern of those that no name and no initials look like. */
export const SURE_DEGREES = String.raw`Ph\.?D\.?|D\.?Phil\.?|[MBD]\.?Sc\.?|PharmD|Dr\.-Ing\.`;
const SUFFIXES: ReadonlySet<string> = new Set([...NAME_SUFFIXES, ...DEGREES]);
/** Degrees that are initials as well: only after a whole name. */
const SHORT_DEGREES: ReadonlySet<string> = new Set(['MA', 'MS', 'BA', 'BS', 'RN', 'PT', 'OT', 'JD', 'DO']);

/** Degrees may stand several in a row: `Ada Moe, MD, PhD`, `Ada Moe, MD PhD`. `before` is what stands before the comma. */
export function isSuffix(piece: string, before = ''): boolean {
  if (piece.length > 24) return false;
  if (SUFFIXES.has(piece)) return true;
  if (SHORT_DEGREES.has(piece)) return before.indexOf(' ') > 0;
  return piece.indexOf(' ') > 0 && piece.split(' ').every(word => SUFFIXES.has(word));
}

/** Whether all words are degrees: `PhD`, `MD PhD`. */
export const areDegrees = (piece: string): boolean =>
  piece.split(' ').every(word => DEGREES.has(word) || SHORT_DEGREES.has(word));

/** Lower-case words inside a name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de del della delle dello dei degli di da das dal dalla do dos du des d' la le les lo el al ul bin ibn ben bint binte binti ka kwa abu abd af av von van vom zu zum
  zur der den dem het ten ter te 't op 's in y e i und a à san santa st st. ter tot auf über und född née nee geb geb. geboren`.split(
    /\s+/,
  ),
);

/** Words, and for every first letter the lengths they have: most words of names are turned away without a look-up. */
interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly lengths: Uint32Array;
}

/** The words in lower case, capitalised and in capitals. */
function inAnyCase(text: string): WordSet {
  const words = new Set(
    text.split(/\s+/).flatMap(word => [word, word.toUpperCase(), (word[0] as string).toUpperCase() + word.slice(1)]),
  );
  const lengths = new Uint32Array(128);
  for (const word of words) {
    const first = word.charCodeAt(0);
    lengths[first < 128 ? first : 0] = (lengths[first < 128 ? first : 0] as number) | (1 << Math.min(word.length, 31));
  }
  return { words, lengths };
}

/** Words that only names of groups have. */
const GROUP_WORDS = inAnyCase(
  `collaboration collaborations collaborative collaborators consortium group groups subgroup team teams committee subcommittee network initiative investigators
  investigator society association alliance foundation council federation taskforce task-force program programme project panel
  commission coalition partnership registry workgroup survey agency organization organisation trialists researchers volunteers participants
  kollaboration konsortium arbeitsgruppe arbeitsgemeinschaft gesellschaft collaborazione gruppo colaboración grupo équipe groupe consorzio
  équipes коллаборация группа консорциум 合作组 协作组 团队 课题组 委员会 グループ チーム コラボレーション 研究会 연구회 연구팀`,
);

/** Whether the set has one of the words of a text, without the stops and brackets round them. */
function hasWordOf(set: WordSet, text: string): boolean {
  let from = 0;
  for (;;) {
    const blank = text.indexOf(' ', from);
    let end = blank < 0 ? text.length : blank;
    while (end > from && ENDS.includes(text[end - 1] as string)) end--;
    const first = text.charCodeAt(from);
    const lengths = set.lengths[first < 128 ? first : 0] as number;
    if ((lengths >>> Math.min(end - from, 31)) & 1 && set.words.has(text.slice(from, end))) return true;
    if (blank < 0) return false;
    from = blank + 1;
  }
}
const ENDS = '.,;:)]';

const BEHALF = /(?:on behalf of|for the|en nombre de|au nom d|im namen|от имени)(?!\p{L})/iu;

const OTHER_BEHALF = ['ehalf of', 'ombre de', 'nom d', 'm Namen', 'т имени'];

/** `Ada Moe for the MOSS Collaboration`, `on behalf of the Bog Study Group`. */
export function isOnBehalf(piece: string): boolean {
  // a few searches turn nearly everything away
  if (piece.length < 16 || (!mayBeForThe(piece) && !OTHER_BEHALF.some(words => piece.indexOf(words) >= 0)))
    return false;
  return BEHALF.test(piece);
}

/** Whether a text may say "for the …", as many titles say "for". */
export const mayBeForThe = (text: string): boolean => text.indexOf('or the') >= 0;

/** What the words of a group's name, or of "on behalf of" but for "for the", begin with: in lower case, without signs. */
export const groupWords: readonly string[] = [...GROUP_WORDS.words, 'behalf', 'nombre', 'nom', 'namen', 'имени'].map(
  word => word.split('-')[0] as string,
);

/** Whether a piece of an author list names a group: `KM3NeT Collaboration`, `on behalf of the MOSS Study Group`. */
export function isGroup(piece: string): boolean {
  if (piece.length < 5) return false;
  return hasWordOf(GROUP_WORDS, piece) || isOnBehalf(piece);
}

const PLACE_WORDS = inAnyCase(
  `university univ universities institute institutes institution department dept faculty laboratory laboratories hospital universität institut
  fakultät universidad instituto facultad departamento université école laboratoire università dipartimento istituto universidade faculdade
  universiteit uniwersytet университет институт 大学 研究所 universitet universitetet institutionen institutt institutet högskola högskolan høgskole høyskole
  univerzita fakulta politechnika wydział egyetem egyetemi yliopisto üniversitesi fakültesi universitatea universitat univerza sveučilište fakultet
  ülikool universitāte universitetas πανεπιστήμιο університет факультет 대학교 연구소`,
);
/** These are names of people and of companies, too. */
const SHARED_PLACE_WORDS = inAnyCase('college school academy center centre clinic lab labs research');

/** Whether a piece of an author list is an affiliation that stands without brackets. */
export function isPlace(piece: string): boolean {
  if (piece.length < 5) return false;
  if (hasWordOf(PLACE_WORDS, piece)) return !isGroup(piece);
  return (
    (piece.indexOf(' of ') > 0 || piece.indexOf(' for ') > 0) && hasWordOf(SHARED_PLACE_WORDS, piece) && !isGroup(piece)
  );
}
