/*
 * English months, as parts of patterns.
 */

/** How all of them begin, and how most are cut. */
export const MONTH_STARTS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
export const MONTH_NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** `PEOct 12, 2023Code`: a subject, and a month and a day; a year may follow. */
export const GLUED_DATE = `^\\p{Lu}{1,6}(${MONTH_STARTS})\\p{Ll}*\\.?\\s(\\d{1,2}),`;
