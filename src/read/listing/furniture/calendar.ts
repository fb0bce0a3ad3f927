/** Names of months beside those that the rows of dates have. Twelve are the months in order. */
export const MONTHS: readonly (readonly [language: string, names: string])[] = [
  ['nl', 'januari februari maart april mei juni juli augustus september oktober november december'],
  ['sv', 'januari februari mars april maj juni juli augusti september oktober november december'],
  ['no', 'januar februar mars april mai juni juli august september oktober november desember'],
  ['da', 'januar februar marts april maj juni juli august september oktober november december'],
  ['pl', 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'],
  ['cs', 'ledna února března dubna května června července srpna září října listopadu prosince'],
  ['sk', 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra'],
  ['tr', 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'],
  ['uk', 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'],
  [
    'el',
    'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  ],
  [
    'ar',
    'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين',
  ],
  [
    'fa',
    'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  ],
  ['he', 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'],
  ['hi', 'जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर'],
  ['th', 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'],
  ['vi', 'tháng'],
  ['id', 'januari februari maret april mei juni juli agustus september oktober november desember'],
  ['ro', 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'],
  [
    'fi',
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ],
];

/** The months of all names, 1 to 12; 0 where it is not known which. */
const NAMES: ReadonlyMap<string, number> = new Map(
  MONTHS.map(([, names]) => names.split(' ')).flatMap(names =>
    names.map((name, at) => [name, names.length === 12 ? at + 1 : 0] as const),
  ),
);

/** The names of which it is known what month they are. */
export const monthNames: readonly string[] = [...NAMES].filter(([, month]) => month > 0).map(([name]) => name);

/** The month of a name in lower case, 1 to 12; 0 or undefined where it is not known. In Hebrew the name may have `in` before it. */
export function monthNamed(word: string): number | undefined {
  return NAMES.get(word) ?? (word.startsWith('ב') ? NAMES.get(word.slice(1)) : undefined);
}

/** Beside the numbers of a date: `12 марта 2019 р.`, `ngày 3 tháng 3 năm 2019`. */
const BESIDE: ReadonlySet<string> = new Set('de r. r р. р г. ngày năm พ.ศ. ค.ศ. م هـ'.split(' '));
const LONGEST = 40;

/** A day, a month by its name, a year, and nothing else: `26 Ιανουαρίου 2017`. */
export function isDay(line: string): boolean {
  if (line.length > LONGEST || line.indexOf(' ') < 0) return false;
  let months = 0;
  let years = 0;
  for (const word of line.toLowerCase().split(/[\s,]+/u)) {
    if (/^\d{4}$/u.test(word)) years++;
    else if (monthNamed(word) !== undefined) months++;
    else if (!/^\d{1,2}\.?$/u.test(word) && !BESIDE.has(word)) return false;
  }
  return months === 1 && years === 1;
}
