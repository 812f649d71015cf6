import { amongRows, eachRow, unique, type Fault } from "../check";
import { choice, list, name, quantity, text, year } from "../column";
import { said } from "../findings/codes";
import { nameKey } from "../name";
import { table, type RowOf } from "../table";

const columns = {
  norm: name("Norm", { also: ["kengetal", "unit norm"], required: true }),
  used: quantity("Gebruikt", { per: "eenheid", also: ["in gebruik", "gebruikte norm", "used", "value in use"], required: true }),
  priceLevel: year("Prijspeil", { also: ["prijspeiljaar", "price level", "price level year"] }),
  scale: choice("Schaal", {
    ratio: ["verhouding", "ratio"],
    difference: ["verschil", "difference"],
  }, { also: ["scale"], fallback: "ratio" }),
  countsFor: list("Telt voor", { also: ["opgaven", "counts for", "tasks"] }),
  column: choice("Kolom", {
    costPerUnit: ["Kosten per eenheid", "cost per unit"],
    structuralPerUnit: ["Structureel per eenheid", "structural per unit", "structural cost per unit"],
    landPerUnit: ["Ruimte per eenheid", "land per unit", "ha per eenheid"],
  }, { also: ["column"] }),
  unit: text("Eenheid", { also: ["unit"] }),
};

/** The norms that plans reckon with: one row per norm, and for which tasks and which of their columns it counts. */
export const normsTable = table({
  kind: "normen",
  name: "Normen",
  columns,
  checks: [
    unique(columns, ["norm"], "normen"),
    eachRow(columns, ["used", "scale"], ({ used, scale }) =>
      scale === "ratio" && used <= 0 ? { column: "used", what: said("notPositiveOnRatioScale") } : undefined),
    { ...eachRow(columns, ["countsFor", "column"], ({ countsFor, column }) =>
      countsFor !== undefined && column === undefined ? { column: "column", what: said("normWithoutColumn") } : undefined), when: ["countsFor"] },
    { ...amongRows(columns, ["countsFor", "column"], (rows) => {
      const first = new Map<string, number>();
      return rows.flatMap(({ row, countsFor = [], column }): Fault[] => {
        if (column === undefined) return [];
        for (const task of countsFor) {
          const same = `${column} ${nameKey(task)}`;
          const earlier = first.get(same);
          if (earlier !== undefined && earlier !== row) return [{ row, column: "countsFor", what: said("normForSameColumn", { task, earlier }) }];
          first.set(same, row);
        }
        return [];
      });
    }), when: ["countsFor"] },
  ],
});

export type NormRow = RowOf<typeof normsTable>;
export type NormColumn = NonNullable<NormRow["column"]>;
