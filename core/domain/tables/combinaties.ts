import { amongRows, eachRow } from "../check";
import { choice, name, shareOf, text } from "../column";
import { said } from "../findings/codes";
import { nameKey, sameName } from "../name";
import { table, type RowOf } from "../table";

const columns = {
  one: name("Opgave A", { also: ["opgave 1", "thema A", "task A"], required: true }),
  other: name("Opgave B", { also: ["opgave 2", "thema B", "task B"], required: true }),
  share: shareOf("Aandeel", { also: ["maximaal aandeel", "share"], required: true, fallback: 0, remarksBlank: true }),
  yieldOne: shareOf("Opbrengst A", { also: ["yield A"], fallback: 1 }),
  yieldOther: shareOf("Opbrengst B", { also: ["yield B"], fallback: 1 }),
  relation: choice("Relatie", {
    opportunity: ["kans", "opportunity"],
    conflict: ["knelpunt", "conflict"],
    neutral: ["neutraal", "neutral"],
  }, { also: ["relation"] }),
  source: text("Bron", { also: ["source"] }),
};

/** What may share hectares: one row per unordered pair of tasks or themes. */
export const combinationsTable = table({
  kind: "combinaties",
  name: "Combinaties",
  columns,
  checks: [
    eachRow(columns, ["one", "other", "yieldOne", "yieldOther"], (row) =>
      sameName(row.one, row.other) && row.yieldOne !== row.yieldOther ? { column: "yieldOther", what: said("ownYieldsDiffer") } : undefined),
    amongRows(columns, ["one", "other", "share", "yieldOne", "yieldOther"], (rows) => {
      const earlier = new Map<string, (typeof rows)[number]>();
      return rows.flatMap((row) => {
        const pair = JSON.stringify([nameKey(row.one), nameKey(row.other)].sort());
        const first = earlier.get(pair);
        if (first === undefined) earlier.set(pair, row);
        if (first === undefined || saysTheSame(first, row)) return [];
        return [{ row: row.row, column: "one", what: said("otherTerms", { other: row.other, earlier: first.row }) }];
      });
    }),
  ],
});

export type CombinationRow = RowOf<typeof combinationsTable>;
type Values = Pick<CombinationRow, "one" | "share" | "yieldOne" | "yieldOther">;

/** A pair may be written either way around. */
function saysTheSame(first: Values, row: Values): boolean {
  const turned = !sameName(first.one, row.one);
  return first.share === row.share
    && first.yieldOne === (turned ? row.yieldOther : row.yieldOne)
    && first.yieldOther === (turned ? row.yieldOne : row.yieldOther);
}
