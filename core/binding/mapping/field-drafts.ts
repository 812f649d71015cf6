import { said, type Finding, type Said } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import { nearestName } from "../../domain/nearest-name";
import type { InputTable } from "../../domain/table";
import { headerKey } from "../../tables/header-key";
import { columnNamed } from "../../tables/match-header";
import type { From, Operation, Rule, Source } from "../rules/rule";
import { ruleProblem, settingNames } from "../rules/understand";
import type { FindColumn } from "./find-column";
import type { HeaderName } from "./header-names";
import type { FieldOrigin, Pivot, Step, Unpivot } from "./plan";
import { yearGroups, yearNamed, yearsAddedUp, yearsAmong, type YearColumns } from "./years";

type FieldRule = Extract<Rule, { readonly about: "field" }>;

/** What the rules say of one field; without an origin it is taken as if no rule named it. */
interface Draft {
  readonly header: string;
  readonly at: number;
  origin: FieldOrigin | undefined;
  readonly steps: Step[];
}

/** What the rules say of all fields, gathered from top to bottom. */
export class FieldDrafts {
  readonly fields = new Map<string, Draft>();
  readonly years: (YearColumns & { readonly steps: Step[] })[] = [];
  readonly yearSteps: Step[] = [];
  readonly findings: Finding[] = [];
  /** A rule speaks of years; `taken`: and says which columns they are. */
  readonly yearRules = { named: false, taken: false, addUp: false };
  unpivot: Unpivot | undefined;
  pivot: Pivot | undefined;
  #unpivotAt: number | undefined;

  constructor(
    readonly table: InputTable, readonly names: readonly HeaderName[], readonly find: FindColumn,
    /** Names of what rows are chosen by: these may be made although they are no column of the table. */
    readonly choosers: ReadonlySet<string>,
  ) {}

  add(rule: FieldRule): void {
    const { fields, operation, at } = rule;
    const keys = fields.map((field) => this.#keyOf(field));
    const unknown = fields.filter((_, index) => keys[index] === undefined);
    for (const field of unknown) this.#refuse(at, "field", field, said("noField", { nearest: nearestName(field, this.#fieldNames()) }));
    if (unknown.length > 0) return;
    const known = keys as string[];
    if (operation.does === "unpivot") this.#turn(rule, known);
    else if (known[0] === YEARS) this.#yearRule(rule);
    else this.#fieldRule(rule, known[0]!, operation);
  }

  #keyOf(field: string): string | undefined {
    if (this.table.further === "years" && yearWords.has(nameKey(field))) return YEARS;
    const key = columnNamed(this.table.columns, field);
    if (key !== undefined) return key;
    if (this.choosers.has(headerKey(field)) || this.table.further === "landUse" || this.table.further === "weighted") return `own:${field}`;
    return undefined;
  }

  #fieldNames(): string[] {
    return [...Object.values(this.table.columns).map(({ header }) => header), ...(this.table.further === "years" ? ["jaren"] : []), ...settingNames];
  }

  #fieldRule({ from, at, fields }: FieldRule, key: string, operation: Operation): void {
    if (operation.does === "pivot" || from === "all") return this.#refuse(at, "operation", fields[0]!, said("notForField"));
    const own = this.#draft(key, fields[0]!, at);
    if (from.length > 0) {
      if (own.origin !== undefined) return this.#refuse(at, "field", fields[0]!, said("fieldTwice", { earlier: own.at }));
      own.origin = this.#origin(from, operation, at);
    } else if (operation.does === "sum" || operation.does === "join") {
      return this.#refuse(at, "from", "", said("noFrom"));
    }
    if (isStep(operation)) own.steps.push(operation);
  }

  #origin(from: Exclude<From, "all">, operation: Operation, at: number): FieldOrigin | undefined {
    if (from === "headings") return { by: "headings" };
    const parts = from.map((source) => this.#part(source, at));
    if (parts.some((part) => part === undefined)) return undefined;
    const found = parts as (number | string)[];
    if (operation.does === "sum") {
      const columns = found.filter((part) => typeof part === "number");
      if (columns.length < found.length) return void this.#refuse(at, "from", "=", said("notForField"));
      return { by: "sum", parts: columns.map((column, index) => ({ column, minus: (from[index] as { readonly minus?: true }).minus === true })) };
    }
    if (operation.does === "join") return { by: "join", parts: found, between: operation.between };
    if (found.length > 1) return void this.#refuse(at, "from", sourceText(from[0]!), said("severalSources"));
    const [only] = found;
    const isMinus = from[0]!.of === "column" && from[0]!.minus === true;
    if (typeof only === "string") return { by: "join", parts: [only], between: "" };
    return isMinus ? { by: "sum", parts: [{ column: only!, minus: true }] } : { by: "column", column: only! };
  }

  #part(source: Source, at: number): number | string | undefined {
    if (source.of === "text") return source.text;
    const found = this.find(source);
    if (typeof found === "number") return found;
    return void this.#refuse(at, "from", source.name, found);
  }

  #columns(from: readonly Source[], at: number): number[] | undefined {
    const parts = from.map((source) => this.#part(source, at));
    const text = from.find(({ of }) => of === "text");
    if (text !== undefined) return void this.#refuse(at, "from", sourceText(text), said("notForField"));
    return parts.every((part) => typeof part === "number") ? parts : undefined;
  }

  #draft(key: string, field: string, at: number): Draft {
    const earlier = this.fields.get(key);
    if (earlier !== undefined) return earlier;
    const own: Draft = { header: this.table.columns[key]?.header ?? field, at, origin: undefined, steps: [] };
    this.fields.set(key, own);
    return own;
  }

  #yearRule({ from, operation, at }: FieldRule): void {
    this.yearRules.named = true;
    if (from === "headings" || operation.does === "join" || operation.does === "words") return this.#refuse(at, "operation", "", said("notForField"));
    if (operation.does === "pivot") {
      if (this.#unpivotAt !== undefined) return this.#refuse(at, "operation", "", said("notForField"));
      const columns = from === "all" ? [] : this.#columns(from, at) ?? [];
      if (from === "all" || (columns.length !== 2 && from.length !== 2)) return this.#refuse(at, "from", "", said("noFrom"));
      if (columns.length === 2) this.pivot = { year: columns[0]!, amount: columns[1]! };
      this.yearRules.taken = true;
      return;
    }
    const step = isStep(operation) ? [operation] : [];
    if (from === "all" || from.length === 0) {
      this.yearSteps.push(...step);
      if (operation.does === "sum") this.yearRules.addUp = true;
      return;
    }
    const columns = this.#columns(from, at);
    this.yearRules.taken = true;
    for (const column of columns ?? []) this.#year(column, at, operation.does === "sum", step);
  }

  #year(column: number, at: number, addUp: boolean, steps: Step[]): void {
    const named = yearNamed(this.table, this.names[column]!);
    if (named === undefined) return this.#refuse(at, "from", this.names[column]!.full, said("noYearInName"));
    const index = this.years.findIndex(({ year }) => year === named.year);
    const earlier = this.years[index];
    if (earlier === undefined) this.years.push({ ...named, columns: [column], steps });
    else if (earlier.columns.includes(column)) earlier.steps.push(...steps);
    else if (addUp) this.years[index] = { ...earlier, columns: [...earlier.columns, column] };
    else this.#refuse(at, "from", this.names[column]!.full, said("sameYear", { year: named.year, other: this.names[earlier.columns[0]!]!.full }));
  }

  /** Columns become rows: the last field takes the cell, those before it the header. */
  #turn({ from, at, fields }: FieldRule, keys: readonly string[]): void {
    if (this.pivot !== undefined) return this.#refuse(at, "operation", "", said("notForField"));
    if (this.#unpivotAt !== undefined) return this.#refuse(at, "field", fields.join("; "), said("unpivotTwice", { earlier: this.#unpivotAt }));
    this.#unpivotAt = at;
    const cell = keys.at(-1)!;
    if (keys.slice(0, -1).includes(YEARS) || from === "headings" || (from === "all" && cell !== YEARS)) return this.#refuse(at, "from", "", said("notForField"));
    if (from.length === 0) return this.#refuse(at, "from", "", said("noFrom"));
    const columns = from === "all" ? this.names.map((_, column) => column) : this.#columns(from, at);
    if (columns === undefined) return;
    keys.forEach((key, index) => {
      if (key === YEARS) return;
      const own = this.#draft(key, fields[index]!, at);
      if (own.origin !== undefined) this.#refuse(at, "field", fields[index]!, said("fieldTwice", { earlier: own.at }));
      own.origin = { by: index === keys.length - 1 ? "acrossCell" : "acrossHeader" };
    });
    if (cell !== YEARS) {
      this.unpivot = { columns };
      return;
    }
    this.yearRules.named = this.yearRules.taken = true;
    const { found, findings } = yearGroups(this.table, this.names, columns);
    this.unpivot = { groups: found };
    this.findings.push(...findings);
  }

  /** The year columns that no rule named one by one. */
  takeYears(free: readonly number[]): void {
    if (this.table.further !== "years" || this.yearRules.taken) return;
    const { found, findings } = (this.yearRules.addUp ? yearsAddedUp : yearsAmong)(this.table, this.names, free);
    this.years.push(...found.map((year) => ({ ...year, steps: [] })));
    this.findings.push(...findings);
  }

  #refuse(at: number, column: "field" | "from" | "operation", value: string, what: Said): void {
    this.findings.push(ruleProblem(at, column, value, what));
  }
}

const YEARS = "jaren";
const yearWords = new Set(["jaren", "years"]);
const isStep = (operation: Operation): operation is Step => operation.does === "factor" || operation.does === "words" || operation.does === "fillDown";
const sourceText = (source: Source): string => (source.of === "text" ? `= ${source.text}` : source.name);
