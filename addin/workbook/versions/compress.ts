import { Gunzip, gzipSync, strFromU8, strToU8 } from "fflate";
import { asciiJson } from "./ascii-json";

/** Decompressed, no version that a person keeps is larger; one that says otherwise does not get the memory it asks for. */
const MOST = 64 * 1024 * 1024;

/** Plain data as short text: a version holds the same names and years over and over. */
export function compress(value: unknown): string {
  const bytes = gzipSync(strToU8(asciiJson(value), true), { mtime: 0 });
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 32_768) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  return btoa(pieces.join(""));
}

/** @throws Error for what was not compressed so. */
export function decompress(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const gunzip = new Gunzip((piece, final) => {
    length += piece.length;
    if (length > MOST) throw new RangeError("unpacks to more than a version can be");
    pieces.push(piece);
    ended ||= final;
  });
  // In pieces, so that a bomb is noticed at its first excess and not after the whole of it.
  for (let at = 0; at < bytes.length; at += 65_536) gunzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  if (!ended) throw new RangeError("is cut off");
  const whole = new Uint8Array(length);
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return JSON.parse(strFromU8(whole, true));
}
