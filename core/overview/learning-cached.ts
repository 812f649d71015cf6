import type { TableKind } from "../domain/table";
import type { InputReader } from "../tables";
import { cached } from "../tables/cached";
import { learningOf, type LearningInDetail } from "./learning";
import type { OverviewOptions, SourceTable } from "./model";

/** The tables that learning looks at: a change in another one asks nothing anew of it. */
const looksAt: readonly TableKind[] = ["waarnemingen", "normen", "index", "leervragen", "lessen", "opgaven", "middelen", "afspraken", "partijen", "onzekerheden"];

/** Once for the same tables: the overview wants to know at every change whether they can be read, and the view Leren asks what they say. */
const cachedLearning = cached(learningOf, { answers: 4, characters: 16_000_000 });

/** What areas teach; undefined without observations, questions and lessons. What cannot be read is in `problems`. */
export const learningInDetail = (tables: readonly SourceTable[], { day, from, to }: OverviewOptions = {}): LearningInDetail | undefined =>
  cachedLearning(tables.flatMap(({ kind, cells }) => (looksAt.includes(kind) ? [{ kind, cells }] : [])), { day, from, to });

/**
 * The same for who wants to know whether it can be read.
 * @throws InputError for what is wrong in one of the tables
 */
export function readLearningTables(tables: readonly SourceTable[], options: OverviewOptions, reader: InputReader): LearningInDetail | undefined {
  const detail = learningInDetail(tables, options);
  if (detail !== undefined) reader.add(detail.problems, detail.remarks);
  reader.refuse();
  return detail;
}
