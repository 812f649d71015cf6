import type { Native } from "../writer/spill";

/** Something that may hold in the workbook, as a formula of Excel and as it is now. */
export interface Condition {
  readonly formula: string;
  readonly holds: boolean;
}

const literal = (value: string | number): string => (typeof value === "number" ? String(value) : `"${value}"`);

export const above = ({ formula, value }: Native, limit: number): Condition => ({ formula: `${formula}>${limit}`, holds: Number(value) > limit });
export const isNot = ({ formula, value }: Native, wanted: string | number): Condition =>
  ({ formula: `${formula}<>${literal(wanted)}`, holds: value !== wanted });
export const is = ({ formula, value }: Native, wanted: string | number): Condition => ({ formula: `${formula}=${literal(wanted)}`, holds: value === wanted });
export const noNumber = ({ formula, value }: Native): Condition => ({ formula: `NOT(ISNUMBER(${formula}))`, holds: typeof value !== "number" });
/** The two differ by more than so much. */
export const differ = (one: Native, other: Native, by: number): Condition =>
  ({ formula: `ABS(${one.formula}-${other.formula})>${by}`, holds: Math.abs(Number(one.value) - Number(other.value)) > by });
export const any = (...conditions: readonly Condition[]): Condition =>
  ({ formula: `OR(${conditions.map(({ formula }) => formula).join(",")})`, holds: conditions.some(({ holds }) => holds) });

const broken = "Nog niet: een formule hieronder geeft een fout. Kijk op blad Controle welke cel niet klopt.";

/** Says in words whether an exercise is done: the first thing that is not right yet, or what is good about it. */
export function verdict(notYet: readonly (readonly [Condition, string])[], good: string): Native {
  const nested = notYet.reduceRight((rest, [{ formula }, text]) => `IF(${formula},"Nog niet: ${text}",${rest})`, `"Goed: ${good}"`);
  const first = notYet.find(([{ holds }]) => holds);
  return { formula: `IFERROR(${nested},"${broken}")`, value: first === undefined ? `Goed: ${good}` : `Nog niet: ${first[1]}` };
}
