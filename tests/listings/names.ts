import { pick, type Random, weigh } from './random.ts';

interface Parts {
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string;
}

const SUFFIXES: ReadonlySet<string> = new Set(['Jr', 'Jr.', 'Sr.', 'II', 'III', 'IV']);

/** "Ana Maria de la Vega III" -> given Ana, Maria; family "de la Vega"; suffix III. */
function split(name: string): Parts {
  const tokens = name.split(' ');
  const last = tokens.length > 2 && SUFFIXES.has(tokens[tokens.length - 1]!) ? tokens.pop()! : '';
  let from = tokens.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(tokens[from - 1]!)) from -= 1;
  return { given: tokens.slice(0, from), family: tokens.slice(from).join(' '), suffix: last };
}

function initial(given: string, stop: string): string {
  return given
    .split(/[-‐]/u)
    .map(part => (/^\p{L}/u.test(part) ? [...part][0]!.toUpperCase() + stop : ''))
    .filter(part => part !== '')
    .join(stop === '' ? '' : '-');
}

function initials(given: readonly string[], stop: string, between: string): string {
  return given
    .map(part => initial(part, stop))
    .filter(part => part !== '')
    .join(between);
}

function build(write: (parts: Parts) => string): (name: string) => string {
  return name => {
    if (
      !name.includes(' ') ||
      /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(name) ||
      /collaboration|group|consortium|team|investigators|\(/iu.test(name)
    )
      return name;
    const parts = split(name.replace(' - ', '-'));
    if (parts.given.length === 0 || initials(parts.given, '', '') === '') return name;
    const written = write(parts);
    return parts.suffix === '' ? written : `${written} ${parts.suffix}`;
  };
}

export const NAME_STYLES = {
  full: (name: string) => name,
  /** J. M. de Vega */
  initials: build(({ given, family }) => `${initials(given, '.', ' ')} ${family}`),
  /** J.M. de Vega */
  initialsTight: build(({ given, family }) => `${initials(given, '.', '')} ${family}`),
  /** J.M.Vega */
  glued: build(({ given, family }) => `${initials(given, '.', '')}${family}`),
  /** JM Vega */
  bare: build(({ given, family }) => `${initials(given, '', '')} ${family}`),
  /** Vega JM */
  medline: build(({ given, family }) => `${family} ${initials(given, '', '')}`),
  /** Vega J.M. */
  familyStops: build(({ given, family }) => `${family} ${initials(given, '.', '')}`),
  /** Vega, J. M. */
  apa: build(({ given, family }) => `${family}, ${initials(given, '.', ' ')}`),
  /** Vega, Jane */
  comma: build(({ given, family }) => `${family}, ${given.join(' ')}`),
  /** Vega Jane */
  familyFirst: build(({ given, family }) => `${family} ${given.join(' ')}`),
  /** Jane VEGA */
  familyCapitals: build(({ given, family }) => `${given.join(' ')} ${family.toUpperCase()}`),
  /** VEGA Jane */
  capitalsFirst: build(({ given, family }) => `${family.toUpperCase()} ${given.join(' ')}`),
  /** VEGA J M */
  capitalsIndexed: build(({ given, family }) => `${family.toUpperCase()} ${initials(given, '', ' ')}`),
  /** Vega, J.M. */
  harvard: build(({ given, family }) => `${family}, ${initials(given, '.', '')}`),
  capitals: (name: string) => name.toUpperCase(),
  lower: (name: string) => name.toLowerCase(),
  /** Jane */
  mononym: build(({ family }) => family),
} as const;

export type NameStyle = keyof typeof NAME_STYLES;

/** Styles whose names hold a comma: only a semicolon, " and " or a line end can part them. */
export function hasComma(style: NameStyle): boolean {
  return style === 'apa' || style === 'comma';
}

export function drawNameStyle(random: Random): NameStyle {
  return weigh<NameStyle>(random, [
    [70, 'full'],
    [5, 'initials'],
    [3, 'initialsTight'],
    [1.5, 'glued'],
    [3, 'bare'],
    [4, 'medline'],
    [1.5, 'familyStops'],
    [3, 'apa'],
    [3, 'comma'],
    [1, 'familyFirst'],
    [2, 'familyCapitals'],
    [1, 'capitalsFirst'],
    [1.5, 'capitals'],
    [0.5, 'lower'],
  ]);
}

const ODD: readonly NameStyle[] = [
  'lower',
  'lower',
  'capitals',
  'familyCapitals',
  'mononym',
  'glued',
  'initials',
  'initialsTight',
];

/** A name written unlike the others of its listing. */
export function oddName(name: string, random: Random): string {
  return NAME_STYLES[pick(random, ODD)](name);
}
