import { rowRoles, type BodyLayout } from "../../../../core/tables/body/row-roles";

const header = ["Bron", "Soort", "Opmerking", 2027, 2028];
const layout: BodyLayout = {
  amountColumns: [3, 4], knownColumns: [0, 1, 3, 4], nameColumn: 0, hasYears: true,
  readAmount: (cell) => (cell === null || cell === "" || cell === undefined ? undefined : Number(cell)),
  isChoice: (cell, column) => column === 1 && cell === "resultaat",
  isPost: () => false, isResult: () => false,
};
const rolesOf = (...rows: readonly (readonly unknown[])[]) => rowRoles([header, ...rows], layout).slice(1).join(" ");
const row = (name: unknown, ...amounts: unknown[]) => [name, "algemeen", "", ...amounts];
const bare = (name: unknown, ...amounts: unknown[]) => [name, "", "", ...amounts];

test("a total below its rows, above them, over totals, and over its namesakes", () => {
  expect(rolesOf(row("a", 100), row("b", 50), bare("Totaal", 150))).toBe("data data total");
  expect(rolesOf(bare("Totaal", 150), row("a", 100), row("b", 50))).toBe("total data data");
  expect(rolesOf(row("a", 1), bare("Subtotaal a", 1), bare("Totaal 1", 1), row("d", 5), bare("Subtotaal d", 5), row("e", 6), bare("Subtotaal e", 6), bare("Totaal 2", 11), bare("Eindtotaal", 12)))
    .toBe("data total total data total data total total total");
  expect(rolesOf(row("SPUK a", 1), row("b", 9), row("SPUK c", 2), bare("Totaal SPUK", 3))).toBe("data data data total");
});

test("the name may stand behind the amounts", () => {
  const turned: BodyLayout = { ...layout, amountColumns: [0], knownColumns: [0, 1], nameColumn: 1, isChoice: () => false };
  expect(rowRoles([[2027, "Bron"], [100, "a"], [50, "b"], [150, "Totaal"]], turned).slice(1).join(" ")).toBe("data data total");
});

test("every amount must be the sum over the same rows", () => {
  expect(rolesOf(row("a", 100, 1), row("b", 50, 2), bare("Totaal", 150, 3))).toBe("data data total");
  expect(rolesOf(row("a", 100, 1), row("b", 50, 2), bare("Totaal", 150, 2))).toBe("data data falseTotal");
  expect(rolesOf(row("a", 100), row("b", 50), bare("Totaal", 150, 7))).toBe("data data falseTotal");
});

test("named with more words and no sum: it counts; a bare total that is no sum is a problem", () => {
  expect(rolesOf(row("SPUK a", 100), row("SPUK b", 50), row("Totaal SPUK", 170))).toBe("data data countedTotal");
  expect(rolesOf(row("Saldo algemene reserve", 500), row("Som Natuurfonds", 120), row("Totaalplan Zuid", 620))).toBe("data countedTotal data");
  expect(rolesOf(row("a", 100), bare("Totaal:", 170))).toBe("data falseTotal");
  expect(rolesOf(row("a", 0.2), row("b", 0.1), row("Som Natuurfonds", 0.4))).toBe("data data countedTotal");
});

test("rounded parts are a sum within their last digits, not beyond 2 %", () => {
  expect(rolesOf(row("a", 33), row("b", 33), row("c", 33), bare("Totaal", 100))).toBe("data data data total");
  expect(rolesOf(row("a", 10), row("b", 10), bare("Totaal", 21))).toBe("data data falseTotal");
  expect(rolesOf(row("a", 0.1), row("b", 0.2), bare("Totaal", 0.1 + 0.2))).toBe("data data total");
});

test("a total without amounts, a code before its name, and a choice of its column", () => {
  expect(rolesOf(row("a", 1), bare("Totaal"))).toBe("data total");
  expect(rolesOf(row("a", 1), [900, "", "totaal", 1])).toBe("data total");
  expect(rolesOf(row("a", 1), ["b", "resultaat", "", 1])).toBe("data data");
});

test("a row of units is the first below the header, also when a blank row or the header once more comes between", () => {
  const units = ["", null, "", "x € 1.000", "€"];
  expect(rolesOf(units, row("a", 1))).toBe("units data");
  expect(rolesOf(["", null, 0], header, units, row("a", 1), units)).toBe("blank header units data data");
});

test("blank rows, the header again, a row of units and headings", () => {
  expect(rolesOf(["", "", "", "x € 1.000", "mln"], ["Rijk", "", "", "", ""], row("a", 1), [null, "", 0], header, row("b", 2), bare("Totaal", 3)))
    .toBe("units heading data blank header data total");
  expect(rolesOf(row("a", 1), ["", "", "", "€"])).toBe("data data");
  expect(rolesOf(["a", "", "", 0], ["b", "", "", 0])).toBe("data data");
});

test("a subtotal goes back to a heading, or to a blank row", () => {
  expect(rolesOf(bare("Rijk"), row("a", 1), row("b", 2), bare("Subtotaal", 3), bare("Provincie"), row("c", 4), bare("Subtotaal", 4), bare("Totaal", 7)))
    .toBe("heading data data total heading data total total");
  expect(rolesOf(row("a", 1), [], row("b", 2), row("c", 3), bare("Subtotaal", 5), bare("Totaal", 6))).toBe("data blank data data total total");
});
