import { loadHighs } from "../../optimise";
import { WHOLE } from "../model";
import type { ProgrammeRead } from "../read";
import { growthOf } from "./growth";
import { readSteps } from "./read-steps";

/** A programme of a part of the money: which measures are in it, and which part of each (0-1). */
export interface GrownProgramme {
  /** Of the money. */
  readonly share: number;
  /** In the order of the sheet; undefined: locked measures do not fit. */
  readonly measures: readonly { readonly measure: string; readonly share: number }[] | undefined;
}

/** The programmes of GROEIPAD at its usual parts of the money: what a smaller part chose stays. */
export async function grownProgrammes({ programme, measuresInSheet }: ProgrammeRead): Promise<GrownProgramme[]> {
  const steps = await growthOf(await loadHighs(), programme, readSteps(undefined));
  return steps.map(({ share, outcome }) => ({
    share,
    measures: outcome && measuresInSheet.map((place) => ({ measure: programme.measures[place]!.name, share: outcome.choice[place]!.reduce((sum, { millionths }) => sum + millionths, 0) / WHOLE }))
      .filter(({ share: taken }) => taken > 0),
  }));
}
