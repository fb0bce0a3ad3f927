/** UTF-32, which browsers do not know and their decoders neither; some programs save it all the same. */
export interface Utf32Decoder {
  /** The text of the bytes; what is no character is a zero byte in it. Ask with no bytes and `isLast` for the rest. */
  decode(bytes: Uint8Array, isLast?: boolean): string;
}

export function createUtf32Decoder(littleEndian: boolean): Utf32Decoder {
  let rest = new Uint8Array(0);
  let started = false;
  return {
    decode(bytes, isLast = false) {
      const all = new Uint8Array(rest.length + bytes.length);
      all.set(rest);
      all.set(bytes, rest.length);
      const end = all.length - (all.length % 4);
      rest = all.slice(end);
      const view = new DataView(all.buffer);
      const parts: string[] = [];
      for (let at = 0; at < end; at += 4) {
        const code = view.getUint32(at, littleEndian);
        if (started || code !== 0xfeff) parts.push(characterOf(code));
        started = true;
      }
      if (isLast && rest.length > 0) parts.push('\0');
      return parts.join('');
    },
  };
}

function characterOf(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\0' : String.fromCodePoint(code);
}
