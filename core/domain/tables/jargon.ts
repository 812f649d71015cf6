import { unique } from "../check";
import { list, name, text } from "../column";
import { table } from "../table";

const columns = {
  word: name("Woord", { also: ["woorden", "moeilijk woord", "word"], required: true }),
  forms: list("Vormen", { also: ["forms"] }),
  better: text("Beter", { also: ["liever", "better"], required: true, keepsDash: true }),
  source: text("Bron", { also: ["source"] }),
};

/** Words that not everybody knows, with a plain one beside each; `-` says that a word is allowed. */
export const jargonTable = table({
  kind: "jargon",
  name: "Jargon",
  columns,
  rowsAreData: true,
  checks: [unique(columns, ["word"], "jargon")],
});
