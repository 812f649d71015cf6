import { eachRow } from "../check";
import { asTyped, choice, list, name, number, text, yesNo } from "../column";
import { said } from "../findings/codes";
import { table, tableKinds, type RowOf } from "../table";

/** By the name that users give to CONTROLE. */
const kinds = Object.fromEntries(tableKinds.map((kind) => [kind, [kind]])) as unknown as Record<(typeof tableKinds)[number], readonly [string]>;

const columns = {
  variant: name("Variant", { also: ["scenario"], required: true }),
  table: choice("Tabel", kinds, { also: ["soort", "table"], required: true }),
  rows: list("Rij", { also: ["rijen", "row", "rows"] }),
  column: text("Kolom", { also: ["column"] }),
  factor: number("Vermenigvuldig", { also: ["vermenigvuldigen", "keer", "factor", "multiply"] }),
  plus: number("Tel op", { also: ["optellen", "erbij", "add"] }),
  value: asTyped("Zet", { also: ["zet op", "waarde", "set"] }),
  drop: yesNo("Vervalt", { also: ["vervallen", "drop"] }),
  note: text("Toelichting", { also: ["opmerking", "note"] }),
};

/** What a variant changes in the other tables: a row per change, in order. */
export const changesTable = table({
  kind: "wijzigingen",
  name: "Wijzigingen",
  columns,
  rowsAreData: true,
  checks: [
    eachRow(columns, ["column", "factor", "plus", "value", "drop"], ({ column, factor, plus, value, drop = false }) => {
      const given = ([["factor", factor], ["plus", plus], ["value", value], ["drop", drop || undefined]] as const).filter(([, own]) => own !== undefined).map(([key]) => key);
      if (given.length > 1) return { column: given[1]!, what: said("changesBeside", { other: columns[given[0]!].header }) };
      if (drop) return column === undefined ? undefined : { column: "column", what: said("columnBesideDrop") };
      if (column === undefined) return { column: "column", what: said("changeWithoutColumn") };
      return given.length === 0 ? { column: "value", what: said("setsNothing"), degree: "remark" } : undefined;
    }),
  ],
});

export type ChangeRow = RowOf<typeof changesTable>;
