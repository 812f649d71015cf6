import { z } from "zod";
import { amongRows, eachRow } from "../check";
import { choice, factor, name, shareOf, text, year } from "../column";
import { said } from "../findings/codes";
import { nameKey } from "../name";
import { table, type RowOf } from "../table";
import { distribution, rangeFault } from "./range";

/** Nothing becomes more than ten times what was budgeted: 90 is a percentage that lost its sign. */
const times = z.number().min(0).max(10);

const columns = {
  about: choice("Betreft", {
    cost: ["kosten", "cost", "costs"], index: ["index", "prijzen", "prices"], source: ["bron", "middel", "source"],
    hours: ["uren", "hours"], staff: ["bezetting", "staff", "staffing"], yield: ["opbrengst", "opbrengsten", "yield", "yields"],
  }, { also: ["onderwerp", "about"], required: true }),
  name: name("Naam", { also: ["name"] }),
  kind: choice("Soort", { factor: ["factor"], stops: ["stopt", "stops"] }, { also: ["kind", "type"], required: true }),
  least: factor("Minimaal", { also: ["minimum", "min"], allowed: times }),
  mode: factor("Meest waarschijnlijk", { also: ["modus", "most likely", "mode"], allowed: times }),
  most: factor("Maximaal", { also: ["maximum", "max"], allowed: times }),
  distribution,
  chance: shareOf("Kans", { also: ["probability", "chance"] }),
  from: year("Vanaf", { also: ["vanaf jaar", "from"] }),
  group: text("Groep", { also: ["group"] }),
};

/** What may turn out otherwise than it was budgeted: a factor on costs, prices, money, hours, staff or yields; or a source that stops. */
export const uncertaintyTable = table({
  kind: "onzekerheden",
  name: "Onzekerheden",
  columns,
  checks: [
    eachRow(columns, ["about", "name"], ({ about, name: of }) => (about === "index" && of !== undefined ? { column: "name", what: said("nameOfIndex") } : undefined)),
    eachRow(columns, ["about", "kind"], ({ about, kind }) => (kind === "stops" && about !== "source" ? { column: "kind", what: said("onlySourcesStop") } : undefined)),
    eachRow(columns, ["kind", "chance"], ({ kind, chance }) => (kind === "stops" && chance === undefined ? { column: "chance", what: said("stopsWithoutChance") } : undefined)),
    eachRow(columns, ["kind", "least", "mode", "most"], ({ kind, least, mode, most }) => {
      if (kind === "stops") return least === undefined && mode === undefined && most === undefined ? undefined : { column: "most", what: said("rangeOfStop") };
      if (least === undefined) return { column: "least", what: said("rangeNeedsBoth", { other: columns.most.header }) };
      return most === undefined ? { column: "most", what: said("rangeNeedsBoth", { other: columns.least.header }) } : undefined;
    }),
    eachRow(columns, ["kind", "least", "mode", "most", "distribution"], ({ kind, least, most, ...row }) =>
      (kind === "stops" || least === undefined || most === undefined ? undefined : rangeFault({ ...row, least, most }))),
    amongRows(columns, ["about", "name", "kind", "from", "group"], (rows) => {
      const first = new Map<string, number>();
      return rows.flatMap(({ row, about, name: of = "", kind, from = "", group }) => {
        if (group !== undefined) return [];
        const key = JSON.stringify([about, nameKey(of), kind, from]);
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, row);
        return earlier === undefined ? [] : [{ row, column: "about", what: said("uncertaintyTwice", { earlier }) }];
      });
    }),
  ],
});

export type UncertaintyRow = RowOf<typeof uncertaintyTable>;
