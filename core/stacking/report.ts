import { nameKey } from "../domain/name";
import { because, NoAnswer, said } from "../domain/findings";
import { loadHighs } from "../optimise";
import { booleanArgument, integerArgument, refuseArgument, textArgument } from "../tables/argument";
import type { Cells, Report, ReportCell } from "../tables";
import { largestFirst } from "./largest-first";
import { LAYERS } from "./model";
import type { Area, AreaOutcome } from "./model";
import { cachedOneMoreHectare, cachedPressure, cachedReading, cachedSharedPairs, cachedStack } from "./cached";
import { totalPressure } from "./pressure";

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
 * STAPELING: a row per task (hectares; shares are fractions), then per area what it comes to and the land in use.
 *
 * @throws InputError for tables and arguments that cannot be used.
 */
export async function stackingReport(input: StackingInput): Promise<Report> {
  const { areas, layers } = question(input);
  const highs = await loadHighs();
  return stackingTable(areas.map((area) => cachedStack(highs, area, layers)));
}

/**
 * RUIMTEDRUK: the land that the tasks need as a share of the land there is; above 1 there is too little.
 *
 * @param input.gross TRUE: all claims, as if nothing were shared.
 * @throws InputError for tables and arguments that cannot be used; NoAnswer where there is no land.
 */
export async function landPressure(input: StackingInput & { readonly gross?: unknown }): Promise<number> {
  const { areas, layers } = question(input);
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
export async function sharedPairsReport(input: StackingInput): Promise<Report> {
  const { areas, layers } = question(input);
  const highs = await loadHighs();
  const pairs = largestFirst(areas.flatMap((area) => cachedSharedPairs(highs, area, layers)), (pair) => pair.shared);
  return {
    columns: [
      { header: "Gebied", kind: "name", key: true }, { header: "Opgave A", kind: "name", key: true }, { header: "Opgave B", kind: "name", key: true },
      { header: "Gedeeld ha", kind: "hectares" }, { header: "Maximaal ha", kind: "hectares" }, { header: "Bindend", kind: "yesNo" },
      { header: "Winst ha", kind: "hectares", per: "hectare" },
    ],
    rows: pairs.map(({ area, one, other, shared, most, gain }) =>
      [area, one, other, shared, most, gain === undefined ? "nee" : "ja", gain ?? ""]),
  };
}

/**
 * KEUZES: a row per limit that matters, with what one more hectare of it brings.
 *
 * @throws InputError for tables and arguments that cannot be used.
 */
export async function choicesReport(input: StackingInput): Promise<Report> {
  const { areas, layers } = question(input);
  const highs = await loadHighs();
  return {
    columns: [
      { header: "Gebied", kind: "name", key: true }, { header: "Grens", kind: "name", key: true }, { header: "Soort", kind: "text", key: true },
      { header: "Omvang ha", kind: "hectares" }, { header: "Waarde", kind: "hectares", per: "hectare" },
    ],
    rows: areas.flatMap((area) => cachedOneMoreHectare(highs, area, layers)).map(({ area, limit, kind, hectares, value }) =>
      [area, limit, kind === "land" ? "grond" : "combinatie", hectares, value]),
  };
}

function question({ tasks, land, combinations, area, layers }: StackingInput): { areas: readonly Area[]; layers: number } {
  const depth = integerArgument("lagen", layers, { atLeast: 1, atMost: 4, fallback: LAYERS, zeroIsBlank: true });
  const name = textArgument("gebied", area, { optional: true });
  const all = cachedReading(tasks, land, combinations);
  if (name === undefined) return { areas: all, layers: depth };
  const areas = all.filter((each) => nameKey(each.name) === nameKey(name));
  if (areas.length === 0) refuseArgument("gebied", said("unknownArea"), name);
  return { areas, layers: depth };
}

function stackingTable(outcomes: readonly AreaOutcome[]): Report {
  return {
    columns: [
      { header: "Gebied", kind: "name", key: true }, { header: "Opgave", kind: "name", key: true }, { header: "Bruto ha", kind: "hectares" },
      { header: "Gerealiseerd ha", kind: "hectares" }, { header: "Gedeeld ha", kind: "hectares" }, { header: "Tekort ha", kind: "hectares" },
      { header: "Tekort aandeel", kind: "share" },
    ],
    rows: outcomes.flatMap(({ area, tasks, shared, net }) => {
      const total = { task: "Totaal", claim: 0, realised: 0, shared, short: 0 };
      for (const task of tasks) {
        total.claim += task.claim;
        total.realised += task.realised;
        total.short += task.short;
      }
      return [
        ...[...tasks, total].map(({ task, claim, realised, shared: together, short }): ReportCell[] =>
          [area, task, claim, realised, together, short, claim > 0 ? short / claim : 0]),
        [area, "Netto grond", "", net, "", "", ""],
      ];
    }),
  };
}
