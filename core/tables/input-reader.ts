import { gathered, InputError, remark, said, withoutRepeats, type Degree, type Finding } from "../domain/findings";
import type { Table } from "../domain/table";
import { betweenTables, withoutWithdrawn } from "./between-tables";
import { isBlankRange, isOmitted } from "./optional";
import { readTable, type TableContent } from "./read-table";

/**
 * One question's reader of its tables and arguments. It gathers what is found in all of them and between them, so that one
 * table that cannot be read does not hide the next; whoever asks can look up what was remarked, also when the question is refused.
 *
 *   const tasks = reader.table(tasksOnLand, cells);
 *   const pairs = reader.optional(combinationsTable, more);   // undefined: left out, or without records
 *   reader.refuse();                                          // throws when one of them has a problem
 */
export class InputReader {
  readonly #problems: Finding[] = [];
  readonly #remarks: Finding[] = [];
  /** Tables without records: where nothing at all is filled in yet, they are no news. */
  readonly #empty: Finding[] = [];
  #hasRecords = false;
  /** What was read so far, for the rules between tables. */
  readonly #tables = new Map<Table["kind"], TableContent<Table>>();
  #between: readonly Finding[] | undefined;

  /** Everything that is assumed, once per kind and column. */
  get remarks(): readonly Finding[] {
    const all = [...this.#remarks, ...(this.#hasRecords ? this.#empty : []), ...this.#foundBetween("remark")];
    return gathered(withoutWithdrawn(all, (kind) => this.#tables.get(kind)));
  }

  /** Everything that stands in the way; one table serves several parts of a question, what is wrong in it is said once. */
  get problems(): readonly Finding[] {
    return withoutRepeats([...this.#problems, ...this.#foundBetween("problem")]);
  }

  /** Reads a table that the question needs. */
  table<T extends Table>(table: T, cells: unknown): TableContent<T> {
    const content = readTable(table, cells);
    this.add(content.problems, content.remarks);
    this.#hasRecords ||= content.rows.length > 0;
    this.#keep(table.kind, content);
    return content;
  }

  /** Reads a table that may be left out. One without records counts as left out, and that is remarked. */
  optional<T extends Table>(table: T, cells: unknown): TableContent<T> | undefined {
    if (isOmitted(cells)) return undefined;
    if (!isBlankRange(cells)) {
      const content = this.table(table, cells);
      if (!content.isEmpty) return content;
    }
    this.#empty.push(remark({ table: table.name }, said("noRecords")));
    return undefined;
  }

  /** What a part of the question reads; undefined when that is refused: the whole then is, after the other parts. */
  attempt<Part>(read: (reader: InputReader) => Part): Part | undefined {
    const own = new InputReader();
    try {
      return read(own);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.add(error.problems, error.remarks);
      return undefined;
    } finally {
      this.add(own.remarks);
      for (const [kind, content] of own.#tables) this.#keep(kind, content);
    }
  }

  /** Takes note of what was found elsewhere. */
  add(...found: readonly (readonly Finding[])[]): void {
    for (const finding of found.flat()) (finding.degree === "problem" ? this.#problems : this.#remarks).push(finding);
  }

  /** @throws InputError with every problem so far, these included */
  refuse(problems: readonly Finding[] = []): void {
    this.add(problems);
    const [first, ...rest] = this.problems;
    if (first !== undefined) throw new InputError([first, ...rest], this.remarks);
  }

  #keep(kind: Table["kind"], content: TableContent<Table>): void {
    this.#tables.set(kind, content);
    this.#between = undefined;
  }

  #foundBetween(degree: Degree): readonly Finding[] {
    this.#between ??= betweenTables((kind) => this.#tables.get(kind));
    return this.#between.filter((finding) => finding.degree === degree);
  }
}
