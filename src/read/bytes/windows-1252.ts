/** What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F); five places are empty and stay as they are. */
const SPECIAL = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Reads bytes as Windows-1252. Node's own decoder has taken it for Latin-1 in some versions, so this one does not ask it. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, char => SPECIAL.charAt(char.charCodeAt(0) - 0x80));
}
