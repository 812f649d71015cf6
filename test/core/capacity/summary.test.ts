import { people } from "../../../core/capacity/summary";
import { inYears, model, staff, work, years } from "./build";

const twoYears = { horizon: years(2027, 2028), norm: 1000 };

test("totals, the scarcest role, and what one more fte of it brings", async () => {
  const answer = await people(model({
    ...twoYears,
    work: [
      work("ecoloog", 5000, { organisation: "provincie", span: inYears(2027, 2028) }),
      work("jurist", 2100, { organisation: "waterschap", span: inYears(2027, 2028) }),
    ],
    staff: [staff("waterschap", "ecoloog", 1, { hoursPerFte: 1000 }), staff("waterschap", "jurist", 1, { hoursPerFte: 1000 })],
  }));
  expect(answer).toEqual({
    from: 2027, to: 2028, unit: "year", demand: 7100, supply: 4000, utilisation: 1.775, shortage: 3100,
    shortageFte: expect.closeTo(1.55, 12) as number,
    roles: [
      { role: "ecoloog", demand: 5000, supply: 2000, shortage: 3000, shortageFte: 1.5 },
      { role: "jurist", demand: 2100, supply: 2000, shortage: 100, shortageFte: expect.closeTo(0.05, 12) as number },
    ],
    gain: 2000,
    oneMore: { role: "ecoloog", hours: 2000 },
  });
});

test("one more fte brings no more than falls short", async () => {
  const answer = await people(model({ work: [work("jurist", 100)] }));
  expect(answer.oneMore).toEqual({ role: "jurist", hours: 100 });
  expect(answer.utilisation).toBeUndefined();
});

test("one more fte may free others who stand in elsewhere", async () => {
  const answer = await people(model({
    norm: 1000,
    work: [work("planner", 1500), work("ecoloog", 400)],
    staff: [staff("A", "planner", 1, { hoursPerFte: 1000 })],
    substitutions: [{ role: "planner", alsoRole: "ecoloog", efficiency: 1 }],
  }));
  expect(answer).toMatchObject({ shortage: 900, oneMore: { role: "planner", hours: expect.closeTo(900, 6) as number } });
});

test("where nothing says what an fte works, the shortage in fte is unknown, not zero", async () => {
  const answer = await people(model({ norm: undefined, work: [work("jurist", 100)] }));
  expect(answer).toMatchObject({ shortage: 100, shortageFte: undefined, oneMore: undefined });
});

test("nothing falls short: no role is scarce", async () => {
  const answer = await people(model({ work: [work("jurist", 100)], staff: [staff("A", "jurist", 1)] }));
  expect(answer).toMatchObject({ shortage: 0, shortageFte: 0, oneMore: undefined });
});
