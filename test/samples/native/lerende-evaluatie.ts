import type { Answer, Core } from "./core";
import { controls, type Expected, type Wanted } from "./expected";

/** The sheets Overzicht and Controle of lerende-evaluatie.xlsx. */
export function learningEvaluation(core: Core): Expected {
  const { book } = core;
  const [norm, money, lessons] = ["Wat kost een hectare natuurherstel?", "Wat doet dat met de begroting?", "Wat gebeurt er met de lessen?"].map((question) => book.find("Overzicht", "B", question)) as [number, number, number];
  const perNorm = (column: string): Wanted => async () => (await core.on("Normen geleerd", "NORMEN")).figure({ Norm: "Natuurherstel kosten per ha" }, column);
  const [from, to] = ["Startjaar", "Eindjaar"].map((name) => book.value(book.named(name)));
  const balance = async (tasks: unknown): Promise<Answer> => core.ask("BALANS", tasks, book.cells("Middelen"), from, to, book.cells("Index"));
  const withNorms = async (): Promise<unknown> => (await core.ask("METNORMEN", book.cells("Opgaven"), book.cells("Waarnemingen"), book.cells("Normen"), null, book.cells("Index"))).cells;
  const after = (column: string): Wanted => async () => (await balance(await withNorms())).figure({ Jaar: "Totaal" }, column);
  const register = (column: string): Wanted => async () => (await core.ask("LESSEN", book.cells("Lessen"))).figure({ "Gericht aan": "Totaal" }, column);
  return {
    ...controls(core),
    ...Object.fromEntries(["In gebruik", "Geleerd", "Onder", "Boven", "Oordeel", "Aandeel verschil"].map((column, index) => [`Overzicht!C${norm + 1 + index}`, perNorm(column)])),
    [`Overzicht!C${money + 1}`]: async () => (await core.on("Gevolg", "NORMGEVOLG")).figure({ Opgave: "Totaal" }, "Verschil"),
    [`Overzicht!C${money + 2}`]: async () => (await balance(book.cells("Opgaven"))).figure({ Jaar: "Totaal" }, "Tekort"),
    [`Overzicht!C${money + 3}`]: after("Tekort"),
    [`Overzicht!C${money + 4}`]: after("Dekkingsgraad"),
    ...Object.fromEntries(["Lessen", "Open", "Te laat", "Met gevolg"].map((column, index) => [`Overzicht!C${lessons + 1 + index}`, register(column)])),
  };
}
