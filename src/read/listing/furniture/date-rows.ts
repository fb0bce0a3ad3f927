import { type FurnitureRow, row, withDigits, withSign } from './row.ts';

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro ' +
  'novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля августа сентября ' +
  'октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun';
/** What all rows of days have: one pattern names the months, since each that does takes long to compile. */
const MONTH = new RegExp(`^(?=.*\\d).*?(?<!\\p{L})(?:${MONTHS.replace(/ /g, '|')})(?!\\p{L})`, 'iu');
/** Where such a row has it. */
const MONTH_NAME = '\\p{L}{3,11}\\.?';
const DAY_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?:\\s+(?:de|of))?\\s+${MONTH_NAME}|${MONTH_NAME}\\s+\\d{1,2}(?:st|nd|rd|th)?)`;

const TIME = /^\d{1,2}[:.h]\d\d/i;

/** Days, and places in a programme. The first row that fits decides. */
export const DATE_ROWS: readonly FurnitureRow[] = [
  // dates
  row('date', 'comment-day', '-', /^\/\*.{6,40}\*\/$/, '/* Fri, 3 Mar 2023 */'),
  withSign(
    MONTH,
    row(
      'session',
      'date-time',
      `${MONTHS} ${WEEKDAYS}`,
      new RegExp(
        `^(?:\\p{L}+,?\\s+)?${DAY_MONTH},?\\s*(?:\\d{4},?)?\\s*(?:\\d{1,2}:\\d\\d|\\d{1,2}\\s*[ap]\\.?m)[^]{0,60}$`,
        'iu',
      ),
      'Wed 11 Dec 4:30 p.m. PST — 7:30 p.m. PST',
      'en',
    ),
  ),
  withSign(
    MONTH,
    row(
      'navigation',
      'days',
      'days',
      new RegExp(
        `^days:(?:,?\\s+(?:${WEEKDAYS.split(' ').join('|')}),?\\s+${MONTH_NAME}\\s+\\d{1,2}(?:st|nd|rd|th)?)+$`,
        'iu',
      ),
      'Days: Monday, March 3rd Tuesday, March 4th',
      'en',
    ),
  ),
  withSign(
    MONTH,
    row(
      'date',
      'weekday',
      `${WEEKDAYS} lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo`,
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
  ),
  withSign(
    MONTH,
    row(
      'date',
      'days',
      `0 ${MONTHS} ${WEEKDAYS}`,
      new RegExp(
        `^(?:\\p{L}+\\s?[-–]\\s?\\p{L}+,?\\s+)?(?:${DAY_MONTH}\\s?[-–]\\s?(?:\\d{1,2}\\.?|${DAY_MONTH})|\\d{1,2}\\.?\\s?[-–]\\s?${DAY_MONTH}),?\\s+(?:de\\s+)?(?:19|20)\\d\\d(?:\\s?[;,·•|(–-]\\s?[^.?!]{1,60})?$`,
        'iu',
      ),
      'Monday–Friday, March 4–8, 2019; Bogtown, Moor',
      'en',
      'fr',
      'de',
      'es',
      'ru',
    ),
  ),
  withSign(
    MONTH,
    row(
      'session',
      'times-and-day',
      '0',
      new RegExp(
        `^\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?\\s?[-–]\\s?\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?,\\s+(?:\\p{L}+,?\\s+)?${DAY_MONTH},?\\s*(?:(?:19|20)\\d\\d)?$`,
        'iu',
      ),
      '8:00 AM–11:00 AM, Monday, March 4, 2019',
      'en',
    ),
  ),
  withSign(
    MONTH,
    row(
      'date',
      'weekday-ru',
      'понедельник вторник среда четверг пятница суббота воскресенье',
      new RegExp(`^\\p{L}+,?\\s+${DAY_MONTH},?\\s*(?:\\d{4})?.{0,4}$`, 'iu'),
      'пятница, 3 марта 2023',
      'ru',
    ),
  ),
  withSign(
    MONTH,
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
  ),
  withSign(
    MONTH,
    row(
      'date',
      'kind-and-day',
      'article articleopen articlefree letter letteropen review reviewarticle reviewopen news comment perspective editorial correspondence research',
      new RegExp(
        `^(?:(?:Research )?Article|Letter|Review(?: Article)?|News|Comment|Perspective|Editorial|Correspondence|Research)\\s*[|·,-]?\\s*(?:(?:Open|Free) Access)?\\s*[|·,-]?\\s*${DAY_MONTH},?\\s+(?:19|20)\\d\\d$`,
        'iu',
      ),
      'ArticleOpen Access3 March 2023',
      'en',
    ),
  ),
  row(
    'date',
    'iso',
    '0',
    /^(?:19|20)\d\d[-/.年]\s*\d{1,2}(?:[-/.月]\s*\d{1,2}日?)?\.?(?:[T ,]+\d{1,2}:\d\d(?::\d\d)?\S{0,6})?$/u,
    '2023-03-03',
  ),
  row('date', 'numeric', '0', /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?:,?\s+\d{1,2}:\d\d.{0,6})?$/, '03.03.2023'),
  withSign(
    /\sago$|\s\d/iu,
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
  ),
  row(
    'date',
    'published-modified',
    'published',
    /^published: \d{1,2} \w+ \d{4}.{0,160}$/i,
    'Published: 16 Jan 2024, Last Modified: 21 Apr 2024Moss 2024 posterEveryone',
    'en',
  ),
  withSign(
    MONTH,
    row(
      'date',
      'registered',
      'doi preprint record version dataset',
      new RegExp(
        `^\\p{L}{3,10} (?:registered|deposited|created|published|archived) ${DAY_MONTH},?\\s*\\d{4} (?:via|by|at|with|in) [^.]{2,40}\\.?$`,
        'iu',
      ),
      'DOI registered May 26, 2020 via MossCite.',
      'en',
    ),
  ),
  withDigits(
    row(
      'date',
      'submitted',
      'submitted originally last published posted received accepted revised updated first announced available soumis eingereicht',
      /^(?!.{0,48}\sby\s\p{Lu})\(?(?:submitted|originally announced|last (?:revised|updated|modified)|published(?: online| on)?|posted(?: on)?|received|accepted|revised|updated|available online|first (?:published(?: online)?|submitted)|announced|soumis le|publié le|eingereicht am|veröffentlicht am)[:\s]+(?:on\s+)?(?:[\p{L}]{3,9},?\s+)?(?:\d{1,2}\b|\p{L}{3,9}\.?\s+\d|(?:19|20)\d\d\b).{0,160}$/iu,
      'Submitted 15 December, 2025; originally announced December 2025.',
      'en',
      'fr',
      'de',
    ),
  ),
  row(
    'date',
    'submitted-in-brackets',
    '-',
    /^[([]\s*(?:submitted|soumis|eingereicht|enviado|this version|last revised|v\d|published|updated)\b.{4,160}[)\]]$/iu,
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
    /^poster(?:\s+(?:session|id|number|no\.?|location|time|#))?\s*[:#]?\s*(?:[A-Z]?-?\d+|[A-Z]\b|(?:mon|tue|wed|thu|fri|sat|sun)-[ap]m\b).{0,60}$/i,
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
    'other',
    'track',
    'aaai ijcai neurips icml acl emnlp www the technical main special industry industrial demo journal datasets applied research student senior safe',
    /^(?:[Tt]he )?(?:[A-Z][\w&+-]* (?:and )?){1,5}Track(?: on [A-Z].{3,90})?$/u,
    'AAAI Technical Track on Wet Places II',
    'en',
  ),
  row(
    'other',
    'code-of-session',
    'mon tue wed thu fri sat sun o p s t ss st oral poster',
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|[OPST]|S[ST]|Oral|Poster)(?:[-.](?:\d{1,3}|[A-Z]{1,2}\d{0,2})){2,4}$/u,
    'Mon-1-2-3',
    'en',
  ),
  row('other', 'session-label', 'session track', /^(?:session|track): \S.{1,90}$/i, 'SESSION: Wet Places', 'en'),
  row(
    'session',
    'session-foreign',
    'sitzung sesión séance sessão sessione сессия секция 分会场 专场 セッション 세션',
    /^(?:sitzung|sesión|séance|sessão|sessione|сессия|секция|分会场|专场|セッション|세션)\s*(?:n[.°º]\s*)?(?:\d{1,2}|[IVX]{1,4}|[A-H])(?!\p{L}).{0,80}$/iu,
    'Sitzung 3: Moos',
    'de',
    'es',
    'fr',
    'zh',
    'ja',
  ),
  withSign(
    TIME,
    row(
      'session',
      'time-and-session',
      '0',
      /^\d{1,2}[:.h]\d\d\s*[-–—]\s*\d{1,2}[:.h]\d\d\s*(?:(?:\p{L}+ )?(?:session|track|keynote|poster|oral|tutorial|panel|workshop|talks?|coffee|lunch|dinner|break|registration|welcome|opening|closing|reception|banquet|discussion|pause|mittagessen|kaffeepause|déjeuner|almuerzo|café)\b.{0,100})$/iu,
      '10:30-11:00Coffee Break',
      'en',
      'fr',
      'de',
      'es',
    ),
  ),
  withSign(
    TIME,
    row(
      'session',
      'time-and-place',
      '0',
      /^\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?\s*)?(?:[-–—]\s*\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?\s*)?)?[|,·•@]\s*(?:\p{L}+ ){0,3}(?:room|hall|ballroom|auditorium|foyer|theatre|theater|level|floor|building|salle|raum|saal|hörsaal|sala|aula|zoom|online)\b.{0,60}$/iu,
      '8:30 – 8:50 | Wet Hall B',
      'en',
      'fr',
      'de',
      'es',
    ),
  ),
  row(
    'other',
    'pause',
    'coffee lunch tea registration welcome opening closing conference social',
    /^(?:coffee|tea|lunch|closing|opening|welcome|registration|conference|social)(?:[ /&-]+(?:and|coffee|tea|lunch|break|remarks|session|reception|registration|dinner|banquet|event|ceremony|opening|closing|welcome)){1,4}$/i,
    'Coffee break',
    'en',
  ),
  row(
    'session',
    'kind-and-access',
    "research review original regular short article chapter conference reference letter editorial data case full open free feature editor's",
    /^(?:(?:open access|free access|feature paper|editor['’]s choice) ?){1,3}(?:article|review|communication|editorial|case report|(?:brief|short) report|perspective|opinion|systematic review|technical note|letter)$|^(?:(?:research|review|original|regular|short|data|case|full[- ]length|rapid) )?(?:articles?|papers?|chapter|review|letter|editorial|communication|report|entry|contribution|article \(.{3,30}\))\s*[•·|,-]?\s*(?:open access|full text access|free access|abstract only|no access|full access|open archive|preview|free)$/i,
    'Research articleOpen access',
    'en',
  ),
  row(
    'session',
    'hall',
    'east west north south hall exhibit exhibition room ballroom grand main great foyer level upper lower building auditorium theater theatre meeting',
    /^(?:(?:east|west|north|south|upper|lower|main|grand|great)\s+)?(?:building\s+(?=exhibit))?(?:exhibit(?:ion)?\s+)?(?:hall|ballroom|room|foyer|level|building|auditorium|theat(?:er|re)|meeting room)s?\s+[A-Z\d][\w&–-]{0,5}(?:\s*[-–&]\s*\w{1,4})?(?:\s+[\d-]{1,7})?(?:\s*#\s*\d+)?(?:,.{0,40})?$/i,
    'East Exhibit Hall A-C # 3759, 11:00 AM',
    'en',
  ),
  row(
    'session',
    'award',
    '- best outstanding distinguished exemplary',
    /^[^\p{L}\p{N}]*(?:best|outstanding|distinguished|exemplary) (?:(?:student|demo|short|long|full|applied|theme|overall|research|resource) )*(?:papers?|posters?|demo|presentation|dissertation|thesis)(?: (?:award|prize|nominee|nomination|candidate|finalist|runner[- ]up|honou?rable mention|shortlist))*(?:[,:(].{0,60}|,? (?:at|of|in) .{2,40})?[)!.]*$/iu,
    '🏆 Best Student Paper Award',
    'en',
  ),
  row(
    'session',
    'rank',
    '- ccf sci ssci jcr core 中科院',
    /^[([【]?(?:CCF|SCI|SSCI|JCR|CORE|中科院)[\s:：-]*(?:[ABCQ][1-4*]?|[一二三四]区|推荐)(?:类|区)?.{0,12}[)\]】]?$/u,
    '(CCF-A)',
    'zh',
  ),
  row(
    'session',
    'room',
    'salle amphi amphithéâtre raum hörsaal seminarraum saal aula sala auditório auditorio auditorium seminar lecture conference meeting breakout room аудитория зал 会议室 教室 会場 강의실',
    /^(?:salle|amphi(?:théâtre)?|(?:seminar)?raum|hörsaal|saal|aula|sala|audit[oó]rio|auditorium|(?:seminar|lecture|conference|meeting|breakout) (?:room|hall|theatre|theater)|room|аудитория|зал)\s+(?:[A-Z]?\d[\w./-]{0,6}|\p{Lu}|(?:[IVX]+)|maximum|magna)$|^(?:会议室|教室|会場|강의실)\s?[A-Z\d]{1,5}$/iu,
    'Salle 12',
    'fr',
    'de',
    'es',
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
    'pictogram',
    '-',
    /^(?:📍|📅|🗓|📆|🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⏰|⏱|🏛|🔗|💻|🎥|🏷|⭐|👁|💬)\ufe0f?\s*\S.{0,200}$/u,
    '📍 Wet Hall',
  ),
  row(
    'session',
    'timer',
    '-',
    /^\[\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[-–]\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?)?\s*\]$/i,
    '[ 10:00 ]',
  ),
];
