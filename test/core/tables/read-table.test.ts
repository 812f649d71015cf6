import {
  substitutionTable,
  budgetTable, combinationsTable, fundingTable, landTable, preconditionsTable, said, tasksOnLand, tasksTable,
  tasksWithMoney, workTable, investmentsTable, measuresTable, risksTable, type Table,
} from "../../../core/domain";
import { readTable } from "../../../core/tables";
import { adviceInDutch, inDutch } from "../../in-dutch";

const problems = (table: Table, cells: unknown): string[] => readTable(table, cells).problems.map(inDutch);

describe("headers", () => {
  test.each(["Doel", "doel", "DOEL", " Doel ", "Doel (aantal)", "Doel [ha]", "d o e l", "Dóél", "Do_el", "target", "Goal", "Doel\n(ha)", "Doel*", "Doel (ha) *", "Doel¹", "Doel 2)", "* Doel", "Doel:", "Do-\nel", "Doel [1]"])(
    "%j is Doel", (header) => {
      expect(readTable(tasksTable, [["Opgave", header], ["natuur", 5]]).rows[0]?.goal).toBe(5);
    });

  test.each(["Kosten per eenheid", "Kosten_per_eenheid", "kosten  per eenheid (EUR)", "Kosten per eenheid (EUR (ex btw))", "Kosten per\neenheid", "cost per unit"])("%j is a cost", (header) => {
    expect(readTable(tasksTable, [["Opgave", header], ["natuur", 5]]).rows[0]?.costPerUnit).toBe(5);
  });

  test("the order of the columns is free and unknown ones are ignored", () => {
    const { rows, problems: found } = readTable(landTable, [
      ["ha", "Opmerking", "Land type", "Nr"], [100, "#N/B", "landbouw", true],
    ]);
    expect(found).toEqual([]);
    expect(rows).toEqual([{ row: 2, area: undefined, landType: "landbouw", hectares: 100, available: 1 }]);
  });

  test("a column that does not count is named when it is nearly called as one that is not there", () => {
    const remarks = (...header: string[]) => readTable(tasksTable, [["Opgave", "Ruimteclaim", ...header], ["natuur", 5, 2]]).remarks.map(inDutch);
    expect(remarks("Prioritiet")).toEqual(["Opgaven rij 1: 'Prioritiet' telt niet mee: bedoelt u de kolom 'Prioriteit'?"]);
    expect(remarks("Prioriteitsklasse")).toEqual(["Opgaven rij 1: 'Prioriteitsklasse' telt niet mee: bedoelt u de kolom 'Prioriteit'?"]);
    expect(remarks("Prioriteit", "Prioriteit opgave")).toEqual([]);
    expect(remarks("Prioriteit*")).toEqual([]);
    expect(remarks("Wethouder")).toEqual([]);
  });

  test("a year is a year also with a mark behind it", () => {
    expect(readTable(fundingTable, [["Bron*", "2027¹", "2028*", "2029 2)"], ["SPUK", 1, 2, 3]])).toMatchObject({ problems: [], years: [2027, 2028, 2029] });
  });

  test("Naam is not a name for Opgave", () => {
    expect(problems(tasksTable, [["Naam", "Doel"], ["natuur", 5]])).toEqual(["Opgaven rij 1: 'Opgave' ontbreekt in de kopregel"]);
  });

  test.each([[[["natuur", 5], ["zon", 3]]], [[]], [[[]]], [[[null, 0]]], [null], [undefined], [5], ["Opgave"], [[5]], [[null]]])(
    "%j has no header", (cells) => {
      expect(problems(tasksTable, cells)).toEqual(["Opgaven: geef de tabel met kopregel: Opgaven[#Alles]"]);
    });

  test("the message names the table in question", () => {
    expect(problems(workTable, [[1]])).toEqual(["Werk: geef de tabel met kopregel: Werk[#Alles]"]);
  });

  test("every missing required column is named once, and not again in each row", () => {
    expect(problems(tasksWithMoney, [["Opgave", "Doel"], ["natuur", 5], ["zon", 2]])).toEqual([
      "Opgaven rij 1: 'Startjaar' ontbreekt in de kopregel",
      "Opgaven rij 1: 'Doeljaar' ontbreekt in de kopregel",
      "Opgaven rij 1: 'Kosten per eenheid' ontbreekt in de kopregel",
    ]);
    expect(readTable(tasksWithMoney, [["Opgave", "Doel"], ["natuur", 5]]).rows).toEqual([]);
  });

  test("two headers for one column are a problem", () => {
    expect(problems(landTable, [["Grondsoort", "Oppervlakte", "Hectares"], ["landbouw", 5, 6]]))
      .toEqual(["Grond rij 1: 'Hectares' betekent hetzelfde als kolom 'Oppervlakte'"]);
  });

  test("an error in the header is a problem", () => {
    expect(problems(landTable, [["Grondsoort", "Oppervlakte", "#VERW!"], ["landbouw", 5, 6]]))
      .toEqual([`Grond rij 1: 'kolom 3' bevat een fout ("#VERW!")`]);
  });

  test("a header in a rich value or a number is read as text", () => {
    expect(readTable(landTable, [[{ basicValue: "Grondsoort" }, 5, "ha"], ["bos", 1, 2]]).rows[0]?.hectares).toBe(2);
  });
});

describe("year columns", () => {
  test("a year, a year as text and a year in text are all years, sorted", () => {
    const { rows, years, problems: found } = readTable(fundingTable, [
      ["Bron", "Begroting 2029", 2027, "2028", "Raming (2030)", "Toelichting"], ["rijk", 3, 1, "2,5", "€ 4,-", "x"],
    ]);
    expect(found).toEqual([]);
    expect(years).toEqual([2027, 2028, 2029, 2030]);
    expect(rows[0]?.amounts).toEqual([1, 2.5, 3, 4]);
  });

  test("a blank amount is nothing", () => {
    expect(readTable(fundingTable, [["Bron", 2027, 2028, 2029], ["rijk", null, "", 0]]).rows[0]?.amounts).toEqual([0, 0, 0]);
  });

  test("the same year twice is a problem", () => {
    expect(problems(fundingTable, [["Bron", 2027, "Begroting 2027"], ["rijk", 1, 2]]))
      .toEqual(["Middelen rij 1: 'Begroting 2027' is net als kolom '2027' het jaar 2027"]);
  });

  test("two years in one header are a problem", () => {
    expect(problems(fundingTable, [["Bron", "2027-2028", 2029], ["rijk", 1, 2]]))
      .toEqual(["Middelen rij 1: '2027-2028' noemt meer dan één jaar: 2027 en 2028"]);
  });

  test("a number that is no year is an unknown column", () => {
    expect(readTable(fundingTable, [["Bron", 1899, 2200, 20270, "nr 12027"], ["rijk", "a", "b", "c", "d"]])).toMatchObject({ years: [] });
  });

  test("without any year there is nothing to read", () => {
    expect(problems(fundingTable, [["Bron", "Bedrag"], ["rijk", 5]])).toEqual(["Middelen rij 1: geen kolom noemt een jaar"]);
  });

  test("where years mean nothing they are ignored", () => {
    expect(problems(landTable, [["Grondsoort", "Oppervlakte", "2027-2028"], ["landbouw", 5, "x"]])).toEqual([]);
  });

  test("an amount that is no amount is named by its year", () => {
    expect(problems(fundingTable, [["Bron", 2027, "Begroting 2028"], ["rijk", "veel", -5]])).toEqual([
      `Middelen rij 2: '2027' is geen bedrag ("veel")`,
      "Middelen rij 2: 'Begroting 2028' is kleiner dan 0 (-5)",
    ]);
  });

  test("an amount of a budget below 0 has the wrong sign", () => {
    const { rows, problems: found } = readTable(budgetTable, [["Post", "2027"], ["Lasten", "(5)"], ["incidentele_baten", 3], ["Baten", 0]]);
    expect(found.map(inDutch)).toEqual(["Begroting rij 2: 'Lasten' is onder 0: keer het teken om, of laat INLEZEN dat doen"]);
    expect(rows.map(({ post, amounts }) => [post, ...amounts])).toEqual([["expenses", -5], ["incidentalIncome", 3], ["income", 0]]);
  });
});

describe("blanks", () => {
  test("blank rows are skipped, and the others keep their number", () => {
    const { rows } = readTable(landTable, [
      ["Grondsoort", "Oppervlakte"], [0, 0], ["landbouw", 5], [null, null], ["", 0], [" ", null], ["bos", 6], [],
    ]);
    expect(rows.map(({ row, landType }) => [row, landType])).toEqual([[3, "landbouw"], [7, "bos"]]);
  });

  test.each([[null], [""], [0], [" "], [undefined], [{ basicValue: "" }]])("in a text column %j is blank", (cell) => {
    const row = readTable(tasksTable, [["Opgave", "Gebied", "Grondsoorten"], ["natuur", cell, cell]]).rows[0];
    expect([row?.area, row?.landTypes]).toEqual([undefined, undefined]);
  });

  test("a required cell that is blank is a problem", () => {
    for (const cell of [null, "", 0]) {
      expect(problems(landTable, [["Grondsoort", "Oppervlakte"], [cell, 5]])[0]).toMatch(/^Grond rij 2: 'Grondsoort' ontbreekt/u);
    }
    expect(problems(substitutionTable, [["Rol", "Kan ook", "Rendement"], ["a", "b", null]])[0]).toMatch(/^Vervanging rij 2: 'Rendement' ontbreekt/u);
  });

  test("0 is a value where it may be: an area of 0 ha", () => {
    expect(readTable(landTable, [["Grondsoort", "Oppervlakte"], ["bos", 0]]).rows[0]?.hectares).toBe(0);
  });

  test.each([[null], [""], [0], ["0"], [undefined]])("where another default holds %j is blank", (cell) => {
    expect(readTable(landTable, [["Grondsoort", "ha", "Beschikbaar"], ["bos", 5, cell]]).rows[0]?.available).toBe(1);
    expect(readTable(tasksTable, [["Opgave", "Prioriteit", "Prijspeil", "Startjaar"], ["a", cell, cell, cell]]).rows[0])
      .toMatchObject({ priority: 1, priceLevel: undefined, startYear: undefined });
    expect(readTable(fundingTable, [["Bron", "Maximaal aandeel", 2027], ["a", cell, 5]]).rows[0]?.largestShare).toBe(1);
    expect(readTable(combinationsTable, [["Opgave A", "Opgave B", "Aandeel", "Opbrengst A", "Opbrengst B"], ["a", "b", 0.5, cell, cell]]).rows[0])
      .toMatchObject({ yieldOne: 1, yieldOther: 1 });
    expect(readTable(preconditionsTable, [["Opgave", "Middel", "Gewicht", "Aanwezig"], ["a", "kennis", cell, 1]]).rows[0]?.weight).toBe(1);
  });

  test.each(["0%", "0,0%", "0 %"])("a true zero is typed %j", (cell) => {
    expect(readTable(landTable, [["Grondsoort", "ha", "Beschikbaar"], ["bos", 5, cell]]).rows[0]?.available).toBe(0);
    expect(readTable(combinationsTable, [["Opgave A", "Opgave B", "Aandeel", "Opbrengst A"], ["a", "b", 0.5, cell]]).rows[0]?.yieldOne).toBe(0);
  });

  test("a true zero is refused where 0 is not allowed", () => {
    expect(problems(tasksTable, [["Opgave", "Prioriteit"], ["a", "0%"]])).toEqual([`Opgaven rij 2: 'Prioriteit' is kleiner dan 1 ("0%")`]);
    expect(problems(tasksTable, [["Opgave", "Startjaar"], ["a", "0%"]])).toEqual([`Opgaven rij 2: 'Startjaar' is kleiner dan 1900 ("0%")`]);
  });

  const claimOf = (claim: unknown, goal: unknown, landPerUnit: unknown, density: unknown) => readTable(tasksOnLand, [
    ["Opgave", "Ruimteclaim", "Doel", "Ruimte per eenheid", "Dichtheid"], ["a", claim, goal, landPerUnit, density],
  ]).rows[0]?.claim;

  test("Ruimteclaim 0 is blank when the goal gives the land", () => {
    expect(claimOf(0, 5, 2, 0)).toBeUndefined();
    expect(claimOf(0, 5, null, 2)).toBeUndefined();
    expect(claimOf("0", 5, 2, null)).toBeUndefined();
    expect(claimOf({ basicValue: 0 }, 5, 2, null)).toBeUndefined();
  });

  test("nothing is nothing, and 0% is claim 0", () => {
    expect(claimOf(0, 5, 0, 0)).toBeUndefined();
    expect(claimOf(0, null, 2, null)).toBeUndefined();
    expect(claimOf(0, null, null, null)).toBeUndefined();
    expect(claimOf("0%", 5, 2, null)).toBe(0);
    expect(claimOf(3, 5, 2, null)).toBe(3);
  });
});

describe("cells that cannot be used", () => {
  test("are named by row, column and value", () => {
    expect(problems(tasksTable, [
      ["Opgave", "Target (aantal)", "Prioriteit", "Verloop"],
      ["a", "veel", 1, "s-curve"],
      [0, 0, 0, 0],
      ["b", "#N/B", 1.5, "snel"],
      ["c", { type: "Error", basicValue: "#DIV/0!" }, -1, "oplopend"],
      ["d", true, 1, 1],
      ["e", "1.234", NaN, ""],
    ])).toEqual([
      `Opgaven rij 2: 'Target (aantal)' is geen getal ("veel")`,
      `Opgaven rij 4: 'Target (aantal)' bevat een fout ("#N/B")`,
      "Opgaven rij 4: 'Prioriteit' is geen geheel getal (1,5)",
      `Opgaven rij 4: 'Verloop' is geen bekende keuze ("snel")`,
      `Opgaven rij 5: 'Target (aantal)' bevat een fout ("#DIV/0!")`,
      "Opgaven rij 5: 'Prioriteit' is kleiner dan 1 (-1)",
      "Opgaven rij 6: 'Target (aantal)' is geen getal (WAAR)",
      "Opgaven rij 6: 'Verloop' is geen bekende keuze (1)",
      `Opgaven rij 7: 'Target (aantal)' kan twee dingen betekenen ("1.234")`,
      "Opgaven rij 7: 'Prioriteit' is geen getal (NaN)",
    ]);
  });

  test("every problem says what to do", () => {
    const { problems: found } = readTable(tasksTable, [["Opgave", "Doel", "Verloop", "Startjaar"], ["a", "veel", "snel", 27]]);
    expect(found.map(adviceInDutch)).toEqual([
      "vul een getal in, bijvoorbeeld 1250,5",
      "kies uit: gelijkmatig, oplopend, aflopend, s-curve",
      "vul een jaar in van 1900 tot en met 2199, bijvoorbeeld 2027",
    ]);
  });

  test("a row with such a cell is not among the rows", () => {
    expect(readTable(tasksTable, [["Opgave", "Doel"], ["a", "veel"], ["b", 5]]).rows.map(({ task }) => task)).toEqual(["b"]);
  });

  test("a share above 1 is a problem that shows how to write it", () => {
    const { problems: [problem] } = readTable(landTable, [["Grondsoort", "ha", "Beschikbaar"], ["bos", 5, 60]]);
    expect(inDutch(problem!)).toBe("Grond rij 2: 'Beschikbaar' is groter dan 1 (60)");
    expect(adviceInDutch(problem!)).toBe("schrijf 60% of 0,6");
  });
});

describe("a read table", () => {
  const content = readTable(tasksTable, [["Opgave", "Land types"], [{ basicValue: "natuur" }, "bos; #;"], ["zon", "dak"]]);

  test("knows the names of its columns", () => {
    expect([content.nameOf("landTypes"), content.nameOf("goal"), content.has("landTypes"), content.has("goal")])
      .toEqual(["Land types", "Doel", true, false]);
  });

  test("locates a problem that its reader finds", () => {
    expect(inDutch(content.problemAt(3, "landTypes", said("unknownLandType", { name: "dak", known: ["bos"] }))))
      .toBe(`Opgaven rij 3: 'Land types' noemt 'dak', dat niet in Grond staat ("dak")`);
    expect(content.problemAt(2, "task", said("notInTasks", { nearest: undefined })).value).toBe("natuur");
    expect(content.problemAt(2, "goal", said("noSize"))).toMatchObject({ column: "Doel", value: undefined });
  });
});

describe("units in a header", () => {
  const land = (header: string, units?: string) => readTable(landTable, [["Grondsoort", header], ...(units === undefined ? [] : [["", units]]), ["bos", 2]]);
  test.each([["Oppervlakte (km²)", 200, "km²", "100"], ["Oppervlakte (in km2)", 200, "km²", "100"], ["Oppervlakte [m²]", 0.0002, "m²", "0,0001"]])("%s is converted", (header, hectares, unit, size) => {
    const { rows, problems: found, remarks } = land(header);
    expect([rows[0]!.hectares, found]).toEqual([hectares, []]);
    expect(remarks.map(inDutch)).toEqual([`Grond rij 1: '${header}' staat in ${unit} en is omgerekend naar hectare: × ${size}`]);
  });

  test("so is what a row of units says", () => {
    expect(land("Oppervlakte", "km²").rows.map(({ hectares }) => hectares)).toEqual([200]);
  });

  test.each(["Oppervlakte (ha)", "Oppervlakte (netto)", "Oppervlakte (hectare)"])("%s is what was asked", (header) => {
    expect(land(header)).toMatchObject({ rows: [{ hectares: 2 }], remarks: [] });
  });

  test.each<[Table, string, string]>([
    [landTable, "Oppervlakte (km)", "km: geef hectaren"], [workTable, "Uren (dagen)", "dagen: geef uren in totaal"], [workTable, "Uren (per week)", "per week: geef uren in totaal"],
    [workTable, "Fte (uren)", "uren: geef fte"], [measuresTable, "Kosten (€ per ha)", "€ per ha: geef hele bedragen in euro's"], [measuresTable, "Kosten (€/m²)", "€/m²: geef hele bedragen in euro's"],
    [measuresTable, "Kosten ($)", "$: geef hele bedragen in euro's"], [measuresTable, "Looptijd (maanden)", "maanden: geef jaren"], [investmentsTable, "Termijn (mnd)", "mnd: geef jaren"],
  ])("%j with %s is refused", (table, header, words) => {
    expect(problems(table, [[header], [12]])).toContain(`${table.name} rij 1: '${header}' staat in ${words}`);
  });

  test.each<[Table, string]>([[measuresTable, "Structureel (€ per jaar)"], [tasksTable, "Kosten per eenheid (€/ha)"], [measuresTable, "Looptijd (jaren)"], [workTable, "Uren (raming)"]])("%j with %s is not", (table, header) => {
    expect(problems(table, [[header], [12]]).join()).not.toContain("staat in");
  });

  test("a plain number up to 1 below % is read as a part of 1, and that is said", () => {
    const read = (header: string, chance: unknown) => readTable(risksTable, [["Risico", header, "Gevolg"], ["brand", chance, 10]]).remarks.map(inDutch);
    expect(read("Kans (%)", 0.5)).toEqual(["Risicos rij 1: 'Kans (%)' 0,5 is gelezen als 50%"]);
    expect(read("Kans (%)", "50%")).toEqual([]);
    expect(read("Kans", 0.5)).toEqual([]);
  });
});

test("a budget of which only the posts stand there is empty, and one amount fills it", () => {
  const budget = (cell: unknown) => readTable(budgetTable, [["Post", 2027, 2028], ["Lasten", null, 0], ["Baten", "", cell]]).isEmpty;
  expect([budget(null), budget("-"), budget(5), budget("veel")]).toEqual([true, true, false, false]);
});
