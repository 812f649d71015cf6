import { functionRecords } from "../../../addin/functions";

/** What functions.json must hold: every function that has a record, with the names of its parameters in their order. */
export const catalogue: Readonly<Record<string, readonly string[]>> =
  Object.fromEntries(functionRecords.map(({ id, english }) => [id, Object.keys(english.parameters)]));
