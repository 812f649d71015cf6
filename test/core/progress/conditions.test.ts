import fc from "fast-check";
import { conditions, deliveries, readConditions } from "../../../core/progress";
import { waitsFor } from "../../../core/progress/conditions";

const day = fc.integer({ min: 46000, max: 47500 });
const rows = fc.array(fc.tuple(
  fc.constantFrom("regels", "geld"), fc.constantFrom("A", "B", "A; B", "X"), fc.constantFrom("Rijk", "rijk", "Provincie", "Waterschap"),
  fc.option(day, { nil: "" }), fc.oneof(fc.constantFrom("ja", "nee", ""), day),
), { minLength: 1, maxLength: 12 });
const agreements = [["Afspraak", "Van", "Aan", "Opgave", "Doel", "Eenheid", "Jaar", "Startjaar"], ["A", "Rijk", "P", "natuur", 1, "ha", 2032, 2027], ["B", "Rijk", "P", "natuur", 1, "ha", 2032, ""]];
const read = (given: readonly (readonly unknown[])[], on: number | undefined) =>
  conditions(readConditions({ conditions: [["Voorwaarde", "Afspraak", "Partij", "Voor", "Vervuld"], ...given], agreements, day: on }));

test("what each party must deliver adds up, and a day later nothing is less late", () => {
  fc.assert(fc.property(rows, day, (given, on) => {
    const [now, later] = [read(given, on), read(given, on + 1)];
    for (const { conditions: all, counts, waiting } of deliveries(now)) {
      expect(counts.met + counts.metLate + counts.open + counts.late).toBe(all);
      expect(waiting).toBeLessThanOrEqual(counts.open + counts.late);
    }
    now.forEach(({ status, daysLate }, at) => {
      expect((daysLate ?? 0) > 0).toBe(status === "late" || status === "metLate");
      if (status === "late" && later[at]!.status === "late") expect(later[at]!.daysLate).toBe(daysLate! + 1);
    });
  }));
});

test("the order of the rows decides only their order, and which of equals is named first", () => {
  const sorted = (all: ReturnType<typeof read>) => all.map(({ row, agreementName, status, daysLate }) => JSON.stringify([row.condition, agreementName, row.party, row.due, row.met, status, daysLate])).sort();
  fc.assert(fc.property(rows, (given) => {
    expect(sorted(read([...given].reverse(), undefined))).toEqual(sorted(read(given, undefined)));
  }));
});

test("an agreement says what it waits for, the longest first and at most two by name", () => {
  const all = read([["a", "A", "Rijk", 46000, "nee"], ["b", "A", "Provincie", 46009, "nee"], ["c", "A", "Rijk", 45990, "nee"], ["d", "A", "Rijk", 46020, "nee"]], 46010);
  expect(waitsFor(all)).toBe("wacht op Rijk: c (20 dagen te laat), Rijk: a (10 dagen te laat) en 1 meer");
  expect(waitsFor(all.slice(1, 2))).toBe("wacht op Provincie: b (1 dag te laat)");
  expect(waitsFor(all.slice(3))).toBeUndefined();
});
