import { nameKey } from "../domain/name";
import { asChoiceOf } from "../tables/read-cell";
import { columnNamed } from "../tables/match-header";
import { yearHeader } from "../tables/year-header";
import { namedAmong } from "./known-names";
import { isNothing } from "./mapping/grid";
import { withoutYears } from "./mapping/draw";
import { isAdditive } from "./mapping/amounts";
import { columnsOf, keyField } from "./mapping/plan";
import type { MappedTable } from "./mapping/read-through";
import { yearGroups } from "./mapping/years";
import { quotedName } from "./rules/notation";
import type { WrittenRule } from "./rules/rule";
import type { Cells } from "../tables/cells";

/** A rule that is worth proposing, and how much of the table rests on it. */
export interface GuessedRules {
  readonly rules: readonly WrittenRule[];
  /** Names that were guessed from a part of a header. */
  readonly partial: readonly string[];
}

/** What a range lacks as it stands may be there in another shape: rules that are proposed, never taken without the user's say. */
export function guessedRules({ plan, body }: MappedTable, lines: Cells): GuessedRules {
  const { kind, table, names, fields, years, unpivot } = plan;
  const used = new Set([...fields.flatMap(({ origin }) => columnsOf(origin)), ...years.flatMap(({ columns }) => columns)]);
  const free = names.map((_, column) => column).filter((column) => !used.has(column) && names[column]!.full !== "");
  const has = (key: string): boolean => fields.some((field) => field.key === key);
  const rows = lines.slice(body.first, body.last + 1);
  const nameOf = (column: number): string => (names.filter(({ full }) => full === names[column]!.full).length > 1 ? `kolom ${column + 1}` : quotedName(names[column]!.full));
  const rules: WrittenRule[] = [];
  const partial: string[] = [];
  const key = keyField(table);

  if (table.further === "years" && years.length === 0 && unpivot === undefined) rules.push(...yearsInOtherShape(plan, free));
  if (table.postsAreData && !has(key)) rules.push(...postColumn(plan, free, rows, nameOf));
  // Columns of one field, a year each: "Fte 2027; Fte 2028".
  const across = rules.length > 0 || table.further === "years" ? undefined : yearsAcross(plan, free);
  if (across !== undefined) {
    const when = ["from", "start"].filter((own) => own in table.columns && !has(own)).concat(["until", "end"].filter((own) => own in table.columns && !has(own)));
    rules.push({ field: [...when.map((own) => table.columns[own]!.header), across.header].join("; "), from: across.columns.map(nameOf).join("; "), operation: "kolommen naar rijen" });
  }
  for (const column of free) {
    const { full, short } = names[column]!;
    if (full.length > LONGEST || across?.columns.includes(column) || (table.further === "years" && yearHeader(full) !== undefined)) continue;
    const named = namedAmong(kind, short).find((each) => !has(each) && !rules.some(({ field }) => field === table.columns[each]!.header));
    if (named === undefined || columnNamed(table.columns, full) !== undefined) continue;
    rules.push({ field: table.columns[named]!.header, from: nameOf(column), operation: "" });
    partial.push(full);
  }
  for (const { key: own, column, origin, header } of fields) {
    if (own !== key && column?.required === true && column.kind === "name" && origin.by === "column" && names[origin.column]!.full !== "" && isMerged(rows, origin.column)) {
      rules.push({ field: header, from: nameOf(origin.column), operation: "aanvullen" });
    }
  }
  return { rules, partial };
}

const LONGEST = 40;

/** Quarters and months that add up to a year. */
function yearsInOtherShape({ names }: MappedTable["plan"], free: readonly number[]): WrittenRule[] {
  const roles = free.map((column) => (names[column]!.serial === undefined ? yearHeader(names[column]!.full)?.role : "partOfYear"));
  if (roles.some((role) => role === "partOfYear")) return [{ field: "jaren", from: "alle", operation: "optellen" }];
  return [];
}

/** Post also fits without a name when two of its values are posts; or the posts are names above the years. */
function postColumn({ table, names, years }: MappedTable["plan"], free: readonly number[], rows: Cells, nameOf: (column: number) => string): WrittenRule[] {
  const { header, choices } = table.columns[keyField(table)]!;
  const groups = yearGroups(table, names, names.map((_, column) => column)).found.filter(({ name }) => asChoiceOf(name, choices) !== undefined);
  if (groups.length >= 2) return [{ field: `${header}; jaren`, from: "alle", operation: "kolommen naar rijen" }, { field: "optellen per", from: header, operation: "" }];
  const first = Math.min(...years.flatMap(({ columns }) => columns));
  const column = free.find((each) => each < first && new Set(rows.flatMap((line) => {
    const choice = typeof line[each] === "string" ? asChoiceOf(line[each], choices) : undefined;
    return choice ?? [];
  })).size >= 2);
  return column === undefined ? [] : [{ field: header, from: nameOf(column), operation: "" }];
}

function yearsAcross({ table, names, fields }: MappedTable["plan"], free: readonly number[]): { readonly header: string; readonly columns: readonly number[] } | undefined {
  const byField = new Map<string, number[]>();
  for (const column of free) {
    const { full, short } = names[column]!;
    if (yearHeader(full)?.role !== "planned") continue;
    const key = columnNamed(table.columns, withoutYears(full)) ?? columnNamed(table.columns, withoutYears(short));
    if (key !== undefined && isAdditive(table.columns[key]) && !fields.some((field) => field.key === key)) byField.set(key, [...byField.get(key) ?? [], column]);
  }
  const [found] = [...byField].filter(([, columns]) => columns.length >= 2);
  return found === undefined ? undefined : { header: table.columns[found[0]]!.header, columns: found[1] };
}

/** Names that stand in the first of their rows, as merged cells do: empty under a name, more than once. */
function isMerged(rows: Cells, column: number): boolean {
  const filled = rows.filter((line) => line.some((cell) => !isNothing(cell)));
  const names = filled.map((line) => line[column]).filter((cell) => !isNothing(cell)).map((cell) => nameKey(String(cell)));
  return !isNothing(filled[0]?.[column]) && names.length < filled.length && new Set(names).size === names.length;
}
