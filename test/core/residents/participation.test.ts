import fc from "fast-check";
import { duties, instruments, type Instrument, type ProcessRow } from "../../../core";
import { dutyStanding, dutyText, isAnswered, participation, readParticipation } from "../../../core/residents";

const day = fc.integer({ min: 46000, max: 46100 });
const reaction = fc.tuple(
  fc.constantFrom("A", "a", "B", "Z"), fc.constantFrom("verkeer", "groen"), fc.option(day, { nil: "" }), fc.integer({ min: 1, max: 50 }), fc.constantFrom("ja", ""),
  fc.oneof(fc.constantFrom("ja", "nee", ""), day), fc.constantFrom("overgenomen", "deels", "niet", "geen gevolg nodig", "nog niet", ""), fc.constantFrom("", "daarom"),
);
const reactions = fc.array(reaction, { maxLength: 12 });
const read = (rows: readonly (readonly unknown[])[], on?: number) => readParticipation({
  processes: [["Traject", "Trede", "Besluitdatum"], ["A", "adviseren", 46050], ["B", "informeren", ""]], day: on,
  reactions: [["Nummer", "Traject", "Thema", "Datum", "Aantal", "Zwaarwegend", "Antwoord", "Gevolg", "Motivering"], ...rows.map((row, at) => [`R-${at}`, ...row])],
});

test("every reaction is answered or open, in one process and one theme; nothing is added over processes", () => {
  fc.assert(fc.property(reactions, day, (rows, on) => {
    const conversation = read(rows, on);
    const found = participation(conversation);
    expect(found.reduce((sum, { tally }) => sum + tally.reactions, 0)).toBe(rows.length);
    for (const { tally, themes, weightyOpen, oldestOpen } of found) {
      expect(tally.answered + tally.open.length).toBe(tally.reactions);
      expect(Object.values(tally.consequences).reduce((sum, count) => sum + count, 0)).toBe(tally.reactions);
      for (const part of ["reactions", "people", "answered", "answeredPeople"] as const) expect(themes.reduce((sum, theme) => sum + theme.tally[part], 0)).toBe(tally[part]);
      expect(weightyOpen).toBeLessThanOrEqual(tally.open.length);
      expect(oldestOpen ?? 0).toBeGreaterThanOrEqual(0);
    }
    expect(found.filter(({ process }) => process === undefined).map(({ name }) => name)).toEqual(rows.some(([name]) => name === "Z") ? ["Z"] : []);
  }));
});

test("an answer without a reason is none where something was not taken over", () => {
  fc.assert(fc.property(reactions, day, (rows, on) => {
    for (const each of read(rows, on).reactions) {
      const came = each.answer === true || (typeof each.answer === "number" && each.answer <= on);
      expect(isAnswered(each, on)).toBe(came && !((each.consequence === "notAdopted" || each.consequence === "partly") && each.account === undefined));
    }
  }));
});

test("the order of the reactions decides only the order of themes", () => {
  fc.assert(fc.property(reactions, (rows) => {
    const plain = (given: readonly (readonly unknown[])[]) => participation(read(given, 46080)).map(({ name, tally, remarks, oldestOpen }) =>
      ({ name: name.toLowerCase(), reactions: tally.reactions, answered: tally.answered, consequences: tally.consequences, remarks, oldestOpen }));
    expect(plain([...rows].reverse())).toEqual(plain(rows));
  }));
});

test("without a day of its own the question is asked on the latest day of a reaction or an answer, never on that of the decision", () => {
  expect(read([["A", "x", 46010, 1, "", 46020, "", ""]]).day).toBe(46020);
  expect(read([]).day).toBeUndefined();
});

const process = (instrument: Instrument, own: Partial<ProcessRow>): ProcessRow => ({ row: 2, process: "A", instrument, policy: false, ...own } as ProcessRow);

test("what is due and is not there is missing, for every instrument; what is due nowhere is never said to be met", () => {
  for (const instrument of Object.keys(instruments) as Instrument[]) {
    const due = duties[instrument];
    const nothing = process(instrument, { start: 46000, decision: 46000 });
    const everything = process(instrument, { start: 46000, decision: 46000, notice: 46000, account: 46000, policy: true });
    if (due === undefined) {
      expect([nothing, everything].map((each) => dutyText(dutyStanding(each, 46001)))).toEqual(["te controleren", "te controleren"]);
      continue;
    }
    expect(dutyStanding(nothing, 46001)).toEqual({ of: "missing", missing: due, toCheck: due.some(({ read: known }) => !known) });
    expect(dutyStanding(nothing, 45999)).toMatchObject({ of: "notYet" });
    expect(dutyStanding(everything, 46001)).toMatchObject({ of: "met" });
  }
});
