import type { FunctionRecord } from "../../functions/about";
import { en } from "../../i18n/en";
import { withBetween, type Marks } from "./between-marks";
import { markdownTable } from "./cells";

type Told = Pick<FunctionRecord, "question" | "english"> & { readonly id: string };

const marks: Marks = ["<!-- made by `npm run manuals` from the records in addin/functions -->\n", "<!-- end of what is made -->"];

/** The README with, between its two marks, a table of the functions per question. @throws Error when a mark is missing. */
export const withFunctionTables = (readme: string, records: readonly Told[]): string => withBetween(readme, marks, functionTables(records));

function functionTables(records: readonly Told[]): string {
  return Object.entries(en.insert.questions).map(([group, words]) => [
    `**${words}**`,
    markdownTable([["function", "answers"], ...records.filter(({ question }) => question === group).map(({ id, english }) => [id, english.description])]),
  ].join("\n\n")).join("\n\n");
}
