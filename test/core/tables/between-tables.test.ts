import fc from "fast-check";
import { contributionsTable, InputError, inputTables, preconditionsTable, type TableKind } from "../../../core/domain";
import { namesTask } from "../../../core/domain/between";
import { gathered } from "../../../core/domain/findings";
import { betweenTables, InputReader, readTable, type Cells } from "../../../core/tables";
import { inDutch } from "../../in-dutch";

type Given = Partial<Record<TableKind, Cells>>;
const found = (given: Given, rules?: Parameters<typeof betweenTables>[1]) => {
  const read = new Map(Object.entries(given).map(([kind, cells]) => [kind, readTable(inputTables[kind as TableKind], cells)]));
  return gathered(betweenTables((kind) => read.get(kind), rules));
};
const said = (given: Given): string[] => found(given).map((finding) => `${finding.degree} ${inDutch(finding)}`);

const opgaven = [["Opgave", "Gebied", "Doeljaar"], ["Windpark langs de rivier", "Oost", 2030], ["Bos", "Oost", 2028], ["Bos", "West", 2031]];
const werk = (...rows: unknown[][]) => [["Werkpakket", "Opgave", "Gebied", "Organisatie", "Rol", "Uren", "Start", "Eind"], ...rows];
const work = (task: unknown, own: { area?: unknown; organisation?: unknown; role?: unknown; end?: unknown; name?: string } = {}) =>
  [own.name ?? "Plan", task, own.area ?? null, own.organisation ?? null, own.role ?? "ecoloog", 100, 2027, own.end ?? 2027];

describe("a task that is not in Opgaven", () => {
  test("is remarked with the name that is near enough", () => {
    expect(said({ opgaven, werk: werk(work("Windpark langs rivier"), work("Wegen"), work("Bos"), work("Wegen")) })).toEqual([
      `remark Werk rij 2: 'Opgave' staat niet in Opgaven en telt bij geen opgave mee: bedoelt u 'Windpark langs de rivier'? ("Windpark langs rivier")`,
      `remark Werk rij 3: 'Opgave' staat niet in Opgaven en telt bij geen opgave mee ("Wegen"), ook rij 5`,
    ]);
    expect(said({ opgaven, randvoorwaarden: [["Opgave", "Middel", "Aanwezig"], ["bos", "kennis", "ja"], ["Boss", "kennis", "ja"]] })).toEqual([
      `remark Randvoorwaarden rij 3: 'Opgave' staat niet in Opgaven en telt bij geen opgave mee: bedoelt u 'Bos'? ("Boss")`,
    ]);
    expect(said({ opgaven, bijdragen: [["Arrangement", "Partij", "Opgave", "Soort", "Omvang"], ["RES", "p", "wind", "geld", 5]] })).toEqual([
      `remark Bijdragen rij 2: 'Opgave' staat niet in Opgaven en telt bij geen opgave mee: bedoelt u 'Windpark langs de rivier'? ("wind")`,
    ]);
  });

  test("may be one of another area", () => {
    expect(said({ opgaven, werk: werk(work("bos", { area: "west" }), work("Windpark langs de rivier", { area: "West" })) })).toEqual([
      `remark Werk rij 3: 'Opgave' staat in Opgaven voor een ander gebied (Oost) en telt bij geen opgave mee ("Windpark langs de rivier")`,
    ]);
  });

  test("is as serious as its table makes it", () => {
    const uitgaven = { opgaven, bijdragen: [["Arrangement", "Partij", "Opgave", "Soort", "Omvang"], ["RES", "p", "Boss", "geld", 5]] };
    expect(found(uitgaven, [namesTask(contributionsTable, ["task"], "problem")]).map(({ degree, code }) => [degree, code])).toEqual([["problem", "notInTasks"]]);
  });

  test("is not known where Opgaven is not given, holds nothing, or has a name that cannot be read", () => {
    const wrong = werk(work("Wegen"));
    expect([said({ werk: wrong }), said({ werk: wrong, opgaven: [["Opgave"]] }), said({ werk: wrong, opgaven: [["Opgave", "Doel"], ["Bos", 1], ["#N/B", 2]] })]).toEqual([[], [], []]);
    expect(said({ werk: wrong, opgaven: [["Taken"], ["Bos"]] })).toEqual([]);
  });

  test("is known whatever else is wrong in either table", () => {
    const broken = [["Opgave", "Doel", "Doeljaar"], ["Bos", "veel", "later"]];
    expect(said({ opgaven: broken, werk: werk(work("Wegen", { end: "ooit" }), work("#N/B")) })).toHaveLength(1);
  });

  test("stays quick with ten thousand names that nobody knows", () => {
    const letters = (index: number) => [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    const tasks = [["Opgave"], ...Array.from({ length: 1000 }, (_, index) => [`Opgave van allen samen ${letters(index)}`])];
    const names = Array.from({ length: 10_000 }, (_, index) => work(`Heel iets anders dan dat ${letters(index)}`));
    const [first] = found({ opgaven: tasks, werk: werk(...names) });
    expect(first).toMatchObject({ code: "notInTasks", params: { nearest: undefined }, rows: { length: 10_000 } });
  });
});

describe("work beside tasks", () => {
  test("without one is remarked while other work has one", () => {
    expect(said({ opgaven, werk: werk(work("Bos"), work(null), work(0)) })).toEqual(["remark Werk rij 3: 'Opgave' is leeg: telt bij geen opgave mee, ook rij 4"]);
    expect(said({ opgaven, werk: werk(work(null)) })).toEqual([]);
    expect(said({ werk: werk(work("Bos"), work(null)) })).toEqual([]);
  });

  test("that ends after the target year is one remark with the packages", () => {
    const late = (name: string) => work("Bos", { name, area: "Oost", end: "2029K1" });
    expect(said({ opgaven, werk: werk(work("Bos", { area: "Oost", end: "31-12-2028" }), late("A"), late("B"), late("A")) })).toEqual([
      `remark Werk rij 3: 'Eind' ligt na het doeljaar van de opgave: A, B ("2029K1"), ook rij 4 en 5`,
    ]);
    expect(said({ opgaven, werk: werk(..."ABCDEFG".split("").map(late)) })[0]).toContain(": A, B, C, D, E en 2 meer");
  });

  test("that may be for several tasks is late after the last of them", () => {
    expect(said({ opgaven, werk: werk(work("Bos", { end: 2030 })) })).toEqual([]);
    expect(said({ opgaven, werk: werk(work("Bos", { end: 2032 })) })).toHaveLength(1);
    expect(said({ opgaven: [["Opgave"], ["Bos"]], werk: werk(work("Bos", { end: 2099 })) })).toEqual([]);
  });
});

describe("work that nobody can do", () => {
  const bezetting = [["Organisatie", "Rol", "Fte"], ["provincie", "Ecoloog", 1], ["provincie", "planoloog", 1]];

  test("is remarked by role and by organisation", () => {
    expect(said({ bezetting, werk: werk(work(null, { role: "jurist", organisation: "provincie" }), work(null, { organisation: "waterschap" })) })).toEqual([
      `remark Werk rij 2: 'Rol' staat niet in Bezetting, geen aanbod: alles is tekort ("jurist")`,
      `remark Werk rij 3: 'Organisatie' staat niet in Bezetting, geen aanbod: alles is tekort als niemand helpt ("waterschap")`,
    ]);
    expect(said({ bezetting, werk: werk(work(null, { organisation: "Provincie" })) })).toEqual([]);
  });

  test("is done by who can stand in", () => {
    const vervanging = (role: string) => [["Rol", "Kan ook", "Rendement"], [role, "jurist", 0.5]];
    const asked = werk(work(null, { role: "jurist" }));
    expect(said({ bezetting, werk: asked, vervanging: vervanging("planoloog") })).toEqual([]);
    expect(said({ bezetting, werk: asked, vervanging: vervanging("notaris") })).toHaveLength(1);
    // Who can stand in is not known.
    expect(said({ bezetting, werk: asked, vervanging: vervanging("#N/B") })).toEqual([]);
  });

  test("is not known where Bezetting holds nothing", () => {
    expect(said({ bezetting: [["Organisatie", "Rol", "Fte"]], werk: werk(work(null, { role: "jurist" })) })).toEqual([]);
  });
});

describe("a reader", () => {
  const read = (reader: InputReader) => {
    reader.attempt((part) => part.table(inputTables.opgaven, opgaven));
    reader.attempt((part) => {
      part.table(inputTables.werk, werk(work("Wegen"), work("Bos", { end: "ooit" })));
      part.refuse();
    });
    reader.optional(preconditionsTable, [["Opgave", "Middel", "Aanwezig"], ["Boss", "kennis", "ja"]]);
  };

  test("looks between all tables that its question has read, also when it is refused", () => {
    const reader = new InputReader();
    read(reader);
    expect(reader.remarks.map(({ table, row, code }) => [table, row, code])).toEqual([["Werk", 2, "notInTasks"], ["Randvoorwaarden", 2, "notInTasks"]]);
    expect(() => { reader.refuse(); }).toThrow(InputError);
    expect(reader.problems.map(({ table, row }) => [table, row])).toEqual([["Werk", 3]]);
  });
});

test("what is said does not depend on the order of the rows", () => {
  const names = fc.constantFrom("Bos", "Boss", "Wegen", null, "Windpark");
  const rows = fc.array(fc.tuple(names, fc.constantFrom("Oost", "West", null), fc.integer({ min: 2027, max: 2033 }), fc.constantFrom("ecoloog", "jurist")), { maxLength: 8 });
  const bezetting = [["Organisatie", "Rol", "Fte"], ["provincie", "Ecoloog", 1]];
  const kinds = (cells: Cells, tasks: Cells): string[] => found({ opgaven: tasks, werk: cells, bezetting })
    .map(({ code, rows: all = [0] }) => `${code} ${all.length}`).sort();
  fc.assert(fc.property(rows, (given) => {
    const cells = given.map(([task, area, end, role]) => work(task, { area, end, role }));
    expect(kinds(werk(...cells), opgaven)).toEqual(kinds(werk(...[...cells].reverse()), [opgaven[0]!, ...opgaven.slice(1).reverse()]));
  }));
});

describe("names in the tables of learning", () => {
  const lessen = (...rows: unknown[][]) => [["Les", "Omschrijving", "Niveau", "Opgave", "Datum", "Gericht aan", "Gevolg", "Gevolg voor", "Leervraag"], ...rows];
  const lesson = (own: { task?: string; to?: string; consequence?: string; for?: string; question?: string }) =>
    ["L", "Doe het anders", "gebied", own.task ?? null, 46_661, own.to ?? "Rijk", own.consequence ?? null, own.for ?? null, own.question ?? null];
  const leervragen = (norm: string, task: string | null = null) => [["Leervraag", "Vraag", "Niveau", "Norm", "Opgave"], ["Veen", "Waarom duurder?", "gebied", norm, task]];
  const normen = [["Norm", "Gebruikt"], ["Natuurherstel per ha", 32_000]];
  const waarnemingen = [["Norm", "Gebied", "Waarde"], ["Doorlooptijd", "Oost", 18]];

  test("are remarked where the table that they name has them not", () => {
    expect(said({ opgaven, leervragen: leervragen("Doorlooptyd", "Bosch"), normen, waarnemingen })).toEqual([
      `remark Leervragen rij 2: 'Opgave' staat niet in Opgaven en telt bij geen opgave mee: bedoelt u 'Bos'? ("Bosch")`,
      `remark Leervragen rij 2: 'Norm' staat niet in Normen of Waarnemingen: bedoelt u 'Doorlooptijd'? ("Doorlooptyd")`,
    ]);
    expect(said({
      opgaven, leervragen: leervragen("Doorlooptijd"), normen, waarnemingen,
      partijen: [["Partij", "Laag"], ["Rijk", "rijk"]], afspraken: [["Afspraak", "Partij"], ["Vernat veen", "Rijk"]], maatregelen: [["Maatregel", "Looptijd"], ["Beekdal", 1]],
      lessen: lessen(
        lesson({ task: "Bos", question: "veen", consequence: "norm", for: "natuurherstel per ha" }), lesson({ question: "Veenn", to: "Het Rijk" }),
        lesson({ consequence: "norm", for: "Grondprijs" }), lesson({ consequence: "afspraak", for: "Vernat ven" }), lesson({ consequence: "maatregel", for: "Beekdallen" }),
        lesson({ consequence: "regel", for: "Subsidieregeling" }),
      ).map(([id, ...cells], index) => [index === 0 ? id : `L${index}`, ...cells]),
    })).toEqual([
      `remark Lessen rij 3: 'Leervraag' staat niet in Leervragen: bedoelt u 'Veen'? ("Veenn")`,
      `remark Lessen rij 3: 'Gericht aan' staat niet in Partijen: bedoelt u 'Rijk'? ("Het Rijk")`,
      `remark Lessen rij 4: 'Gevolg voor' staat niet in Normen of Waarnemingen ("Grondprijs")`,
      `remark Lessen rij 5: 'Gevolg voor' staat niet in Afspraken: bedoelt u 'Vernat veen'? ("Vernat ven")`,
      `remark Lessen rij 6: 'Gevolg voor' staat niet in Maatregelen: bedoelt u 'Beekdal'? ("Beekdallen")`,
    ]);
  });

  test("are not known where that table is not given", () => {
    expect(said({ leervragen: leervragen("Grondprijs"), lessen: lessen(lesson({ task: "Bos", question: "Veen", consequence: "afspraak", for: "x" })) })).toEqual([]);
  });
});
