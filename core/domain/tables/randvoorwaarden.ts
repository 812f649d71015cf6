import { choice, name, number, presence, text, zeroOrMore } from "../column";
import { table, type RowOf } from "../table";

/** What a task needs beside money and people: knowledge and instruments, and whether they are there. */
export const preconditionsTable = table({
  kind: "randvoorwaarden",
  name: "Randvoorwaarden",
  columns: {
    task: name("Opgave", { also: ["opgaven", "task"], required: true }),
    means: choice("Middel", {
      knowledge: ["kennis", "knowledge"],
      instrument: ["instrument", "instrumenten", "instruments"],
    }, { also: ["soort", "means"], required: true }),
    description: text("Omschrijving", { also: ["toelichting", "description"] }),
    weight: number("Gewicht", { also: ["weging", "weight"], allowed: zeroOrMore, fallback: 1 }),
    present: presence("Aanwezig", { also: ["aandeel aanwezig", "present"], required: true, fallback: 0, remarksBlank: true }),
  },
});

export type PreconditionRow = RowOf<typeof preconditionsTable>;
