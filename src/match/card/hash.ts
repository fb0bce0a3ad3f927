/** Hashes for keys: 32 bits, the same on every machine. Equal hashes are a hint, never a proof: what they propose is compared. */

/** FNV-1a over the UTF-16 code units from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Spreads the bits (the last steps of MurmurHash3), so that `hash mod 8` is as good as any other part of it. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One hash of two: the order matters. */
export function pairHash(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ b);
}
