import { problem, said, type Finding } from "../domain/findings";
import { nameKey } from "../domain/name";
import type { Cells } from "../tables/cells";
import { isText, textOf } from "./sheet";
import { partsOf, rowsOf } from "./rules/notation";
import type { Rows, WrittenRule } from "./rules/rule";

/** A row that rules name by its number, and what stands in it: by that it is found again when rows were inserted. */
export interface Mark {
  /** Within the range, from 1. */
  readonly row: number;
  readonly text: string;
  /** Of the rows with this text it is the first, second … (from 0), of so many. */
  readonly nth: number;
  readonly of: number;
}

/** Words in Veld of which Komt uit names rows. */
const aboutRows = new Set(["kop", "header", "rijen", "rows", "overslaan", "skip", "meetellen", "count"]);
const isAboutRows = ({ field }: WrittenRule): boolean => aboutRows.has(nameKey(field));

/** The rows that rules name, with what tells them apart. A row without anything in it is known by its number alone. */
export function marksOf(rules: readonly WrittenRule[], lines: Cells): Mark[] {
  const named = [...new Set(rules.filter(isAboutRows).flatMap(({ from }) => partsOf(from, ";").flatMap((part) => rowNumbers(rowsOf(part)))))];
  if (named.length === 0) return [];
  const texts = lines.map(textOfRow);
  return named.flatMap((row): Mark[] => {
    const text = texts[row - 1] ?? "";
    return text === "" ? [] : [{ row, text, nth: texts.slice(0, row - 1).filter((each) => each === text).length, of: texts.filter((each) => each === text).length }];
  });
}

const rowNumbers = (rows: Rows | undefined): number[] => (rows === undefined ? [] : [rows.first, ...(rows.last === undefined ? [] : [rows.last])]);

/** Its texts, or its figures when it has none; cut short, for it is kept. */
function textOfRow(line: readonly unknown[]): string {
  const texts = line.filter(isText).map(textOf);
  return (texts.length > 0 ? texts : line.map(textOf).filter((text) => text !== "")).join(" | ").slice(0, 120);
}

/** Rules as they hold now: rows by what stands in them, places of columns by their names. */
export interface Followed {
  readonly rules: readonly WrittenRule[];
  /** What a rule means and cannot be found again: nothing is read on a guess. */
  readonly findings: readonly Finding[];
}

/** @param columns per column of the range as it was, its place now, both from 0; undefined when it cannot be told */
export function followed(rules: readonly WrittenRule[], marks: readonly Mark[], lines: Cells, columns: readonly (number | undefined)[]): Followed {
  const findings: Finding[] = [];
  const lost = (at: number, text: string): void => { findings.push(problem({ table: "Koppelregels", row: at + 2, column: "Komt uit", value: text }, said("placeLost"))); };
  const rows = rowsNow(marks, lines);
  return {
    rules: rules.map((rule, at) => {
      if (isAboutRows(rule)) return { ...rule, from: partsOf(rule.from, ";").map((part) => shifted(part, rows, (text) => { lost(at, text); })).join("; ") };
      if (columns.every((now, index) => now === index) || !/(?:kolom|column)\s+\d/iu.test(rule.from)) return rule;
      return { ...rule, from: partsOf(rule.from, ";").map((part) => moved(part, columns, (text) => { lost(at, text); })).join("; ") };
    }),
    findings,
  };
}

function rowsNow(marks: readonly Mark[], lines: Cells): Map<number, number | string> {
  if (marks.length === 0) return new Map();
  const texts = lines.map(textOfRow);
  return new Map(marks.map(({ row, text, nth, of }) => {
    const places = texts.flatMap((each, index) => (each === text ? [index + 1] : []));
    return [row, places.length === of ? places[nth]! : text];
  }));
}

function shifted(part: string, rows: ReadonlyMap<number, number | string>, lost: (text: string) => void): string {
  const read = rowsOf(part);
  if (read === undefined) return part;
  const now = (row: number): number => {
    const found = rows.get(row) ?? row;
    if (typeof found === "number") return found;
    lost(found);
    return row;
  };
  const first = now(read.first);
  if (read.last === undefined) return `rij ${first} t/m`;
  return read.last === read.first && !/t\/m|tot en met|–|-|to/iu.test(part) ? `rij ${first}` : `rij ${first} t/m ${now(read.last)}`;
}

function moved(part: string, columns: readonly (number | undefined)[], lost: (text: string) => void): string {
  const [, minus = "", place] = /^(-?)\s*(?:kolom|column)\s+(\d{1,5})$/iu.exec(part) ?? [];
  if (place === undefined) return part;
  const now = columns[Number(place) - 1];
  if (now === undefined) lost(part);
  return now === undefined ? part : `${minus}kolom ${now + 1}`;
}

/** Per column as it was its place now: by its name, where that stands there as often as it did; without a name by its neighbours. */
export function columnsNow(then: readonly string[], now: readonly string[]): (number | undefined)[] {
  const places = (names: readonly string[], name: string): number[] => names.flatMap((each, index) => (each === name ? [index] : []));
  const named = then.map((name) => {
    const [before, after] = [places(then, name), places(now, name)];
    return name === "" || before.length !== after.length ? undefined : after;
  });
  const found = then.map((name, index) => named[index]?.[places(then.slice(0, index), name).length]);
  return found.map((place, index) => {
    if (place !== undefined || then[index] !== "") return place;
    const beside = [found[index - 1] === undefined ? undefined : found[index - 1]! + 1, found[index + 1] === undefined ? undefined : found[index + 1]! - 1];
    return beside.find((each) => each !== undefined && now[each] === "");
  });
}
