import { name, number, zeroOrMore } from "../column";
import { amongRows } from "../check";
import { said } from "../findings/codes";
import { table } from "../table";

/** Nobody has a class from a hundred times what is needed on: 140 is a percentage that lost its sign. */
const MOST_RATIO = 10;

const columns = {
  // A blank bound is 0: from nothing on.
  bound: number("Ondergrens", { also: ["vanaf", "lower bound", "from"], required: true, fallback: 0, allowed: zeroOrMore.max(MOST_RATIO) }),
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
