import { problem, said } from "../domain/findings";
import { classesTable, riskCapacityTable } from "../domain/tables";
import { LARGEST_CENTS, toCents, type Cents } from "../numbers/cents";
import { product, ratio, rounded } from "../numbers/ratio";
import { total } from "../numbers/sum";
import { InputReader, type Cells } from "../tables";
import { choiceArgument, numberArgument } from "../tables/argument";
import { isOmitted } from "../tables/optional";
import type { CertainInput } from "./read";

/** The arguments of WEERSTAND as a spreadsheet hands them over. */
export interface CapacityInput extends CertainInput {
  readonly capacity: Cells;
  readonly classes?: unknown;
  /** "som": houses that do not simulate; blank: the distribution. */
  readonly method?: unknown;
  readonly weight?: unknown;
}

/** What there is to bear risks with, in cents. */
export interface Available {
  /** Incidental, and structural as often as each counts. */
  readonly total: Cents;
  readonly incidental: Cents;
  /** Per year. */
  readonly structural: Cents;
}

/** From this ratio on a class holds. */
export interface RatioClass {
  readonly bound: number;
  readonly name: string;
}

/** The usual classes (Nederlands Adviesbureau voor Risicomanagement and Universiteit Twente), the highest first. */
const USUAL_CLASSES: readonly RatioClass[] = [
  { bound: 2, name: "A uitstekend" }, { bound: 1.4, name: "B ruim voldoende" }, { bound: 1, name: "C voldoende" },
  { bound: 0.8, name: "D matig" }, { bound: 0.6, name: "E onvoldoende" }, { bound: 0, name: "F ruim onvoldoende" },
];

/** @throws InputError with every problem, or for amounts beyond 15 digits */
export function readAvailable(cells: Cells, reader = new InputReader()): Available {
  const { rows } = reader.table(riskCapacityTable, cells);
  reader.refuse();
  const free = rows.filter((row) => row.free);
  if (total(free, ({ amount, years }) => amount * Math.max(1, years)) > LARGEST_CENTS / 100) {
    reader.refuse([problem({ table: riskCapacityTable.name }, said("amountsTooLarge"))]);
  }
  const of = (nature: "incidental" | "structural") => free.filter((row) => row.nature === nature);
  const incidental = total(of("incidental"), ({ amount }) => toCents(amount));
  return {
    incidental,
    structural: total(of("structural"), ({ amount }) => toCents(amount)),
    total: incidental + total(of("structural"), ({ amount, years }) => Number(rounded(product(ratio(toCents(amount)), ratio(years))))),
  };
}

/** The classes, the highest bound first. */
export function readClasses(cells: unknown, reader = new InputReader()): readonly RatioClass[] {
  if (isOmitted(cells)) return USUAL_CLASSES;
  const { rows } = reader.table(classesTable, cells);
  return [...rows].sort((a, b) => b.bound - a.bound).map(({ bound, name }) => ({ bound, name }));
}

/** Ten times: 90 is a percentage that lost its sign. */
const MOST_WEIGHT = 10;

/** How much is needed: by the distribution, or (of houses that do not simulate) a weight times the sum of chance x impact. */
export function readSumWeight(method: unknown, weight: unknown): number | undefined {
  const factor = numberArgument("weging", weight, { above: 0, atMost: MOST_WEIGHT, fallback: 1, zeroIsBlank: true });
  return choiceArgument("methode", method, { sum: ["som", "sum"] }, { optional: true }) === "sum" ? factor : undefined;
}
