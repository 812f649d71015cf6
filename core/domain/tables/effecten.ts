import { eachRow } from "../check";
import { choice, effect, name, text } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";
import { dimensions } from "../wellbeing";

const columns = {
  measure: name("Maatregel", { also: ["maatregelen", "measure"] }),
  task: name("Opgave", { also: ["opgaven", "task"] }),
  indicator: name("Indicator", { also: ["indicatoren"], required: true }),
  effect: effect("Effect", { also: ["effecten", "verandering", "change"], required: true, keepsDash: true }),
  group: name("Groep", { also: ["wie", "bevolkingsgroep", "group"] }),
  area: name("Gebied", { also: ["gebiedsnaam", "regio", "area", "region"] }),
  term: choice("Termijn", dimensions, { also: ["dimensie", "term"] }),
  certainty: choice("Zekerheid", {
    high: ["hoog", "high"],
    middle: ["midden", "middel", "medium"],
    low: ["laag", "low"],
  }, { also: ["certainty"], fallback: "low" }),
  source: text("Bron", { also: ["source"] }),
};

/** What a measure does to an indicator, against the situation without it: one row per effect. */
export const effectsTable = table({
  kind: "effecten",
  name: "Effecten",
  columns,
  oneOf: [["measure", "task"]],
  checks: [
    eachRow(columns, ["measure", "task"], ({ measure, task }) => {
      if (measure === undefined && task === undefined) return { column: "measure", what: said("noMeasureNorTask") };
      return measure !== undefined && task !== undefined ? { column: "task", what: said("measureAndTask") } : undefined;
    }),
  ],
});

export type EffectRow = RowOf<typeof effectsTable>;
