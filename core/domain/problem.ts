/**
 * Something in the input that a user must mend, located where the user sees it.
 * Rows count in the given range: the header is row 1 (`undefined`: the whole table).
 */
export interface Problem {
  /** The table as users know it: "Opgaven". */
  readonly table: string;
  readonly row?: number | undefined;
  /** The column by the name it has in the user's sheet. */
  readonly column?: string | undefined;
  /** The cell as it was found. */
  readonly value?: unknown;
  /** What is wrong, in Dutch, to be read after the column: "is geen getal". */
  readonly message: string;
  /** What the user can do, in Dutch: "vul een getal in, bijvoorbeeld 1250,5". */
  readonly advice: string;
}

/** The longest error text that a custom function hands to Excel. */
export const LONGEST_MESSAGE = 120;

/** One line for people: `Opgaven rij 5: 'Doel' is geen getal ("veel")`. */
export function describeProblem(problem: Problem): string {
  const place = problem.row === undefined ? problem.table : `${problem.table} rij ${problem.row}`;
  const subject = problem.column === undefined ? "" : `'${problem.column}' `;
  return `${place}: ${subject}${problem.message}${quoted(problem.value)}`;
}

function quoted(value: unknown): string {
  if (typeof value === "number") return ` (${String(value).replace(".", ",")})`;
  if (typeof value === "boolean") return value ? " (WAAR)" : " (ONWAAR)";
  return typeof value === "string" && value !== "" ? ` ("${value}")` : "";
}

/** Thrown where input cannot be used: #VALUE! in a cell, with the first problem as text. */
export class InputError extends Error {
  override readonly name = "InputError";
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(describeProblem(problems[0]));
  }
}

/** Thrown where the input is right but the question has no answer: #N/A in a cell. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** Stops at the first problem; the others travel along for CONTROLE and the pane. */
export function refuse(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
}
