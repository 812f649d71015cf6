import { ratio, type Ratio } from "../core/numbers/ratio";

/** A limit on a sum of coefficient x column; columns are 0 or more. */
export interface ExactRow {
  readonly terms: readonly (readonly [column: number, coefficient: Ratio])[];
  readonly relation: "<=" | "=";
  /** 0 or more. */
  readonly right: Ratio;
}

export const exact = (value: number): Ratio => ratio(value);

/**
 * The least cost over all points within the rows, without rounding: two phases of the simplex in whole numbers (Bareiss: after
 * each pivot everything shares one denominator), by Bland's rule, so that it ends. For small models, as a judge of the solver.
 *
 * @returns undefined where no point is within the rows.
 */
export function exactLeast(columns: number, rows: readonly ExactRow[], cost: readonly (readonly [column: number, cost: Ratio])[]): Ratio | undefined {
  const slacks = rows.flatMap(({ relation }, row) => (relation === "<=" ? [row] : []));
  const width = columns + slacks.length + rows.length + 1;
  const lines = rows.map(({ terms, right }, row) => {
    const scale = common([...terms.map(([, coefficient]) => coefficient), right]);
    const line = new Array<bigint>(width).fill(0n);
    for (const [column, coefficient] of terms) line[column]! += whole(coefficient, scale);
    const slack = slacks.indexOf(row);
    if (slack >= 0) line[columns + slack] = 1n;
    line[columns + slacks.length + row] = 1n;
    line[width - 1] = whole(right, scale);
    return line;
  });
  const table = new Table(lines, rows.map((_, row) => columns + slacks.length + row));

  const artificial = new Array<bigint>(width).fill(0n);
  for (const line of lines) for (let column = 0; column < width; column++) artificial[column]! -= line[column]!;
  for (let row = 0; row < rows.length; row++) artificial[columns + slacks.length + row] = 0n;
  const free = columns + slacks.length;
  if (table.descend(artificial, free).over !== 0n) return undefined;
  table.driveOut(free);

  const scale = common(cost.map(([, each]) => each));
  const own = new Array<bigint>(width).fill(0n);
  for (const [column, each] of cost) own[column]! += whole(each, scale);
  const { over, under } = table.descend(table.reduced(own), free);
  return { over, under: under * scale };
}

/** Rows of whole numbers over one denominator, each with a column of its own (its basis). */
class Table {
  #under = 1n;

  constructor(private readonly lines: bigint[][], private readonly basis: number[]) {}

  /** Walks to the least of a cost line whose basic columns are 0; columns from `free` on stay out. */
  descend(cost: bigint[], free: number): Ratio {
    for (;;) {
      const column = cost.findIndex((each, index) => index < free && each < 0n);
      if (column < 0) return { over: -cost.at(-1)!, under: this.#under };
      let best = -1;
      for (let row = 0; row < this.lines.length; row++) {
        const [own, right] = [this.lines[row]![column]!, this.lines[row]!.at(-1)!];
        if (own <= 0n) continue;
        if (best >= 0) {
          const order = right * this.lines[best]![column]! - this.lines[best]!.at(-1)! * own;
          if (order > 0n || (order === 0n && this.basis[row]! > this.basis[best]!)) continue;
        }
        best = row;
      }
      if (best < 0) throw new Error("nothing limits the cost");
      this.#pivot(best, column, cost);
    }
  }

  /** Columns that only made a start give their place to one of the model, where their row has any. */
  driveOut(free: number): void {
    for (let row = 0; row < this.lines.length; row++) {
      if (this.basis[row]! < free) continue;
      const column = this.lines[row]!.findIndex((each, index) => index < free && each !== 0n);
      if (column >= 0) this.#pivot(row, column);
    }
  }

  /** A cost line as it looks from this basis. */
  reduced(cost: readonly bigint[]): bigint[] {
    const line = cost.map((each) => each * this.#under);
    this.basis.forEach((column, row) => {
      const price = cost[column]!;
      if (price !== 0n) this.lines[row]!.forEach((each, index) => (line[index]! -= price * each));
    });
    return line;
  }

  #pivot(row: number, column: number, cost?: bigint[]): void {
    const line = this.lines[row]!;
    let pivot = line[column]!;
    if (pivot < 0n) {
      line.forEach((each, index) => (line[index] = -each));
      pivot = -pivot;
    }
    const others = cost === undefined ? this.lines : [...this.lines, cost];
    for (const other of others) {
      if (other === line) continue;
      const factor = other[column]!;
      for (let index = 0; index < other.length; index++) other[index] = (other[index]! * pivot - factor * line[index]!) / this.#under;
    }
    this.#under = pivot;
    this.basis[row] = column;
  }
}

const whole = ({ over, under }: Ratio, scale: bigint): bigint => (over * scale) / under;

function common(values: readonly Ratio[]): bigint {
  return values.reduce((scale, { under }) => (scale * under) / divisor(scale, under), 1n);
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
