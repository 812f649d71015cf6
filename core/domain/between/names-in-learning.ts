import { said, type Said } from "../findings/codes";
import { nameKey } from "../name";
import type { LearningNameCode } from "../findings/learning";
import { agreementsTable } from "../tables/afspraken";
import { lessonsTable } from "../tables/lessen";
import { questionsTable } from "../tables/leervragen";
import { measuresTable } from "../tables/maatregelen";
import { normsTable } from "../tables/normen";
import { partiesTable } from "../tables/partijen";
import { observationsTable } from "../tables/waarnemingen";
import type { BetweenTables, TablesSeen } from "./tables-seen";
import { unknownNames, type Named } from "./unknown-names";

const inTable = (code: LearningNameCode) => (nearest: string | undefined): Said => said(code, { nearest });

/** Norms are in Normen, in Waarnemingen, or in both; where one of them cannot be read nobody knows. */
function normNames({ every }: TablesSeen): readonly string[] | undefined {
  const [used, observed] = [every(normsTable, ["norm"]), every(observationsTable, ["norm"])];
  return used === undefined || observed === undefined ? undefined : [...new Map([...used, ...observed].map(({ norm }) => [nameKey(norm), norm])).values()];
}

/** What a lesson changed, by what kind of thing that is. */
const changed = {
  norm: { known: normNames, code: "notInNorms" },
  agreement: { known: ({ every }: TablesSeen) => every(agreementsTable, ["agreement"])?.map(({ agreement }) => agreement), code: "notInAgreements" },
  measure: { known: ({ every }: TablesSeen) => every(measuresTable, ["measure"])?.map(({ measure }) => measure), code: "notInMeasures" },
} as const;

/** A lesson names the question that it answers, whom it is for, and what it changed: remarks, since a register of lessons may run ahead. */
export const namesInLessons: BetweenTables = {
  about: lessonsTable,
  find: (seen) => {
    const { rows, every } = seen;
    const of = <const Column extends "question" | "to">(column: Column): Named[] =>
      rows(lessonsTable, [column]).map((line) => ({ row: line.row, name: (line as Readonly<Partial<Record<Column, string>>>)[column] }));
    const consequences = rows(lessonsTable, ["consequence", "consequenceFor"]);
    return [
      ...unknownNames(of("question"), every(questionsTable, ["question"])?.map(({ question }) => question), "question", inTable("notInQuestions")),
      ...unknownNames(of("to"), every(partiesTable, ["party"])?.map(({ party }) => party), "to", inTable("notInParties")),
      ...Object.entries(changed).flatMap(([kind, { known, code }]) => unknownNames(
        consequences.filter(({ consequence }) => consequence === kind).map(({ row, consequenceFor: name }) => ({ row, name })),
        known(seen), "consequenceFor", code === "notInMeasures" ? (nearest) => said(code, { nearest }) : inTable(code),
      )),
    ];
  },
};

/** A question about a norm that nobody measures or uses. */
export const normOfQuestion: BetweenTables = {
  about: questionsTable,
  find: (seen) => unknownNames(seen.rows(questionsTable, ["norm"]).map(({ row, norm: name }) => ({ row, name })), normNames(seen), "norm", inTable("notInNorms")),
};
