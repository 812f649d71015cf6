import type { Workbook, Worksheet } from "exceljs";
import { bytesOf, partsOf, readAgain, sheetsIn, tablesIn } from "./files";
import { recordsOn, valueIn } from "./records";

const bytes = bytesOf("fictief-gebied.xlsx");
const parts = partsOf(bytes);

/** Every formula with a function of the add-in: its text and its function. */
const formulas = sheetsIn(parts).flatMap((xml) =>
  [...xml.matchAll(/>(_xldudf_RUIMTE_([A-Z]+)\([^<]*)<\/f>/gu)].map(([, text, id]) => ({ text: text!, id: id! })));

let workbook: Workbook;
beforeAll(async () => {
  workbook = await readAgain(bytes);
});


const sheetOf = (name: string): Worksheet => workbook.getWorksheet(name)!;
const input = (name: string) => recordsOn(sheetOf(name), 4);
const sum = (rows: readonly Record<string, unknown>[], header: string) =>
  rows.reduce((total, row) => total + Number(row[header]), 0);
const headline = (label: string): unknown => {
  const overview = sheetOf("Overzicht");
  for (let row = 1; row <= overview.rowCount; row++) {
    if (overview.getCell(row, 2).value === label) return valueIn(overview.getCell(row, 3).value);
  }
  throw new Error(`no headline ${label}`);
};

describe("the formulas", () => {
  test("cover the questions about land, money, people and splitting", () => {
    expect([...new Set(formulas.map(({ id }) => id))].sort()).toEqual([
      "AMBITIERUIMTE", "BALANS", "CAPACITEIT", "CONTROLE", "DEKKING", "KERNCIJFERS", "KEUZES", "KOSTEN", "MEEKOPPELEN", "PLANNEN", "RUIMTEDRUK", "SAMENWERKEN",
      "STAPELING", "VERDEEL", "VIERMIDDELEN",
    ]);
  });

  test("use the key inputs by name", () => {
    const names = ["Startjaar", "Eindjaar", "Norm"];
    expect(names.map((name) => workbook.definedNames.getRanges(name).ranges)).toEqual([
      ["Overzicht!$C$6"], ["Overzicht!$C$7"], ["Overzicht!$C$8"],
    ]);
    expect(formulas.find(({ id }) => id === "CAPACITEIT")!.text)
      .toBe("_xldudf_RUIMTE_CAPACITEIT(Werk[#All],Bezetting[#All],Startjaar,Eindjaar,Norm,\"jaar\",Vervanging[#All])");
  });
});

describe("the area", () => {
  test("has the profile it promises", () => {
    const [area] = input("Gebieden");
    expect(area).toMatchObject({ Gemeenten: 13, Waterschappen: 2, Boeren: 2900, Natura2000: 5 });
    const land = ["Landbouw", "Natuur", "Bebouwd", "Water", "Infrastructuur", "Recreatie"];
    expect(land.reduce((total, kind) => total + Number(area![kind]), 0)).toBe(120_000);
    expect(sum(input("Grond"), "Oppervlakte")).toBe(120_000);

    const municipalities = recordsOn(sheetOf("Verdeling"), 6);
    expect(municipalities).toHaveLength(13);
    expect([sum(municipalities, "Oppervlakte"), sum(municipalities, "Boeren")]).toEqual([120_000, 2900]);
    const layers = input("Partijen").map((party) => party["Laag"]);
    const count = (layer: string) => layers.filter((name) => name === layer).length;
    expect([count("provincie"), count("gemeente"), count("waterschap")]).toEqual([1, 13, 2]);
    expect(recordsOn(sheetOf("Gebieden"), 8)).toHaveLength(5);
  });

  test("has all fourteen themes, each with land, money and people", () => {
    const tasks = input("Opgaven");
    expect(new Set(tasks.map((task) => String(task["Thema"]).toLowerCase()))).toEqual(new Set([
      "windenergie", "zon", "energienetwerk", "mobiliteit", "co2", "biodiversiteit", "klimaat", "stikstof", "woningen",
      "voedsel", "economie", "water", "landschap", "gezondheid",
    ]));
    const worked = new Set(input("Werk").map((work) => work["Opgave"]));
    for (const task of tasks) {
      expect(Number(task["Ruimte per eenheid"] ?? task["Dichtheid"])).toBeGreaterThan(0);
      expect(Number(task["Kosten per eenheid"])).toBeGreaterThan(0);
      expect(worked).toContain(task["Opgave"]);
    }
  });

  test("has seven arrangements and one in development", () => {
    const kinds = input("Arrangementen").map((row) => `${String(row["Soort"])}: ${String(row["Status"])}`);
    expect(kinds.sort()).toEqual([
      "NOVI: vastgesteld", "RES: vastgesteld", "RES: vastgesteld", "klimaatadaptatie: vastgesteld", "regiodeal: vastgesteld",
      "regiodeal: vastgesteld", "stikstof: in ontwikkeling", "verstedelijking: vastgesteld",
    ]);
  });

  test("says of every figure where it comes from", () => {
    for (const name of ["Opgaven", "Grond", "Middelen", "Index", "Werk", "Bezetting", "Vervanging", "Randvoorwaarden", "Arrangementen", "Partijen", "Bronnen"]) {
      for (const row of input(name)) expect(row["Herkomst"]).toBeTruthy();
    }
    for (const row of input("Combinaties")) expect(row["Bron"]).toBeTruthy();
  });

  test("has real tables under the names that the formulas use", () => {
    expect([...tablesIn(parts)].sort()).toEqual([
      "Arrangementen", "Bezetting", "Combinaties", "Gebieden", "Gemeenten", "Grond", "Index", "Kengetallen", "Middelen", "Natura2000",
      "Opgaven", "Partijen", "Provincies", "Randvoorwaarden", "Vervanging", "Werk", "Wijzigingen",
    ]);
  });
});

describe("the story", () => {
  test("land is tight, and sharing hectares helps", () => {
    expect(headline("Druk zonder delen")).toBeGreaterThan(1.5);
    expect(headline("Druk als opgaven hectares delen")).toBeGreaterThan(1);
    expect(headline("Druk als opgaven hectares delen")).toBeLessThan(1.2);
    const tasks = recordsOn(sheetOf("Ruimte"), 4);
    const short = (priority: number) => input("Opgaven").filter((task) => task["Prioriteit"] === priority)
      .map(({ Opgave }) => Number(tasks.find((task) => task["Opgave"] === Opgave)!["Tekort ha"]));
    expect(Math.max(...short(1))).toBeLessThan(1e-6);
    expect(Math.min(...short(3))).toBeGreaterThan(100);
  });

  test("the money covers 60 to 80 percent", () => {
    expect(headline("Dekkingsgraad")).toBeGreaterThan(0.6);
    expect(headline("Dekkingsgraad")).toBeLessThan(0.8);
    expect(headline("Ambitieruimte")).toBeLessThan(Number(headline("Dekkingsgraad")));
  });

  test("ecologists, permit lawyers and project leaders are short, less so together", () => {
    const roles = recordsOn(sheetOf("Mensen"), 4);
    for (const role of ["Ecoloog", "Vergunningjurist", "Projectleider"]) {
      const row = roles.find((candidate) => candidate["Rol"] === role)!;
      expect(row["Tekort samen"]).toBeGreaterThan(1000);
      expect(row["Winst uren"]).toBeGreaterThan(1000);
    }
    expect(headline("Grootste tekort bij")).toBe("Ecoloog");
  });

  test("moving work within its slack solves part of it, and all rules of the table hold", () => {
    const plan = recordsOn(sheetOf("Planning"), 4);
    const figure = (name: string) => plan.find((row) => row["Werkpakket"] === name)!["Start"] as number;
    expect(figure("Overbelasting na")).toBeLessThan(0.6 * figure("Overbelasting voor"));
    expect(figure("Overbelasting na")).toBeGreaterThan(10_000);
    expect(figure("Ondergrens")).toBeLessThanOrEqual(figure("Overbelasting na"));
    expect(figure("Oordeel")).toMatch(/^binnen \d+(,\d)? %$/u);

    const work = input("Werk");
    const moves = plan.filter((row) => Number(row["Verschoven"]) !== 0 && row["Verschoven"] !== "");
    expect(moves.length).toBeGreaterThan(8);
    for (const { Werkpakket, Eind } of moves) {
      const rows = work.filter((row) => row["Werkpakket"] === Werkpakket);
      const latest = rows.map((row) => row["Uiterste eind"]).find((until) => typeof until === "string");
      if (latest !== undefined) expect(String(Eind) <= String(latest)).toBe(true);
      expect(rows.every((row) => row["Vast"] === null)).toBe(true);
    }
    const place = (name: unknown) => plan.find((row) => row["Werkpakket"] === name)!;
    const behind = work.filter((row) => row["Na"] !== null);
    expect(behind.length).toBeGreaterThan(4);
    for (const row of behind) expect(String(place(row["Werkpakket"])["Start"]) > String(place(row["Na"])["Eind"])).toBe(true);
    // All ways of giving a period: quarters, and a date.
    expect(work.some((row) => row["Uiterste eind"] instanceof Date)).toBe(true);
    expect(new Set(work.map((row) => row["Werkpakket"])).size).toBeLessThan(work.length);
  });

  test("splits add up to what was split", () => {
    const homes = recordsOn(sheetOf("Verdeling"), 6, 8);
    expect(homes).toHaveLength(13);
    const [first, seats, money] = Object.keys(homes[0]!);
    expect(sum(homes, first!)).toBe(17_000);
    expect(sum(homes, seats!)).toBe(25);
    expect(Math.round(sum(homes, money!) * 100)).toBe(150_000_000);
    expect(sum(recordsOn(sheetOf("Verdeling"), 31, 8), "Rest naar landoppervlak (MW)")).toBe(285);
  });
});
