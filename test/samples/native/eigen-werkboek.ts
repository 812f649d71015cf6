import { cellAddress, type FileValue } from "../../../addin/workbench/engine/file";
import type { Answer, Core } from "./core";
import { controlled, summed, type Expected, type Wanted } from "./expected";

const sources: Readonly<Record<string, string>> = {
  opgaven: "Opgaven", grond: "Grond", uitgaven: "Uitgaven", begroting: "Begroting", middelen: "Middelen", werk: "Werk", bezetting: "Bezetting",
};
const ranges = {
  opgaven: "Projecten!A1:K13", grond: "Grondgebruik!A1:E8", uitgaven: "Programmabegroting!A1:K19", begroting: "Programmabegroting!A1:K19",
  middelen: "Dekking!A1:J11", werk: "Urenraming!A1:F18", bezetting: "Formatie!A1:F12",
} as const;
type Kind = keyof typeof ranges;

/** The sheets Overzicht and Controle of eigen-werkboek.xlsx, and the department's own sums. */
export function ownWorkbook(core: Core): Expected {
  const { book } = core;
  const sums = ownSums(core);
  // What a function gets of a range: its own sums as they are after an edit.
  const given = (kind: Kind) => [withSums(book.range(ranges[kind]), ranges[kind], sums), kind, book.cells(`Koppel_${kind}`)] as const;
  const read = async (kind: Kind): Promise<FileValue[][]> => (await core.ask("INLEZEN", ...given(kind))).cells;
  const [from, to, norm] = ["Startjaar", "Eindjaar", "Norm"].map((name) => book.value(book.named(name)));
  const stacking = async (): Promise<Answer> => core.ask("STAPELING", await read("opgaven"), await read("grond"));
  const balance = async (): Promise<Answer> => core.ask("BALANS", await read("opgaven"), await read("middelen"), from, to, null, await read("uitgaven"));
  const capacity = async (): Promise<Answer> => core.ask("CAPACITEIT", await read("werk"), await read("bezetting"), from, to, norm, "jaar");
  const [land, money, people] = ["Past het op het land?", "Is er geld voor?", "Zijn er genoeg mensen?"].map((question) => book.find("Overzicht", "B", question)) as [number, number, number];
  const hectares = (column: string): Wanted => async () => (await stacking()).sum({ Opgave: "Totaal" }, column);
  const euros = (column: string): Wanted => async () => (await balance()).figure({ Jaar: "Totaal" }, column);
  const hours = (column: string): Wanted => async () => (await capacity()).sum({ Periode: "Totaal" }, column);
  const verdict = (short: Wanted, no: string, yes: string): Wanted => async () => (Number(await short()) > 0 ? no : yes);
  return {
    ...controlled(core, Object.entries(sources).map(([kind, name]) => ({ name, given: given(kind as Kind) }))),
    ...sums,
    [`Overzicht!E${land}`]: verdict(hectares("Tekort ha"), "Nee: er is te weinig grond vrij te maken.", "Ja: elk project past."),
    [`Overzicht!C${land + 1}`]: hectares("Bruto ha"),
    [`Overzicht!C${land + 2}`]: hectares("Tekort ha"),
    [`Overzicht!E${money}`]: verdict(euros("Tekort"), "Nee: niet alle lasten zijn gedekt.", "Ja: alle lasten zijn gedekt."),
    ...Object.fromEntries(["Kosten", "Gedekt", "Tekort"].map((column, index) => [`Overzicht!C${money + 1 + index}`, euros(column)])),
    [`Overzicht!C${money + 4}`]: async () => (await core.ask("EVENWICHT", await read("begroting"))).figure({ Jaar: from! }, "Saldo"),
    [`Overzicht!E${people}`]: verdict(hours("Tekort uren"), "Nee: er komen uren tekort.", "Ja: er zijn genoeg uren."),
    ...Object.fromEntries(["Vraag uren", "Aanbod uren", "Tekort uren"].map((column, index) => [`Overzicht!C${people + 1 + index}`, hours(column)])),
  };
}

type Sums = Readonly<Record<string, () => number>>;

/** The sums on the department's sheets, by what stands above or left of them: each of the typed amounts, none of another sum. */
function ownSums({ book }: Core): Sums {
  const sum = (sheet: string, cells: readonly string[]) => (): number => summed(cells.flatMap((each) => book.range(`${sheet}!${each}`).flat()));
  const down = (sheet: string, letters: string, [first, last]: readonly [number, number]): [string, () => number][] =>
    [...letters].map((letter) => [`${sheet}!${letter}${last + 1}`, sum(sheet, [`${letter}${first}:${letter}${last}`])]);
  const across = (sheet: string, [left, right]: readonly [string, string], at: string, [first, last]: readonly [number, number]): [string, () => number][] => [
    ...Array.from({ length: last - first + 1 }, (_, index): [string, () => number] => [`${sheet}!${at}${first + index}`, sum(sheet, [`${left}${first + index}:${right}${first + index}`])]),
    [`${sheet}!${at}${last + 1}`, sum(sheet, [`${left}${first}:${right}${last}`])],
  ];
  const programmes = [[6, 8], [10, 13], [15, 17]] as const;
  return Object.fromEntries([
    ...programmes.flatMap((rows) => down("Programmabegroting", "DEFGHIJK", rows)),
    ...[..."DEFGHIJK"].map((letter): [string, () => number] => [`Programmabegroting!${letter}19`, sum("Programmabegroting", programmes.map(([first, last]) => `${letter}${first}:${letter}${last}`))]),
    ...across("Dekking", ["F", "I"], "J", [5, 10]), ...down("Dekking", "EFGHI", [5, 10]),
    ...across("Grondgebruik", ["B", "D"], "E", [5, 7]), ...down("Grondgebruik", "BCD", [5, 7]),
    ...down("Urenraming", "CDEF", [5, 17]), ...down("Formatie", "CDEF", [6, 11]),
  ]);
}

/** All ranges begin in A1. */
function withSums(cells: FileValue[][], place: string, sums: Sums): FileValue[][] {
  const [sheet] = place.split("!");
  return cells.map((line, row) => line.map((cell, column) => sums[`${sheet!}!${cellAddress(row, column)}`]?.() ?? cell));
}
