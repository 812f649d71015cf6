import { because, NoAnswer, problem, said } from "../domain/findings";
import { riskDependenceTable, risksTable, type RiskRow } from "../domain/tables";
import { LARGEST_CENTS, toCents } from "../numbers/cents";
import { total } from "../numbers/sum";
import { InputReader, type Cells } from "../tables";
import { choiceArgument, integerArgument, numberArgument, numbersArgument, refuseArgument } from "../tables/argument";
import { correlationsIn } from "./correlations";
import { possibleScale } from "./dependence";
import { grossLoss, largestLoss, overYears } from "./losses";
import type { Amount, Control, Grouping, Loss, Occurrence, Register, Risk } from "./model";

/** The arguments that all functions about the register share, as a spreadsheet hands them over. */
export interface RegisterInput {
  readonly risks: Cells;
  /** The horizon in years; blank is 1. */
  readonly years?: unknown;
  /** How many years a structural risk counts that does not say so itself. */
  readonly structural?: unknown;
  readonly dependence?: unknown;
  readonly draws?: unknown;
  readonly seed?: unknown;
}

export interface CertainInput extends RegisterInput {
  /** 0,5 up to and not including 1; blank is 0,9. */
  readonly certainty?: unknown;
}

const MOST_RISKS = 5000;
const MOST_YEARS = 100;

/** @throws InputError for what is no certainty */
export function readCertainty(argument: unknown): number {
  const certainty = numberArgument("zekerheid", argument, { atLeast: 0.5, atMost: 1, fallback: 0.9, zeroIsBlank: true });
  return certainty < 1 ? certainty : refuseArgument("zekerheid", said("notBelow", { limit: 1, wants: { of: "argument", kind: "number" } }), certainty);
}

const USUAL_CERTAINTIES = [0.5, 0.75, 0.8, 0.9, 0.95, 0.99];

/** @throws InputError for a number that is no certainty */
export function readCertainties(argument: unknown): readonly number[] {
  const given = numbersArgument("zekerheden", argument, { above: 0, atMost: 1, zeroIsBlank: true }).flat().filter((value) => value !== undefined);
  const one = given.find((value) => value >= 1);
  if (one !== undefined) return refuseArgument("zekerheden", said("notBelow", { limit: 1, wants: { of: "argument", kind: "number" } }), one);
  return given.length === 0 ? USUAL_CERTAINTIES : given;
}

const groupings = {
  owner: ["eigenaar", "eigenaren", "owner"], task: ["opgave", "opgaven", "task"], area: ["gebied", "gebieden", "area"], programme: ["programma", "programma's", "programme"],
} as const;

/** By which word rows are taken together; undefined: a row per risk. */
export const readGrouping = (per: unknown): Grouping | undefined => choiceArgument("per", per, groupings, { optional: true });

/**
 * @throws InputError with every problem, for a structural risk without years, more than 5.000 risks, or amounts beyond 15 digits;
 *   NoAnswer without risks
 */
export function readRegister(input: RegisterInput, reader = new InputReader()): Register {
  const horizon = numberArgument("jaren", input.years, { above: 0, atMost: MOST_YEARS, fallback: 1, zeroIsBlank: true });
  const structural = numberArgument("structureel", input.structural, { above: 0, atMost: MOST_YEARS, optional: true, zeroIsBlank: true });
  const draws = integerArgument("trekkingen", input.draws, { atLeast: 1000, atMost: 1_000_000, fallback: 100_000, zeroIsBlank: true });
  const seed = integerArgument("zaad", input.seed, { fallback: 1, zeroIsBlank: true });
  const table = reader.table(risksTable, input.risks);
  const dependence = reader.optional(riskDependenceTable, input.dependence);
  const lasting = table.rows.filter(({ nature, years }) => nature === "structural" && years === undefined);
  if (structural === undefined) reader.add(lasting.map(({ row }) => table.problemAt(row, "years", said("noYearsOfStructural"))));
  if (table.rows.length > MOST_RISKS) reader.add([problem({ table: risksTable.name }, said("tooManyRisks", { most: MOST_RISKS }))]);
  const tooLarge = problem({ table: risksTable.name }, said("amountsTooLarge"));
  const together = total(table.rows, ({ impact = 0, most = 0, impactAfter = 0, controlCost = 0 }) => Math.max(impact, most, impactAfter) + controlCost);
  reader.refuse(together > LARGEST_CENTS / 100 ? [tooLarge] : []);
  if (table.rows.length === 0) throw new NoAnswer(because("noRisks"));

  const risks = table.rows.map((row) => asRisk(row, horizon, structural));
  const all = risks.reduce((sum, { loss, control, years }) =>
    sum + [loss, ...(control === undefined ? [] : [control.loss])].reduce((most, each) => Math.max(most, largestLoss(overYears(each, years)), grossLoss(each, years)), 0), 0);
  if (all > LARGEST_CENTS) reader.add([tooLarge]);
  const { correlations, problems } = correlationsIn(dependence?.rows ?? [], risks, (row, column, what) => dependence!.problemAt(row, column, what));
  reader.refuse(problems);
  const scale = possibleScale(risks.map(({ name }) => name), correlations);
  return { risks, scale, correlations: correlations.map((each) => ({ ...each, value: each.value * scale })), sampling: { draws, seed } };
}

function asRisk(row: RiskRow, horizon: number, structural: number | undefined): Risk {
  const column = chanceColumns.find((each) => (row[each] ?? 0) > 0)!;
  const loss = { occurrence: occurrenceIn(column, row[column]!, horizon), amount: amountOf(row) };
  return {
    row: row.row, name: row.risk, nature: row.nature, years: row.nature === "incidental" ? 1 : row.years ?? structural!,
    owner: row.owner, task: row.task, area: row.area, programme: row.programme, loss, control: controlOf(row, column, loss, horizon),
  };
}

const chanceColumns = ["chance", "chancePerYear", "perYear"] as const;
type ChanceColumn = (typeof chanceColumns)[number];

function occurrenceIn(column: ChanceColumn, value: number, horizon: number): Occurrence {
  if (column === "perYear") return { kind: "often", mean: value * horizon };
  // Per year: 1 - (1 - p)^years, also where p is so small that 1 - p is 1.
  return { kind: "once", chance: column === "chance" ? value : -Math.expm1(horizon * Math.log1p(-value)) };
}

function amountOf({ impact, least, mode, most, distribution }: RiskRow): Amount {
  if (most === undefined || most === 0) return { shape: "fixed", most: toCents(impact!) };
  if (least === most) return { shape: "fixed", most: toCents(most) };
  const range = { least: toCents(least), most: toCents(most) };
  return mode === undefined ? { shape: "uniform", ...range } : { shape: distribution === "pert" ? "pert" : "triangular", ...range, mode: toCents(mode) };
}

/** What the control replaces: the chance or the number of times, the whole amount by a fixed one, or both. */
function controlOf({ control, chanceAfter, impactAfter, controlCost }: RiskRow, column: ChanceColumn, { occurrence, amount }: Loss, horizon: number): Control | undefined {
  if (chanceAfter === undefined && impactAfter === undefined) return undefined;
  return {
    name: control, cost: controlCost === undefined ? undefined : toCents(controlCost),
    loss: {
      occurrence: chanceAfter === undefined ? occurrence : occurrenceIn(column, chanceAfter, horizon),
      amount: impactAfter === undefined ? amount : { shape: "fixed", most: toCents(impactAfter) },
    },
  };
}
