import { remark, said, problem, type Finding, type Said } from "../../domain/findings";
import { nameKey, sameName } from "../../domain/name";
import { nearestName } from "../../domain/nearest-name";
import { uncertaintyTable, type UncertaintyRow } from "../../domain/tables/onzekerheden";
import type { Amount } from "../../risk/model";
import type { TableContent } from "../../tables";
import { integerArgument } from "../../tables/argument";
import type { Draw, Factors, Futures, Uncertainty } from "./model";
import { varies } from "./varies";

export type About = UncertaintyRow["about"];

/** The arguments that say how futures are drawn. */
export interface FuturesInput {
  readonly count?: unknown;
  readonly seed?: unknown;
}

export const readCount = ({ count, seed }: FuturesInput): Pick<Futures, "count" | "seed"> => ({
  count: integerArgument("toekomsten", count, { atLeast: 100, atMost: 100_000, fallback: 1000, zeroIsBlank: true }),
  seed: integerArgument("zaad", seed, { fallback: 1, zeroIsBlank: true }),
});

/** What a question knows of one Betreft: by what a row may name it, and what is said of a row that names nothing. */
export interface Known {
  readonly names: readonly string[];
  readonly unknown: "problem" | "remark";
}

/** The rows of Onzekerheden that count for a question, and the rows of each Betreft by their position among them. */
export class Uncertainties {
  readonly rows: Uncertainty[] = [];
  readonly draws: Draw[] = [];
  readonly findings: Finding[] = [];
  readonly #named: { readonly about: About; readonly name: string | undefined }[] = [];

  constructor(private readonly table: TableContent<typeof uncertaintyTable>, known: Partial<Record<About, Known>>) {
    const draws = new Map<string, number>();
    for (const row of table.rows) {
      const of = known[row.about];
      if (of === undefined) this.#note(row, "about", said("uncertainUnused"));
      else if (row.name === undefined || of.names.some((name) => sameName(name, row.name!))) this.#take(row, draws);
      else if (of.unknown === "problem") this.#refuse(row, said("unknownUncertain", { nearest: nearestName(row.name, of.names) }));
      else this.#note(row, "name", said("uncertainElsewhere", { nearest: nearestName(row.name, of.names) }));
    }
  }

  /** The rows about something that goes by these names; those without a name are about all. */
  about(about: About, names: readonly string[] = []): Factors {
    return this.rows.flatMap((_, at) => {
      const { about: own, name } = this.#named[at]!;
      return own === about && (name === undefined || names.some((other) => sameName(other, name))) ? [at] : [];
    });
  }

  /** Rows that count for nothing after all. */
  unused(about: About): Finding[] {
    return this.about(about).map((at) => remark({ table: uncertaintyTable.name, row: this.rows[at]!.row, column: this.table.nameOf("about") }, said("uncertainUnused")));
  }

  /** Nothing that the question is about is uncertain. */
  nothing(words: readonly string[]): Finding[] {
    return this.rows.length > 0 ? [] : [problem({ table: uncertaintyTable.name }, said("nothingUncertain", { about: words }))];
  }

  #note(row: UncertaintyRow, column: "about" | "name", what: Said): void {
    this.findings.push(this.table.remarkAt(row.row, column, what));
  }

  #refuse(row: UncertaintyRow, what: Said): void {
    this.findings.push(this.table.problemAt(row.row, "name", what));
  }

  #take(row: UncertaintyRow, draws: Map<string, number>): void {
    const own: Pick<Uncertainty, "factor" | "chance"> = { factor: rangeOf(row), chance: row.chance };
    const key = keyOf(row);
    const at = draws.get(key) ?? this.draws.push({ key, name: nameOfDraw(row), varies: false }) - 1;
    draws.set(key, at);
    if (varies(own)) this.draws[at] = { ...this.draws[at]!, varies: true };
    this.rows.push({ row: row.row, ...own, from: row.from ?? -Infinity, draw: at });
    this.#named.push({ about: row.about, name: row.name });
  }
}

function rangeOf({ kind, least, mode, most, distribution = mode === undefined ? "uniform" : "triangular" }: UncertaintyRow): Amount {
  if (kind === "stops") return { shape: "fixed", most: 0 };
  if (least === most) return { shape: "fixed", most: most! };
  return distribution === "uniform" ? { shape: "uniform", least: least!, most: most! } : { shape: distribution, least: least!, mode: mode!, most: most! };
}

/** A group by its name; else a row by what it is about, so that its place in the table decides nothing. */
const keyOf = ({ group, about, name, kind, from }: UncertaintyRow): string =>
  nameKey(group === undefined ? `row: ${[about, name ?? "", kind, from ?? ""].join("; ")}` : `group: ${group}`);

function nameOfDraw({ group, about, name }: UncertaintyRow): string {
  const [word] = uncertaintyTable.columns.about.choices[about]!;
  return group ?? (name === undefined ? word : `${word} ${name}`);
}
