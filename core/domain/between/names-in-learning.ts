import type { Fault } from "../check";
import { said, type Said } from "../findings/codes";
import { nameKey } from "../name";
import { nearestName } from "../nearest-name";
import type { LearningNameCode } from "../findings/learning";
import { agreementsTable } from "../tables/afspraken";
import { lessonsTable } from "../tables/lessen";
import { questionsTable } from "../tables/leervragen";
import { measuresTable } from "../tables/maatregelen";
import { normsTable } from "../tables/normen";
import { partiesTable } from "../tables/partijen";
import { observationsTable } from "../tables/waarnemingen";
import type { BetweenTables, TablesSeen } from "./tables-seen";

interface Named<Column> { readonly row: number; readonly column: Column; readonly name: string | undefined }

/** Names that another table does not have: remarks, since a register of lessons may run ahead of it. Nothing where that table is not given, or cannot be read. */
function missing<Column extends string>(named: readonly Named<Column>[], known: readonly string[] | undefined, what: (nearest: string | undefined) => Said): Fault[] {
  if (known === undefined || known.length === 0) return [];
  const keys = new Set(known.map(nameKey));
  return named.flatMap(({ row, column, name }): Fault[] =>
    (name === undefined || keys.has(nameKey(name)) ? [] : [{ row, column, what: what(nearestName(name, known)), degree: "remark" }]));
}

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

/** A lesson names the question that it answers, whom it is for, and what it changed. */
export const namesInLessons: BetweenTables = {
  about: lessonsTable,
  find: (seen) => {
    const { rows, every } = seen;
    const of = <const Column extends "question" | "to">(column: Column): Named<Column>[] =>
      rows(lessonsTable, [column]).map((line) => ({ row: line.row, column, name: (line as Readonly<Partial<Record<Column, string>>>)[column] }));
    const consequences = rows(lessonsTable, ["consequence", "consequenceFor"]);
    return [
      ...missing(of("question"), every(questionsTable, ["question"])?.map(({ question }) => question), inTable("notInQuestions")),
      ...missing(of("to"), every(partiesTable, ["party"])?.map(({ party }) => party), inTable("notInParties")),
      ...Object.entries(changed).flatMap(([kind, { known, code }]) => missing(
        consequences.filter(({ consequence }) => consequence === kind).map(({ row, consequenceFor: name }) => ({ row, column: "consequenceFor" as const, name })),
        known(seen), code === "notInMeasures" ? (nearest) => said(code, { nearest }) : inTable(code),
      )),
    ];
  },
};

/** A question about a norm that nobody measures or uses. */
export const normOfQuestion: BetweenTables = {
  about: questionsTable,
  find: (seen) => missing(seen.rows(questionsTable, ["norm"]).map(({ row, norm: name }) => ({ row, column: "norm" as const, name })), normNames(seen), inTable("notInNorms")),
};
