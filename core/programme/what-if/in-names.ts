import { toEuros } from "../../numbers/cents";
import { loadHighs } from "../../optimise";
import { goalName } from "../chosen";
import type { Case } from "../model";
import type { ProgrammeRead } from "../read";
import { changed, type WhatIf } from "./changed";
import { headroom, type Headroom } from "./headroom";

/** A limit, its step (euros, hours, hectares or years), and what that brings. */
export interface HeadroomInNames {
  readonly kind: Headroom["limit"]["kind"];
  /** Of a source, a role, a type of land or a goal; undefined for money that is free. */
  readonly name: string | undefined;
  readonly year: number | undefined;
  readonly step: number;
  /** Percentage points less shortage over the goals of the first class that falls short. */
  readonly points: number;
  /** The goal that comes nearest. */
  readonly goal: string;
}

/**
 * What a step more of each limit would bring, the most first.
 * @param hear how far it is, 0-1
 */
export async function headroomFound({ programme: read }: ProgrammeRead, whatIf: WhatIf, hear?: (done: number) => void): Promise<HeadroomInNames[]> {
  const programme = changed(read, whatIf);
  return headroom(await loadHighs(), programme, hear).map(({ limit, less, goal }) => ({
    kind: limit.kind, ...named(programme, limit), points: 100 * less, goal: goalName(programme.goals[goal]!, programme.goals),
  }));
}

function named({ sources, roles, lots, goals }: Case, limit: Headroom["limit"]): Pick<HeadroomInNames, "name" | "year" | "step"> {
  switch (limit.kind) {
    case "freeMoney": return { name: undefined, year: limit.year, step: toEuros(limit.step) };
    case "source": return { name: sources[limit.source]!.name, year: limit.year, step: toEuros(limit.step) };
    case "people": return { name: roles[limit.role]!.name, year: undefined, step: limit.step };
    case "land": return { name: lotName(lots!, limit.lot), year: undefined, step: limit.step };
    case "year": return { name: goalName(goals[limit.goal]!, goals), year: limit.now, step: limit.step };
  }
}

/** With its area where there are several. */
export function lotName(lots: NonNullable<Case["lots"]>, place: number): string {
  const { type, area } = lots[place]!;
  return new Set(lots.map((lot) => lot.area)).size > 1 ? `${type} (${area})` : type;
}
