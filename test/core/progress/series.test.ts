import { progress, readProgress } from "../../../core/progress";

const agreements = (rows: readonly unknown[][]) => [["Afspraak", "Van", "Aan", "Opgave", "Doel", "Eenheid", "Jaar", "Startjaar", "Valt onder"], ...rows];
const measurements = (rows: readonly unknown[][]) => [["Afspraak", "Jaar", "Realisatie"], ...rows];

test("what is derived reaches the top of a long chain", () => {
  const chain = Array.from({ length: 20_000 }, (_, i) => [`A${i}`, "Rijk", "P", "wonen", 10, "ha", 2030, 2025, i === 0 ? null : `A${i - 1}`]);
  const standings = progress(readProgress({ agreements: agreements(chain), measurements: measurements([["A19999", 2026, 4]]), day: 2026 }));
  expect(standings[0]).toMatchObject({ realised: 4, status: "green" });
});

test("an agreement's own measurements go before those derived from it", () => {
  const rows = [["A", "Rijk", "P", "wonen", 10, "ha", 2030, 2025, null], ["B", "P", "Q", "wonen", 10, "ha", 2030, 2025, "A"]];
  const standings = progress(readProgress({ agreements: agreements(rows), measurements: measurements([["A", 2025, 1], ["B", 2026, 4]]), day: 2026 }));
  expect(standings.map(({ realised }) => realised)).toEqual([1, 4]);
});

test("a circle is measured by itself only", () => {
  const rows = [["A", "Rijk", "P", "wonen", 10, "ha", 2030, 2025, "B"], ["B", "P", "Q", "wonen", 10, "ha", 2030, 2025, "A"]];
  const standings = progress(readProgress({ agreements: agreements(rows), measurements: measurements([["B", 2026, 4]]), day: 2026 }));
  expect(standings.map(({ realised }) => realised)).toEqual([undefined, 4]);
});
