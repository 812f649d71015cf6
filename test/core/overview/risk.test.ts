import { riskOf } from "../../../core/risked";
import { areaOverview, overviewReports, type SourceTable } from "../../../core";
import { laterRefusal } from "../../in-dutch";

const risks = [
  ["Risico", "Kans", "Gevolg", "Eigenaar", "Maatregel", "Kans na", "Gevolg na", "Kosten maatregel"],
  ["A", 0.5, 1_000_000, "", "", "", "", ""], ["B", 0.1, 4_000_000, "Financiën", "Verzekeren", "", 1_000_000, 400_000],
  ["C", 0.25, 2_000_000, "", "Toezicht", 0.1, "", 200_000], ["D", 0.05, 10_000_000, "", "", "", "", ""],
];
const capacity = [["Post", "Bedrag"], ["Algemene reserve", 12_000_000]];
const tables = (...more: SourceTable[]): SourceTable[] => [{ kind: "risicos", cells: risks }, ...more];

test("worked example 1 at a glance: needed, there, which make half, the lines of the curve and what is behind a bar", async () => {
  const glance = (await riskOf(tables({ kind: "weerstandscapaciteit", cells: capacity })))!;
  expect(glance).toMatchObject({
    certainty: 0.9, needed: 5_000_000, expected: 1_900_000, method: "exact", error: 0, half: 1,
    capacity: { available: 12_000_000, ratio: 2.4, ratioClass: "A uitstekend", isEdge: false },
  });
  expect(glance.risks.map(({ name, contribution, without }) => [name, contribution, without])).toEqual([
    ["B", 3_877_551.02, 2_000_000], ["C", 586_734.69, 1_000_000], ["A", 535_714.29, 1_000_000], ["D", 0, 2_000_000],
  ]);
  expect(glance.risks[0]).toMatchObject({
    row: 3, chance: 0.1, amounts: [4_000_000], expected: 400_000, owner: "Financiën", control: { name: "Verzekeren", needed: 2_000_000, expected: 300_000, cost: 400_000, pays: "room" },
  });
  expect(glance.bandwidth.map(({ certainty, amount }) => [certainty, amount / 1e6])).toEqual([[0.5, 1], [0.75, 3], [0.8, 3], [0.9, 5], [0.95, 7], [0.99, 13]]);
  expect(glance.curve).toMatchObject({
    certainty: [{ amount: 0, chance: 0.9 }, { amount: 5e6, chance: 0.9 }, { amount: 5e6, chance: 0 }], capacity: [{ amount: 0, chance: 0 }, { amount: 12e6, chance: 0 }],
  });
  const amounts = glance.curve.points.map(({ amount }) => amount);
  expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
});

test("what the user chooses, what is not there, and what cannot be read", async () => {
  expect((await riskOf(tables(), { certainty: 0.99 }))!).toMatchObject({ needed: 13_000_000, capacity: undefined, half: 1 });
  expect(await riskOf([{ kind: "weerstandscapaciteit", cells: capacity }])).toBeUndefined();
  expect(await laterRefusal(riskOf([{ kind: "risicos", cells: [["Risico", "Kans", "Gevolg"], ["A", "", 5]] }]))).toContain("'Kans' ontbreekt");
  const heard: number[] = [];
  const dependent = await riskOf(tables({ kind: "risicosamenhang", cells: [["Risico A", "Risico B", "Correlatie"], ["A", "B", 0.5]] }), { years: 2 }, (done) => { heard.push(done); });
  expect(dependent!.method).toBe("simulation");
  expect(heard.length).toBeGreaterThan(3);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.at(-1)).toBeLessThan(1);
});

test("the reports of a register say with which certainty and over how many years, the workbook's own ones with what it has", async () => {
  const reports = await overviewReports(tables({ kind: "weerstandscapaciteit", cells: capacity }), { certainty: 0.95, years: 1 });
  expect(reports.map(({ name, risk }) => [name, risk])).toEqual(["RISICO", "WEERSTAND", "BANDBREEDTE"].map((name) => [name, { certainty: 0.95, years: 1 }]));
  expect(reports[1]!.report.rows[0]).toEqual(["Benodigd", 7_000_000, 7_000_000, 0]);
  expect((await overviewReports(tables())).map(({ name }) => name)).toEqual(["RISICO", "BANDBREEDTE"]);
});

test("a structural risk that does not say how many years it counts is a problem, until somebody says it for all", async () => {
  const lasting: SourceTable[] = [{ kind: "risicos", cells: [["Risico", "Kans", "Gevolg", "Aard"], ["A", 0.5, 1_000_000, "structureel"]] }];
  const { standing, problems } = await areaOverview(lasting);
  expect([standing.risk.state, problems.map(({ code }) => code)]).toEqual(["unreadable", ["noYearsOfStructural"]]);
  expect((await areaOverview(lasting, { structural: 3 })).standing.risk.state).toBe("answered");
  expect((await riskOf(lasting, { structural: 3 }))!.expected).toBe(1_500_000);
});

test("what is learned, what happens to life and who decided are among the reports where their tables are", async () => {
  const given: SourceTable[] = [
    { kind: "waarnemingen", cells: [["Norm", "Gebied", "Waarde", "Standaardfout"], ["n", "A", 10, 1], ["n", "B", 12, 1]] },
    { kind: "lessen", cells: [["Les", "Omschrijving", "Niveau", "Datum", "Gericht aan"], ["L1", "Anders", "gebied", 46_000, "Rijk"]] },
    { kind: "balansposten", cells: [["Post", 2027], ["Vaste schuld", 100], ["Baten", 200], ["Totaal passiva", 300], ["Eigen vermogen", 100]] },
    { kind: "begroting", cells: [["Post", 2027], ["Lasten", 10], ["Baten", 12]] },
  ];
  expect((await overviewReports(given)).map(({ name }) => name)).toEqual(["EVENWICHT", "KENGETALLEN", "NORMEN", "LESSEN"]);
});
