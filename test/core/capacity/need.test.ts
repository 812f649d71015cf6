import { inFte, pooledNeeds } from "../../../core/capacity/need";
import { scarcest } from "../../../core/capacity/summary";
import { hoursOfOneFte } from "../../../core/supply";
import { dates, inYears, model, quarters, staff, work, years } from "./build";

const hire = { fte: 1, hoursPerFte: 1363, rate: 100.005 };

test("rows of cost add up to their total, each rounded to the cent", async () => {
  const [jurists] = await pooledNeeds(model({
    horizon: years(2027, 2029), work: [work("jurist", 3, { span: inYears(2027, 2029) })], staff: [staff("A", "jurist", 0, { hire })],
  }));
  // One hour a year at EUR 100,005: half a cent goes up, three times.
  expect(jurists!.perPeriod.map((need) => need.cost)).toEqual([10_001, 10_001, 10_001]);
  expect(jurists!.whole.cost).toBe(30_003);
});

test("quarters of supply are a quarter of the year; absence is off, of hired staff it is not", async () => {
  const [jurists] = await pooledNeeds(model({
    horizon: quarters(2027), work: [work("jurist", 40_000)], staff: [staff("A", "jurist", 1, { absence: 0.1, hire: { ...hire, rate: 100 } })],
  }));
  expect(jurists!.perPeriod[0]).toMatchObject({ supply: expect.closeTo(0.9 * 340.75, 9) as number, hired: 340.75, cost: 3_407_500 });
});

test("people who come or go within the year count by days, hired people too", async () => {
  const [jurists] = await pooledNeeds(model({
    work: [work("jurist", 40_000)], staff: [staff("A", "jurist", 1, { span: dates([2027, 7, 1], [2028, 3, 1]), hire })],
  }));
  expect(jurists!.whole).toMatchObject({
    supply: expect.closeTo((1363 * 184) / 365, 9) as number, hired: expect.closeTo((1363 * 184) / 365, 9) as number,
  });
});

test("names that differ in case or spaces are one role and one organisation", async () => {
  const needs = await pooledNeeds(model({
    work: [work("Jurist", 100, { organisation: "Provincie" })], staff: [staff("provincie ", " jurist", 1)],
  }));
  expect(needs.map(({ role, whole }) => [role, whole.shortage])).toEqual([["Jurist", 0]]);
});

test("roles stand in the order of the sheets, also those that nobody asks for", async () => {
  const needs = await pooledNeeds(model({
    work: [work("planner", 1), work("ecoloog", 1)], staff: [staff("A", "archeoloog", 1), staff("A", "ecoloog", 1)],
  }));
  expect(needs.map(({ role }) => role)).toEqual(["planner", "ecoloog", "archeoloog"]);
});

test("substitution between roles that are not there changes nothing", async () => {
  const [jurists] = await pooledNeeds(model({
    work: [work("jurist", 100)], substitutions: [{ role: "planner", alsoRole: "jurist", efficiency: 1 }],
  }));
  expect(jurists!.whole.shortage).toBe(100);
});

test("a shortage in fte is hours over the norm and the years", async () => {
  const plain = model({ horizon: quarters(2027), work: [work("jurist", 1363)] });
  const [jurists] = await pooledNeeds(plain);
  expect(inFte(jurists!.perPeriod[0]!.shortage, jurists!, plain, 1)).toBeCloseTo(1, 12);
  expect(inFte(jurists!.whole.shortage, jurists!, plain, 4)).toBeCloseTo(1, 12);
});

test("without a norm an fte works what the rows of its role say, by fte", () => {
  expect(hoursOfOneFte([], 1363)).toBe(1363);
  expect(hoursOfOneFte([], undefined)).toBeUndefined();
  expect(hoursOfOneFte([staff("A", "jurist", 3, { hoursPerFte: 1400 }), staff("B", "jurist", 1, { hoursPerFte: 1200 })], undefined)).toBe(1350);
  expect(hoursOfOneFte([staff("A", "jurist", 0, { hoursPerFte: 1400 }), staff("B", "jurist", 0, { hoursPerFte: 1200 })], undefined)).toBe(1300);
});

test("the scarcest role is the one with most hours short, the first of equals", async () => {
  const needs = await pooledNeeds(model({ work: [work("a", 10), work("b", 20), work("c", 20)] }));
  expect(scarcest(needs)?.role).toBe("b");
  expect(scarcest(await pooledNeeds(model({ work: [work("a", 1)], staff: [staff("A", "a", 1)] })))).toBeUndefined();
});
