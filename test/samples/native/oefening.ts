import type { FileValue } from "../../../addin/workbench/engine/file";
import { Refused, type Core } from "./core";
import { controls, holding, plain, summed, verdictOn, type Expected, type Wanted } from "./expected";

type Condition = () => boolean | Promise<boolean>;
const sheets = ["1 Fout", "2 Past het", "3 Delen", "4 Geld", "5 Prijspeil", "6 Evenwicht", "7 Mensen", "8 Afspraken"];

/** The sheets of the exercises, their score and Controle: of oefening.xlsx and of uitwerking.xlsx. */
export function exercises(core: Core): Expected {
  const { book } = core;
  const verdicts = sheets.map((sheet, index) => {
    const place = `${sheet}!B${book.find(sheet, "A", "Klopt het?")}`;
    return { place, wanted: said(book.formula(place)!, conditions(core)[index]!) };
  });
  const isGood = async ({ wanted }: { wanted: Wanted }) => String(await wanted()).startsWith("Goed");
  return {
    ...controls(core),
    ...Object.fromEntries(verdicts.map(({ place, wanted }) => [place, wanted])),
    ...Object.fromEntries(verdicts.map((verdict, index) => [`Oefeningen!F${5 + index}`, async () => (await isGood(verdict) ? "goed" : "nog niet")])),
    "Oefeningen!C13": () => summed(sheets.map((_, index) => book.value(`Oefeningen!C${5 + index}`))),
    "Oefeningen!F13": async () => `${(await Promise.all(verdicts.map(isGood))).filter(Boolean).length} van 8`,
    ...Object.fromEntries(sheets.flatMap((sheet, index) => [1, 2, 3].map((hint) => {
      const row = book.find(sheet, "A", "Hints");
      return [`${sheet}!B${row + hint}`, () => (plain(book.value(`${sheet}!B${row}`)) >= hint ? book.value(`Hints!C${5 + 3 * index + hint - 1}`) : "nog verborgen")];
    }))),
  };
}

/** Per exercise what is not right yet, in the order in which its verdict names it. */
function conditions(core: Core): readonly (readonly Condition[])[] {
  const { book } = core;
  const answer = (exercise: number): FileValue => book.value(book.named(`Antwoord${exercise}`));
  const municipalities = (header: string): number => plain((book.rows("Middelen").find(({ Bron }) => Bron === "Bijdrage gemeenten") ?? refuse())[header]!);
  const withdrawal = (): number => plain((book.rows("Begroting").find(({ Post }) => Post === "Onttrekking reserves") ?? refuse())["2027"]!);
  const readings = () => book.column("Metingen", "Realisatie").filter((cell) => typeof cell === "number");
  const indexed = (): number => [2024, 2025, 2026, 2027]
    .reduce((amount, year) => amount * (1 + plain((book.rows("Index").find(({ Jaar }) => Jaar === year) ?? refuse())["Index"]!)), 2_500_000);
  const short = async (sheet: string) => Number((await core.on(sheet, "STAPELING")).figure({ Opgave: "Totaal" }, "Tekort ha"));
  const typed = async (): Promise<FileValue[]> => {
    const [first, ...others] = [7, 8, 9, 10].map((row) => book.value(`8 Afspraken!B${row}`));
    return book.formula("8 Afspraken!B7") === undefined ? [first!, ...others] : (await core.on("8 Afspraken", "VERDEEL")).cells.map(([cell]) => cell!);
  };
  const indexOf = async (): Promise<FileValue> => (book.formula("5 Prijspeil!B7") === undefined ? answer(5) : (await core.on("5 Prijspeil", "INDEXEER")).cells[0]![0]!);
  const isNoNumber = async (cell: () => Promise<FileValue> | FileValue) => { try { return typeof (await cell()) !== "number"; } catch { return true; } };
  const goals = () => ["Lindebeek", "Hoogveld", "Rietoord", "Zandwijk"].map((name) =>
    plain((book.rows("Afspraken").find(({ Afspraak }) => Afspraak === `WONEN ${name}`) ?? refuse())["Doel"]!));
  return [
    [async () => await verdictOn(core, "Metingen") !== "in orde", () => readings().length !== 4, () => summed(readings()) !== 365],
    [() => isNoNumber(() => answer(2)), async () => Math.abs(Number(answer(2)) - await short("2 Past het")) > 1],
    [() => book.rows("Combinaties").some((row) => plain(row["Aandeel"]!) > plain(row["Ten hoogste"]!)), async () => await short("3 Delen") > 19.999],
    [
      // Nothing filled in is no limit.
      () => municipalities("Maximaal aandeel") > 0.5 || municipalities("Maximaal aandeel") === 0,
      () => ["2027", "2028", "2029", "2030"].some((year) => municipalities(year) > 1_500_000),
      async () => Number((await core.on("4 Geld", "BALANS")).figure({ Jaar: "Totaal" }, "Tekort")) > 0,
    ],
    [() => isNoNumber(indexOf), async () => Math.abs(Number(await indexOf()) - Math.round(indexed() * 100) / 100) > 0.005],
    [
      () => withdrawal() > 1_000_000,
      async () => (await core.on("6 Evenwicht", "EVENWICHT")).figure({ Jaar: 2027 }, "Saldo") !== 1_000_000,
      async () => (await core.on("6 Evenwicht", "EVENWICHT")).figure({ Jaar: "Oordeel" }, "In evenwicht") !== "ja",
    ],
    [
      () => summed(book.column("Werk", "Uren")) !== 1930 || summed(book.column("Bezetting", "Fte")) !== 2,
      () => book.rows("Werk").some((row) => text(row["Start"]) < text(row["Vroegste start"]) || (text(row["Uiterste eind"]) !== "" && text(row["Eind"]) > text(row["Uiterste eind"]))),
      async () => Number((await core.on("7 Mensen", "SAMENWERKEN")).figure({ Rol: "Totaal" }, "Tekort samen")) > 0.05,
    ],
    [
      () => isNoNumber(async () => (await typed())[0]!),
      async () => { const parts = await typed(); return goals().some((goal, index) => Math.abs(goal - plain(parts[index] ?? 0)) > 0.5); },
      async () => holding(await core.on("8 Afspraken", "DOORVERTALING"), "WONEN", "Status") !== "sluit",
    ],
  ];
}

const text = (cell: FileValue | undefined): string => String(cell ?? "");

function refuse(): never {
  throw new Refused("no such row");
}

/** The sentence of a verdict that fits: that of the first condition that holds, the good one, or the last one where nothing can be said. */
function said(formula: string, notYet: readonly Condition[]): Wanted {
  const sentences = [...formula.matchAll(/"((?:Nog niet|Goed): [^"]*)"/gu)].map(([, sentence]) => sentence!);
  return async () => {
    try {
      for (const [index, condition] of notYet.entries()) if (await condition()) return sentences[index]!;
      return sentences.at(-2)!;
    } catch (error) {
      if (error instanceof Refused) return sentences.at(-1)!;
      throw error;
    }
  };
}
