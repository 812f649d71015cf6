import { stateHeader, yearHeader } from "../../../core/tables/year-header";

test.each([
  ["2027", false], ["Begroting 2027", false], ["jaar 1 (2027)", false], ["Raming 2028", false], ["Primitieve begroting 2027", false], ["Begroting 2027 na wijziging", false],
  ["Begroting na 2e begrotingswijziging 2027", false], ["2027 (x € 1.000)", false], ["2027 € mln", false], ["FY2027", false], ["2027 in k€", false], ["Bedrag 2027", false],
  ["2027 incl. index", true], ["SPUK 2027", true], ["2027 in € 1.000 incl. btw", true],
])("%s is a year column", (name, otherWords) => {
  expect(yearHeader(name)).toEqual({ role: "planned", year: expect.any(Number), otherWords });
});

test.each(["Rekening 2025", "Jaarrekening 2025", "Realisatie 2025", "2025 werkelijk", "gerealiseerd 2025"])("%s is realised", (name) => {
  expect(yearHeader(name)).toEqual({ role: "realised", year: 2025 });
});

test.each([
  "Stand 31-12-2026", "31-12-2026", "Totaal 2027", "per 2027", "Prijspeil 2026", "vanaf 2030", "2e begrotingswijziging 2027", "Wijziging 2027", "Saldo 2027", "Verschil 2027",
  "Totaal 2027-2030", "2027 t/m 2030", "Stand 1 januari 2027", "Stand per 31 december 2026", "Realisatie t/m 2025", "Een lange zin over wat er in 2027 zal gebeuren", "Mutatie 2027", "2027-01-01",
])("%s is left out", (name) => {
  expect(yearHeader(name)?.role).toBe("leftOut");
});

test.each(["2025-2029", "2027/2028", "Begroting 2027 2028"])("%s names two years", (name) => {
  expect(yearHeader(name)?.role).toBe("twoYears");
});

test.each(["2027 Q1", "2027K3", "K1 2027", "1e kwartaal 2027", "januari 2027", "H1 2027", "2e halfjaar 2027", "week 12 2027", "mei 2027", "2027 half jaar", "dec 2027"])("%s is a part of a year", (name) => {
  expect(yearHeader(name)?.role).toBe("partOfYear");
});

test("the same year twice is one year, and no year is none", () => {
  expect(yearHeader("2027 (FY2027)")).toMatchObject({ role: "planned", year: 2027 });
  expect(yearHeader("Bron")).toBeUndefined();
  expect(yearHeader("Artikel 12027")).toBeUndefined();
});

test("elsewhere a state is no year; among states it is", () => {
  expect(yearHeader("Stand 31-12-2026")?.role).toBe("leftOut");
  expect(stateHeader("Stand 31-12-2026")).toEqual({ role: "planned", year: 2026, otherWords: false });
});
