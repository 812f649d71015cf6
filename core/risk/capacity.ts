import type { Cents } from "../numbers/cents";
import { product, ratio, rounded } from "../numbers/ratio";
import { total } from "../numbers/sum";
import { expectedLoss, grossLoss } from "./losses";
import type { Method, Portfolio, Register, Risk } from "./model";
import { portfolioOf } from "./portfolio";
import type { Percentile } from "./questions";
import type { Available, RatioClass } from "./read-capacity";

/** What is needed beside what there is; amounts in cents. */
export interface Resilience {
  readonly needed: Cents;
  readonly available: Cents;
  /** Undefined where nothing is needed. */
  readonly ratio: number | undefined;
  /** Undefined where nothing is needed, or below every bound. */
  readonly ratioClass: { readonly name: string; /** The error of what is needed decides. */ readonly isEdge: boolean } | undefined;
  readonly expected: Cents;
  readonly gross: Cents;
  readonly error: Cents;
  readonly method: Method | "sum";
}

export interface Resiliences {
  readonly total: Resilience;
  readonly incidental: Resilience;
  /** Per year. */
  readonly structural: Resilience;
  /** What is needed for the incidental and the structural risks apart, above what is needed for all together. */
  readonly diversification: Cents;
}

const isStructural = ({ nature }: Risk): boolean => nature === "structural";
const isIncidental = ({ nature }: Risk): boolean => nature === "incidental";

/** The columns of WEERSTAND: which risks, and how many years each counts. */
const columns = [
  { of: "total", asked: () => true, years: ({ years }: Risk) => years },
  { of: "incidental", asked: isIncidental, years: () => 1 },
  { of: "structural", asked: isStructural, years: () => 1 },
] as const;

/** The portfolios whose percentiles WEERSTAND needs: all, the incidental, the structural per year, and the structural with their years. */
export function portfoliosOf(register: Register): Portfolio[] {
  return [
    ...columns.map(({ asked, years }) => portfolioOf(register, years, asked)),
    portfolioOf(register, ({ years }) => years, isStructural),
  ];
}

/** @param percentiles of `portfoliosOf`, each at the one certainty. */
export function resilienceOf(register: Register, available: Available, classes: readonly RatioClass[], percentiles: readonly Percentile[][]): Resiliences {
  const [all, incidental, , structural] = percentiles.map(([percentile]) => percentile!.amount) as [Cents, Cents, Cents, Cents];
  return {
    ...perColumn((column) => resilience(register, column, available, classes, percentiles[columns.indexOf(column)]![0]!)),
    diversification: incidental + structural - all,
  };
}

/** The same with a weight times the sum of chance x impact x years for what is needed. */
export function resilienceBySum(register: Register, available: Available, classes: readonly RatioClass[], weight: number): Resiliences {
  return {
    ...perColumn((column) => {
      const expected = total(register.risks.filter(column.asked), (risk) => expectedLoss(risk.loss, column.years(risk)));
      return resilience(register, column, available, classes, { amount: Number(rounded(product(ratio(weight), ratio(expected)))), error: 0, method: "sum" });
    }),
    diversification: 0,
  };
}

/** Of all risks together alone. */
export const totalResilience = (register: Register, available: Available, classes: readonly RatioClass[], percentile: Percentile): Resilience =>
  resilience(register, columns[0], available, classes, percentile);

type Column = (typeof columns)[number];

const perColumn = (of: (column: Column) => Resilience): Omit<Resiliences, "diversification"> =>
  ({ total: of(columns[0]), incidental: of(columns[1]), structural: of(columns[2]) });

function resilience(
  register: Register, column: Column, all: Available, classes: readonly RatioClass[],
  { amount, error, method }: { readonly amount: Cents; readonly error: Cents; readonly method: Method | "sum" },
): Resilience {
  const risks = register.risks.filter(column.asked);
  const available = all[column.of];
  return {
    needed: amount, available, error, method,
    ratio: amount === 0 ? undefined : available / amount,
    ratioClass: amount === 0 ? undefined : classOf(available, amount, error, classes),
    expected: total(risks, (risk) => expectedLoss(risk.loss, column.years(risk))),
    gross: total(risks, (risk) => grossLoss(risk.loss, column.years(risk))),
  };
}

/** The class is decided on cents, the bound included; where the error of what is needed could give another one, it is said. */
function classOf(available: Cents, needed: Cents, error: Cents, classes: readonly RatioClass[]): Resilience["ratioClass"] {
  const at = (amount: Cents): string | undefined => classes.find(({ bound }) => {
    const { over, under } = ratio(bound);
    return BigInt(available) * under >= over * BigInt(Math.max(0, amount));
  })?.name;
  const name = at(needed);
  return name === undefined ? undefined : { name, isEdge: at(needed - error) !== name || at(needed + error) !== name };
}
