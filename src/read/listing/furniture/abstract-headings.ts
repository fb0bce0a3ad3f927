/** The section words of structured abstracts. They name no field: the abstract goes on. */

export interface HeadingRow {
  readonly name: string;
  readonly languages: readonly string[];
}

const rows = (language: string, names: string): readonly HeadingRow[] =>
  names.split('|').map(name => ({ name, languages: [language] }));

export const ABSTRACT_HEADINGS: readonly HeadingRow[] = [
  ...rows(
    'en',
    'background|backgrounds|background and aims|background and aim|background & aims|background and objectives|background and objective|background and purpose|background/objective|background/objectives|background/aims',
  ),
  ...rows(
    'en',
    'introduction|objective|objectives|aim|aims|aim of the study|aims and objectives|purpose|purpose of review|goal|goals|rationale|motivation|context|problem|problem statement|hypothesis|importance|significance|significance statement|question|questions',
  ),
  ...rows(
    'en',
    'method|methods|methodology|materials and methods|material and methods|methods and materials|methods and results|methods and findings|methods/design|patients and methods|subjects and methods|design|study design|design and methods|research design and methods|experimental design|approach|setting|settings|design and setting|setting and participants|design, setting, and participants|design/methodology/approach|animals|procedures|data|dataset|data sources|data extraction|data synthesis|study selection|search strategy|selection criteria|eligibility criteria',
  ),
  ...rows(
    'en',
    'participants|patients|subjects|population|sample|intervention|interventions|exposure|exposures|measurements|main outcome measures|main outcome measure|main outcomes and measures|outcome measures|outcomes|primary outcome|analysis|statistical analysis|main results|main findings|key results|results|result|results and discussion|results and conclusions|findings|recent findings|evaluation|experiments',
  ),
  ...rows(
    'en',
    'discussion|conclusion|conclusions|conclusions and relevance|conclusion and relevance|conclusions/significance|conclusions and clinical importance|conclusion and significance|interpretation|implications|practical implications|social implications|research limitations/implications|research limitations|originality/value|originality|value|novelty|contribution|contributions|limitations|limitation|relevance|clinical relevance|clinical importance|clinical significance|summary|level of evidence|evidence acquisition|evidence synthesis',
  ),
  ...rows(
    'en',
    'availability|availability and implementation|supplementary information|trial registration|registration|clinical trial registration|funding|implementation|impact|outlook|perspective|take home message|patient summary|what is known|what is new|highlights|principal findings|prospero registration number|systematic review registration',
  ),
  ...rows(
    'fr',
    'contexte|introduction|objectif|objectifs|but|méthode|méthodes|matériel et méthodes|matériels et méthodes|patients et méthodes|résultats|résultat|conclusion|conclusions|discussion',
  ),
  ...rows(
    'de',
    'hintergrund|einleitung|ziel|ziele|zielsetzung|fragestellung|methode|methoden|methodik|material und methoden|patienten und methoden|ergebnisse|ergebnis|schlussfolgerung|schlussfolgerungen|fazit|diskussion',
  ),
  ...rows(
    'es',
    'antecedentes|introducción|objetivo|objetivos|método|métodos|metodología|material y métodos|materiales y métodos|pacientes y métodos|resultados|conclusión|conclusiones|discusión',
  ),
  ...rows(
    'pt',
    'contexto|introdução|métodos|metodologia|material e métodos|materiais e métodos|conclusão|conclusões|discussão',
  ),
  ...rows(
    'it',
    'premessa|introduzione|obiettivo|obiettivi|scopo|metodi|materiali e metodi|risultati|conclusioni|conclusione|discussione',
  ),
  ...rows(
    'ru',
    'введение|актуальность|цель|цели|цель исследования|материалы и методы|материал и методы|методы|метод|результаты|результаты и обсуждение|заключение|выводы|вывод|обсуждение',
  ),
  ...rows('zh', '目的|背景|方法|资料与方法|材料与方法|结果|结论|討論|讨论|資料與方法|結果|結論|目标|引言'),
  ...rows('ja', '緒言|対象と方法|対象|考察|はじめに|材料と方法'),
  ...rows('ko', '목적|배경|방법|대상 및 방법|결과|결론|고찰'),
];

const NAMES: ReadonlySet<string> = new Set(ABSTRACT_HEADINGS.map(({ name }) => name));
const LONGEST = Math.max(...ABSTRACT_HEADINGS.map(({ name }) => name.length));

/** Whether a line begins with a section word of an abstract: `BACKGROUND: …`, `Purpose - …`, `Context. …`, `METHODS` alone. */
export function isAbstractHeading(text: string): boolean {
  let start = 0;
  while (start < text.length && ' \t*_#【['.includes(text[start] as string)) start++;
  const limit = Math.min(text.length, start + LONGEST + 2);
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const colon = code === 58 || code === 0xff1a || code === 0x3011 || code === 93 || code === 42;
    // ' - ' and ' – '
    const dash = code === 32 && (next === 45 || next === 0x2013 || next === 0x2014) && text.charCodeAt(at + 2) === 32;
    if (colon || dash || code === 0x2014 || (code === 46 && next === 32))
      return NAMES.has(text.slice(start, at).trim().toLowerCase());
  }
  const alone = text.slice(start).trim();
  return alone.length <= LONGEST && NAMES.has(alone.toLowerCase().replace(/[.:]$/, '')) && alone.length > 1;
}
