import { because, NoAnswer } from "../domain/findings";
import { loadHighs } from "../optimise";
import { booleanArgument } from "../tables/argument";
import type { InputReader, Report } from "../tables";
import { cachedOneMoreHectare, cachedPressure, cachedSharedPairs, cachedStack } from "./cached";
import { largestFirst } from "./largest-first";
import { totalPressure } from "./pressure";
import { readQuestion, type StackingInput } from "./read-question";
import { landNeeded } from "./land-needed";
import { choicesTable, landNeededTable, sharedPairsTable, stackingTable } from "./report";

/**
 * STAPELING: a row per task (hectares; shares are fractions), then per area what it comes to and the land in use.
 *
 * @throws InputError for tables and arguments that cannot be used.
 */
export async function stackingReport(input: StackingInput, reader?: InputReader): Promise<Report> {
  const { areas, layers } = readQuestion(input, reader);
  const highs = await loadHighs();
  return stackingTable(areas.map((area) => cachedStack(highs, area, layers)));
}

/**
 * RUIMTEDRUK: the land that the tasks need as a share of the land there is; above 1 there is too little.
 *
 * @param input.gross TRUE: all claims, as if nothing were shared.
 * @throws InputError for tables and arguments that cannot be used; NoAnswer where there is no land.
 */
export async function landPressure(input: StackingInput & { readonly gross?: unknown }, reader?: InputReader): Promise<number> {
  const { areas, layers } = readQuestion(input, reader);
  const gross = booleanArgument("bruto", input.gross, { fallback: false });
  const highs = await loadHighs();
  const total = totalPressure(areas.map((area) => cachedPressure(highs, area, layers)));
  const pressure = (gross ? total.gross : total.needed) / total.available;
  if (!Number.isFinite(pressure)) throw new NoAnswer(because("noLand"));
  return pressure;
}

/**
 * MEEKOPPELEN: a row per pair that shares land, or may; most shared first.
 *
 * @throws InputError for tables and arguments that cannot be used.
 */
export async function sharedPairsReport(input: StackingInput, reader?: InputReader): Promise<Report> {
  const { areas, layers } = readQuestion(input, reader);
  const highs = await loadHighs();
  return sharedPairsTable(largestFirst(areas.flatMap((area) => cachedSharedPairs(highs, area, layers)), (pair) => pair.shared));
}

/**
 * KEUZES: a row per limit that matters, with what one more hectare of it brings.
 *
 * @throws InputError for tables and arguments that cannot be used.
 */
export async function choicesReport(input: StackingInput, reader?: InputReader): Promise<Report> {
  const { areas, layers } = readQuestion(input, reader);
  const highs = await loadHighs();
  return choicesTable(areas.flatMap((area) => cachedOneMoreHectare(highs, area, layers)));
}

/**
 * GRONDNODIG: per area and type of land the least extra hectares with which nothing falls short.
 *
 * @throws InputError for tables and arguments that cannot be used, and for a task that no land of its area can help.
 */
export async function landNeededReport(input: StackingInput, reader?: InputReader): Promise<Report> {
  const { areas, layers } = readQuestion(input, reader);
  const highs = await loadHighs();
  return landNeededTable(areas.map((area) => landNeeded(highs, area, layers)));
}
