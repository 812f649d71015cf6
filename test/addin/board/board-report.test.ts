import { readFileSync, writeFileSync } from "node:fs";
import type { SourceTable } from "../../../core";
import { boardFigures } from "../../../core/reported";
import type { BoardReport, BoardTable } from "../../../addin/board";
import { boardReport, tablesRead, wordsIn } from "../../../addin/board";
import { sentences } from "../../../addin/board/words";
import { headline } from "../../../addin/i18n/headline";
import { formatsOf } from "../../../addin/i18n/format";
import { whyText } from "../../../addin/i18n/why-text";
import { about, figuresOf, reportOn, tablesOfSample } from "./sample";

/** Land falls short by 300 ha before sharing, money by half, one role by nothing as one government. */
const polder: SourceTable[] = [
  {
    kind: "opgaven", cells: [
      ["Opgave", "Gebied", "Ruimteclaim", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"],
      ["zon", "Polder", 300, 2, 10, 2027, 2027, 100], ["natuur", "Polder", 200, 1, 10, 2027, 2028, 200], ["woningen", "Polder", 200, 1, 10, 2028, 2028, 100],
    ],
  },
  { kind: "grond", cells: [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 400]] },
  { kind: "combinaties", cells: [["Opgave A", "Opgave B", "Aandeel", "Opbrengst A"], ["zon", "natuur", 0.5, 0.5]] },
  { kind: "middelen", cells: [["Bron", 2027, 2028], ["Algemeen", 1000, 1000]] },
  { kind: "werk", cells: [["Werkpakket", "Organisatie", "Rol", "Uren", "Start", "Eind"], ["A", "provincie", "ecoloog", 4500, 2027, 2027]] },
  { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte"], ["provincie", "ecoloog", 2], ["waterschap", "ecoloog", 1]] },
  { kind: "wijzigingen", cells: [["Variant", "Tabel", "Rij", "Kolom", "Vermenigvuldig"], ["Helft zon", "opgaven", "zon", "Ruimteclaim", 0.5]] },
  { kind: "begroting", cells: [["Post", 2027, 2028], ["Baten", 100, 100], ["Lasten", 90, 110], ["Waarvan incidentele lasten", 0, 20]] },
];

const chapter = ({ chapters, assumptions }: BoardReport, name: string) => [...chapters, assumptions].find((each) => each.name === name)!;
const table = (report: BoardReport, of: string, name: string): BoardTable => chapter(report, of).blocks.find((block): block is BoardTable => block.kind === "table" && block.name === name)!;
const said = (report: BoardReport, of: string): string[] => chapter(report, of).blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
/** Every text of a report. */
const texts = (report: unknown): string[] => (typeof report === "string" ? [report] : typeof report === "object" && report !== null ? Object.values(report).flatMap(texts) : []);

/** Golden: read it as a board would; WRITE_BOARD=1 writes it anew. */
test("the content of the worked examples, word for word and figure for figure", async () => {
  const file = "test/addin/board/polder.json";
  const content = `${JSON.stringify(await reportOn(polder), (_key, value: unknown) => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value), 1)}\n`;
  if (process.env["WRITE_BOARD"]) writeFileSync(file, content);
  expect(content).toBe(readFileSync(file, "utf8"));
});

test("asks the questions in the order of a board, and only those that the workbook is about", async () => {
  const report = await reportOn(polder);
  expect(report.chapters.map(({ name }) => name)).toEqual(["land", "money", "people", "gives", "budget", "variants"]);
  expect((await reportOn(polder.filter(({ kind }) => kind === "opgaven" || kind === "middelen"))).chapters.map(({ name }) => name)).toEqual(["money", "gives"]);
});

test("variants that cannot stand side by side are no silence: their chapter says what stands in the way", async () => {
  const called = polder.map((each): SourceTable => (each.kind === "wijzigingen" ? { ...each, cells: each.cells.map((line, at) => (at === 0 ? line : ["Basis", ...line.slice(1)])) } : each));
  const { blocks } = chapter(await reportOn(called), "variants");
  expect(blocks).toEqual([{ kind: "list", title: "Dit staat in de weg:", items: [expect.stringContaining("Basis")] }]);
});

test("each answer has two sentences, why, a chart of a small table, and figures that equal the overview's", async () => {
  const report = await reportOn(polder);
  const { overview } = await figuresOf(polder);
  // And why it falls short.
  for (const means of ["land", "money", "people"] as const) expect(said(report, means)).toHaveLength(3);
  const total = (means: string): unknown[] => [...table(report, means, means).report.rows.at(-1)!];
  expect(total("land")).toEqual(["Totaal", expect.closeTo(450, 6), expect.closeTo(overview.land!.shortage, 6), 700]);
  expect(total("money")).toEqual(["Totaal", overview.money!.covered, overview.money!.shortage, overview.money!.cost]);
  expect(total("people")).toEqual(["Totaal", expect.closeTo(4089, 6), expect.closeTo(411, 6), 4500]);
  // A chart is of the rows without the total.
  const { chart, report: drawn } = table(report, "land", "land");
  expect(chart).toMatchObject({ kind: "stackedBars", series: 2, rows: drawn.rows.length - 1 });
});

test("says what gives, what one more brings, and the least that everything takes", async () => {
  const report = await reportOn(polder);
  expect(table(report, "gives", "tasks").report.rows[0]!.slice(0, 1)).toEqual(["zon"]);
  expect(table(report, "gives", "more").report.rows).toContainEqual(["1 hectare landbouw", expect.closeTo(1, 6), "ha"]);
  expect(table(report, "gives", "needed").report.rows.map((row) => [row[0], Number(Number(row[1]).toFixed(6)), row[2]])).toEqual([
    ["Bruikbare grond", 250, "ha"], ["Vrij geld over alle jaren", 2000, ""], ["waarvan structureel", 0, ""], ["Vaste mensen, zonder inhuur", 0.301541, "fte, alle jaren"],
  ]);
});

test("many rows become ten, of which the last is what is left together", async () => {
  const many: SourceTable[] = [
    { kind: "opgaven", cells: [["Opgave", "Ruimteclaim"], ...Array.from({ length: 25 }, (_, at) => [`opgave ${at + 1}`, at + 1])] },
    { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["landbouw", 200]] },
  ];
  const { report } = table(await reportOn(many), "land", "land");
  expect(report.rows).toHaveLength(11);
  expect(report.rows[9]![0]).toBe("16 andere");
  const sum = (column: number): number => report.rows.slice(0, 10).reduce((all, row) => all + Number(row[column]), 0);
  for (const column of [1, 2, 3]) expect(sum(column)).toBeCloseTo(Number(report.rows[10]![column]), 6);
});

test("what cannot be calculated is said with its reason, and nothing stands in for it", async () => {
  const broken = polder.map((each) => (each.kind === "middelen" ? { ...each, cells: [["Bron", 2027], ["Algemeen", "veel"]] } : each));
  const report = await reportOn(broken);
  expect(said(report, "money").join(" ")).toContain("Niet berekend: 1 fout in Middelen");
  expect(chapter(report, "money").blocks.some(({ kind }) => kind === "table")).toBe(false);
  expect(texts(report.assumptions)).toContainEqual(expect.stringContaining("Geld: 1 fout in Middelen"));
});

test("norms have their source, also where the workbook has them", async () => {
  const norms: SourceTable = { kind: "normen", cells: [["Norm", "Gebruikt", "Eenheid", "Prijspeil"], ["kosten per km", 35000, "EUR per km", 2025]] };
  const report = await reportOn([...polder, norms], { normFrom: "workbook" });
  expect(table(report, "assumptions", "norms").report.rows).toEqual([
    ["Productieve uren per fte per jaar", 1363, "uur", "cel Norm van de werkmap"], ["Opgaven die één hectare delen, hoogstens", 3, "opgaven", "standaard van de berekening"],
    ["kosten per km", 35000, "EUR per km", "tabel Normen, prijspeil 2025"],
  ]);
});

test("what looks like personal data stays in the workbook, and the report says so", async () => {
  const personal = polder.map((each) => (each.kind === "opgaven" ? { ...each, cells: each.cells.map((row) => row.map((cell) => (cell === "zon" ? "zon (jan@boer.nl)" : cell))) } : each));
  const found = texts(await reportOn(personal));
  expect(found.filter((text) => text.includes("jan@boer.nl"))).toEqual([]);
  expect(found).toContain("(weggelaten: lijkt een persoonsgegeven)");
  expect(found).toContain("Wat op een persoonsgegeven leek, is uit dit rapport weggelaten.");
});

test("amounts of a table have one unit, which its title and its chart say", async () => {
  const large = polder.map((each) => (each.kind === "opgaven" ? { ...each, cells: each.cells.map((row, at) => row.map((cell, column) => (at > 0 && column === 7 ? Number(cell) * 1e6 : cell))) } : each));
  const { title, unit, chart } = table(await reportOn(large), "money", "money");
  expect([title, unit, chart!.axis].map((text) => text!.replaceAll("\u00a0", " "))).toEqual(["Kosten per jaar (x € 1 mln.)", "million", "x € 1 mln."]);
});

test("speaks English where the pane does, with the same figures", async () => {
  const [dutch, english] = [await reportOn(polder), await reportOn(polder, {}, "en")];
  expect(english.chapters.map(({ title }) => title)).toContain("Does it fit on the land?");
  const figures = ({ chapters }: BoardReport): unknown[] => chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.report.rows.flat().filter((cell) => typeof cell === "number") : [])));
  expect(figures(english)).toEqual(figures(dutch));
});

test("the years of an English report and names with a unit in capitals are no personal data", async () => {
  const capitals = polder.map((each) => (each.kind === "opgaven" ? { ...each, cells: each.cells.map((row) => row.map((cell) => (cell === "zon" ? "Windpark 1500 MW" : cell === "natuur" ? "Zonneweiden 2030 PV" : cell))) } : each));
  for (const language of ["nl", "en"] as const) {
    const found = texts(await reportOn(capitals, {}, language));
    expect(found).not.toContain(wordsIn(language).b.personal);
    expect(found).toEqual(expect.arrayContaining(["Windpark 1500 MW", "Zonneweiden 2030 PV", language === "en" ? "2027 to 2028" : "2027 tot en met 2028"]));
  }
});

test("annexes have letters of their own, beyond Z too", async () => {
  const figures = await figuresOf(polder);
  const [annex] = figures.annexes;
  const letters = boardReport({ ...figures, annexes: Array.from({ length: 28 }, () => annex!) }, about, "nl").annexes.map(({ letter }) => letter);
  expect(letters.slice(24)).toEqual(["Y", "Z", "AA", "AB"]);
});

test("amounts in words are in the unit that the user chose", async () => {
  const figures = await boardFigures(polder.filter(({ kind }) => kind === "opgaven" || kind === "middelen"), {});
  const large = { ...figures, overview: { ...figures.overview, money: { ...figures.overview.money!, years: figures.overview.money!.years.map((year) => ({ ...year, shortage: year.shortage * 1e6 })) } } };
  const { headline: said } = boardReport(large, { ...about, amountsIn: "euro" }, "nl");
  expect([said, said === headline(large.overview, "nl")]).toEqual([headline(large.overview, "nl", "euro"), false]);
});

test("never says that all is met where something falls short, nor that something does that nobody would notice", async () => {
  const nearly = polder.map((each) => (each.kind === "grond" ? { ...each, cells: [each.cells[0]!, ["Polder", "landbouw", 649.9]] } : each));
  const report = await reportOn(nearly);
  expect(said(report, "land")[0]!.replaceAll("\u00a0", " ")).toBe("Nee: van de gevraagde 700 ha past 99,9%; 0,1 ha komt tekort.");
  const figures = await boardFigures(polder.filter(({ kind }) => kind === "opgaven" || kind === "grond"), {});
  expect(headline({ ...figures.overview, bottleneck: { means: "land", share: 0.99999 } })).toContain("99,9%");
  const { land } = figures.means;
  const unnoticed = boardReport({ ...figures, means: { land: { ...land!, parts: land!.parts.map((part) => ({ ...part, short: 1e-9 })) } } }, about, "nl");
  expect(said(unnoticed, "land")[0]).toMatch(/^Ja: /u);
});

test("one of a kind is spoken of as one", () => {
  const of = (language: "nl" | "en") => {
    const { b: { agreements, gives, wellbeing, risk } } = wordsIn(language);
    return [gives.lead(0, 1), gives.lead(1, 1), gives.lead(1, 3), gives.lead(2, 3), agreements.counts("1-1", 1, 0, 0, 0), wellbeing.others(1), risk.most(1, 2)];
  };
  expect([...of("nl"), ...of("en")]).toEqual([
    "De opgave kan niet helemaal doorgaan; het schaarste middel bepaalt hoeveel.", "De opgave kan helemaal doorgaan, voor zover bekend.",
    "1 van de 3 opgaven kan helemaal doorgaan; van de andere bepaalt het schaarste middel hoeveel.", "2 van de 3 opgaven kunnen helemaal doorgaan; van de andere bepaalt het schaarste middel hoeveel.",
    "Op 1-1 staat 1 afspraak op groen, 0 op oranje en 0 op rood; van 0 is het niet te zeggen.", "Nog 1 indicator staat in de werkmap.", "het grootste, van 2",
    "The task cannot go on in full; the scarcest means decides how much.", "The task can go on in full, as far as is known.",
    "1 of the 3 tasks can go on in full; of the others the scarcest means decides how much.", "2 of the 3 tasks can go on in full; of the others the scarcest means decides how much.",
    "On 1-1 1 agreement is green, 0 orange and 0 red; of 0 it cannot be told.", "Another indicator is in the workbook.", "the largest, of 2",
  ]);
  const mustStay = (sources: string[]): string => whyText([{ code: "mustStay", params: { task: "natuur", priority: 1, served: 0, short: 1, of: 1, left: 1, sources, years: [2028] } }], "nl");
  expect([mustStay(["Reserve 1"]), mustStay(["Reserve 1", "Reserve 2"])]).toEqual([expect.stringContaining("nog heeft, moet"), expect.stringContaining("nog hebben, moet")]);
});

test("a table with few of many says so, and a budget in balance from the second year is not said to be so only at the end", async () => {
  const many: SourceTable[] = [
    { kind: "opgaven", cells: [["Opgave", "Ruimteclaim"], ...Array.from({ length: 15 }, (_, at) => [`opgave ${at + 1}`, 10])] }, { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["landbouw", 0]] },
    { kind: "begroting", cells: [["Post", 2027, 2028, 2029], ["Baten", 100, 100, 100], ["Lasten", 110, 90, 90]] },
  ];
  const report = await reportOn(many);
  expect(table(report, "gives", "tasks").title).toBe("Opgaven die niet helemaal kunnen doorgaan: de 12 die het minst kunnen doorgaan, van 15");
  expect(said(report, "budget")[0]).toBe("Op termijn: de begroting is niet in het eerste jaar structureel in evenwicht, wel in het laatste (artikel 193 Provinciewet).");
});

test("dots of a user stay, an amount has one stop", () => {
  expect(formatsOf("nl").euros(36e6).endsWith("mln.")).toBe(true);
  expect([sentences("Wachten op...", "", `Er is ${formatsOf("nl").euros(36e6)}.`)]).toEqual([`Wachten op... Er is ${formatsOf("nl").euros(36e6)}`]);
});

test("the cover names the version that the workbook was kept as", async () => {
  const facts = async (own: object): Promise<unknown[]> => (await reportOn(polder, own)).facts.filter(({ name }) => name === "Bewaard als").map(({ value }) => value);
  expect(await facts({})).toEqual([]);
  expect(await facts({ kept: { name: "Besluit PS", at: "2026-11-27T09:30", by: "A. de Boer" } })).toEqual(["Besluit PS (27-11-2026, A. de Boer)"]);
  expect(await facts({ kept: { name: "Besluit PS", at: "2026-11-27T09:30", by: "" } })).toEqual(["Besluit PS (27-11-2026)"]);
});

test("says why less money is needed than falls short, and only then", async () => {
  const matched = polder.map((each) => (each.kind === "middelen" ? { ...each, cells: [["Bron", "Maximaal aandeel", 2027, 2028], ["Algemeen", "", 500, 500], ["SPUK", 0.5, 5000, 5000]] } : each));
  const last = (report: BoardReport): string => said(report, "gives").at(-1)!.replaceAll("\u00a0", " ");
  const report = await reportOn(matched);
  const { needed: { money } } = await figuresOf(matched);
  expect(money!.extra).toBeGreaterThan(0);
  expect(last(report)).toMatch(/^Er is € .* vrij geld nodig bij een tekort van € .*: de rest betalen andere bronnen zodra dit geld ernaast staat\.$/);
  expect(last(await reportOn(polder))).not.toContain("vrij geld nodig");
});

test("amounts of variants have one unit, which their rows say, and what was assumed in the tables is said once", async () => {
  const large = polder.map((each) => (each.kind === "opgaven" ? { ...each, cells: each.cells.map((row, at) => row.map((cell, column) => (at > 0 && column === 7 ? Number(cell) * 1e6 : cell))) } : each));
  const report = await reportOn(large);
  const { unit, report: { rows } } = table(report, "variants", "variants");
  expect(unit).toBe("million");
  expect(rows.map(([name]) => String(name).replaceAll("\u00a0", " "))).toEqual(expect.arrayContaining(["Kosten (x € 1 mln.)", "Reserve einde (x € 1 mln.)", "Dekkingsgraad", "Gevraagd ha"]));
  const remarked = polder.map((each) => (each.kind === "combinaties" ? { ...each, cells: [...each.cells, ["woningen", "natuur", "", ""]] } : each));
  const lists = (await reportOn(remarked)).chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "list"));
  expect(lists).toEqual([]);
  expect(texts((await reportOn(remarked)).assumptions)).toContainEqual(expect.stringContaining("Combinaties rij 3"));
});

test("a workbook in which nothing is filled in has no tables that were read", async () => {
  const tables = tablesOfSample("leeg");
  const report = await reportOn(tables, { tables: tablesRead(tables, await boardFigures(tables)) });
  expect(report.facts.map(({ name }) => name)).toEqual(["Gebied", "Berekend op", "Bestand", "Rekenversie"]);
  expect(texts(report.assumptions)).not.toContainEqual(expect.stringContaining("er is niets aangenomen"));
  const filled = tablesOfSample("meerjarenbegroting");
  expect(tablesRead(filled, await boardFigures(filled))).toEqual(["Opgaven", "Middelen", "Index", "Uitgaven", "Begroting"]);
});

test("says why more land falls short than the pressure tells, and only then", async () => {
  const onLand = async (hectares: number): Promise<string> => said(await reportOn([
    { kind: "opgaven", cells: [["Opgave", "Ruimteclaim", "Grondsoorten"], ["haven", 50, "water"]] },
    { kind: "grond", cells: [["Grondsoort", "Oppervlakte"], ["water", 10], ["natuur", hectares]] },
  ]), "land").join(" ").replaceAll("\u00a0", " ");
  expect(await onLand(100)).toContain("een ruimtedruk van 45,5%. Toch komt er tekort: dat telt per opgave en per grondsoort.");
  expect(await onLand(20)).toContain("een ruimtedruk van 166,7%. Het tekort is groter dan dat verschil: het telt per opgave en per grondsoort.");
  expect(await onLand(0)).not.toContain("per grondsoort");
});

test("key figures have a name in English, each of them", async () => {
  const { report: { rows } } = table(await reportOn(polder, {}, "en"), "variants", "variants");
  const { report } = (await figuresOf(polder)).variants!;
  const names = wordsIn("en").b.variants.names;
  expect(report!.rows.map(([name]) => names[String(name)])).not.toContain(undefined);
  expect(rows.map(([name]) => String(name).replaceAll("\u00a0", " "))).toEqual(expect.arrayContaining(["Asked ha", "Gain of working together (hours)"]));
  expect(["land", "money", "people", "none"]).toContain(rows.at(-1)![1]);
});
