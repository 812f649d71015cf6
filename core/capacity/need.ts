import { nameKey } from "../domain/name";
import { roundedToCents, type Cents } from "../numbers/cents";
import { ratio, times } from "../numbers/ratio";
import { total } from "../numbers/sum";
import { hoursOf, hoursOfOneFte, yearsIn, type HireOffer } from "../supply";
import { demandAndSupply, ownFor, pool } from "./demand-and-supply";
import type { CapacityModel } from "./model";
import { serve } from "./serve";

/** What one role needs and gets, in a period or over the horizon. Hours. */
export interface Need {
  readonly demand: number;
  /** Of own staff. */
  readonly supply: number;
  /** After own staff, substitutes and hiring. */
  readonly shortage: number;
  /** Hours that own staff of this role works, in whatever role. */
  readonly spent: number;
  readonly hired: number;
  /** Of hiring, rounded per rate and period, so that rows add up to their totals. */
  readonly cost: Cents;
}

export interface RoleNeed {
  readonly role: string;
  /** In the order of the periods. */
  readonly perPeriod: readonly Need[];
  readonly whole: Need;
  /** Hours that one fte works in a year; undefined where no norm and no row says so. */
  readonly hoursPerFte: number | undefined;
}

/** Per role, in sheet order, what is needed and what there is when all work as one government ("samen"). */
export async function pooledNeeds(model: CapacityModel): Promise<RoleNeed[]> {
  const { perPeriod, links, roles, sheetOrder } = demandAndSupply(model);
  const pooled = perPeriod.map(pool);
  const service = await serve(pooled, links);
  return sheetOrder.map((place) => {
    const needs = pooled.map((inPeriod, period): Need => {
      const { demand, served, spent, hired } = service[period]![place]!;
      return {
        demand, spent, supply: ownFor(inPeriod, place), shortage: demand - served, hired: hoursOf(hired), cost: costOf(hired),
      };
    });
    const staff = model.staff.filter((row) => nameKey(row.role) === nameKey(roles[place]!));
    return { role: roles[place]!, perPeriod: needs, whole: sumOf(needs), hoursPerFte: hoursOfOneFte(staff, model.norm) };
  });
}

/** How many fte some hours are, over a number of report periods. undefined: nothing says what an fte works. */
export function inFte(hours: number, { hoursPerFte }: RoleNeed, { horizon }: CapacityModel, periods: number): number | undefined {
  return hoursPerFte === undefined ? undefined : hours / (hoursPerFte * periods * yearsIn(horizon.unit));
}

function sumOf(needs: readonly Need[]): Need {
  const sum = (of: keyof Need) => total(needs, (need) => need[of]);
  return {
    demand: sum("demand"), supply: sum("supply"), shortage: sum("shortage"),
    spent: sum("spent"), hired: sum("hired"), cost: sum("cost"),
  };
}

function costOf(hired: readonly HireOffer[]): Cents {
  return total(hired, ({ hours, rate }) => roundedToCents(times(ratio(hours), ratio(rate))));
}
