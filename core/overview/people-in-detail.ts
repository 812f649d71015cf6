import { cooperation, pooledNeeds, readCapacity, type CapacityInput, type Cooperation, type Need } from "../capacity";
import { periodName, periodsOf } from "../supply";
import { cached } from "../tables/cached";
import { attempted } from "./attempted";
import type { OverviewOptions, SourceTable } from "./model";
import { canAnswer, peopleQuestion } from "./questions";
import { byKind } from "./tables";

export interface PeopleOptions extends OverviewOptions {
  /** Default: years. */
  readonly period?: "year" | "quarter" | undefined;
}

/** A role in a period, in hours. */
export interface RoleInPeriod {
  readonly demand: number;
  /** Of own staff. */
  readonly supply: number;
  /** After own staff, substitutes and hiring. */
  readonly shortage: number;
  /** demand / supply; undefined without supply. */
  readonly load: number | undefined;
}

export interface PeopleInDetail {
  /** 2027, or "2027K3". */
  readonly periods: readonly (number | string)[];
  /** In sheet order; per period, in the order of the periods. */
  readonly roles: readonly { readonly role: string; readonly perPeriod: readonly RoleInPeriod[] }[];
  /** What working as one government saves, per role in sheet order, and together. */
  readonly gains: readonly Gain[];
  readonly gain: Gain;
}

/** Hours short when each organisation stands alone and as one government, and the difference. */
export interface Gain extends Cooperation {
  readonly saved: number;
}

/** Per role and period what is asked and what there is, as one government. Undefined where there is no answer. */
export async function peopleInDetail(tables: readonly SourceTable[], options: PeopleOptions = {}): Promise<PeopleInDetail | undefined> {
  const given = byKind(tables);
  if (!canAnswer("people", given)) return undefined;
  return attempted(() => detailOnce({ ...peopleQuestion(given, options), period: options.period === "quarter" ? "kwartaal" : "jaar" }));
}

/** Looked at again, the same tables are not worked out again. */
const detailOnce = cached(detail, { answers: 4, characters: 16_000_000 });

async function detail(question: CapacityInput): Promise<PeopleInDetail> {
  const model = readCapacity(question);
  const gains = (await cooperation(model)).map(withSaving);
  const sum = (of: "alone" | "together"): number => gains.reduce((total, gain) => total + gain[of], 0);
  return {
    periods: periodsOf(model.horizon).map((period) => periodName(period, model.horizon.unit)),
    roles: (await pooledNeeds(model)).map(({ role, perPeriod }) => ({ role, perPeriod: perPeriod.map(inPeriod) })),
    gains, gain: withSaving({ role: "", alone: sum("alone"), together: sum("together") }),
  };
}

const withSaving = (gain: Cooperation): Gain => ({ ...gain, saved: gain.alone - gain.together });

const inPeriod = ({ demand, supply, shortage }: Need): RoleInPeriod =>
  ({ demand, supply, shortage, load: supply > 0 ? demand / supply : undefined });
