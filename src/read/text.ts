import { decodeHTMLStrict } from 'entities/decode';

/** Character references such as `&eacute;` and `&#233;` become characters; an `&` that begins none stays. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/** Runs of blanks, tabs and line ends become one blank; the ends are trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
