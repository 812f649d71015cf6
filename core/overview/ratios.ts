import { ratiosAtAGlance, type RatiosAtAGlance } from "../balance";
import { byKind } from "./by-kind";
import type { SourceTable } from "./model";
import { outcomeOf, type Outcome } from "./outcome";

/** The ratios of BBV art. 11 of a workbook; undefined without Balansposten. */
export async function ratiosOfTables(tables: readonly SourceTable[]): Promise<Outcome<RatiosAtAGlance> | undefined> {
  const posts = byKind(tables).get("balansposten");
  return posts === undefined ? undefined : outcomeOf((reader) => ratiosAtAGlance(posts, reader));
}
