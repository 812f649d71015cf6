import { said } from "../domain/findings";
import { tableKinds, type TableKind } from "../domain/table";
import { choiceArgument, refuseArgument } from "../tables/argument";
import { isOmitted } from "../tables/optional";
import { readRules, type Rules } from "./rules/rules";

/** The arguments of CONTROLE as a spreadsheet hands them over. */
export interface InspectionInput {
  readonly table: unknown;
  /** One of the kinds of table, by its name. */
  readonly kind: unknown;
  /** Koppelregels, where the range is read through them. */
  readonly rules?: unknown;
}

/** The arguments of INLEZEN as a spreadsheet hands them over. */
export interface MappingInput {
  /** Cells of whatever shape, with the title where there is one. */
  readonly range: unknown;
  readonly kind: unknown;
  readonly rules: unknown;
}

/** A range, what it is to be, and the rules; undefined: none were given. */
export interface Asked {
  readonly kind: TableKind;
  readonly range: unknown;
  readonly rules: Rules | undefined;
}

/** @throws InputError when it is not one of the kinds of table. */
export function readInspection({ table, kind, rules }: InspectionInput): Asked {
  return { kind: readKind(kind), range: table, rules: isOmitted(rules) ? undefined : readRules(rules) };
}

/** @throws InputError when it is not one of the kinds of table, or the range is too large for a formula. */
export function readMapping({ range, kind, rules }: MappingInput): Asked {
  const asked = readInspection({ table: range, kind, rules });
  refuseLarge(range);
  return asked;
}

/** Excel hands over no more than about 5 MB in a call. */
export const MOST_CELLS = 200_000;

/** @throws InputError for more cells than a formula can be given, or can give. */
export function refuseLarge(range: unknown): void {
  const cells = Array.isArray(range) ? range.reduce<number>((all, line: unknown) => all + (Array.isArray(line) ? line.length : 1), 0) : 1;
  if (cells > MOST_CELLS) refuseArgument("bereik", said("tooManyCells", { cells, most: MOST_CELLS }));
}

/** @throws InputError when it is not one of the kinds of table */
export function readKind(kind: unknown): TableKind {
  return choiceArgument("soort", kind, kinds, {});
}

const kinds = Object.fromEntries(tableKinds.map((kind) => [kind, [kind]])) as unknown as Record<TableKind, readonly [string]>;
