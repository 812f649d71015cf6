import { total } from "../numbers/sum";
import { periodName, periodsOf, type Staff, type Unit } from "../supply";
import { cooperation, type Cooperation } from "./cooperation";
import type { CapacityModel } from "./model";
import { inFte, pooledNeeds, type Need, type RoleNeed } from "./need";

/** Are there enough people, over the whole horizon and as one government? Hours. */
export interface People {
  readonly from: number;
  readonly to: number;
  /** The period in which they are judged. */
  readonly unit: Unit;
  readonly demand: number;
  /** Of own staff. */
  readonly supply: number;
  /** demand / supply; undefined without supply. */
  readonly utilisation: number | undefined;
  /** After own staff, substitutes and hiring. */
  readonly shortage: number;
  /** Average over the years; undefined where a role falls short and nothing says what an fte works. */
  readonly shortageFte: number | undefined;
  readonly roles: readonly RolePeople[];
  /** Hours that fall short when each organisation stands alone, and do not together. */
  readonly gain: number;
  /** Hours less shortage in total when the scarcest role has one more fte of own staff over the whole horizon. */
  readonly oneMore: { readonly role: string; readonly hours: number } | undefined;
}

export interface RolePeople {
  readonly role: string;
  readonly demand: number;
  readonly supply: number;
  readonly shortage: number;
  /** The shortage, average over the years. */
  readonly shortageFte: number | undefined;
}

export async function people(model: CapacityModel): Promise<People> {
  const needs = await pooledNeeds(model);
  const periods = periodsOf(model.horizon).length;
  const roles = needs.map((need): RolePeople => ({
    role: need.role, demand: need.whole.demand, supply: need.whole.supply, shortage: need.whole.shortage,
    shortageFte: need.whole.shortage === 0 ? 0 : inFte(need.whole.shortage, need, model, periods),
  }));
  const demand = total(roles, (role) => role.demand);
  const supply = total(roles, (role) => role.supply);
  const shortage = total(roles, (role) => role.shortage);
  const fte = roles.map((role) => role.shortageFte);
  return {
    from: model.horizon.from,
    to: model.horizon.to,
    unit: model.horizon.unit,
    demand, supply, shortage, roles,
    utilisation: supply > 0 ? demand / supply : undefined,
    shortageFte: fte.includes(undefined) ? undefined : total(fte, (value) => value!),
    gain: total(await cooperation(model), ({ alone, together }) => alone - together),
    oneMore: await oneMoreFte(model, needs, shortage),
  };
}

/** The role with most hours short; undefined where nothing falls short. */
export function scarcest(needs: readonly RoleNeed[]): RoleNeed | undefined {
  const most = Math.max(0, ...needs.map((need) => need.whole.shortage));
  return most > 0 ? needs.find((need) => need.whole.shortage === most) : undefined;
}

async function oneMoreFte(model: CapacityModel, needs: readonly RoleNeed[], shortage: number): Promise<People["oneMore"]> {
  const scarce = scarcest(needs);
  if (scarce?.hoursPerFte === undefined) return undefined;
  // As one government it does not matter which organisation the person joins.
  const person: Staff = { organisation: "", role: scarce.role, fte: 1, hoursPerFte: scarce.hoursPerFte, absence: 0 };
  const after = await pooledNeeds({ ...model, staff: [...model.staff, person] });
  return { role: scarce.role, hours: shortage - total(after, (need) => need.whole.shortage) };
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

/** Per role and period what is asked and what there is, as one government. InputError for what is wrong in the input. */
export async function peoplePerPeriod(model: CapacityModel): Promise<PeopleInDetail> {
  const gains = (await cooperation(model)).map(withSaving);
  return {
    periods: periodsOf(model.horizon).map((period) => periodName(period, model.horizon.unit)),
    roles: (await pooledNeeds(model)).map(({ role, perPeriod }) => ({ role, perPeriod: perPeriod.map(inPeriod) })),
    gains, gain: withSaving({ role: "", alone: total(gains, ({ alone }) => alone), together: total(gains, ({ together }) => together) }),
  };
}

const withSaving = (gain: Cooperation): Gain => ({ ...gain, saved: gain.alone - gain.together });

const inPeriod = ({ demand, supply, shortage }: Need): RoleInPeriod =>
  ({ demand, supply, shortage, load: supply > 0 ? demand / supply : undefined });
