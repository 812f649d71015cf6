import fc from "fast-check";
import { bodies, defaultCompetences, InputReader, inputTables, readTable, type Cells } from "../../../core";
import { decidedShare, legitimacy, legitimacyReport, readLegitimacy, register, readRegister, remarksOnLegitimacy } from "../../../core/legitimacy";
import { voted } from "../../../core/legitimacy/voted";
import { toCells } from "../../../core/tables";

const tenors = ["vastgesteld", "ingestemd", "kennisgenomen", "wensen en bedenkingen", "afgewezen", "ingetrokken"] as const;
const decision = fc.tuple(
  fc.constantFrom("X", "x", "Deal"), fc.constantFrom("afspraak", "geld", "arrangement"), fc.constantFrom("GS", "PS", "raad", "college", "AB"), fc.constantFrom("P", "G", "W"),
  fc.integer({ min: 46000, max: 46040 }), fc.constantFrom(...tenors), fc.constantFrom("", 100, 250.5), fc.constantFrom("", "2027", "2027; 2028", "2029"), fc.constantFrom("", 46010, 46100),
);
const decisions = fc.uniqueArray(decision, { selector: ([, , , , date]) => date, maxLength: 14 });
const parties = [["Partij", "Laag"], ["P", "provincie"], ["G", "gemeente"], ["W", "waterschap"]];
const agreements = [["Afspraak", "Van", "Aan", "Opgave", "Doel", "Eenheid", "Jaar", "Startjaar", "Datum"], ["X", "P", "G", "woningen", 300, "EUR", 2028, 2027, 46020]];
const arrangements = [["Arrangement", "Gebied", "Trekker"], ["Deal", "Noord", "P"]];
const contributions = [["Arrangement", "Partij", "Opgave", "Soort", "Omvang", "Eenheid", "Jaar"], ["Deal", "W", "water", "geld", 200, "", 2027]];
const table = (rows: readonly (readonly unknown[])[]): unknown[][] => [["Besluit", "Onderwerp", "Soort onderwerp", "Orgaan", "Partij", "Datum", "Strekking", "Bedrag", "Jaren", "Bindt tot"], ...rows.map((row, at) => [`B-${at}`, ...row])];
const judged = (rows: readonly (readonly unknown[])[], more: Record<string, unknown> = {}) =>
  legitimacy(readLegitimacy({ agreements, arrangements, contributions, parties, decisions: table(rows), ...more }, new InputReader()));

test("the order of the rows decides nothing where every date is another", () => {
  fc.assert(fc.property(decisions, (rows) => {
    const plain = (given: readonly (readonly unknown[])[]) => judged(given).map((each) => ({ ...each, decision: each.decision?.date, remark: remarksOnLegitimacy(each) }));
    expect(plain([...rows].reverse())).toEqual(plain(rows));
  }));
});

test("without decisions, without parties or without competences nothing is decided", () => {
  fc.assert(fc.property(decisions, (rows) => {
    for (const more of [{ decisions: undefined }, { parties: undefined }, { competences: [["Laag", "Soort onderwerp", "Orgaan"], ["rijk", "geld", "PS"]] }]) {
      const all = judged(rows, more);
      expect(all.filter(({ status }) => status === "decided" || status === "late" || status === "over" || status === "tooLittle")).toEqual([]);
      expect(decidedShare(all)).toBe(0);
    }
  }));
});

test("only a consent of a body that may decide is a decision, and taking note never replaces it", () => {
  fc.assert(fc.property(decisions, (rows) => {
    const all = judged(rows);
    for (const { status, decision: found, needed } of all) {
      if (["decided", "late", "over", "tooLittle"].includes(status)) {
        expect(needed).toContain(found!.body);
        expect(["adopted", "agreed"]).toContain(found!.tenor);
      }
    }
    const noted = rows.map((row, at) => [...row.slice(0, 4), 46041 + at, "kennisgenomen", "", "", ""]);
    // A body that only took note is said to have done so; nothing else changes.
    const after = judged([...rows, ...noted], { day: 46041 + rows.length });
    all.forEach(({ status, decision: found }, at) => {
      if (["decided", "late", "tooLittle", "rejected"].includes(status) && (found?.bindsUntil ?? Infinity) > 46060) expect(after[at]!.status).toBe(status);
    });
  }));
});

test("the register shows each subject, kind and party once, whoever may decide", () => {
  fc.assert(fc.property(decisions, (rows) => {
    const { rows: read, decisions: upTo, day } = readRegister({ decisions: table(rows) });
    const lines = register(read, upTo, day);
    expect(lines).toHaveLength(new Set(rows.map(([subject, kind, , party]) => `${subject.toLowerCase()} ${kind} ${party}`)).size);
    for (const { status, decision: found } of lines) if (status === "holds") expect(["adopted", "agreed"]).toContain(found!.tenor);
  }));
});

test("an amount in thirds is that amount again, to the cent, and a later vote for a year replaces the earlier", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000_00 }), fc.integer({ min: 1, max: 12 }), (cents, count) => {
    const years = Array.from({ length: count }, (_, at) => 2027 + at);
    const row = { amount: cents / 100, years, tenor: "adopted" } as never;
    expect(voted({ needed: cents / 100, years }, [row]).difference).toBe(0);
    expect(voted({ needed: cents / 100, years }, [row, row]).difference).toBe(0);
  }));
  expect(voted({ needed: 10, years: [2027, 2028] }, [{ amount: 8, years: [2027, 2028] }, { amount: 7, years: [2027] }] as never)).toEqual({ difference: 1, withoutAmount: false, lacking: [] });
  expect(voted({ needed: 10, years: [] }, [{ amount: 8, years: undefined }] as never)).toEqual({ difference: -2, withoutAmount: false, lacking: [] });
});

test("the default can be pasted as Bevoegdheden, and then says the same", () => {
  const cells = toCells(legitimacyReport({})) as Cells;
  const { rows, problems } = readTable(inputTables.bevoegdheden, cells);
  expect(problems).toEqual([]);
  expect(rows.map(({ level, subjectKind, body }) => ({ level, subjectKind, body }))).toEqual(defaultCompetences.map(({ level, subjectKind, body }) => ({ level, subjectKind, body })));
  expect(new Set(defaultCompetences.map(({ body }) => body)).size).toBeLessThanOrEqual(Object.keys(bodies).length);
  fc.assert(fc.property(decisions, (given) => { expect(judged(given, { competences: cells })).toEqual(judged(given)); }), { numRuns: 30 });
});
