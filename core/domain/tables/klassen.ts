import { name, number, zeroOrMore } from "../column";
import { amongRows } from "../check";
import { said } from "../findings/codes";
import { table } from "../table";

const columns = {
  // A blank bound is 0: from nothing on.
  bound: number("Ondergrens", { also: ["vanaf", "lower bound", "from"], required: true, fallback: 0, allowed: zeroOrMore }),
  name: name("Klasse", { also: ["oordeel", "class"], required: true }),
};

/** From which ratio on a class holds. An argument, not a kind of table that a question is asked of. */
export const classesTable = table({
  kind: "klassen",
  name: "Klassen",
  columns,
  checks: [amongRows(columns, ["bound"], (rows) => {
    const first = new Map<number, number>();
    return rows.flatMap(({ row, bound }) => {
      const earlier = first.get(bound);
      if (earlier === undefined) first.set(bound, row);
      return earlier === undefined ? [] : [{ row, column: "bound", what: said("boundTwice", { earlier }) }];
    });
  })],
});
