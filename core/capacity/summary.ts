import { total } from "../numbers/sum";
import { periodsOf, type Staff } from "../supply";
import { cooperation } from "./cooperation";
import type { CapacityModel } from "./model";
import { inFte, pooledNeeds, type RoleNeed } from "./need";

/** Are there enough people, over the whole horizon and as one government? Hours. */
export interface People {
  readonly from: number;
  readonly to: number;
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
