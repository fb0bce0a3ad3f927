/** Signs that end a sentence in any of the scripts of papers. */
const STOPS = '.!?。！？．｡؟۔।॥։።᙮⸮‼⁇⁈⁉';
/** What may stand after the stop: closing brackets and quotes, footnote marks, emphasis. */
const CLOSERS = ')]}>"\'”’»«」』）］】〉》›*_`~†‡§¹²³⁴⁵⁶⁷⁸⁹⁰ \t\u00a0\u200b';
const TAIL = 160;
/** Endings that need no stop: an address, the number of a trial, a TeX command. */
const ADDRESS =
  /(?:https?:\/\/|www\.|ftp:\/\/|\bdoi:|\S@\S)(?:(?!\.\s\S).)*$|(?:github|gitlab|huggingface|bitbucket|zenodo|arxiv|hf)\.\w+\/\S*$|\b(?:NCT|CRD|ISRCTN|ChiCTR|ACTRN|DRKS|UMIN|CTRI)[\d/-]\S*$/i;
const DOTS = /(?:…|\.\.\.|\[(?:…|\.\.\.|⋯)\]|⋯|\.\s\.\s\.)[\s)\]"”’»]*$/;

/**
 * Whether an abstract stops before its end: in mid-sentence, or with the page's own `…`, `...` or `[...]`. Only its last characters
 * are looked at. `ended` is what came next: more of the page, or the end of the file, which may cut anywhere.
 */
export function abstractIsCut(text: string, ended: 'page' | 'file'): boolean {
  const end = text.trimEnd();
  if (end === '') return false;
  const last = end.charCodeAt(end.length - 1);
  // nearly all abstracts end like this: '… word.'
  if (last === 46 && isWordCode(end.charCodeAt(end.length - 2))) return false;
  const tail = end.slice(-TAIL);
  if (DOTS.test(tail)) return true;
  let at = tail.length;
  while (at > 0 && CLOSERS.includes(tail[at - 1] as string)) at--;
  if (at === 0) return false;
  const sign = tail[at - 1] as string;
  // '$' and a bracket close something that a cut would have left open
  if (STOPS.includes(sign) || sign === '$') return false;
  if (ended === 'page' && at < tail.length && ')]）］}'.includes(tail[tail.length - 1] as string)) return false;
  return !ADDRESS.test(tail);
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
