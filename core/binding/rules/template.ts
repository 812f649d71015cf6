import { nameKey } from "../../domain/name";
import { tableKinds, type TableKind } from "../../domain/table";
import type { WrittenRule } from "./rule";
import { rulesAsCells, writtenRules } from "./rules";

/** Rules for the next file of the same layout. */
export interface Template {
  readonly kind: TableKind;
  readonly rules: readonly WrittenRule[];
}

const TITLE = "Koppelregels";
/** No template that a person made is longer. */
const LONGEST = 200_000;

/** The rules as text that can be kept anywhere, and pasted in a sheet: a line each, with tabs. */
export function templateText({ kind, rules }: Template): string {
  const lines = rulesAsCells(rules).map((line) => line.map((cell) => String(cell).replace(/[\t\r\n]+/gu, " ")));
  return [[TITLE, kind], ...lines].map((line) => line.join("\t")).join("\n");
}

/** Text from anywhere; undefined when it is no template. */
export function readTemplate(text: string): Template | undefined {
  if (text.length > LONGEST) return undefined;
  const [title = [], header = [], ...lines] = text.trim().split(/\r?\n/u).map((line) => line.split("\t").map((cell) => cell.trim()));
  const kind = tableKinds.find((each) => each === nameKey(title[1] ?? ""));
  if (nameKey(title[0] ?? "") !== nameKey(TITLE) || kind === undefined || nameKey(header.join(" ")) !== "veld komt uit bewerking") return undefined;
  const read = writtenRules.safeParse(lines.filter((line) => line.some((cell) => cell !== "")).map(([field = "", from = "", operation = ""]) => ({ field, from, operation })));
  return read.success ? { kind, rules: read.data } : undefined;
}
