import { choice, text } from "../column";
import { bodies, subjectKinds } from "../competences";
import { levels } from "../levels";
import { table } from "../table";

/** Which body of a government may decide on what. Several rows of one Laag and Soort: each of these may. */
export const competencesTable = table({
  kind: "bevoegdheden",
  name: "Bevoegdheden",
  columns: {
    level: choice("Laag", levels, { also: ["bestuurslaag", "level"], required: true }),
    subjectKind: choice("Soort onderwerp", subjectKinds, { also: ["soort", "subject kind"], required: true }),
    body: choice("Orgaan", bodies, { also: ["bestuursorgaan", "body"], required: true }),
    source: text("Bron", { also: ["source"] }),
  },
  rowsAreData: true,
});
