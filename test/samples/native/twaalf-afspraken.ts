import type { Core } from "./core";
import { controls, holding, type Expected, type Wanted } from "./expected";

/** The sheets Leeswijzer, Verdeling and Controle of twaalf-afspraken.xlsx. */
export function twelveAgreements(core: Core): Expected {
  const { book } = core;
  const first = book.find("Leeswijzer", "B", "Hoofdcijfers");
  const passed = (Afspraak: string, column: string): Wanted => async () => holding(await core.on("Doorvertaling", "DOORVERTALING"), Afspraak, column);
  return {
    ...controls(core),
    ...Object.fromEntries(["WONEN", "WIND"].flatMap((name, block) => ["Doorvertaald", "Verschil", "Status"].map((column, index) =>
      [`Leeswijzer!C${first + 1 + 3 * block + index}`, passed(name, column)] as const))),
    [`Leeswijzer!C${first + 7}`]: async () => (await core.on("Voortgang", "VOORTGANG")).figure({ Afspraak: "WONEN" }, "Status"),
    // Columns of the table as it is, beside what VERDEEL makes of them.
    ...Object.fromEntries(([["A", "Provincie"], ["B", "Woningen 2022-2030"], ["G", "Wind op land MW"]] as const).flatMap(([column, header]) =>
      book.column("Provincies", header).map((cell, row) => [`Verdeling!${column}${6 + row}`, () => cell ?? 0] as const))),
  };
}
