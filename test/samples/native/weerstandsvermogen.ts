import type { FileValue } from "../../../addin/workbench/engine/file";
import type { Core } from "./core";
import { controls, type Expected, type Wanted } from "./expected";

/** The sheets Overzicht and Controle of weerstandsvermogen.xlsx. */
export function resilience(core: Core): Expected {
  const { book } = core;
  const [enough, dependent, largest, ratios, ambition] = [
    "Is er genoeg om tegenvallers te dragen?", "En als risico's samenhangen?", "Wat weegt het zwaarst?", "Hoe staan de kengetallen van het BBV ervoor?", "En de opgaven zelf: is het geld genoeg als het anders uitvalt?",
  ]
    .map((question) => book.find("Overzicht", "B", question)) as [number, number, number, number, number];
  const on = (sheet: string, part: string): Wanted => async () => (await core.on(sheet, "WEERSTAND")).figure({ Onderdeel: part }, "Totaal");
  const first = async (column: string): Promise<FileValue> => (await core.on("Bijdragen", "RISICO")).rows[0]![column]!;
  const count = (word: string): Wanted => async () => (await core.on("Bijdragen", "RISICO")).rows.filter(({ Loont }) => Loont === word).length;
  return {
    ...controls(core),
    [`Overzicht!E${enough}`]: async () => (Number(await on("Weerstand", "Ratio")()) >= 1 ? "Ja: er is genoeg." : "Nee: er is minder dan nodig is."),
    ...Object.fromEntries(["Benodigd", "Beschikbaar", "Ratio", "Klasse", "Verwacht verlies", "Spreidingsvoordeel"].map((part, index) => [`Overzicht!C${enough + 1 + index}`, on("Weerstand", part)])),
    ...Object.fromEntries(["Benodigd", "Nauwkeurigheid", "Klasse"].map((part, index) => [`Overzicht!C${dependent + 1 + index}`, on("Samenhang", part)])),
    ...Object.fromEntries(["Risico", "Bijdrage", "Zonder"].map((column, index) => [`Overzicht!C${largest + 1 + index}`, () => first(column)])),
    [`Overzicht!C${largest + 4}`]: count("ja"),
    [`Overzicht!C${largest + 5}`]: count("ruimte"),
    ...Object.fromEntries(["meest risicovol", "neutraal", "minst risicovol"].map((signal, index) => [
      `Overzicht!C${ratios + 1 + index}`, async () => (await core.on("Kengetallen", "KENGETALLEN")).rows.filter(({ Signaal }) => Signaal === signal).length,
    ])),
    ...Object.fromEntries(["Kans gehaald", "Ruimte P10", "Ruimte begroot", "Grootste oorzaak"].map((column, index) => [
      `Overzicht!C${ambition + 1 + index}`, async () => (await core.on("Ambitiekans", "AMBITIEKANS")).figure({ Prioriteit: "Totaal" }, column),
    ])),
  };
}
