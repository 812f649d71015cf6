import { said } from "../domain/findings";
import { nameKey } from "../domain/name";
import { integerArgument, refuseArgument, textArgument } from "../tables/argument";
import type { Cells, InputReader } from "../tables";
import { cachedReading } from "./cached";
import { LAYERS, type Area } from "./model";

/** What a function about land is given: tables with their header row, and untrusted scalars that may be blank. */
export interface StackingInput {
  readonly tasks: Cells;
  readonly land: Cells;
  readonly combinations?: unknown;
  /** The name of one area; blank: all of them. */
  readonly area?: unknown;
  /** How many tasks may share one hectare, 1-4; blank: 3. */
  readonly layers?: unknown;
}

/**
 * The areas asked, and how many tasks may share one hectare.
 * @throws InputError for tables and arguments that cannot be used
 */
export function readQuestion({ tasks, land, combinations, area, layers }: StackingInput, reader?: InputReader): { areas: readonly Area[]; layers: number } {
  const depth = integerArgument("lagen", layers, { atLeast: 1, atMost: 4, fallback: LAYERS, zeroIsBlank: true });
  const name = textArgument("gebied", area, { optional: true });
  const all = cachedReading(tasks, land, combinations, reader);
  if (name === undefined) return { areas: all, layers: depth };
  const areas = all.filter((each) => nameKey(each.name) === nameKey(name));
  if (areas.length === 0) refuseArgument("gebied", said("unknownArea"), name);
  return { areas, layers: depth };
}
