import type { Core } from "./core";
import { controls, type Expected, type Wanted } from "./expected";

const verdicts: Readonly<Record<string, string>> = {
  "ja": "Ja: de structurele baten dekken de structurele lasten in het begrotingsjaar.",
  "op termijn": "Op termijn: nog niet in het begrotingsjaar, wel vanaf een later jaar tot het einde.",
  "nee": "Nee: de structurele lasten worden niet gedekt, ook niet op termijn.",
};

/** The sheets Overzicht and Controle of meerjarenbegroting.xlsx. */
export function multiYearBudget(core: Core): Expected {
  const { book } = core;
  const [equilibrium, money] = ["Is de begroting structureel in evenwicht?", "Is er geld voor de opgaven?"].map((question) => book.find("Overzicht", "B", question)) as [number, number];
  const budget = async () => core.ask("EVENWICHT", book.cells("Begroting"), book.value(book.named("Startjaar")));
  const inBudgetYear = (column: string): Wanted => async () => (await budget()).figure({ Jaar: book.value(book.named("Startjaar")) }, column);
  const verdict = async () => (await budget()).figure({ Jaar: "Oordeel" }, "In evenwicht");
  const balance = (column: string): Wanted => async () => (await core.on("Balans", "BALANS")).figure({ Jaar: "Totaal" }, column);
  return {
    ...controls(core),
    [`Overzicht!E${equilibrium}`]: async () => verdicts[String(await verdict())]!,
    [`Overzicht!C${equilibrium + 1}`]: inBudgetYear("Saldo"),
    [`Overzicht!C${equilibrium + 2}`]: inBudgetYear("Structureel saldo"),
    [`Overzicht!C${equilibrium + 3}`]: verdict,
    [`Overzicht!E${money}`]: async () => ((await balance("Tekort")()) as number > 0 ? "Nee: niet alle opgaven passen bij de middelen." : "Ja: alles is gedekt."),
    ...Object.fromEntries(["Kosten", "Waarvan structureel", "Gedekt", "Tekort", "Dekkingsgraad"].map((column, index) => [`Overzicht!C${money + 1 + index}`, balance(column)])),
    [`Overzicht!C${money + 7}`]: balance("Geoormerkt over"),
  };
}
