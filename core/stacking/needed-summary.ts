import { loadHighs } from "../optimise";
import type { InputReader, Report } from "../tables";
import { cachedReading } from "./cached";
import { landNeeded, type LandNeeded } from "./land-needed";
import { LAYERS } from "./model";
import { landNeededTable } from "./report";
import type { LandTables } from "./summary";

/** GRONDNODIG of the areas asked, and per type of land what it says. InputError for what is wrong in the tables. */
export async function landNeededPerArea(
  { tasks, land, combinations }: LandTables, isAsked: (area: string) => boolean, reader?: InputReader,
): Promise<{ readonly report: Report; readonly types: readonly LandNeeded[] }> {
  const highs = await loadHighs();
  const needed = cachedReading(tasks, land, combinations, reader).filter(({ name }) => isAsked(name)).map((area) => landNeeded(highs, area, LAYERS));
  return { report: landNeededTable(needed), types: needed.flatMap(({ types }) => types) };
}
