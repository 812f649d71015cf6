import type { Fault } from "../check";
import { said } from "../findings/codes";
import { nameKey } from "../name";
import { nearestName } from "../nearest-name";
import { effectsTable } from "../tables/effecten";
import { indicatorsTable } from "../tables/indicatoren";
import type { BetweenTables } from "./tables-seen";

/** Effects on an indicator of which nothing is known: neither what is favourable nor how it stands. */
export const namesIndicator: BetweenTables = {
  about: effectsTable,
  find: ({ rows, every }) => {
    const indicators = every(indicatorsTable, ["indicator"]);
    if (indicators === undefined || indicators.length === 0) return [];
    const names = [...new Map(indicators.map(({ indicator }) => [nameKey(indicator), indicator])).values()];
    const known = new Set(names.map(nameKey));
    return rows(effectsTable, ["indicator"]).filter(({ indicator }) => !known.has(nameKey(indicator))).map(({ row, indicator }): Fault =>
      ({ row, column: "indicator", what: said("notInIndicators", { nearest: nearestName(indicator, names) }), degree: "remark" }));
  },
};
