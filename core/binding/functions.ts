import type { Wording } from "../domain/findings";
import type { Report } from "../tables/report";
import { problemsOf } from "./inspect";
import { readKind, type InspectionInput } from "./read";
import { problemsTable } from "./report";

/**
 * CONTROLE: every problem of one table, or the text `geen problemen`.
 * @param worded says what was found, in the language of who asks
 * @throws InputError when `kind` is not one of the kinds of table
 */
export function inspectionReport({ table, kind }: InspectionInput, worded: Wording): Report | string[][] {
  return problemsTable(problemsOf(readKind(kind), table), worded);
}
