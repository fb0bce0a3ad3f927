/** When somebody last looked at a paper on the web, behind its citation in many styles. It tells nothing of the paper. */

/** The words before the date, in lower case, each with a sample. */
export const ACCESS_NOTES: readonly (readonly [languages: string, words: string, sample: string])[] = [
  ['en', '(?:last |date )?(?:accessed|retrieved|viewed|visited)|access date|cited', 'Accessed 12 May 1999.'],
  [
    'de',
    '(?:letzter |letzte )?(?:zugriff|abruf)|(?:zuletzt )?(?:abgerufen|aufgerufen|besucht)',
    'Zugriff am 12.05.1999.',
  ],
  ['fr', '(?:page )?consultée?|date de consultation', 'Consulté le 12 mai 1999.'],
  [
    'es ca',
    'consultad[oa]|consulta|recuperado|accedido|fecha de (?:consulta|acceso)|citado',
    '[Consultado el 12 de mayo de 1999]',
  ],
  ['pt', 'acess(?:o|ado)|acedido|data de acesso', 'Acesso em: 12 maio 1999.'],
  ['it', 'consultat[oa]|visitato|ultimo accesso|data di accesso', '(consultato il 12 maggio 1999)'],
  ['nl', '(?:laatst )?geraadpleegd|bezocht', 'Geraadpleegd op 12 mei 1999.'],
  ['sv no da', 'hämta[dt]|hentet|lest|besøkt|besøgt|besökt', '[Hämtad 1999-05-12]'],
  ['fi', 'viitattu|haettu|luettu', 'Viitattu 12.5.1999.'],
  ['pl', '(?:data )?dostępu?', '[dostęp: 12 maja 1999]'],
  ['cs sk', 'cit\\.|citované|navštíveno|přístup', '[cit. 1999-05-12]'],
  ['hu', 'letöltve|letöltés(?: dátuma)?|hozzáférés', 'Letöltve: 1999. 05. 12.'],
  ['ro', 'accesat(?: la data)?', 'Accesat la 12 mai 1999.'],
  ['tr', 'erişim(?: tarihi)?', '(Erişim tarihi: 12.05.1999)'],
  ['ru uk', 'дата (?:обращения|доступа|звернення)', '(дата обращения: 12.05.1999)'],
];

const MONTH = String.raw`\p{L}{3,11}\.?`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** Dates with a month at least: a year alone may be a title's. */
const DATE = [
  String.raw`\d{1,2}[./-] ?\d{1,2}[./-] ?${YEAR}`,
  String.raw`${YEAR}[./-] ?\d{1,2}[./-] ?\d{1,2}\.?`,
  String.raw`(?:\d{1,2}(?:\.|º|st|nd|rd|th|er)?[ -](?:de |of )?)?${MONTH},?[ -](?:de )?${YEAR}`,
  String.raw`${MONTH} \d{1,2}(?:st|nd|rd|th)?, ${YEAR}`,
  String.raw`${YEAR},? ${MONTH}(?: \d{1,2})?`,
].join('|');
const NOTE = `(?:${ACCESS_NOTES.map(([, words]) => words).join('|')}):?(?: (?:on|am|le|el|il|op|den|em|a|la))?:? (?:${DATE})`;

export const ACCESS_NOTE_AT_END = new RegExp(String.raw`[.,;]?\s(?:\(|\[(?:online[;,] )?)?${NOTE}[)\]]?\.?$`, 'iu');
const ANYWHERE = new RegExp(String.raw`(?<!\p{L})${NOTE}(?!\d)`, 'iu');

/** More of the end of a text holds no note. */
const TAIL = 80;
/** Longer texts are abstracts. */
const LONGEST_CITATION = 1500;
/** Whether a unit is one that a note ends with: a digit, a stop or a bracket. */
const endsNote = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || unit === 0x2e || unit === 0x29 || unit === 0x5d;

const mayHaveYear = (text: string): boolean => text.includes('20') || text.includes('19');

/** A cheap look for a year near the end. */
export const mayEndInAccessNote = (text: string): boolean =>
  text.length < LONGEST_CITATION && endsNote(text.charCodeAt(text.length - 1)) && mayHaveYear(text.slice(-TAIL));

/** Where a citation ends that a note of access stands behind; -1 where none does. */
export function accessNoteAt(text: string): number {
  if (!mayEndInAccessNote(text)) return -1;
  const from = Math.max(0, text.length - TAIL);
  const at = text.slice(from).search(ACCESS_NOTE_AT_END);
  return at < 0 || from + at === 0 ? -1 : from + at;
}

/** A text without the date of access, which is not the paper's. */
export const withoutAccessDate = (text: string): string => (mayHaveYear(text) ? text.replace(ANYWHERE, ' ') : text);
