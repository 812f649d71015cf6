import type { VersionContent } from "./model";

type Inputs = Pick<VersionContent, "tables" | "basis">;

/** Whether two versions hold the same tables, cell for cell, with the same years and norm: then one may stand for the other. The day of calculation is no input. */
export const sameInputs = (one: Inputs, other: Inputs): boolean => inputs(one) === inputs(other);

const inputs = ({ tables, basis: { from, to, norm } }: Inputs): string =>
  JSON.stringify([from ?? null, to ?? null, norm ?? null, [...tables].sort((a, b) => (a.kind < b.kind ? -1 : 1)).map(({ kind, header, rows }) => [kind, header, rows])]);
