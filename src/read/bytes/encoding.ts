/** Byte order marks; that of UTF-16 is the beginning of one of UTF-32. */
const MARKS = [
  { encoding: 'utf-32le', mark: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', mark: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

type IsLike = (zeros: readonly number[], length: number) => boolean;

/** Where the zero bytes of Latin letters stand, counted by their place modulo 4. */
const UNMARKED: readonly { readonly encoding: string; readonly isLike: IsLike }[] = [
  { encoding: 'utf-32le', isLike: ([a, , c, d], length) => isWide(d!, c!, a!, length) },
  { encoding: 'utf-32be', isLike: ([a, b, , d], length) => isWide(a!, b!, d!, length) },
  { encoding: 'utf-16le', isLike: ([a, b, c, d], length) => a! + c! === 0 && isHalf(b! + d!, length) },
  { encoding: 'utf-16be', isLike: ([a, b, c, d], length) => b! + d! === 0 && isHalf(a! + c!, length) },
];

/** Half or more of the letters are Latin. */
function isHalf(zeros: number, length: number): boolean {
  return zeros >= 4 && zeros * 4 > length;
}

/** The highest byte of every character is zero, the next one of most, and the lowest of few. */
function isWide(highest: number, next: number, lowest: number, length: number): boolean {
  return next >= 4 && highest * 4 + 3 >= length && next * 2 > highest && lowest * 2 < highest;
}

/** The encoding that the first bytes show; else the `otherwise`. */
export function encodingOf(head: Uint8Array, otherwise: string): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => head[at] === byte));
  if (marked !== undefined) return marked.encoding;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 4]! += 1;
  return UNMARKED.find(({ isLike }) => isLike(zeros, head.length))?.encoding ?? otherwise;
}
