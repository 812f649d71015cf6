import fc from "fast-check";
import { format } from "numfmt";
import {
  moneyUnitDecimals, moneyUnitFor, moneyUnitInWords, moneyUnitOf, moneyUnits, moneyUnitSizes, numberFormat, reportFormats, type MoneyUnit, type MoneyUnitChoice, type Report,
} from "../../../core";

const euros = fc.integer({ min: -200_000_000_000, max: 200_000_000_000 }).map((cents) => cents / 100);
const choices: readonly MoneyUnitChoice[] = ["auto", ...moneyUnits];
const onSheet = (value: number, unit: MoneyUnit): string => format(numberFormat({ kind: "euros" }, value, "usual", unit), value, { locale: "nl" });

describe("one unit for what stands together", () => {
  test("is chosen by the largest amount, whichever way it points", () => {
    const units = (...amounts: number[]) => [moneyUnitFor(amounts), moneyUnitInWords(amounts)];
    expect([units(), units(0), units(999_999.99), units(5, -1_000_000), units(999_999_999), units(1e9)]).toEqual([
      ["euro", "euro"], ["euro", "euro"], ["euro", "euro"], ["thousand", "million"], ["thousand", "million"], ["million", "million"],
    ]);
  });

  test("is the one that the user chose, unless all would read as nothing in it; nobody says thousands in a sentence", () => {
    expect(moneyUnits.map((choice) => moneyUnitFor([1_500_000], choice))).toEqual(["euro", "thousand", "million"]);
    expect(moneyUnits.map((choice) => moneyUnitInWords([1_500_000], choice))).toEqual(["euro", "million", "million"]);
    expect([12, 4_000, 40_000].map((amount) => moneyUnitFor([amount], "million"))).toEqual(["euro", "thousand", "million"]);
    expect([12, 4_000, 40_000].map((amount) => moneyUnitInWords([amount], "million"))).toEqual(["euro", "euro", "million"]);
  });

  test("never makes the largest of several read as nothing", () => {
    fc.assert(fc.property(fc.array(euros, { minLength: 1 }), fc.constantFrom(...choices), (amounts, choice) => {
      const largest = amounts.reduce((most, amount) => (Math.abs(amount) > Math.abs(most) ? amount : most), 0);
      fc.pre(Math.abs(largest) >= 0.01);
      expect(onSheet(largest, moneyUnitFor(amounts, choice))).toMatch(/[1-9]/u);
    }));
  });
});

describe("on a sheet", () => {
  test("the minus stands before the amount and its sign, nothing is a dash", () => {
    const shown = (unit: MoneyUnit) => [50_723.4, -50_723.4, 0, 979_700, 12_345_678.9].map((value) => onSheet(value, unit));
    expect(shown("euro")).toEqual(["€ 50.723,40", "-€ 50.723,40", "-", "€ 979.700,00", "€ 12.345.678,90"]);
    expect(shown("thousand")).toEqual(["51", "-51", "-", "980", "12.346"]);
    expect(shown("million")).toEqual(["0,05", "-0,05", "-", "0,98", "12,35"]);
  });

  test("a headline says its unit by itself", () => {
    const shown = (unit: MoneyUnit) => [-979_700, 0, 12_345_678.9].map((value) => format(numberFormat({ kind: "euros" }, value, "headline", unit), value, { locale: "nl" }));
    expect(shown("euro")).toEqual(["-€ 979.700", "-", "€ 12.345.679"]);
    expect(shown("million")).toEqual(["-€ 0,98 mln.", "-", "€ 12,35 mln."]);
  });

  test("what is shown, times the unit, is at most half of the last digit away from what the cell holds", () => {
    fc.assert(fc.property(euros, fc.constantFrom(...moneyUnits), (value, unit) => {
      const [size, decimals] = [moneyUnitSizes[unit], unit === "euro" ? 2 : moneyUnitDecimals[unit]];
      const text = onSheet(value, unit);
      const shown = text === "-" ? 0 : Number(text.replace(/[€ .]/gu, "").replace(",", ".")) * size;
      expect(Math.abs(shown - value)).toBeLessThanOrEqual((size / 10 ** decimals / 2) * (1 + 1e-9));
      expect(text === "-").toBe(value === 0);
    }));
  });
});

describe("a result", () => {
  const columns: Report["columns"] = [
    { header: "Opgave", kind: "name", key: true }, { header: "Kosten", kind: "euros" }, { header: "Tarief", kind: "euros", per: "uur" }, { header: "Uren", kind: "hours" },
  ];
  const rows = [["Wonen", 2_500_000, 85.5, 9_000_000], ["Zon", "", "", 5]];

  test("has one unit for its amounts; rates, and what are no euros, are left", () => {
    expect(moneyUnitOf({ columns, rows })).toBe("thousand");
    expect(reportFormats({ columns, rows }, "thousand")[0]).toEqual(["General", '#,##0,;-#,##0,;"-"', '"€ "#,##0.00;-"€ "#,##0.00;"-"', "#,##0.0"]);
  });

  test("stays in euros where rows say their own unit, and where it is exact", () => {
    expect(moneyUnitOf({ columns, rows, exact: true })).toBe("euro");
    expect(moneyUnitOf({ columns: [...columns, { header: "Inhuur EUR", kind: "euros", unit: "EUR" }], rows })).toBe("euro");
    expect(moneyUnitOf({ columns: [...columns, { header: "Basis", kind: "quantity", byRow: ["euros", "hours"] }], rows }, "million")).toBe("euro");
  });
});
