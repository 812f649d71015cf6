import type { Wording } from "../domain/findings";
import type { Report } from "../tables/report";
import { findingsOf } from "./inspect";
import { readKind, type InspectionInput } from "./read";
import { findingsTable } from "./report";

/**
 * CONTROLE: every problem and remark of one table, or the text `geen problemen`.
 * @param worded says what was found, in the language of who asks
 * @throws InputError when `kind` is not one of the kinds of table
 */
export function inspectionReport({ table, kind }: InspectionInput, worded: Wording): Report | string[][] {
  return findingsTable(findingsOf(readKind(kind), table), worded);
}
