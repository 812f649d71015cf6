import fc from "fast-check";
import { whyText } from "../../../addin/i18n/why-text";
import { explainPeople, people, peoplePerPeriod, servedCapacity } from "../../../core/capacity";
import { runs } from "../../runs";
import { inYears, model, staff, work, years } from "./build";
import { anyModel } from "./random";

/** Above the rounding of sums of hours. */
const NOTICED = 1e-6;

it("claims of each role and of all only what the service shows", () => fc.assert(fc.asyncProperty(anyModel(true), async (model) => {
  const [served, whole, detail] = [await servedCapacity(model), await people(model), await peoplePerPeriod(model)];
  const [all] = explainPeople(served, { figure: "shortage" })!.why;
  if (all!.code === "enoughPeople") expect(whole.shortage).toBeLessThanOrEqual(NOTICED * Math.max(1, whole.demand));
  else if (all!.code === "scarcestRole") {
    expect(all!.params.of).toBeCloseTo(whole.shortage, 6);
    expect(all!.params.short).toBeCloseTo(Math.max(...whole.roles.map(({ shortage }) => shortage)), 6);
    expect(whole.roles.find(({ role }) => role === all!.params.role)!.shortage).toBeCloseTo(all!.params.short, 6);
  } else expect(all!.code).toBe("tooFewHours");
  for (const { role, perPeriod } of detail.roles) {
    const [sentence] = explainPeople(served, { figure: "shortage", role })!.why;
    for (const language of ["nl", "en"] as const) expect(whyText([sentence!], language)).toMatch(/^\S.*\.$/u);
    const short = perPeriod.flatMap((each, at) => (each.shortage > NOTICED ? [{ ...each, period: detail.periods[at]! }] : []));
    if (sentence!.code !== "tooFewHours") {
      expect([sentence!.code, short]).toEqual(["enoughPeople", []]);
      continue;
    }
    const { periods, demand, own, standIns, hired } = sentence!.params;
    expect(periods).toEqual(short.map(({ period }) => period));
    expect(demand).toBeCloseTo(short.reduce((sum, each) => sum + each.demand, 0), 6);
    expect(demand - own - standIns - hired).toBeCloseTo(short.reduce((sum, { shortage }) => sum + shortage, 0), 5);
    expect(Math.min(own, standIns, hired)).toBeGreaterThan(-NOTICED);
  }
}), runs(40)));

it("says of one role or one period no more than that", async () => {
  const own = model({ horizon: years(2027, 2028), work: [work("ecoloog", 100), work("jurist", 100, { row: 3, span: inYears(2028) })], staff: [staff("Gemeente", "ecoloog", 1)] });
  const served = await servedCapacity(own);
  const said = (asked: { readonly role?: string; readonly period?: number }): string => whyText(explainPeople(served, { figure: "shortage", ...asked })!.why, "nl");
  expect(said({ role: "ecoloog" })).toBe("Er komen bij ecoloog geen uren tekort: dat werk kan worden gedaan.");
  expect(said({ period: 2027 })).toBe("Er komen in 2027 geen uren tekort: dat werk kan worden gedaan.");
});

it("calls hours that are just enough just enough", async () => {
  const own = model({ work: [work("ecoloog", 0.1), work("ecoloog", 0.2, { row: 3 })], staff: [staff("Gemeente", "ecoloog", 1, { row: 2, hoursPerFte: 0.3 })] });
  expect(whyText(explainPeople(await servedCapacity(own), { figure: "load" })!.why, "nl")).toBe("Er is precies zoveel gevraagd als eigen mensen hebben.");
});
