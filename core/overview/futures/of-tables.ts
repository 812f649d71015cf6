import { tasksTable } from "../../domain/tables/opgaven";
import { byKind } from "../by-kind";
import type { SourceTable } from "../model";
import { outcomeOf, type Outcome } from "../outcome";
import { ambitionChances } from "./ambition";
import { ambitionOf, canAsk, robustOf, type FuturesOptions } from "./asked";
import type { Hear } from "./model";
import { robustness } from "./robustness";
import { fanOf, robustnessInNames, type Fan, type RobustnessInNames } from "./summary";

/** The chance of the ambition of a workbook, of all its areas together; undefined where tables for it are lacking. */
export async function ambitionFutures(tables: readonly SourceTable[], options: FuturesOptions = {}, hear?: Hear): Promise<Outcome<Fan> | undefined> {
  const given = byKind(tables);
  return canAsk("money", given) ? outcomeOf(async (reader) => {
    const read = ambitionOf(given, options, reader);
    return fanOf(await ambitionChances(read, hear), read.futures.count);
  }) : undefined;
}

/** What of the programme of a workbook stays; undefined where tables for it are lacking. */
export async function programmeFutures(tables: readonly SourceTable[], options: FuturesOptions = {}, hear?: Hear): Promise<Outcome<RobustnessInNames> | undefined> {
  const given = byKind(tables);
  if (!canAsk("programme", given)) return undefined;
  const units = new Map(given.content(tasksTable)!.rows.map(({ row, unit }) => [row, unit]));
  return outcomeOf(async (reader) => {
    const { read, given: asked } = robustOf(given, options, reader);
    return robustnessInNames(read, await robustness(asked, hear ?? (() => undefined)), units, asked.futures.count);
  });
}
