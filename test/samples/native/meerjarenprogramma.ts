import type { FileValue } from "../../../addin/workbench/engine/file";
import type { Answer, Core } from "./core";
import { Refused } from "./core";
import { controls, type Expected, type Wanted } from "./expected";

/** The sheets Overzicht, Programma (the years of its timeline) and Controle of meerjarenprogramma.xlsx. */
export function multiYearProgramme(core: Core): Expected {
  const { book } = core;
  const [chosen, goals, more] = ["Wat zit in het programma?", "Halen we de doelen?", "Wat brengt iets meer?"].map((question) => book.find("Overzicht", "B", question)) as [number, number, number];
  const programme = (): Promise<Answer> => core.on("Programma", "PROGRAMMEREN");
  const total = (column: string): Wanted => async () => (await programme()).figure({ Maatregel: "Totaal" }, column);
  const verdict = (priority: number): Wanted => async () => (await programme()).figure({ Maatregel: `Oordeel ${priority}` }, "Gekozen");
  const count = async (): Promise<number> => (await programme()).rows.filter(({ Gekozen }) => Gekozen === "ja" || Gekozen === "deel").length;
  const all = (): number => book.column("Maatregelen", "Maatregel").filter((name) => name !== null && name !== "").length;
  const worst = async (column: string): Promise<FileValue> => {
    const { rows } = await core.on("Doelen", "DOELBEREIK");
    const largest = Math.max(...rows.map((row) => Number(row["Tekort aandeel"])));
    if (!(largest > 0)) return column === "Opgave" ? "geen" : "";
    return rows.find((row) => Number(row["Tekort aandeel"]) === largest)![column]!;
  };
  const best = async (column: string, none: string): Promise<FileValue> => (await core.on("Speelruimte", "SPEELRUIMTE")).rows[0]?.[column] ?? none;
  const [from, to] = ["Startjaar", "Eindjaar"].map((name) => () => {
    const value = book.value(book.named(name));
    if (typeof value !== "number") throw new Refused(`${name} is no year`);
    return value;
  }) as [() => number, () => number];
  return {
    ...controls(core),
    ...Object.fromEntries(Array.from({ length: 15 }, (_, step) => [`Programma!${"KLMNOPQRSTUVWXY"[step]!}4`, () => (from() + step > to() ? "" : from() + step)])),
    [`Overzicht!E${chosen}`]: async () => `${await count()} van ${all()} maatregelen`,
    [`Overzicht!C${chosen + 1}`]: count,
    [`Overzicht!C${chosen + 2}`]: all,
    [`Overzicht!C${chosen + 3}`]: total("Kosten"),
    [`Overzicht!C${chosen + 4}`]: total("Structureel"),
    [`Overzicht!C${chosen + 5}`]: verdict(1),
    [`Overzicht!C${chosen + 6}`]: verdict(2),
    [`Overzicht!E${goals}`]: async () => (await worst("Opgave") === "geen" ? "Ja: elk doel wordt gehaald." : "Nee: niet elk doel wordt gehaald."),
    ...Object.fromEntries(["Opgave", "Tekort aandeel", "Op zichzelf haalbaar", "Eerlijk deelbaar", "Knelpunt"].map((column, index) => [`Overzicht!C${goals + 1 + index}`, () => worst(column)])),
    ...Object.fromEntries([["Grens", "niets"], ["Soort", ""], ["Minder tekort", ""], ["Welke opgave het meest", ""]].map(([column, none], index) => [`Overzicht!C${more + 1 + index}`, () => best(column!, none!)])),
  };
}
