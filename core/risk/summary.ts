import { toEuros, type Cents } from "../numbers/cents";
import { cachedDistribution } from "./cached";
import { totalResilience, type Resilience } from "./capacity";
import { contributionsOf, groupsOf, type Contributions, type Relief, type ShareLine } from "./contributions";
import { expectedAmount, expectedLoss } from "./losses";
import type { Method, Portfolio, Register, Risk } from "./model";
import { controlledLosses, portfolioOf } from "./portfolio";
import { riskQuestions } from "./questions";
import { readCertainties } from "./read";
import type { Available, RatioClass } from "./read-capacity";
import type { Report } from "./simulation";

/** An amount, in euros, that is not exceeded with a chance. */
export interface CurvePoint {
  readonly amount: number;
  readonly chance: number;
}

/** A risk as a bar and what is behind it; amounts in euros. */
export interface RiskInDetail {
  readonly name: string;
  /** In Risicos; header = 1. */
  readonly row: number;
  readonly nature: Risk["nature"];
  readonly years: number;
  /** That it happens at least once. */
  readonly chance: number;
  /** What one time costs: a fixed amount, or least, most likely and most. */
  readonly amounts: readonly number[];
  readonly expectedAmount: number;
  readonly expected: number;
  readonly contribution: number;
  /** Of what is needed, 0-1; undefined where nothing is. */
  readonly share: number | undefined;
  readonly without: number;
  readonly owner: string | undefined;
  readonly control: { readonly name: string | undefined; readonly needed: number; readonly expected: number; readonly cost: number | undefined; readonly pays: Relief["pays"] } | undefined;
}

/** What is needed beside what there is, as the pane shows it; amounts in euros. */
export interface RiskAtAGlance {
  readonly certainty: number;
  readonly needed: number;
  readonly expected: number;
  readonly method: Method;
  /** How far what is needed may be off: two cells of the grid, or the standard error. */
  readonly error: number;
  readonly draws: number;
  /** By what the correlations had to be multiplied; 1: they could stay. */
  readonly scale: number;
  /** Undefined without capacity. */
  readonly capacity: { readonly available: number; readonly ratio: number | undefined; readonly ratioClass: string | undefined; readonly isEdge: boolean } | undefined;
  /** The largest contribution first. */
  readonly risks: readonly RiskInDetail[];
  /** How many of the largest contributions make half of what is needed; 0 where nothing is needed. */
  readonly half: number;
  /** Which amount is enough with which certainty, and between which it lies; euros. */
  readonly bandwidth: readonly { readonly certainty: number; readonly amount: number; readonly low: number; readonly high: number }[];
  readonly curve: {
    readonly points: readonly CurvePoint[];
    /** From the certainty to the amount that is needed. */
    readonly certainty: readonly CurvePoint[];
    /** What there is, along the axis; empty without capacity. */
    readonly capacity: readonly CurvePoint[];
  };
}

/** Chances at which the curve is drawn: closer together where it bends last. */
const CURVE = [...Array.from({ length: 95 }, (_, place) => (place + 1) / 100), ...Array.from({ length: 49 }, (_, place) => 0.95 + (place + 1) / 1000)];

/** @param report hears how far a simulation is: 0-1. */
export async function riskAtAGlance(
  register: Register, certainty: number, available: Available | undefined, classes: readonly RatioClass[], report?: Report,
): Promise<RiskAtAGlance> {
  const groups = groupsOf(register, undefined);
  const portfolio = portfolioOf(register);
  const answer = await riskQuestions.shares({ portfolio, certainty, groups, controlled: controlledLosses(register) }, report);
  const contributions = contributionsOf(register, undefined, groups, answer);
  const { method, amount, error } = answer.percentile;
  const [bandwidth] = await riskQuestions.percentiles([portfolio], readCertainties(undefined));
  const total = available === undefined ? undefined : totalResilience(register, available, classes, answer.percentile);
  return {
    certainty, method, error: toEuros(error), needed: toEuros(amount), expected: toEuros(contributions.expected), draws: register.sampling.draws, scale: register.scale,
    capacity: total === undefined ? undefined : capacityOf(total),
    risks: contributions.lines.map((line) => inDetail(line, register, amount)),
    half: makingHalf(contributions),
    bandwidth: bandwidth!.map(({ certainty: at, amount: enough, low, high }) => ({ certainty: at, amount: toEuros(enough), low: toEuros(low), high: toEuros(high) })),
    curve: curveOf(portfolio, certainty, amount, available?.total),
  };
}

const capacityOf = ({ available, ratio, ratioClass }: Resilience): NonNullable<RiskAtAGlance["capacity"]> =>
  ({ available: toEuros(available), ratio, ratioClass: ratioClass?.name, isEdge: ratioClass?.isEdge === true });

function inDetail({ risks: [place], contribution, without, relief, single }: ShareLine, { risks }: Register, needed: Cents): RiskInDetail {
  const { name, row, nature, years, loss, owner, control } = risks[place!]!;
  const { amount } = loss;
  return {
    name, row, nature, years, owner, chance: single!.chance,
    amounts: [...("least" in amount ? [amount.least] : []), ...("mode" in amount ? [amount.mode] : []), amount.most].map(toEuros),
    expectedAmount: toEuros(expectedAmount(loss, years)), expected: toEuros(expectedLoss(loss, years)),
    contribution: toEuros(contribution), share: needed === 0 ? undefined : contribution / needed, without: toEuros(without),
    control: relief === undefined ? undefined : {
      name: control?.name, needed: toEuros(relief.needed), expected: toEuros(relief.expected), cost: relief.cost === undefined ? undefined : toEuros(relief.cost), pays: relief.pays,
    },
  };
}

/** The largest first, until half of what is needed is reached. */
function makingHalf({ lines, needed }: Contributions): number {
  let [count, sum] = [0, 0];
  while (2 * sum < needed) sum += lines[count++]!.contribution;
  return count;
}

function curveOf(portfolio: Portfolio, certainty: number, needed: Cents, available: Cents | undefined): RiskAtAGlance["curve"] {
  const distribution = cachedDistribution(portfolio);
  const amounts = CURVE.map((chance) => ({ amount: distribution.percentile(chance), chance }));
  const at = (amount: Cents, chance: number): CurvePoint => ({ amount: toEuros(amount), chance });
  return {
    points: [at(0, 0), ...amounts.map(({ amount, chance }) => at(amount, chance))],
    certainty: [at(0, certainty), at(needed, certainty), at(needed, 0)],
    capacity: available === undefined ? [] : [at(0, 0), at(available, 0)],
  };
}
