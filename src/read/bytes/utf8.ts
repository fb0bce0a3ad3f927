/**
 * How many bytes the UTF-8 character at `at` has (1 to 4); 0 when the bytes there are wrong; -1 when it goes on after `end`.
 * The table is that of the Unicode Standard, "Well-Formed UTF-8 Byte Sequences": no overlong forms, no surrogates.
 */
export function utf8Length(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let k = 1; k < length; k += 1) {
    if (at + k >= end) return -1;
    const byte = bytes[at + k]!;
    const low = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** Where the unfinished character at the end of the bytes begins; the length of the bytes when none is cut. */
export function wholeCharacters(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let at = end - 1; at >= 0 && at >= end - 3; at -= 1) {
    if (bytes[at]! >= 0xc0) return utf8Length(bytes, at, end) === -1 ? at : end;
  }
  return end;
}
