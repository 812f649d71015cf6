import { readRegister } from "../../../core/risk";
import { expectedLoss } from "../../../core/risk/losses";
import { readAvailable, readClasses } from "../../../core/risk/read-capacity";
import { readCertainties, readCertainty, readGrouping, type RegisterInput } from "../../../core/risk/read";
import { InputReader } from "../../../core/tables";
import { inDutch, refusal } from "../../in-dutch";

const all = ["Risico", "Kans", "Kans per jaar", "Keer per jaar", "Gevolg", "Minimaal", "Meest waarschijnlijk", "Maximaal", "Verdeling", "Aard", "Jaren", "Kans na", "Gevolg na"];
type Cells = Readonly<Record<string, unknown>>;
const table = (...rows: readonly Cells[]): unknown[][] => [all, ...rows.map((row, place) => all.map((column) => (column === "Risico" ? row[column] ?? `R${place}` : row[column] ?? null)))];
const read = (rows: readonly Cells[], own: Partial<RegisterInput> = {}) => readRegister({ risks: table(...rows), ...own });
const only = (row: Cells, own?: Partial<RegisterInput>) => read([row], own).risks[0]!;
const refused = (row: Cells, own?: Partial<RegisterInput>): string => refusal(() => only(row, own));

test("a chance, a chance a year and a number of times a year over the horizon", () => {
  expect(only({ Kans: 0.3, Gevolg: 100 }, { years: 4 }).loss.occurrence).toEqual({ kind: "once", chance: 0.3 });
  const yearly = only({ "Kans per jaar": 0.1, Gevolg: 100 }, { years: 4 }).loss.occurrence;
  expect(yearly.kind === "once" && yearly.chance).toBeCloseTo(1 - 0.9 ** 4, 15);
  expect(only({ "Keer per jaar": 0.5, Gevolg: 100 }, { years: 4 }).loss.occurrence).toEqual({ kind: "often", mean: 2 });
  expect(refused({ Gevolg: 100 })).toBe("Risicos rij 2: 'Kans' ontbreekt, en 'Kans per jaar' en 'Keer per jaar' ook");
  expect(refused({ Kans: "0%", Gevolg: 100 })).toBe("Risicos rij 2: 'Kans' ontbreekt, en 'Kans per jaar' en 'Keer per jaar' ook (\"0%\")");
  expect(refused({ Kans: 0.1, "Keer per jaar": 2, Gevolg: 100 })).toBe("Risicos rij 2: 'Keer per jaar' staat naast 'Kans' (2)");
  expect(refused({ Kans: 12, Gevolg: 100 })).toContain("'Kans'");
});

test("an amount is fixed or a range; what cannot vary is fixed", () => {
  expect(only({ Kans: 0.3, Gevolg: 1.005 }).loss.amount).toEqual({ shape: "fixed", most: 101 });
  expect(only({ Kans: 0.3, Minimaal: 1, "Meest waarschijnlijk": 2, Maximaal: 4 }).loss.amount).toEqual({ shape: "triangular", least: 100, mode: 200, most: 400 });
  expect(only({ Kans: 0.3, "Meest waarschijnlijk": "0%", Maximaal: 4, Verdeling: "PERT" }).loss.amount).toEqual({ shape: "pert", least: 0, mode: 0, most: 400 });
  expect(only({ Kans: 0.3, Minimaal: 0, "Meest waarschijnlijk": 0, Maximaal: 4 }).loss.amount).toEqual({ shape: "uniform", least: 0, most: 400 });
  expect(only({ Kans: 0.3, Minimaal: 4, Maximaal: 4, Verdeling: "driehoek" }).loss.amount).toEqual({ shape: "fixed", most: 400 });
  expect(refused({ Kans: 0.3 })).toBe("Risicos rij 2: 'Gevolg' en 'Maximaal' zijn allebei leeg");
  expect(refused({ Kans: 0.3, Gevolg: 2, Maximaal: 3 })).toBe("Risicos rij 2: 'Gevolg' en 'Maximaal' zijn allebei gevuld (2)");
  expect(refused({ Kans: 0.3, Gevolg: 2, Minimaal: 1 })).toBe("Risicos rij 2: 'Maximaal' ontbreekt bij 'Minimaal' of 'Meest waarschijnlijk'");
  expect(refused({ Kans: 0.3, Minimaal: 5, Maximaal: 4 })).toBe("Risicos rij 2: 'Minimaal' is meer dan 'Maximaal' (5)");
  expect(refused({ Kans: 0.3, "Meest waarschijnlijk": 5, Maximaal: 4 })).toBe("Risicos rij 2: 'Meest waarschijnlijk' ligt niet tussen 'Minimaal' en 'Maximaal' (5)");
  expect(refused({ Kans: 0.3, Maximaal: 4, Verdeling: "driehoek" })).toBe("Risicos rij 2: 'Verdeling' heeft 'Meest waarschijnlijk' nodig, en dat is leeg (\"driehoek\")");
  expect(refused({ Kans: 0.3, "Meest waarschijnlijk": 1, Maximaal: 4, Verdeling: "gelijk" })).toBe("Risicos rij 2: 'Verdeling' is gelijk, terwijl 'Meest waarschijnlijk' gevuld is (\"gelijk\")");
});

test("a structural risk counts its years, those of the argument, or is refused", () => {
  const structural = { Kans: 0.25, Gevolg: 7_100_000, Aard: "structureel" };
  expect(only({ ...structural, Jaren: 3 }, { structural: 2 }).years).toBe(3);
  expect(only(structural, { structural: 2 }).years).toBe(2);
  expect(refused(structural)).toBe("Risicos rij 2: 'Jaren' ontbreekt bij een structureel risico");
  const { loss, years } = only({ ...structural, Jaren: 3 });
  expect(expectedLoss(loss, years)).toBe(532_500_000);
  const reader = new InputReader();
  readRegister({ risks: table({ Kans: 0.3, Gevolg: 1, Jaren: 2 }) }, reader);
  expect(reader.remarks.map(inDutch)).toEqual(["Risicos rij 2: 'Jaren' telt niet mee bij een incidenteel risico (2)"]);
});

test("a control replaces the chance or the number of times, the amount, or both; a true zero is 0%", () => {
  const after = (row: Cells) => only(row, { years: 2 }).control?.loss;
  expect(after({ Kans: 0.3, Gevolg: 1 })).toBeUndefined();
  expect(after({ Kans: 0.3, Gevolg: 1, "Kans na": 0.1 })).toEqual({ occurrence: { kind: "once", chance: 0.1 }, amount: { shape: "fixed", most: 100 } });
  expect(after({ "Keer per jaar": 3, Maximaal: 1, "Kans na": 1.5 })).toEqual({ occurrence: { kind: "often", mean: 3 }, amount: { shape: "uniform", least: 0, most: 100 } });
  expect(after({ Kans: 0.3, Gevolg: 1, "Kans na": "0%", "Gevolg na": "0%" })).toEqual({ occurrence: { kind: "once", chance: 0 }, amount: { shape: "fixed", most: 0 } });
  expect(refused({ Kans: 0.3, Gevolg: 1, "Kans na": 1.5 })).toBe("Risicos rij 2: 'Kans na' is meer dan 1 (1,5)");
});

test("what somebody else has multiplied is remarked where it does not fit, and never stops an answer", () => {
  const remarks = (printed: number, own: unknown[] = [0.2, 437_000, "", ""]): string[] => {
    const reader = new InputReader();
    readRegister({ risks: [["Risico", "Kans", "Gevolg", "Aard", "Jaren", "Risicobedrag"], ["R", ...own, printed]] }, reader);
    return reader.remarks.map(inDutch);
  };
  expect(remarks(87_400)).toEqual([]);
  expect(remarks(87_000)).toEqual([]);
  expect(remarks(65_550)).toEqual(["Risicos rij 2: 'Risicobedrag' is niet kans × gevolg × jaren: dat is 87.400 (65550)"]);
  expect(remarks(174_800, [0.2, 437_000, "structureel", 2])).toEqual([]);
});

const pairs = (...rows: unknown[][]): unknown[][] => [["Risico A", "Risico B", "Correlatie"], ...rows];
const named = (dependence: unknown[][]) => readRegister({
  risks: [["Risico", "Kans", "Gevolg", "Programma"], ["A", 0.5, 1, "Noord"], ["B", 0.5, 1, "Noord"], ["C", 0.5, 1, "Zuid"], ["D", 0.5, 1, "Noord"], ["Zuid", 0.5, 1, ""]], dependence,
});

test("pairs of risks and of words of Programma; two risks go before a word, and a risk before a word of the same name", () => {
  const of = (...rows: unknown[][]) => named(pairs(...rows)).correlations.map(({ one, other, value }) => `${"ABCDZ"[one]!}${"ABCDZ"[other]!} ${value}`);
  expect(of(["a", "C", 0.5])).toEqual(["AC 0.5"]);
  expect(of(["Noord", "noord", 0.3])).toEqual(["AB 0.3", "AD 0.3", "BD 0.3"]);
  expect(of(["Noord", "C", 0.3], ["C", "A", 0.1])).toEqual(["AC 0.1", "BC 0.3", "CD 0.3"]);
  expect(of(["A", "C", 0.1], ["Noord", "C", 0.3])).toEqual(["AC 0.1", "BC 0.3", "CD 0.3"]);
  expect(of(["A", "Zuid", 0.2])).toEqual(["AZ 0.2"]);
  expect(of(["A", "B", "0%"])).toEqual([]);
  expect(of(["A", "Noord", 0.2])).toEqual(["AB 0.2", "AD 0.2"]);
});

test("pairs that cannot be", () => {
  expect(refusal(() => named(pairs(["A", "Norod", 0.5])))).toBe("Risicosamenhang rij 2: 'Risico B' is geen risico en geen woord uit de kolom Programma: bedoelt u 'Noord'? (\"Norod\")");
  expect(refusal(() => named(pairs(["A", "a", 0.5])))).toBe("Risicosamenhang rij 2: 'Risico B' is hetzelfde risico als 'Risico A' (\"a\")");
  expect(refusal(() => named(pairs(["A", "B", 0.5], ["B", "A", 0.4])))).toBe("Risicosamenhang rij 3: 'Correlatie' geeft A en B een andere waarde dan rij 2 (0,4)");
  expect(named(pairs(["A", "B", 0.5], ["B", "A", 0.5])).correlations).toHaveLength(1);
  expect(refusal(() => named(pairs(["A", "B", 1.5])))).toContain("'Correlatie'");
});

test("capacity: what is free, structural amounts as often as they count, once by default", () => {
  const cells = [["Post", "Bedrag", "Aard", "Jaren", "Vrij"], ["a", 100, "", "", ""], ["b", 10, "structureel", 3, "ja"], ["c", 5, "structureel", "", ""], ["d", 1000, "", "", "nee"]];
  expect(readAvailable(cells)).toEqual({ incidental: 10_000, structural: 1500, total: 13_500 });
  expect(refusal(() => readAvailable([["Post", "Bedrag"], ["a", 1e14]]))).toContain("15 cijfers");
});

test("classes, certainties, words and sizes that cannot be", () => {
  expect(readClasses(null)).toHaveLength(6);
  const reader = new InputReader();
  readClasses([["Ondergrens", "Klasse"], [1, "a"], [1, "b"]], reader);
  expect(reader.problems.map(inDutch)).toEqual(["Klassen rij 3: 'Ondergrens' staat ook in rij 2 (1)"]);
  expect([readCertainty(null), readCertainty(0.5), readCertainty("95%")]).toEqual([0.9, 0.5, 0.95]);
  expect(refusal(() => readCertainty(0.4))).toContain("'zekerheid'");
  expect(readCertainties(null)).toHaveLength(6);
  expect(readCertainties([[0.9, null], [0.1, 0]])).toEqual([0.9, 0.1]);
  expect(refusal(() => readCertainties([[1]]))).toBe("Argument: 'zekerheden' moet kleiner zijn dan 1 (1)");
  expect([readGrouping(null), readGrouping("programma's"), readGrouping("Eigenaar")]).toEqual([undefined, "programme", "owner"]);
  expect(refusal(() => readRegister({ risks: [["Risico", "Kans", "Gevolg"]] }))).toBe("geen risico's");
  expect(refusal(() => only({ Kans: 0.5, Gevolg: 9e14 }))).toContain("15 cijfers");
  expect(refusal(() => read(Array.from({ length: 5001 }, () => ({ Kans: 0.5, Gevolg: 1 }))))).toBe("Risicos: te groot: meer dan 5.000 risico's");
  expect(refused({ Kans: 0.5, Gevolg: 1 }, { draws: 10 })).toContain("'trekkingen'");
});
