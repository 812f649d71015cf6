import type { FunctionRecord } from "../../functions/about";
import { en } from "../../i18n/en";
import { markdownTable } from "./cells";

type Told = Pick<FunctionRecord, "question" | "english"> & { readonly id: string };

const [start, end] = ["<!-- made by `npm run manuals` from the records in addin/functions -->\n", "<!-- end of what is made -->"];

/** The README with, between its two marks, a table of the functions per question. Error when a mark is missing. */
export function withFunctionTables(readme: string, records: readonly Told[]): string {
  const [from, to] = [readme.indexOf(start) + start.length, readme.indexOf(end)];
  if (from < start.length || to < from) throw new Error("README.md lacks the marks between which the functions stand");
  return `${readme.slice(0, from)}\n${functionTables(records)}\n\n${readme.slice(to)}`;
}

function functionTables(records: readonly Told[]): string {
  return Object.entries(en.insert.questions).map(([group, words]) => [
    `**${words}**`,
    markdownTable([["function", "answers"], ...records.filter(({ question }) => question === group).map(({ id, english }) => [id, english.description])]),
  ].join("\n\n")).join("\n\n");
}
