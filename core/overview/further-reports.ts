import { balancePerYear, chargesPerYear, moneyNeededInYears, reservesInYears } from "../balance";
import { peopleNeededPerRole } from "../capacity";
import { largestOfParts } from "../domain/largest-part";
import { sameName } from "../domain/name";
import { investmentsTable } from "../domain/tables/investeringen";
import { why, type Why } from "../domain/whys";
import { total } from "../numbers/sum";
import { landNeededPerArea } from "../stacking";
import type { InputReader, Report } from "../tables";
import { byKind, type Tables } from "./by-kind";
import { yearsOfMoney } from "./horizon";
import type { OverviewOptions, SourceTable } from "./model";
import { outcomeOf, type Outcome } from "./outcome";
import { canAnswer, landQuestion, moneyQuestion, peopleQuestion } from "./questions";

/** Functions of which a view shows the answer beside its own: what it takes to do it all, and finance. */
export type FurtherFunction = "GELDNODIG" | "GRONDNODIG" | "MENSENNODIG" | "EVENWICHT" | "RESERVES" | "KAPITAALLASTEN";

export interface FurtherOptions extends OverviewOptions {
  /** Interest for investments that have none of their own, a percentage per year. */
  readonly interest?: number | undefined;
}

/** Its answer, and what it comes to in a sentence. */
export interface FurtherReport {
  readonly report: Report;
  readonly says: readonly Why[];
}

/** What such a function answers about the workbook; undefined where its tables are not there. */
export async function furtherReport(tables: readonly SourceTable[], options: FurtherOptions, name: FurtherFunction): Promise<Outcome<FurtherReport> | undefined> {
  const given = byKind(tables);
  const make = makers[name](given, options);
  return make && outcomeOf(make);
}

type Make = (reader: InputReader) => Promise<FurtherReport> | FurtherReport;

const makers: Readonly<Record<FurtherFunction, (given: Tables, options: FurtherOptions) => Make | undefined>> = {
  GELDNODIG: (given, options) => (!canAnswer("money", given) ? undefined : async (reader) => {
    const { report, ...needed } = await moneyNeededInYears(moneyQuestion(given, options), reader);
    return { report, says: [why("moneyNeeded", needed)] };
  }),
  GRONDNODIG: (given, { area }) => (!canAnswer("land", given) ? undefined : async (reader) => {
    const { report, types } = await landNeededPerArea(landQuestion(given), (name) => area === undefined || sameName(name, area), reader);
    return { report, says: [why("landNeeded", { hectares: total(types, ({ extra }) => extra), most: mostOf(types.map(({ type, extra }) => ({ name: type, amount: extra }))) })] };
  }),
  MENSENNODIG: (given, options) => (!canAnswer("people", given) || options.norm === undefined ? undefined : async (reader) => {
    const { report, roles } = await peopleNeededPerRole(peopleQuestion(given, options), reader);
    return { report, says: [why("peopleNeeded", { fte: total(roles, ({ extra }) => extra), most: mostOf(roles.map(({ role, extra }) => ({ name: role, amount: extra }))) })] };
  }),
  EVENWICHT: (given) => {
    const budget = given.get("begroting");
    return budget && ((reader) => {
      const { report, ...balance } = balancePerYear(budget, reader);
      return { report, says: [why("structuralBalance", balance)] };
    });
  },
  RESERVES: (given, options) => (!canAnswer("money", given) ? undefined : async (reader) => {
    const { report, lowest } = await reservesInYears(moneyQuestion(given, options), reader);
    return { report, says: [why("reserveLowest", lowest)] };
  }),
  KAPITAALLASTEN: (given, options) => {
    const investments = given.get("investeringen");
    return investments && ((reader) => {
      const own = given.content(investmentsTable)?.years ?? [];
      const { from = own[0], to = own.at(-1) } = yearsOfMoney(given, options);
      const { report, first, highest } = chargesPerYear({ investments, from, to, rate: rateOf(options.interest) }, reader);
      return { report, says: [why("chargesPerYear", { first, highest })] };
    });
  },
};

/** In a cell 0 is nothing; no interest is typed there as a text. */
const rateOf = (percent: number | undefined): number | string | undefined => (percent === 0 ? "0%" : percent && percent / 100);

const mostOf = (parts: Parameters<typeof largestOfParts>[0]): string | undefined => largestOfParts(parts)?.name;
