import type { CellValue, Workbook } from "exceljs";
import { bytesOf, partsOf, readAgain, sheetsIn } from "./files";
import { valueIn } from "./records";

const bytes = bytesOf("twaalf-afspraken.xlsx");
const sheets = sheetsIn(partsOf(bytes));

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});


/** The rows below the header of a sheet, as records, until the first row without anything; empty text reads as nothing. */
function records(name: string, headerRow = 4): Record<string, unknown>[] {
  const sheet = workbook.getWorksheet(name)!;
  const header = (sheet.getRow(headerRow).values as CellValue[]).slice(1).map((cell) => String(valueIn(cell)));
  const rows: Record<string, unknown>[] = [];
  for (let row = headerRow + 1; row <= sheet.rowCount && header.some((_, column) => sheet.getCell(row, column + 1).value !== null); row++) {
    rows.push(Object.fromEntries(header.map((title, index) => [title, valueIn(sheet.getCell(row, index + 1).value)])));
  }
  return rows;
}
const row = (name: string, id: string, headerRow = 4) => records(name, headerRow).find(({ Afspraak }) => Afspraak === id)!;
const sum = (rows: readonly Record<string, unknown>[], header: string) => rows.reduce((total, cells) => total + Number(cells[header]), 0);

describe("the file", () => {
  test("holds every question about agreements and arrangements", () => {
    const ids = sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_RUIMTE_([A-Z]+)\(/gu)].map(([, id]) => id));
    expect([...new Set(ids)].sort()).toEqual(["BORGING", "CONTROLE", "DOORVERTALING", "OPGAVENMIX", "SAMENHANG", "VERDEEL", "VOORTGANG", "VOORWAARDEN", "WEDERKERIGHEID"]);
  });
});

describe("the public figures", () => {
  test("are those of the twelve provinces, each with its source", () => {
    const provinces = records("Provincies");
    expect(provinces).toHaveLength(12);
    expect([sum(provinces, "Woningen 2022-2030"), sum(provinces, "Wind op land MW"), sum(provinces, "Gemeenten")]).toEqual([917_193, 5715, 342]);
    for (const { Herkomst } of provinces) expect(Herkomst).toContain("IPO");
    for (const name of ["Partijen", "Afspraken", "Gebieden", "Arrangementen", "Bijdragen", "Metingen", "Voorwaarden"]) {
      for (const { Herkomst } of records(name)) expect(Herkomst).toBeTruthy();
    }
    expect(new Set(records("Metingen").map(({ Herkomst }) => Herkomst))).toEqual(new Set(["voorbeeld"]));
  });

  test("close as they do in public: 17.193 homes more than asked, 285 MW of wind without a province", () => {
    expect(row("Doorvertaling", "WONEN")).toMatchObject({ Doel: 900_000, Doorvertaald: 917_193, Verschil: 17_193, Status: "meer dan gevraagd" });
    expect(row("Doorvertaling", "WIND")).toMatchObject({ Doel: 6, Doorvertaald: 5.715, Verschil: -0.285, Status: "tekort" });
  });
});

describe("the story", () => {
  test("every other key splits the same whole", () => {
    const splits = records("Verdeling", 5);
    for (const [header, whole] of [
      ["Woningen naar inwoners", 900_000], ["Woningen naar inwoners, minstens 20.000", 900_000], ["Woningen naar gemeenten, per 100", 900_000],
      ["Woningen naar bod, teruggebracht", 900_000], ["Wind naar landoppervlak", 6000], ["Rest van wind naar landoppervlak", 285],
    ] as const) expect([header, sum(splits, header)]).toEqual([header, whole]);
    expect(Math.min(...splits.map((split) => Number(split["Woningen naar inwoners, minstens 20.000"])))).toBe(20_000);
  });

  test("a replaced version stays in sight, and the weakest water decides", () => {
    const versions = records("Doorvertaling").filter(({ Afspraak }) => Afspraak === "NATUUR Vallei");
    expect(versions.map(({ Doel, Status }) => [Doel, Status])).toEqual([[1500, null], [1200, "tekort"]]);
    expect(versions[0]!["Opmerking"]).toMatch(/^vervangen door versie 2 van 1-10-2024/u);
    expect(row("Doorvertaling", "WATER Vecht")).toMatchObject({ Doorvertaald: 90, Status: "tekort" });
    expect(row("Voortgang", "WATER Vecht", 6)).toMatchObject({ Realisatie: 41, Escalatie: 1 });
  });

  test("an area across provinces asks for coordination, and a contribution counts for nothing", () => {
    expect(row("Borging", "BODEM Veenrand")["Opmerking"]).toBe("Veenrand ligt in 3 provincies en heeft geen Coördinatie");
    expect(records("Borging").filter(({ Status }) => Status === "telt nergens voor")).toHaveLength(1);
  });

  test("an agreement that waits for others says so, and keeps its status", () => {
    expect(records("Wie levert").filter(({ Status }) => Status === "te laat").map((each) => [each["Voorwaarde"], each["Afspraak"], each["Dagen te laat"]])).toEqual([
      ["regels voor stikstof", "NATUUR Vallei", 183], ["regels voor stikstof", "BODEM Veenrand", 183], ["onderzoek naar de bodem", "BODEM Veenrand", 274],
    ]);
    expect(row("Voortgang", "BODEM Veenrand", 6)["Opmerking"]).toContain("wacht op Waterschap Noorderzijlvest: onderzoek naar de bodem (274 dagen te laat), Rijk: regels voor stikstof (183 dagen te laat)");
    expect(records("Wie levert", 19).find(({ Partij }) => Partij === "Rijk")).toMatchObject({ Voorwaarden: 5, Vervuld: 0, "Te laat vervuld": 1, Open: 2, "Te laat": 2, "Afspraken die wachten": 4 });
  });

  test("each table has its own mix of tasks, and its own role of the province", () => {
    const mix = records("Opgavenmix");
    const clusters = ["Klimaat en energie", "Wonen, bereikbaarheid en werk", "Stikstof, landbouw en natuur", "Overig"];
    for (const each of mix) expect(clusters.reduce((total, name) => total + Number(each[name]), 0)).toBeCloseTo(1, 12);
    expect(mix.find(({ Arrangement }) => Arrangement === "RES Vallei")).toMatchObject({ "Rol provincie": "partner", Zwaartepunt: "windenergie", "Klimaat en energie": 1 });
    expect(mix.find(({ Arrangement }) => Arrangement === "Veentafel")).toMatchObject({ Overig: 1 });
    expect(mix.filter(({ Arrangement }) => Arrangement === "Totaal").map(({ Gebied }) => Gebied)).toEqual(["Gelderse Vallei", "Vechtdal", "Veenrand"]);
  });

  test("the homes of the nation are the sum of what the provinces measured, and some tables could be one", () => {
    const progress = records("Voortgang", 6);
    const homes = progress.filter(({ Afspraak }) => String(Afspraak).startsWith("WONEN "));
    expect(progress[0]!["Realisatie"]).toBe(sum(homes, "Realisatie"));
    expect(new Set(homes.map(({ Status }) => Status))).toEqual(new Set(["groen", "oranje", "rood"]));
    const groups = records("Samenhang").filter((pair) => pair["Arrangement B"] === "groep");
    expect(groups.map(({ Winst }) => Winst)).toEqual([36, 32]);
  });
});
