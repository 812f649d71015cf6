import fc from "fast-check";
import { converted, unitNamed } from "../../../core/domain";

const names = ["kWh", "MWh", "GWh", "TWh", "GJ", "TJ", "PJ", "m2", "ha", "km²", "m", "km", "EUR", "mln", "mrd euro", "kW", "MW", "GW"];

test.each<[number, string, string, number | undefined]>([
  [1, "TWh", "GWh", 1000], [3.6, "PJ", "TWh", 1], [1, "twh", "PJ", 3.6], [250, "ha", "km2", 2.5], [1, "km²", "m²", 1e6],
  [1.5, "km", "m", 1500], [2, "mrd", "mln euro", 2000], [1, "€ mln", "EUR", 1e6], [3, "euro's", "€", 3], [5, "duizend euro", "EUR", 5000],
  [5, "x € 1.000", "EUR", 5000], [5, "k€", "EUR", 5000], [5, "€ '000", "EUR", 5000], [5, "1.000 euro", "kEUR", 5], [2, "mln. euro", "EUR", 2e6], [2, "M€", "mln", 2], [2, "EUR (mln)", "€", 2e6],
  [2, "€ x 1 mln", "x 1.000.000 euro", 2], [2, "bedragen in mln", "MEUR", 2], [2, "ha.", "ha", 2], [2, "vierkante km", "ha", 200],
  [6, "GW", "MW", 6000], [7, "woningen", "Woningen ", 7],
  [1, "TWh", "MW", undefined], [1, "woningen", "won.", undefined], [1, "m", "m2", undefined], [1, "MW", "MWp", undefined],
  [1, "duizend", "EUR", undefined], [1, "mln woningen", "mln", undefined], [1, "neuro", "EUR", undefined],
  [1, "€ per ha", "EUR", undefined], [1, "€/m2", "EUR", undefined], [1, "mln kg", "EUR", undefined], [1, "10.000 euro", "EUR", undefined], [1, "x 1.000", "EUR", undefined],
])("%p %s in %s is %p", (amount, from, to, result) => {
  expect(converted(amount, unitNamed(from), unitNamed(to))).toEqual(result);
});

test("there and back again is the same amount", () => {
  fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(...names), fc.constantFrom(...names), (amount, from, to) => {
    const there = converted(amount, unitNamed(from), unitNamed(to));
    if (there === undefined) return;
    expect(converted(there, unitNamed(to), unitNamed(from))).toBeCloseTo(amount, 5);
  }));
});
