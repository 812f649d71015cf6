import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Without the time of making: the same seed gives the same bytes. How tightly is all the same: loosely is faster. */
const packed = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts, { mtime: new Date(1980, 0, 1), level: 1 });
const below = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

const numbers = ["99999999999", "-1", "0", "1e309", "NaN", "", "1048577", "16385", "4294967296", "0x10", "1,5"];
const values = ["constructor", "__proto__", "A1:XFD1048576", "XFD1048576", "ZZZ9", "A0", "]]&gt;", "a".repeat(65_536), "../../../../etc/passwd", "\\xl\\workbook.xml", "array", "shared", "s", "e", "rId1"];
const formulas = [
  "Weg", "__proto__", "constructor", "SUM(", ")", "1/0", "A1:XFD1048576", "SUM(A:XFD)", "[1]Blad!A1", "'[1]B'!A1+1", "A1#", "_xlfn.SINGLE(A1:A9)",
  "INDIRECT(\"A1\")", "OFFSET(A1,0,0,1048576,16384)", "_xlfn.LET(_xlpm.x,1,_xlpm.x)", `${"ABS(".repeat(70)}1${")".repeat(70)}`, "1+".repeat(5000), "Jan:Dec!A1", "{1,2;3}",
  "_xldudf_RUIMTE_VERDEEL(100,A:A)", "_xldudf_RUIMTE_CONTROLE(A1:XFD1048576,\"opgaven\")", "_xldudf_RUIMTE_ONBEKEND()", "_xldudf_RUIMTE_VERDEEL(,,,)", "Opgaven[", "Opgaven[#All", "SUM(Opgaven[[#This Row],[x]])", "\"", "'", "!",
];

/** One change in the text of one part; the archive round it stays sound. */
const inPart = (isChosen: (name: string) => boolean, change: (text: string, random: Random) => string): Mutation => (bytes, random) => {
  const parts = unzipSync(bytes);
  const name = oneOf(random, Object.keys(parts).filter((each) => isChosen(each) && /\.(?:xml|rels)$/.test(each)));
  return packed({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!), random)) });
};
const anywhere = (): boolean => true;
const isSheet = (name: string): boolean => name.includes("worksheets/sheet");

/** Another text at one of the places where a pattern stands. */
const instead = (pattern: RegExp, texts: readonly string[]) => (text: string, random: Random): string => {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const { 0: found, index } = oneOf(random, places);
  return text.slice(0, index) + oneOf(random, texts) + text.slice(index + found.length);
};

/** What may happen to a workbook on its way: each takes a sound one and gives one that may not be. */
export const mutations: Readonly<Record<string, Mutation>> = {
  "bytes of the archive": (bytes, random) => {
    const copy = bytes.slice();
    for (let times = 1 + below(random, 8); times > 0; times--) copy[below(random, copy.length)] = below(random, 256);
    return copy;
  },
  "bytes of its directory": (bytes, random) => {
    const copy = bytes.slice();
    for (let times = 1 + below(random, 4); times > 0; times--) copy[copy.length - 1 - below(random, 2000)] = below(random, 256);
    return copy;
  },
  "an end that is missing": (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  "a part that is gone": (bytes, random) => {
    const parts = unzipSync(bytes);
    const gone = oneOf(random, Object.keys(parts));
    return packed(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)));
  },
  "names in other writing": (bytes, random) => packed(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) =>
    [random() < 0.5 ? name.replaceAll("/", "\\") : name.toUpperCase(), content]))),
  "half a part": inPart(anywhere, (text, random) => text.slice(0, below(random, text.length))),
  "another character": inPart(anywhere, (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + oneOf(random, ["<", ">", "&", "\"", "\u0000", "é", "/", "=", "\ud800", "<!--", "<![CDATA[", "<!DOCTYPE x>"]) + text.slice(at + 1);
  }),
  "a tag that is gone": inPart(anywhere, instead(/<[^>]*>/g, [""])),
  "a tag twice": inPart(anywhere, (text, random) => {
    const { 0: tag, index } = oneOf(random, [...text.matchAll(/<[^>]*>/g)]);
    return text.slice(0, index) + tag + text.slice(index);
  }),
  "another number": inPart(anywhere, instead(/(?<=[">])\d+(?:\.\d+)?(?=["<])/g, numbers)),
  "another number on a sheet": inPart(isSheet, instead(/(?<=[">])\d+(?:\.\d+)?(?=["<])/g, numbers)),
  "another attribute": inPart(anywhere, instead(/(?<==")[^"]*(?=")/g, values)),
  "another attribute of a cell": inPart(isSheet, instead(/(?<=<(?:c|f|row|mergeCell) [^>]*=")[^"]*(?=")/g, values)),
  "another formula": inPart(isSheet, instead(/(?<=<f[^>]*>)[^<]+(?=<)/g, formulas.map((formula) => formula.replace(/"/g, "&quot;")))),
  "another name": inPart((name) => name.endsWith("workbook.xml"), instead(/(?<=<definedName[^>]*>)[^<]+(?=<)/g, formulas.map((formula) => formula.replace(/"/g, "&quot;")))),
  "another text": inPart(anywhere, instead(/(?<=<(?:t|v)[^>]*>)[^<]+(?=<)/g, [...numbers, "_x0000_", "&#0;", "&#x110000;", "&onbekend;", "#N/A", "=1+1"])),
  "another encoding": (bytes, random) => {
    const parts = unzipSync(bytes);
    const name = oneOf(random, Object.keys(parts).filter(isSheet));
    const text = strFromU8(parts[name]!);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    return packed({ ...parts, [name]: random() < 0.5 ? utf16 : strToU8(text.replace("UTF-8", "windows-1252")) });
  },
};

/** A workbook with so many mutations, of kinds that chance chooses; and which those were. */
export function mutated(bytes: Uint8Array, random: Random): { bytes: Uint8Array; kinds: string[] } {
  const kinds = Array.from({ length: random() < 0.8 ? 1 : 2 }, () => oneOf(random, Object.keys(mutations)));
  let changed = bytes;
  for (const kind of kinds) {
    try {
      changed = mutations[kind]!(changed, random);
    } catch {
      // What is no archive any more has no parts to change.
    }
  }
  return { bytes: changed, kinds };
}
