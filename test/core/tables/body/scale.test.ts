import { scalesIn } from "../../../../core/tables/body/scale";
import { isUnitCell } from "../../../../core/tables/body/unit-cell";

test.each([
  ["x 1.000", 1e3], ["x € 1.000", 1e3], ["€ x 1.000", 1e3], ["in € 1.000", 1e3], ["(€ 1.000)", 1e3], ["in duizenden (euro's)", 1e3], ["k€", 1e3],
  ["mln", 1e6], ["€ mln", 1e6], ["M€", 1e6], ["miljoen", 1e6], ["x 1 mln", 1e6], ["mld", 1e9], ["miljard", 1e9], ["x € 1 mln", 1e6], ["2027 (x € 1.000)", 1e3],
  ["Aantal (x 1.000)", 1e3], ["2027 in € 1.000 incl. btw", 1e3], ["2027 (€ mln)", 1e6], ["Bron (bedragen x € 1.000)", 1e3], ["Begroting 2027 x1000", 1e3],
  ["2027 € mln.", 1e6], ["Bedragen in miljoenen euro's", 1e6], ["2027 (x € 1.000.000)", 1e6], ["Omschrijving (bedragen x €\u00a01.000)", 1e3], ["2027 mld €", 1e9],
  ["Bedrag (€k)", 1e3], ["Bedrag (kEUR)", 1e3], ["Bedrag (€ m)", 1e6], ["MEUR", 1e6], ["T€", 1e3], ["Bedrag (€ '000)", 1e3], ["(x000)", 1e3], ["Bedrag (dzd euro)", 1e3], ["Gevolg in mio", 1e6],
  ["Minimaal x 1.000", 1e3], ["Maximaal × € 1.000", 1e3], ["Max. in duizenden", 1e3],
])("%s is a scale", (text, scale) => {
  expect(scalesIn(text)).toEqual([scale]);
});

test.each([
  "mln kg", "1.000 woningen", "boven € 1.000", "minimaal € 1.000", "Bron", "2027", "Begroting 2027", "Agenda 1.000", "Projecten vanaf € 1.000", "Miljoenennota 2027", "€ 1.500",
  "in 1.000 woningen", "kosten (mln kg)", "€ 100.000", "x 1.500", "Milieu", "index", "ha", "", "Kosten (€/m2)", "Kosten (€ m2)", "Lengte (m)", "Kosten (€/km)", "5.000", "€ mei", "Huis 1000",
])("%s is none", (text) => {
  expect(scalesIn(text)).toEqual([]);
});

test("a unit of the column itself may stand beside it, and the same scale twice is one", () => {
  expect(scalesIn("Oppervlakte (1.000 ha)", ["ha"])).toEqual([]);
  expect(scalesIn("Oppervlakte (x 1.000 ha)", ["ha"])).toEqual([1e3]);
  expect(scalesIn("2027 (x € 1.000) in duizenden euro's")).toEqual([1e3]);
  expect(scalesIn("2027 (x € 1.000) in mln")).toEqual([1e3, 1e6]);
});

test.each(["€", "EUR", "x € 1.000", "mln", "ha", "(ha)", "uren", "fte", "%", "TWh", "€ mln", "k€", "(x 1.000)"])("%s is a unit", (cell) => {
  expect(isUnitCell(cell)).toBe(true);
});

test.each(["Bron", "wonen", "", 5, null, "SPUK natuur (x 1.000)", "mln kg"])("%s is no unit", (cell) => {
  expect(isUnitCell(cell)).toBe(false);
});
