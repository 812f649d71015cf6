import { preconditionsTable, type PreconditionRow } from "../domain/tables/randvoorwaarden";
import type { InputReader } from "../tables";
import type { Tables } from "./by-kind";

/**
 * The preconditions about one of the means that are not land, money or people.
 * @throws InputError for what is wrong in Randvoorwaarden
 */
export function readConditions(given: Tables, means: PreconditionRow["means"], reader: InputReader): readonly PreconditionRow[] {
  const { rows } = reader.table(preconditionsTable, given.get("randvoorwaarden"));
  reader.refuse();
  return rows.filter((row) => row.means === means);
}
