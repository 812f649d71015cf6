/** What amounts are written in: thousands, millions, billions. */
export type Scale = 1e3 | 1e6 | 1e9;

const EURO = "(?:€|eur(?:o(?:'?s)?)?)";
const TIMES = "(?:x|×|\\*)";
const THOUSAND = "1[.\\s]?000(?![.\\s]?\\d)|duizend(?:en|tallen)?|(?:dzd|tsd)\\b|(?<=(?:€|eur|x|×|\\*)\\s?)['’]?000(?![.\\s]?\\d)";
const MILLION = "1[.\\s]?000[.\\s]?000|(?:1\\s*)?(?:mln|mio|miljoen(?:en)?)\\b";
const BILLION = "(?:1\\s*)?(?:mld|mrd|miljard(?:en)?)\\b";
/** A letter before or behind the euro: "k€", "MEUR", "€m". */
const SHORT = "(?<![\\p{L}\\p{N}])[kmt](?=\\s?€|\\s?eur(?![\\p{L}]))|(?<=€\\s?)[kmt](?![\\p{L}\\p{N}/])";
/** "x € 1.000", "in duizenden euro's", "€ mln", "k€": what stands before, the size, and the euro behind it. */
const shape = new RegExp(
  `(?<before>(?:(?<![\\p{L}\\p{N}])(?:in|${TIMES})\\s*)?(?:${EURO}\\s*)?(?:${TIMES}\\s*)?)`
  + `(?:(?<short>${SHORT})|(?<million>${MILLION})|(?<billion>${BILLION})|(?<thousand>${THOUSAND}))`
  + `\\.?(?<behind>\\s*${EURO}(?![\\p{L}]))?`,
  "giu",
);

/** "boven € 1.000" is a condition, no scale. */
const condition = /(?:boven|onder|vanaf|tot|tot en met|t\/m|meer dan|minder dan|groter dan|kleiner dan|minimaal|maximaal|min\.?|max\.?|hoogstens|minstens|ten minste|>=?|<=?|≥|≤)\s*$/iu;
/** Words behind a scale that are no unit: "x 1.000 incl. btw". */
const noUnit = /^(?:incl|excl|inclusief|exclusief|afgerond|netto|bruto|prijspeil|lopende|constante)\b/iu;

/**
 * The scales that a text says, each once: it counts in brackets, at the end, after "in", "x" or "×", or as the whole text, and
 * when no unit stands beside it but euro or one of `ownUnits` ("mln kg" and "1.000 woningen" are units).
 */
export function scalesIn(text: string, ownUnits: readonly string[] = []): Scale[] {
  const plain = spaced(text);
  const found = [...plain.matchAll(shape)].filter((match) => counts(plain, match, ownUnits)).map(sizeOf);
  return [...new Set(found)];
}

/** The text without what says its scale. */
export function withoutScales(text: string): string {
  const plain = spaced(text);
  return [...plain.matchAll(shape)].reverse().reduce((left, { index, 0: found }) => `${left.slice(0, index)} ${left.slice(index + found.length)}`, plain);
}

const spaced = (text: string): string => text.replace(/\p{Zs}/gu, " ").trim();

function counts(text: string, match: RegExpMatchArray, ownUnits: readonly string[]): boolean {
  const { before = "", behind, short, thousand, million } = match.groups!;
  const start = match.index!;
  const preceding = text.slice(0, start);
  const following = text.slice(start + match[0].length).trimStart();
  if (/[\p{L}\p{N}.,]$/u.test(preceding) && before.trim() === "" && short === undefined) return false;
  const introduced = /in|x|×|\*/iu.test(before);
  // "Minimaal x 1.000" is the column Minimaal, in thousands.
  if (!introduced && condition.test(preceding)) return false;
  const inEuros = /€|eur/iu.test(before) || behind !== undefined || short !== undefined;
  const isFigure = /^['’]?\d/u.test(thousand ?? million ?? "") && !/ml|mi/iu.test(million ?? "");
  if (isFigure && !introduced && !inEuros) return false;
  const opens = /[([]\s*$/u.test(preceding);
  const ends = following === "" || /^[)\]]/u.test(following);
  if (!(introduced || opens || ends)) return false;
  return ends || isNoUnit(following, inEuros, ownUnits);
}

function isNoUnit(following: string, inEuros: boolean, ownUnits: readonly string[]): boolean {
  const [word] = /^[\p{L}\p{N}²³/'%]+/u.exec(following) ?? [];
  if (word === undefined) return true;
  return inEuros || noUnit.test(following) || ownUnits.includes(word.toLowerCase());
}

function sizeOf({ groups }: RegExpMatchArray): Scale {
  const { short, thousand, billion } = groups!;
  if (short !== undefined) return short.toLowerCase() === "m" ? 1e6 : 1e3;
  if (billion !== undefined) return 1e9;
  return thousand === undefined ? 1e6 : 1e3;
}
