import { remark, said, type Finding } from "../domain/findings";
import { nearestName } from "../domain/nearest-name";
import type { Table } from "../domain/table";
import { withoutNotes } from "./header-key";
import type { HeaderMatch } from "./match-header";

/** A wide range of somebody's own: more unknown columns than this say nothing about mistakes. */
const MOST_UNKNOWN = 40;

/**
 * Columns that the table does not know and that do not count, although they are nearly called as one that it does know and that is not
 * there: "Prioritiet" would otherwise be passed over in silence. For a range that is read: where tables are only recognised by their
 * headers, nobody waits for it.
 */
export function likeColumns(table: Table, { rest, places }: HeaderMatch): Finding[] {
  if (table.further === "landUse" || table.further === "weighted" || rest.length > MOST_UNKNOWN) return [];
  const absent = Object.entries(table.columns).filter(([key, { required }]) => !required && !places.has(key)).map(([, column]) => column);
  return rest.flatMap(({ name }): Finding[] => {
    const typed = withoutNotes(name);
    // One name at a time: two names of one column that both fit are no doubt.
    const meant = absent.find(({ header, synonyms }) => [header, ...synonyms].some((known) => nearestName(typed, [known]) !== undefined));
    return meant === undefined ? [] : [remark({ table: table.name, row: 1, column: name }, said("likeColumn", { column: meant.header }))];
  });
}
