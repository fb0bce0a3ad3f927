import { doi } from './field-parts.ts';
import type { Citation, ListJoin, Shown } from './model.ts';
import { NAME_STYLES } from './names.ts';
import { chance, int, pick, type Random } from './random.ts';

const AND: ListJoin = { between: ', ', last: ' and ', two: null };
const AND_COMMA: ListJoin = { between: ', ', last: ', and ', two: ' and ' };
const COMMA: ListJoin = { between: ', ', last: ', ', two: null };
const AMPERSAND: ListJoin = { between: ', ', last: ', & ', two: null };
const ALL_AND: ListJoin = { between: ' and ', last: ' and ', two: null };

/** A title's stop: none after a question mark or an exclamation mark. */
export function stopped(title: string, stop: string): string {
  const bare = title.endsWith('.') ? title.slice(0, -1) : title;
  return /[?!…。？！]$/u.test(bare) ? bare : bare + stop;
}

const url = (random: Random): string => `https://example.org/${int(random, 1000, 99999)}`;
const pages = (random: Random): string => `${int(random, 1, 99)}${pick(random, ['-', '–'])}${int(random, 100, 199)}`;
const volume = (random: Random): string => `${int(random, 1, 90)}(${int(random, 1, 12)})`;
const month = (random: Random): string => pick(random, ['Jan', 'Mar', 'May', 'Jun', 'Oct', 'Dec']);
const tail = (shown: Shown, random: Random): string =>
  pick(random, [
    `${shown.venue}, ${shown.year}.`,
    `${shown.venue}, ${month(random)} ${shown.year}.`,
    `${shown.venue} (${shown.year}).`,
    `${shown.venue}, vol. ${int(random, 1, 40)}, pp. ${pages(random)}, ${shown.year}.`,
  ]);

/** Wherever a template quotes or ends a title, quotes and stop are the layout's. */
export const CITATIONS: readonly Citation[] = [
  {
    name: 'ieee',
    sample: 'A. Roe, B. Poe and C. Doe, “Title,” Venue, May 1999.',
    style: NAME_STYLES.initials,
    join: AND,
    write: (aa, shown, random) => `${aa}, “${stopped(shown.title, ',')}” ${tail(shown, random)}`,
  },
  {
    name: 'ieee-comma-and',
    sample: 'A. Roe, and B. Poe, "Title," in Venue, 1999.',
    style: NAME_STYLES.initials,
    join: AND_COMMA,
    write: (aa, shown, random) => `${aa}, "${stopped(shown.title, ',')}" in ${tail(shown, random)}`,
  },
  {
    name: 'quoted',
    sample: 'Ann Roe, Bo Poe. “Title.” Venue, 1999.',
    style: null,
    join: COMMA,
    write: (aa, shown, random) => `${stopped(aa, '.')} “${stopped(shown.title, '.')}” ${tail(shown, random)}`,
  },
  {
    name: 'apa',
    sample: 'Roe, A., & Poe, B. (1999). Title. Venue, 12(3), 45-67.',
    style: NAME_STYLES.apa,
    join: AMPERSAND,
    write: (aa, shown, random) =>
      `${aa} (${shown.year}). ${stopped(shown.title, '.')} ${shown.venue}, ${volume(random)}, ${pages(random)}.`,
  },
  {
    name: 'plain',
    sample: 'Ann Roe and Bo Poe. Title. Venue, 1999.',
    style: null,
    join: AND,
    write: (aa, shown, random) => `${stopped(aa, '.')} ${stopped(shown.title, '.')} ${tail(shown, random)}`,
  },
  {
    name: 'plain-initials',
    sample: 'A. Roe, B. Poe. Title. Venue, 1999.',
    style: NAME_STYLES.initials,
    join: COMMA,
    write: (aa, shown, random) => `${stopped(aa, '.')} ${stopped(shown.title, '.')} ${tail(shown, random)}`,
  },
  {
    name: 'acl',
    sample: 'Ann Roe and Bo Poe. 1999. Title. In Venue, pages 1–9.',
    style: null,
    join: AND_COMMA,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} ${shown.year}. ${stopped(shown.title, '.')} In ${shown.venue}, pages ${pages(random)}.`,
  },
  {
    name: 'vancouver',
    sample: 'Roe A, Poe B. Title. Venue. 1999 May;12(3):45-67.',
    style: NAME_STYLES.medline,
    join: COMMA,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} ${stopped(shown.title, '.')} ${shown.venue}. ${shown.year} ${month(random)};${volume(random)}:${pages(random)}.${chance(random, 0.3) ? ` doi: ${doi(random)}.` : ''}`,
  },
  {
    name: 'mla',
    sample: 'Roe, Ann and Poe, Bo. "Title." Venue 12(3) (1999): 45-67.',
    style: NAME_STYLES.comma,
    join: ALL_AND,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} "${stopped(shown.title, '.')}" ${shown.venue} ${volume(random)} (${shown.year}): ${pages(random)}.`,
  },
  {
    name: 'harvard',
    sample: 'Roe, A., Poe, B. 1999. Title. Venue 12(3), 45-67.',
    style: NAME_STYLES.apa,
    join: COMMA,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} ${shown.year}. ${stopped(shown.title, '.')} ${shown.venue} ${volume(random)}, ${pages(random)}.`,
  },
  {
    name: 'harvard-quotes',
    sample: 'Roe, A. and Poe, B. (1999) ‘Title’, Venue, 12(3), pp. 45–67.',
    style: NAME_STYLES.harvard,
    join: AND,
    write: (aa, shown, random) =>
      `${aa} (${shown.year}) ‘${shown.title}’, ${shown.venue}, ${volume(random)}, pp. ${pages(random)}.`,
  },
  {
    name: 'harvard-and',
    sample: 'Roe, A. and Poe, B., 1999. Title. Venue, 12(3), pp.45-67.',
    style: NAME_STYLES.harvard,
    join: AND,
    write: (aa, shown, random) =>
      `${aa}, ${shown.year}. ${stopped(shown.title, '.')} ${shown.venue}, ${volume(random)}, pp.${pages(random)}.`,
  },
  {
    name: 'apa-day',
    sample: 'Roe, A., & Poe, B. (1999, May 12). Title. Venue, Porto.',
    style: NAME_STYLES.apa,
    join: AMPERSAND,
    write: (aa, shown, random) =>
      `${aa} (${shown.year}, ${month(random)} ${int(random, 1, 28)}). ${stopped(shown.title, '.')} ${pick(random, [`${shown.venue}, Porto.`, `In ${shown.venue} (pp. ${pages(random)}).`, `arXiv preprint arXiv:${shown.year % 100}05.${int(random, 10000, 20000)}.`])}`,
  },
  {
    name: 'nature',
    sample: 'Roe, A. & Poe, B. Title. Venue 12, 45–67 (1999).',
    style: NAME_STYLES.apa,
    join: { between: ', ', last: ' & ', two: null },
    write: (aa, shown, random) =>
      `${aa} ${stopped(shown.title, '.')} ${pick(random, [shown.venue, `*${shown.venue}*`])} ${int(random, 1, 600)}, ${pages(random)} (${shown.year}).`,
  },
  {
    name: 'springer',
    sample: 'Roe, A., Poe, B.: Title. In: Venue, pp. 45–67. Springhill (1999)',
    style: NAME_STYLES.harvard,
    join: COMMA,
    write: (aa, shown, random) =>
      `${aa}: ${stopped(shown.title, '.')} ${pick(random, ['In: ', ''])}${shown.venue}, pp. ${pages(random)}. Springhill (${shown.year})`,
  },
  {
    name: 'elsevier',
    sample: 'A. Roe, B. Poe, Title, Venue 12 (1999) 45–67. https://doi.org/10.1/x',
    style: NAME_STYLES.initialsTight,
    join: COMMA,
    write: (aa, shown, random) =>
      `${aa}, ${shown.title}, ${shown.venue} ${int(random, 1, 200)} (${shown.year}) ${pages(random)}.${chance(random, 0.5) ? ` https://doi.org/${doi(random)}` : ''}`,
  },
  {
    name: 'acm-reference',
    sample: 'Ann Roe and Bo Poe. 1999. Title. In Venue. ACM, Lund, 45–67. https://doi.org/10.1/x',
    style: null,
    join: AND_COMMA,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} ${shown.year}. ${stopped(shown.title, '.')} In ${shown.venue}. ACM, Lund, ${pages(random)}. https://doi.org/${doi(random)}`,
  },
  {
    name: 'marked-type',
    sample: 'ROE A, POE B. Title[J]. Venue, 1999, 12(3): 45-67.',
    style: NAME_STYLES.capitalsIndexed,
    join: COMMA,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} ${shown.title}${pick(random, ['[J]. ', '[C]//', '[J/OL]. '])}${shown.venue}, ${shown.year}, ${volume(random)}: ${pages(random)}.`,
  },
  {
    name: 'marked-type-indexed',
    sample: 'Roe A, Poe B. Title[J]. Venue, 1999, 12(3): 45-67.',
    style: NAME_STYLES.medline,
    join: COMMA,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} ${shown.title}${pick(random, ['[J]. ', '[C]//'])}${shown.venue}, ${shown.year}, ${volume(random)}: ${pages(random)}.`,
  },
  {
    name: 'vancouver-short',
    sample: 'Roe A, Poe B. Title. Venue. 1999;12(3):45-67.',
    style: NAME_STYLES.medline,
    join: COMMA,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} ${stopped(shown.title, '.')} ${shown.venue}. ${shown.year};${volume(random)}:${pages(random)}.`,
  },
  {
    name: 'german',
    sample: 'Roe, Ann; Poe, Bo: Title. In: Venue 12 (1999), Nr. 3, S. 45–67.',
    style: NAME_STYLES.comma,
    join: { between: '; ', last: '; ', two: null },
    write: (aa, shown, random) =>
      `${aa}${pick(random, [': ', ` (${shown.year}): `])}${stopped(shown.title, '.')} In: ${shown.venue} ${int(random, 1, 90)} (${shown.year}), ${pick(random, ['Nr.', 'H.'])} ${int(random, 1, 12)}, S. ${pages(random)}.`,
  },
  {
    name: 'french',
    sample: 'A. Roe, B. Poe et C. Doe. « Title », Venue, vol. 12, n° 3, p. 45-67, 1999.',
    style: NAME_STYLES.initials,
    join: { between: ', ', last: ' et ', two: null },
    write: (aa, shown, random) =>
      `${aa}${pick(random, ['. ', ', '])}« ${shown.title} », ${shown.venue}, vol. ${int(random, 1, 90)}, n° ${int(random, 1, 12)}, p. ${pages(random)}, ${shown.year}.`,
  },
  {
    name: 'japanese',
    sample: 'Ann Roe, Bo Poe, "Title," Venue, Vol.12, No.3, pp.45-67, 1999年5月.',
    style: null,
    join: COMMA,
    write: (aa, shown, random) =>
      `${aa}, ${pick(random, [`"${shown.title},"`, `“${shown.title}”,`, `「${shown.title}」`])} ${shown.venue}, Vol.${int(random, 1, 90)}, No.${int(random, 1, 12)}, pp.${pages(random)}, ${shown.year}${pick(random, ['年5月.', '.', '.5.'])}`,
  },
  {
    name: 'bold-dash-venue',
    sample: '**Title** - Ann Roe, Bo Poe, *Venue 1999*. [[pdf]](url)',
    style: null,
    join: COMMA,
    write: (aa, shown, random) => `**${shown.title}** - ${aa}, *${shown.venue} ${shown.year}*. [[pdf]](${url(random)})`,
  },
  {
    name: 'nickname',
    sample: '`KilnNet`: **Title**, Ann Roe et al., Venue 1999 [[paper]](url)',
    style: null,
    join: COMMA,
    write: (aa, shown, random) =>
      `\`${pick(random, ['KilnNet', 'Moss-3D', 'TIDE++', 'ICQS 2019', 'NCLR21'])}\`${pick(random, [': ', ' '])}**${shown.title}**, ${aa}, ${shown.venue} ${shown.year} [[paper]](${url(random)})`,
  },
  {
    name: 'colon',
    sample: 'Ann Roe, Bo Poe: Title. Venue (1999)',
    style: null,
    join: COMMA,
    write: (aa, shown) => `${aa}: ${stopped(shown.title, '.')} ${shown.venue} (${shown.year})`,
  },
  {
    name: 'authors-title',
    sample: 'Ann Roe, Bo Poe and Cy Doe. Title',
    style: null,
    join: AND,
    write: (aa, shown) => `${stopped(aa, '.')} ${shown.title}`,
  },
  {
    name: 'bold',
    sample: '**Title** Ann Roe, Bo Poe',
    style: null,
    join: AND,
    write: (aa, shown) => `**${shown.title}** ${aa}`,
  },
  {
    name: 'glued-stars',
    sample: 'Title*Ann Roe, Bo Poe and Cy Doe*',
    style: null,
    join: AND,
    write: (aa, shown) => `${shown.title}*${aa}*`,
  },
  {
    name: 'title-authors-stars',
    sample: '**Title**, *Ann Roe, Bo Poe*, Venue 1999',
    style: null,
    join: COMMA,
    write: (aa, shown) => `**${shown.title}**, *${aa}*, ${shown.venue} ${shown.year}`,
  },
  {
    name: 'link',
    sample: '[Title](url), Ann Roe, Bo Poe',
    style: null,
    join: COMMA,
    write: (aa, shown, random) => `[${shown.title}](${url(random)}), ${aa}`,
  },
  {
    name: 'link-venue',
    sample: '[Title](url) - Ann Roe, Bo Poe, Venue 1999',
    style: null,
    join: AND_COMMA,
    write: (aa, shown, random) => `[${shown.title}](${url(random)}) - ${aa}. *${shown.venue} ${shown.year}*`,
  },
  {
    name: 'bold-year',
    sample: '**Title** (1999), A. Roe et al. [[pdf]](url)',
    style: NAME_STYLES.initials,
    join: COMMA,
    write: (aa, shown, random) => `**${shown.title}** (${shown.year}), ${aa} [[pdf]](${url(random)})`,
  },
  {
    name: 'roadmap',
    sample: 'Roe, Ann, et al. "**Title**." Venue (1999). [[pdf]](url)',
    style: NAME_STYLES.comma,
    join: ALL_AND,
    write: (aa, shown, random) =>
      `${stopped(aa, '.')} "**${shown.title}**." ${shown.venue} (${shown.year}). [[pdf]](${url(random)})${chance(random, 0.4) ? ' :star:' : ''}`,
  },
  {
    name: 'bracket-link',
    sample: '(Poster \\#08): Ann Roe, Bo Poe. [Title](url)',
    style: null,
    join: AND,
    write: (aa, shown, random) =>
      `(Poster \\#${int(random, 10, 99)}): ${stopped(aa, '.')} [${shown.title}](${url(random)})`,
  },
  {
    name: 'slash',
    sample: 'Title / Ann Roe, Bo Poe',
    style: null,
    join: COMMA,
    write: (aa, shown) => `${shown.title} / ${aa}`,
  },
  {
    name: 'bar',
    sample: 'Title | Ann Roe, Bo Poe | Venue 1999',
    style: null,
    join: COMMA,
    write: (aa, shown) => `${shown.title} | ${aa} | ${shown.venue} ${shown.year}`,
  },
  {
    name: 'dash',
    sample: 'Title — Ann Roe, Bo Poe',
    style: null,
    join: COMMA,
    write: (aa, shown) => `${shown.title} — ${aa}`,
  },
  {
    name: 'brackets',
    sample: 'Title (Ann Roe, Bo Poe)',
    style: null,
    join: COMMA,
    write: (aa, shown) => `${shown.title} (${aa})`,
  },
  {
    name: 'by',
    sample: 'Title, by Ann Roe and Bo Poe',
    style: null,
    join: AND,
    write: (aa, shown) => `${shown.title}, by ${aa}`,
  },
  {
    name: 'title-stop-authors',
    sample: 'Title. Ann Roe, Bo Poe. Venue, 1999.',
    style: null,
    join: COMMA,
    write: (aa, shown) => `${stopped(shown.title, '.')} ${stopped(aa, '.')} ${shown.venue}, ${shown.year}.`,
  },
  {
    name: 'quoted-title-first',
    sample: '“Title”, Ann Roe, Bo Poe, Venue 1999',
    style: null,
    join: AND,
    write: (aa, shown) => `“${shown.title}”, ${aa}, ${shown.venue} ${shown.year}`,
  },
  {
    name: 'tabs',
    sample: 'Title⇥Ann Roe; Bo Poe⇥Venue⇥1999',
    style: null,
    join: { between: '; ', last: '; ', two: null },
    write: (aa, shown) => `${shown.title}\t${aa}\t${shown.venue}\t${shown.year}`,
  },
  {
    name: 'tabs-authors',
    sample: 'Ann Roe, Bo Poe⇥Title',
    style: null,
    join: COMMA,
    write: (aa, shown) => `${aa}\t${shown.title}`,
  },
  {
    name: 'table',
    sample: '| **[Title](url)** | Ann Roe, Bo Poe | 1999 |',
    style: null,
    join: COMMA,
    head: ['| Title | Authors | Year |', '|---|---|---|'],
    write: (aa, shown, random) => `| **[${shown.title}](${url(random)})** | ${aa} | ${shown.year} |`,
  },
  {
    name: 'table-date',
    sample: '|1999-05-12|**Title**|Ann Roe et.al.|[1905.1](url)|',
    style: null,
    join: COMMA,
    head: ['|Publish Date|Title|Authors|PDF|', '|---|---|---|---|'],
    write: (aa, shown, random) =>
      `|**${shown.year}-05-12**|**${shown.title}**|${aa}|[${shown.year % 100}05.${int(random, 10000, 20000)}](${url(random)})|null|`,
  },
  {
    name: 'html',
    sample: '<li><strong>Title</strong><br><em>Ann Roe, Bo Poe</em></li>',
    style: null,
    join: COMMA,
    write: (aa, shown) => `<li><strong>${shown.title}</strong><br><em>${aa}</em></li>`,
  },
  {
    name: 'html-span',
    sample: '<span class="authors">Ann Roe and Bo Poe</span>. <span class="title">Title</span>',
    style: null,
    join: AND,
    write: (aa, shown) => `<span class="authors">${aa}</span>. <span class="title">${shown.title}</span>`,
  },
];
