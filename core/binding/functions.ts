import type { Wording } from "../domain/findings";
import { inputTables } from "../domain/tables";
import type { InputReader } from "../tables/input-reader";
import type { Report } from "../tables/report";
import { findingsThrough } from "./mapping/read-through";
import { readInspection, readMapping, refuseLarge, type InspectionInput, type MappingInput } from "./read";
import { findingsIn, readIn } from "./read-in";
import { findingsTable, mappedTable, variantTable } from "./report";
import { changedTable } from "./variant/apply";
import { readVariant, type VariantInput } from "./variant/read";

/**
 * CONTROLE: every problem and remark of one table, or the text `geen problemen`.
 * @param worded says what was found, in the language of who asks
 * @throws InputError when `kind` is not one of the kinds of table
 */
export function inspectionReport(input: InspectionInput, worded: Wording): Report | string[][] {
  const { kind, range, rules } = readInspection(input);
  return findingsTable(findingsIn(kind, range, rules), worded);
}

/**
 * INLEZEN: a range of somebody else's as an input table, read through rules.
 * @param reader takes note of what is assumed
 * @throws InputError for rules that cannot be followed, cells that a factor or a sum cannot use, personal data where none may stand, and a range that is too large
 * @throws NoAnswer when no rules are given and it is not sure where the fields come from
 */
export function readInReport(input: MappingInput, reader: InputReader): Report {
  const { kind, range, rules } = readMapping(input);
  const mapped = readIn(kind, range, rules);
  reader.add(mapped.findings, inputTables[kind].confidential ? findingsThrough(mapped).filter(({ code }) => code === "personalData") : []);
  reader.refuse();
  refuseLarge(mapped.cells);
  return mappedTable(mapped);
}

/**
 * VARIANT: a table with what a variant changes in it, for whatever takes a table of its kind.
 * @param reader takes note of what is left out
 * @throws InputError for what is wrong in Wijzigingen, for a row or column that is not there, and for a result that the table does not allow
 */
export function variantReport(input: VariantInput, reader: InputReader): Report {
  const { kind, changes } = readVariant(input, reader);
  refuseLarge(input.table);
  const changed = changedTable(kind, input.table, changes);
  reader.add(changed.findings);
  reader.refuse();
  return variantTable(kind, changed);
}
