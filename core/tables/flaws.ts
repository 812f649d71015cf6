import type { z } from "zod";
import { LARGEST_NUMBER, type Column } from "../domain/column";
import { said, type Code } from "../domain/findings/codes";
import type { OwnLimit, Wanted } from "../domain/findings/cells";
import { Flaw } from "./flaw";

/** The flaws that a cell can have, as codes. */

type Asked = Pick<Column, "reading" | "hint" | "choices">;

/** What a column would have instead. */
export function wantedBy({ reading, hint, choices }: Asked): Wanted {
  const words = Object.values(choices).map(([first]) => first);
  return { of: "cell", kind: reading, hint, choices: words.length === 0 ? undefined : words };
}

export const notOfKind = (column: Asked): Flaw => new Flaw(said("notOfKind", { wants: wantedBy(column) }));
export const blankCell = (column: Asked): Flaw => new Flaw(said("blank", { wants: wantedBy(column) }));
export const errorCell = (code: string): Flaw => new Flaw(said("errorCell"), code);
export const shareInPercent = (percent: number): Flaw => new Flaw(said("shareInPercent", { percent }));
export const twoMeanings = (thousands: string, decimals: string): Flaw => new Flaw(said("twoMeanings", { thousands, decimals }));

/** An amount that no table holds. */
export function beyond(value: number, column: Asked): Flaw {
  const [code, limit] = value > 0 ? ["above", LARGEST_NUMBER] as const : ["below", -LARGEST_NUMBER] as const;
  return new Flaw(said(code, { limit, wants: wantedBy(column) }));
}

/** A value that could be read but is not allowed there, by the limit that it breaks. */
export function notAllowed(column: Column, issue: z.core.$ZodIssue | undefined): Flaw {
  const wants = wantedBy(column);
  if (issue?.code === "too_small") {
    return new Flaw(said(issue.inclusive === false ? "notAbove" : "below", { limit: Number(issue.minimum), wants }));
  }
  if (issue?.code === "too_big") {
    return new Flaw(said(issue.inclusive === false ? "notBelow" : "above", { limit: Number(issue.maximum), wants }));
  }
  if (issue?.code === "custom") return new Flaw(said(issue.message as OwnLimit satisfies Code));
  if (issue?.code === "invalid_type" && issue.expected === "int") return new Flaw(said("notWhole", { wants }));
  return notOfKind(column);
}
