import fc from "fast-check";
import { balanceTableOf } from "../../../core/balance";
import { reservesOverYears, reservesTogether } from "../../../core/balance/reserves";
import { fullPayment, fund, isReserve } from "../../../core/funding";
import { toEuros } from "../../../core/numbers/cents";
import { runs } from "../../runs";
import { source, years } from "./example";
import { programmes } from "./programmes";

it("each year ends where the next begins, never below its floor; together they are the reserve of BALANS", () => fc.assert(
  fc.asyncProperty(programmes(1, 0.5), async ({ costs, sources }) => {
    const funded = { costs, sources, payments: await fund(costs, sources) };
    const reserves = reservesOverYears(funded);
    expect(reserves).toHaveLength(sources.filter(isReserve).length);
    for (const { source: own, perYear } of reserves) {
      perYear.forEach((one, at) => {
        expect(one.closing).toBe(one.opening + one.inflow - one.outflow);
        expect(one.opening).toBe(at === 0 ? own.amounts[0] : perYear[at - 1]!.closing);
        expect(one.closing).toBeGreaterThanOrEqual(own.minimum);
        expect(Math.min(one.inflow, one.outflow)).toBeGreaterThanOrEqual(0);
      });
    }
    const balance = balanceTableOf(funded).rows.map((row) => row[6]);
    expect(years.map((_, at) => toEuros(reservesTogether(reserves, at).closing))).toEqual(balance.slice(0, -1));
  }), runs(25),
));

it("keeps its floor where the programme judges whole payments, too", () => {
  const own = source({ kind: "reserve", carriedUntil: Infinity, amounts: [100, 0, 50, 0], minimum: 40 });
  const bill = (year: number, cents: number) => ({ year, payers: [0], cents });
  expect(fullPayment([bill(1, 60), bill(3, 50)], [own], years)).toBeDefined();
  expect(fullPayment([bill(1, 61)], [own], years)).toBeUndefined();
  expect(fullPayment([bill(1, 60), bill(3, 51)], [own], years)).toBeUndefined();
});
