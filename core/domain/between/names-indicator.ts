import { said } from "../findings/codes";
import { nameKey } from "../name";
import { effectsTable } from "../tables/effecten";
import { indicatorsTable } from "../tables/indicatoren";
import type { BetweenTables } from "./tables-seen";
import { unknownNames } from "./unknown-names";

/** Effects on an indicator of which nothing is known: neither what is favourable nor how it stands. */
export const namesIndicator: BetweenTables = {
  about: effectsTable,
  find: ({ rows, every }) => {
    const indicators = every(indicatorsTable, ["indicator"]);
    const names = indicators && [...new Map(indicators.map(({ indicator }) => [nameKey(indicator), indicator])).values()];
    return unknownNames(
      rows(effectsTable, ["indicator"]).map(({ row, indicator: name }) => ({ row, name })), names, "indicator", (nearest) => said("notInIndicators", { nearest }));
  },
};
