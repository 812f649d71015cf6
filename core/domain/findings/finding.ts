import type { Said } from "./codes";

/** A problem must be mended before the question can be answered; a remark is an assumption that the user should see. */
export type Degree = "problem" | "remark";

/** Where something was found, as the user sees it. Rows count in the given range: the header is row 1. */
export interface Spot {
  /** The table as users know it: "Opgaven". */
  readonly table: string;
  /** The first row concerned; undefined: the whole table. */
  readonly row?: number | undefined;
  /** All rows concerned, when there are more. */
  readonly rows?: readonly number[] | undefined;
  /** The column by the name it has in the user's sheet; the third one without a name is 3. */
  readonly column?: string | number | undefined;
  /** The cell as it was found. */
  readonly value?: unknown;
  /** It stands in the range that the table was read from: its rows count there, not in the table. */
  readonly inRange?: true | undefined;
}

/** Something in the input that a user should know: a code with its parameters, for the words depend on the language. */
export type Finding = Spot & { readonly degree: Degree } & Said;

export const problem = (spot: Spot, what: Said): Finding => ({ degree: "problem", ...spot, ...what });
export const remark = (spot: Spot, what: Said): Finding => ({ degree: "remark", ...spot, ...what });

/** How a finding is said in some language: the name of its column, what is the matter, to be read after that name, and what to do. */
export type Wording = (finding: Finding) => { readonly column: string; readonly message: string; readonly advice: string };

/** One line for developers; users read what addin/i18n makes of it. */
function forDevelopers({ table, row, column, value, code, params }: Finding): string {
  const place = [table, row === undefined ? "" : ` row ${row}`, column === undefined ? "" : `, ${column}`].join("");
  const shown = value === undefined ? "" : ` (${typeof value === "string" ? JSON.stringify(value) : String(value)})`;
  return `${place}: ${code} ${JSON.stringify(params)}${shown}`;
}

/** Thrown where input cannot be used: #VALUE! in a cell, with the first problem as text. */
export class InputError extends Error {
  override readonly name = "InputError";
  constructor(readonly problems: readonly [Finding, ...Finding[]], /** What was assumed until then. */ readonly remarks: readonly Finding[] = []) {
    super(forDevelopers(problems[0]));
  }
}

/** Stops at the first problem; the others travel along for CONTROLE and the pane. */
export function refuse(problems: readonly Finding[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
}
