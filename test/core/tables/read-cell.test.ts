import {
  carry, choice, date, euros, level, list, number, periodOf, presence, shareOf, shares, text, year, yesNo, type Column,
} from "../../../core/domain/column";
import { Flaw } from "../../../core/tables/flaw";
import { readCell } from "../../../core/tables/read-cell";
import { saidInDutch } from "../../in-dutch";

const said = (cell: unknown, column: Column): string => {
  const flaw = readCell(cell, column);
  expect(flaw).toBeInstanceOf(Flaw);
  return saidInDutch((flaw as Flaw).what)[0];
};

describe("each kind of column", () => {
  test("text", () => {
    const column = text("Opgave", {});
    expect([" natuur ", 2030, true, false, "0"].map((cell) => readCell(cell, column))).toEqual(["natuur", "2030", "WAAR", "ONWAAR", "0"]);
    expect(readCell(0, column)).toBeUndefined();
    expect(said(0, text("Opgave", { required: true }))).toBe("ontbreekt");
  });

  test("list", () => {
    expect(readCell("a; b ;;c", list("Na", {}))).toEqual(["a", "b", "c"]);
    expect(readCell(2030, list("Na", {}))).toEqual(["2030"]);
  });

  test("a list of nothing but separators is blank", () => {
    expect(readCell(" ; ;", list("Na", {}))).toBeUndefined();
    expect(said(";", list("Na", { required: true }))).toBe("ontbreekt");
    expect(readCell(";", shares("Onder", {}))).toBeUndefined();
  });

  test("list with shares", () => {
    const column = shares("Onder", {});
    expect(readCell("Gelderland 60%; Utrecht 40%", column)).toEqual([{ name: "Gelderland", share: 0.6 }, { name: "Utrecht", share: 0.4 }]);
    expect(readCell("Noord-Holland: 12,5 %; A 12; Zuid-Holland (50%)", column)).toEqual([
      { name: "Noord-Holland", share: 0.125 }, { name: "A 12", share: undefined }, { name: "Zuid-Holland", share: 0.5 },
    ]);
    expect(readCell("60% Gelderland; 40% Utrecht", column)).toEqual([{ name: "Gelderland", share: 0.6 }, { name: "Utrecht", share: 0.4 }]);
    for (const text of ["Gelderland 60%, Utrecht 40%", "Gelderland 60% en Utrecht 40%", "Gelderland 0,6; Utrecht 0,4"]) expect(said(text, column)).toContain("is geen lijst van namen met aandelen");
    expect(said("Gelderland 1.234%", column)).toBe("kan twee dingen betekenen");
  });

  test("numbers, whole numbers, shares and money", () => {
    expect(readCell("€ 1.234,56", euros("Bedrag", {}))).toBe(1234.56);
    expect(readCell("2,0", level("Prioriteit", {}))).toBe(2);
    expect(said(2.5, level("Prioriteit", {}))).toBe("is geen geheel getal");
    expect(readCell("60%", shareOf("Aandeel", {}))).toBe(0.6);
    expect(said(1.5, shareOf("Aandeel", {}))).toBe("is groter dan 1");
    expect(said(-0.1, shareOf("Aandeel", {}))).toBe("is kleiner dan 0");
    for (const cell of [true, false, Infinity, NaN, "veel"]) expect(said(cell, number("Doel", {}))).toBe("is geen getal");
  });

  test("years", () => {
    const column = year("Jaar", {});
    expect([2027, "2027", " 2027 ", 1900, 2199].map((cell) => readCell(cell, column))).toEqual([2027, 2027, 2027, 1900, 2199]);
    expect(readCell(0, column)).toBeUndefined();
    expect(said(1899, column)).toBe("is kleiner dan 1900");
    expect(said(2200, column)).toBe("is groter dan 2199");
    expect(said(2027.5, column)).toBe("is geen geheel getal");
    expect(said("nu", column)).toBe("is geen jaar");
    // A day is in its year; a year with a digit too many is no day.
    expect([46388, "1-1-2027", "2027-12-31", "1 juli 2027"].map((cell) => readCell(cell, column))).toEqual([2027, 2027, 2027, 2027]);
    expect(said(20277, column)).toBe("is groter dan 2199");
  });

  test("dates: a year means its last day", () => {
    const column = date("Datum", {});
    expect(["1-7-2027", 46569, 2027, "2027"].map((cell) => readCell(cell, column))).toEqual([46569, 46569, 46752, 46752]);
    expect(said("morgen", column)).toBe("is geen datum");
    expect(said(true, column)).toBe("is geen datum");
  });

  test("periods", () => {
    const column = periodOf("Start", {});
    expect(readCell("2027K1", column)).toEqual({ start: 46388, end: 46477, unit: "quarter" });
    expect(readCell(2027, column)).toMatchObject({ unit: "year" });
    expect(readCell(0, column)).toBeUndefined();
    expect(said("later", column)).toBe("is geen jaar, kwartaal of datum");
  });

  test("yes and no", () => {
    const column = yesNo("Vast", { fallback: false });
    for (const cell of ["ja", "JA", "j", "yes", true, "true", "WAAR", 1, "1", "x", "✓", "☑", "\u200bja"]) expect(readCell(cell, column)).toBe(true);
    for (const cell of ["nee", "Nee", "n", "no", false, "false", "ONWAAR", "0", 0, null]) expect(readCell(cell, column)).toBe(false);
    expect(said("misschien", column)).toBe("is geen ja of nee");
    expect(said(2, column)).toBe("is geen ja of nee");
  });

  test("carrying: yes, no or a last year", () => {
    const column = carry("Meenemen", {});
    expect(["ja", "nee", true, false, 1, 2030, "2030", "31-12-2030", 0, null].map((cell) => readCell(cell, column)))
      .toEqual([true, false, true, false, true, 2030, 2030, 2030, undefined, undefined]);
    expect(said(27, column)).toBe("is kleiner dan 1900");
    expect(said("soms", column)).toBe("is geen ja, nee of jaar");
  });

  test("presence: yes, no or a share", () => {
    const column = presence("Aanwezig", { required: true, fallback: 0 });
    expect(["ja", "nee", true, false, 0, 1, 0.5, "50%", "0,5"].map((cell) => readCell(cell, column))).toEqual([1, 0, 1, 0, 0, 1, 0.5, 0.5, 0.5]);
    expect(said(5, column)).toBe("is groter dan 1");
    expect(said("deels", column)).toBe("is geen ja of nee, of aandeel");
  });

  test("choices, by any of their words", () => {
    const column = choice("Soort", { one: ["decentralisatie-uitkering"], other: ["SPUK", "specifieke uitkering"] }, {});
    expect(["Decentralisatie uitkering", "decentralisatieuitkering", "spuk", " Specifieke  uitkering"].map((cell) => readCell(cell, column)))
      .toEqual(["one", "one", "other", "other"]);
    const flaw = readCell("subsidie", column) as Flaw;
    expect(saidInDutch(flaw.what)).toEqual(["is geen bekende keuze", "kies uit: decentralisatie-uitkering, SPUK"]);
  });

  test("an error says which one", () => {
    expect(readCell("#N/B", number("Doel", {}))).toMatchObject({ what: { code: "errorCell" }, value: "#N/B" });
  });
});
