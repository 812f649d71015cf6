import fc from "fast-check";
import type { CapacityModel } from "../../../core/capacity/model";
import { pooledNeeds } from "../../../core/capacity/need";
import { peopleNeeded, type PeopleNeeded } from "../../../core/capacity/people-needed";
import { runs } from "../../runs";
import { inYears, model, staff, work, years } from "./build";
import { anyModel } from "./random";

/** Hours short of all roles when these people are employed and nobody is hired. */
async function shortWith(one: CapacityModel, more: readonly PeopleNeeded[]): Promise<number> {
  const employed = more.map(({ role, extra }) => staff("erbij", role, extra, { hoursPerFte: one.norm! }));
  const needs = await pooledNeeds({ ...one, staff: [...one.staff.map((row) => ({ ...row, hire: undefined })), ...employed] });
  return needs.reduce((sum, { whole }) => sum + whole.shortage, 0);
}

it.each([false, true])("employed, nobody falls short in any period, and with a little less of the last role somebody does: substitution %p", (standIns) => fc.assert(
  fc.asyncProperty(anyModel(standIns), async (one) => {
    const needed = await peopleNeeded(one, one.norm!);
    expect(await shortWith(one, needed)).toBeLessThan(1e-4);
    const last = needed.findLastIndex(({ extra }) => extra > 0.001);
    if (last >= 0) expect(await shortWith(one, needed.map((each, at) => (at === last ? { ...each, extra: each.extra - 0.001 } : each)))).toBeGreaterThan(1e-3);
  }), runs(50),
));

it("is at least the mean, falls short as the pooled answer without hiring does, and is most in the busiest period", () => fc.assert(
  fc.asyncProperty(anyModel(false), async (one) => {
    const needs = await pooledNeeds({ ...one, staff: one.staff.map((row) => ({ ...row, hire: undefined })) });
    (await peopleNeeded(one, one.norm!)).forEach(({ extra, mean, busiest, shortage }, at) => {
      const perPeriod = needs[at]!.perPeriod.map((need) => need.shortage);
      expect(shortage).toBeCloseTo(needs[at]!.whole.shortage, 6);
      expect(extra).toBeGreaterThanOrEqual(mean - 1e-9);
      expect(busiest).toBe(shortage > 0 ? perPeriod.indexOf(Math.max(...perPeriod)) : undefined);
    });
  }), runs(30),
));

it("employs whoever can stand in where that takes fewer, and the first role least", async () => {
  const one = model({
    horizon: years(2027, 2028), norm: 1000,
    work: [work("jurist", 500, { span: inYears(2027) }), work("ecoloog", 500, { row: 3, span: inYears(2028) })],
    substitutions: [{ role: "ecoloog", alsoRole: "jurist", efficiency: 1 }],
  });
  expect((await peopleNeeded(one, 1000)).map(({ role, extra, mean, busiest, shortage }) => [role, extra, mean, busiest, shortage])).toEqual([["jurist", 0, 0.25, 0, 500], ["ecoloog", 0.5, 0.25, 1, 500]]);
});
