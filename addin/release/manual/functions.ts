import type { FunctionRecord } from "../../functions/about";
import { inputColumns, kindAt, tableKinds, type ReportColumn } from "../../../core";
import { isCells, markdownTable, shown, type Cells } from "./cells";

/** A function as functions.json describes it. */
export interface Definition {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

/** A worked example: the arguments of a golden case and its answer. */
export interface Example {
  readonly input: readonly unknown[];
  readonly value: unknown;
  /** What the columns of the answer are, where it is a table. */
  readonly columns: readonly ReportColumn[] | undefined;
}

/** What the records say beside the definition. */
type Told = Pick<FunctionRecord, "reading"> & { readonly id: string };

/** The chapter on the functions. `example` gives the worked example of a function. */
export function functionChapter(definitions: readonly Definition[], records: readonly Told[], example: (id: string) => Example): string {
  const seen = new Map<string, string>();
  const told = new Map(records.map((record) => [record.id, record]));
  return definitions.map((definition) => functionSection(definition, told.get(definition.id)!, example, seen)).join("\n\n");
}

/** `seen`: which function showed a table first, so that the manual gives each table once. */
function functionSection(
  definition: Definition, told: Told, example: (id: string) => Example, seen: Map<string, string>,
): string {
  const { id, description, parameters } = definition;
  const { input, value, columns } = example(id);
  const inputs = parameters.flatMap(({ name }, i) => {
    const cells = input[i];
    if (!isCells(cells)) return [];
    const key = JSON.stringify([name, cells]);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, id);
    return before === undefined ? [`${place(name, cells)}:`, inputText(name, cells)] : [`${place(name, cells)}: zoals bij [${before}](#${before.toLowerCase()}).`];
  });
  return [
    `### ${id}`,
    description,
    markdownTable([
      ["Argument", "Wat"],
      ...parameters.map((parameter) => [parameter.optional ? `${parameter.name} (mag leeg)` : parameter.name, parameter.description]),
    ]),
    "**Voorbeeld**",
    ...inputs,
    ["```", formula(definition, input), "```"].join("\n"),
    isCells(value) ? answerText(value, columns) : `Antwoord: \`${shown(value)}\``,
    `**Lezen.** ${told.reading}`,
  ].join("\n\n");
}

/** An argument that is named after an input table is written as that table's columns are. */
function inputText(parameter: string, cells: Cells): string {
  const kind = tableKinds.find((each) => each === parameter);
  const columns = kind === undefined ? [] : inputColumns(kind, cells[0]!.map(String));
  return markdownTable(headed(cells), (_row, column) => columns[column]?.meaning);
}

function answerText(cells: Cells, columns: readonly ReportColumn[] | undefined): string {
  return markdownTable(headed(cells), (row, column) => columns && { ...columns[column]!, kind: kindAt(columns[column]!, row - 1) });
}

/** The formula as a Dutch Excel writes it, without the arguments left out at the end. */
function formula({ id, parameters }: Definition, input: readonly unknown[]): string {
  const last = input.findLastIndex((value) => value !== null);
  const values = parameters.slice(0, last + 1).map(({ name }, i) => {
    const value = input[i];
    if (isCells(value)) return reference(name, value);
    if (typeof value === "number") return String(value).replace(".", ",");
    return typeof value === "string" ? `"${value}"` : shown(value);
  });
  return `=RUIMTE.${id}(${values.join("; ")})`;
}

const isTable = (cells: Cells) => cells.length > 1 && cells[0]!.every((cell, i) => typeof cell === "string" || i > 0);
const tableName = (parameter: string) => parameter.charAt(0).toUpperCase() + parameter.slice(1);
const lastCell = (cells: Cells) => `${String.fromCharCode(64 + cells[0]!.length)}${cells.length}`;
const reference = (parameter: string, cells: Cells) => isTable(cells) ? `${tableName(parameter)}[#Alles]` : `A1:${lastCell(cells)}`;
const place = (parameter: string, cells: Cells) => isTable(cells) ? `Tabel \`${tableName(parameter)}\`` : `Cellen \`A1:${lastCell(cells)}\``;

/** Markdown wants a header over every table. */
const headed = (cells: Cells) => isTable(cells) ? cells : [cells[0]!.map(() => ""), ...cells];
