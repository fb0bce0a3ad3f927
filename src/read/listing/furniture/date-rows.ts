import { type FurnitureRow, row } from './row.ts';

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro ' +
  'novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля августа сентября ' +
  'октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';
const MONTH_NAME = `(?:${MONTHS.replace(/ /g, '|')})(?!\\p{L})\\.?`;
const DAY_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?:\\s+(?:de|of))?\\s+${MONTH_NAME}|${MONTH_NAME}\\s+\\d{1,2}(?:st|nd|rd|th)?)`;

/** Days, and places in a programme. The first row that fits decides. */
export const DATE_ROWS: readonly FurnitureRow[] = [
  // dates
  row('date', 'comment-day', '-', /^\/\*.{6,40}\*\/$/, '/* Fri, 3 Mar 2023 */'),
  row(
    'session',
    'date-time',
    `${MONTHS} monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`,
    new RegExp(
      `^(?:\\p{L}+,?\\s+)?${DAY_MONTH},?\\s*(?:\\d{4},?)?\\s*(?:\\d{1,2}:\\d\\d|\\d{1,2}\\s*[ap]\\.?m)[^]{0,60}$`,
      'iu',
    ),
    'Wed 11 Dec 4:30 p.m. PST — 7:30 p.m. PST',
    'en',
  ),
  row(
    'date',
    'weekday',
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo',
    new RegExp(
      `^\\p{L}+,?\\.?\\s+(?:(?:den|le|el)\\s+)?${DAY_MONTH},?\\s*(?:de\\s+)?(?:\\d{4})?(?:\\s*\\(.{1,50}\\))?(?:[,\\s]+\\d{1,2}:\\d\\d.{0,30})?$`,
      'iu',
    ),
    'Fri, 3 Mar 2023',
    'en',
    'fr',
    'de',
    'es',
  ),
  row(
    'date',
    'weekday-ru',
    'понедельник вторник среда четверг пятница суббота воскресенье',
    new RegExp(`^\\p{L}+,?\\s+${DAY_MONTH},?\\s*(?:\\d{4})?.{0,4}$`, 'iu'),
    'пятница, 3 марта 2023',
    'ru',
  ),
  row(
    'date',
    'day-month',
    `0 ${MONTHS}`,
    new RegExp(
      `^(?:${DAY_MONTH}|${MONTH_NAME}|\\d{1,2}\\s*[-–]\\s*\\d{1,2}\\s+${MONTH_NAME}),?\\s+(?:de\\s+)?(?:19|20)\\d\\d(?:\\s*г\\.?)?(?:\\s*[•·|]\\s*.{1,30})?$`,
      'iu',
    ),
    '3 March 2023',
    'en',
    'fr',
    'de',
    'es',
    'ru',
  ),
  row(
    'date',
    'iso',
    '0',
    /^(?:19|20)\d\d[-/.年]\s*\d{1,2}(?:[-/.月]\s*\d{1,2}日?)?\.?(?:[T ,]+\d{1,2}:\d\d(?::\d\d)?\S{0,6})?$/u,
    '2023-03-03',
  ),
  row('date', 'numeric', '0', /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?:,?\s+\d{1,2}:\d\d.{0,6})?$/, '03.03.2023'),
  row(
    'date',
    'ago',
    '0 a an about vor il hace há',
    /^(?:about |over |almost )?(?:\d+|an?)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago$|^(?:vor|il y a|hace|há)\s+\d+\s+\p{L}+$/iu,
    '3 days ago',
    'en',
    'de',
    'fr',
    'es',
    'pt',
  ),
  row(
    'date',
    'published-modified',
    'published',
    /^published: \d{1,2} \w+ \d{4}.{0,160}$/i,
    'Published: 16 Jan 2024, Last Modified: 21 Apr 2024Moss 2024 posterEveryone',
    'en',
  ),
  row(
    'date',
    'submitted',
    'submitted originally last published posted received accepted revised updated first announced soumis eingereicht',
    /^\(?(?:submitted|originally announced|last (?:revised|updated|modified)|published(?: online| on)?|posted(?: on)?|received|accepted|revised|updated|first (?:published|submitted)|announced|soumis le|publié le|eingereicht am|veröffentlicht am)[:\s]+(?:on\s+)?(?:[\p{L}]{3,9},?\s+)?(?:\d{1,2}\b|\p{L}{3,9}\.?\s+\d|(?:19|20)\d\d\b).{0,160}$/iu,
    'Submitted 15 December, 2025; originally announced December 2025.',
    'en',
    'fr',
    'de',
  ),
  row(
    'date',
    'submitted-in-brackets',
    '-',
    /^\(\s*(?:submitted|soumis|eingereicht|enviado|this version|last revised|v\d|published|updated)\b.{4,160}\)$/iu,
    '(Submitted on 2 May 2018 (v1), last revised 20 May 2018 (this version, v3))',
    'en',
  ),
  row(
    'date',
    'openreview-day',
    '0',
    /^\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d\s*\((?:modified|last modified|edited)[^)]*\).{0,200}$/,
    '28 Sep 2018 (modified: 21 Dec 2018)Moss 2019 Conference Blind SubmissionReaders: Everyone',
    'en',
  ),
  row(
    'date',
    'replaced',
    'replaced',
    /^replaced with (?:revised )?version\b.{0,80}$/i,
    'replaced with revised version Thu, 2 Mar 2023 11:00:13 GMT (1527kb,D)',
    'en',
  ),
  // places in a programme
  row(
    'session',
    'poster',
    'poster',
    /^poster(?:\s+(?:session|id|number|no\.?|location|time|#))?\s*[:#]?\s*(?:[A-Z]?-?\d+|[A-Z]\b).{0,60}$/i,
    'Poster Session 3',
    'en',
  ),
  row(
    'session',
    'session',
    'session oral track spotlight talk tutorial workshop',
    /^(?:oral |poster |spotlight |track |invited )?(?:session|track|oral|talk|spotlight)\s*#?\s*(?:\d+[A-Z]?|[A-Z]\d?)\b\s*[:.,-]?.{0,60}$/i,
    'Oral Session 2B: Moss',
    'en',
  ),
  row(
    'session',
    'hall',
    'east west north south hall exhibit exhibition room ballroom grand main great foyer level upper lower building auditorium theater theatre',
    /^(?:(?:east|west|north|south|upper|lower|main|grand|great)\s+)?(?:exhibit(?:ion)?\s+)?(?:hall|ballroom|room|foyer|level|building|auditorium|theat(?:er|re)|meeting room)s?\s+[A-Z\d][\w&–-]{0,5}(?:\s*[-–&]\s*\w{1,4})?(?:\s+[\d-]{1,7})?(?:\s*#\s*\d+)?(?:,.{0,40})?$/i,
    'East Exhibit Hall A-C # 3759, 11:00 AM',
    'en',
  ),
  row(
    'session',
    'hash',
    'exhibit hall great',
    /^.{2,40}#\s?\d{1,5}(?:,\s*\d{1,2}:\d\d\s*(?:[AP]M)?)?$/i,
    'Great Moss # 12',
    'en',
  ),
  row(
    'session',
    'time',
    '0',
    /^\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]\s*\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?)?)?(?:\s*(?:[A-Z]{2,4}|\(.{1,40}\)|uhr))?$/i,
    '11:00 AM - 12:30 PM',
  ),
  row(
    'session',
    'timer',
    '-',
    /^\[\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[-–]\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?)?\s*\]$/i,
    '[ 10:00 ]',
  ),
];
