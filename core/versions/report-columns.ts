import type { ColumnKind } from "../domain";

/** By what a row of a result is known again: headers of the report. */
const keys: Readonly<Record<string, readonly string[]>> = {
  STAPELING: ["Gebied", "Opgave"],
  KOSTEN: ["Opgave", "Aard"],
  BALANS: ["Jaar"],
  CAPACITEIT: ["Rol", "Periode"],
  SAMENWERKEN: ["Rol"],
  DOORVERTALING: ["Afspraak"],
  BORGING: ["Afspraak", "Verantwoordelijk"],
  SAMENHANG: ["Arrangement A", "Arrangement B", "Gebied"],
  WEDERKERIGHEID: ["Partij", "Soort", "Eenheid"],
  VOORTGANG: ["Afspraak"],
};

/** A result of a newer or unknown function is known by its first column. */
export const reportKey = (name: string, header: readonly string[]): readonly string[] =>
  (Object.hasOwn(keys, name) ? keys[name]! : header.slice(0, 1));

/** A report names the unit in its header, so its values can be told apart without knowing the report. */
const kinds: readonly (readonly [header: RegExp, kind: ColumnKind])[] = [
  [/^(jaar|periode)$/iu, "year"],
  [/gereed$/iu, "date"],
  [/(aandeel|graad|belasting|druk)$/iu, "share"],
  [/\bEUR$/u, "money"],
];

/** In these a column without a unit is an amount in euros. */
const aboutMoney: ReadonlySet<string> = new Set(["KOSTEN", "BALANS"]);

export const reportKind = (name: string, header: string): ColumnKind =>
  kinds.find(([pattern]) => pattern.test(header))?.[1] ?? (aboutMoney.has(name) ? "money" : "number");
