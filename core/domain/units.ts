import { nameKey } from "./name";

/**
 * A unit in which a goal is measured. Units of one dimension convert into each other; a unit that is not known
 * here ("woningen", "fte") is a dimension of its own and equals only itself.
 */
export interface Unit {
  readonly dimension: string;
  /** How many of the dimension's smallest unit: a whole number. */
  readonly size: number;
}

/** Sizes in joule, m2, m, euro and kW. */
const sizesOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  energy: {
    kwh: 3.6e6, mwh: 3.6e9, gwh: 3.6e12, twh: 3.6e15, gj: 1e9, tj: 1e12, pj: 1e15,
  },
  area: {
    m2: 1, "vierkante meter": 1, ha: 1e4, hectare: 1e4, hectares: 1e4, hectaren: 1e4,
    km2: 1e6, "vierkante kilometer": 1e6, "vierkante km": 1e6,
  },
  length: { m: 1, meter: 1, km: 1e3, kilometer: 1e3, kilometers: 1e3 },
  power: { kw: 1, mw: 1e3, megawatt: 1e3, gw: 1e6, gigawatt: 1e6 },
};

const known = new Map<string, Unit>(Object.entries(sizesOf).flatMap(([dimension, units]) =>
  Object.entries(units).map(([name, size]): [string, Unit] => [name, { dimension, size }])));

/** A Map, not an object: a unit may be called "constructor". */
const scales = new Map([
  ["duizend", 1e3], ["duizenden", 1e3], ["dzd", 1e3], ["tsd", 1e3], ["mln", 1e6], ["mio", 1e6], ["miljoen", 1e6], ["miljoenen", 1e6], ["mrd", 1e9], ["mld", 1e9], ["miljard", 1e9], ["miljarden", 1e9],
]);
const euroWords: ReadonlySet<string> = new Set(["€", "eur", "euro", "euros", "euro's"]);
/** They say nothing about what it is measured in. */
const beside: ReadonlySet<string> = new Set(["1", "in", "x", "×", "*", "bedrag", "bedragen"]);

/** The unit by the name that a user gives it: TWh, km², mln euro, x € 1.000. */
export function unitNamed(name: string): Unit {
  const key = nameKey(name).replace(/\.$/u, "");
  return known.get(key) ?? money(key) ?? { dimension: key, size: 1 };
}

/** Euros by the word or the sign, also in thousands, millions or billions; a bare mln or mrd is money too, a bare thousand is not. */
function money(key: string): Unit | undefined {
  const words = key.replace(/(?<![\d.])1[. ]?000[. ]?000(?![.\d])/u, " mln ").replace(/(?<![\d.])1?[. '’]?000(?![.\d])/u, " duizend ")
    .replace(/(?<!\p{L})([kmt]) ?(?=€|eur(?!\p{L}))|(?<=€ ?)([kmt])(?!\p{L})/gu, (_, ahead?: string, behind?: string) => ((ahead ?? behind) === "m" ? " mln " : " duizend "))
    .replace(/€/gu, " € ").split(/[ ().,]+/u).filter((word) => word !== "" && !beside.has(word));
  const sizes = words.flatMap((word) => scales.get(word) ?? []);
  const euros = words.filter((word) => euroWords.has(word)).length;
  if (sizes.length > 1 || sizes.length + euros < words.length || words.length === 0) return undefined;
  const [size = 1] = sizes;
  return size === 1e3 && euros === 0 ? undefined : { dimension: "money", size };
}

/** An amount in another unit, rounded as little as possible; undefined when the units measure different things. */
export function converted(amount: number, from: Unit, to: Unit): number | undefined {
  if (from.dimension !== to.dimension) return undefined;
  if (from.size === to.size) return amount;
  const common = commonDivisor(from.size, to.size);
  return amount * (from.size / common) / (to.size / common);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
