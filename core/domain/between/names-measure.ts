import type { Fault } from "../check";
import { said } from "../findings/codes";
import { nameKey } from "../name";
import { nearestName } from "../nearest-name";
import { staffingTable } from "../tables/bezetting";
import { effortTable } from "../tables/inzet";
import { measuresTable } from "../tables/maatregelen";
import type { yieldsTable } from "../tables/opbrengsten";
import type { BetweenTables } from "./tables-seen";

/** The rows of a table that name a measure which Maatregelen does not have. */
export function namesMeasure(about: typeof effortTable | typeof yieldsTable): BetweenTables {
  return {
    about,
    find: ({ rows, every }) => {
      const measures = every(measuresTable, ["measure"]);
      if (measures === undefined) return [];
      const names = measures.map(({ measure }) => measure);
      const known = new Set(names.map(nameKey));
      return rows(about as typeof effortTable, ["measure"]).filter(({ measure }) => !known.has(nameKey(measure))).map(({ row, measure }): Fault =>
        ({ row, column: "measure", what: said("notInMeasures", { nearest: nearestName(measure, names) }) }));
    },
  };
}

/** Hours of a role that nobody has. */
export const effortWithoutStaff: BetweenTables = {
  about: effortTable,
  find: ({ rows, every }) => {
    const staff = every(staffingTable, ["role"]);
    if (staff === undefined || staff.length === 0) return [];
    const known = new Set(staff.map(({ role }) => nameKey(role)));
    return rows(effortTable, ["role"]).filter(({ role }) => !known.has(nameKey(role))).map(({ row }): Fault =>
      ({ row, column: "role", what: said("effortWithoutStaff"), degree: "remark" }));
  },
};
