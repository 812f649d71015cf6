import { name, text } from "../column";
import { table } from "../table";

/** How a range of somebody else's becomes an input table: a rule per row. An argument, not a kind of table that a question is asked of. */
export const rulesTable = table({
  kind: "koppelregels",
  name: "Koppelregels",
  columns: {
    field: name("Veld", { also: ["field"], required: true }),
    from: text("Komt uit", { also: ["komt van", "from"], required: true, mayBeBlank: true, keepsDash: true }),
    operation: text("Bewerking", { also: ["operation"] }),
  },
});
