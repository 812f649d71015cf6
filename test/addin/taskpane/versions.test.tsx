/** @jest-environment jsdom */
import { act } from "react";
import { versionContent, type VersionContent, type VersionHead } from "../../../core/versions";
import type { Services } from "../../../addin/taskpane/services";
import type { NamedReport } from "../../../addin/workbook";
import { tables } from "./fixture";
import { byName, doing, render, services, text, unmount } from "./render";

afterEach(unmount);
// Some render the pane a few times over, and a busy machine takes a second for each.
jest.setTimeout(30_000);

const version = (claim: number, more: readonly (readonly (string | number)[])[] = []): VersionContent => versionContent({
  tables: [{ kind: "opgaven", cells: [["Opgave", "Ruimteclaim", "Startjaar"], ["Woningen", claim, 2027], ["Zon", 600, 2028], ...more] }],
  reports: [{ name: "STAPELING", report: { header: ["Opgave", "Tekort ha", "Tekort aandeel"], rows: [["Woningen", claim - 650, (claim - 650) / claim]] } }],
  basis: { norm: 1363 },
});
const head = (name: string, locked: VersionHead["locked"] = null, id = name): VersionHead =>
  ({ format: 1, id, name, note: "", kept: { by: "PS", at: "2026-11-12T09:30" }, locked, print: 1 });

/** Versions as the workbook keeps them, in memory. */
function store(heads: readonly VersionHead[], contents: Readonly<Record<string, Awaited<ReturnType<Services["versions"]["read"]>>>> = {}) {
  let kept = [...heads];
  const asked: unknown[][] = [];
  const versions: Services["versions"] = {
    ...services().versions,
    list: () => Promise.resolve({ versions: kept, unreadable: [] }),
    keep: (given, content) => {
      asked.push(["keep", given, content]);
      if (kept.some(({ name }) => name === given.name)) return Promise.resolve({ done: false, why: "sameName" });
      kept = [{ ...head(given.name), ...given }, ...kept];
      return Promise.resolve({ done: true, head: kept[0]! });
    },
    read: (id) => Promise.resolve(contents[id] ?? "gone"),
    lock: (id, locked) => {
      asked.push(["lock", id, locked]);
      kept = kept.map((each) => (each.id === id ? { ...each, locked } : each));
      return Promise.resolve(true);
    },
    unlock: (id) => {
      kept = kept.map((each) => (each.id === id ? { ...each, locked: null } : each));
      return Promise.resolve(true);
    },
    remove: (id) => {
      asked.push(["remove", id]);
      kept = kept.filter((each) => each.id !== id);
      return Promise.resolve("done");
    },
  };
  return { versions, asked };
}

async function renderVersions(own: Partial<Services>, language: "nl" | "en" = "nl"): Promise<void> {
  await render(own, language);
  await doing(() => { byName("button", language === "nl" ? "Meer" : "More").click(); });
  await doing(() => { byName("[role=menuitem]", language === "nl" ? "Versies" : "Versions").click(); });
}

const card = (title: string): HTMLElement => byName("h3", title).closest("section")!;
const said = (title: string): string[] => [...card(title).querySelectorAll("[role=status]")].map((each) => text(each)).filter((each) => each !== "");
const press = (name: string | RegExp): Promise<void> => doing(() => { byName("main button", name).click(); });
const confirm = (name: string): Promise<void> => doing(() => {
  [...document.querySelectorAll<HTMLElement>("[role=alertdialog] button")].find((button) => text(button) === name)!.click();
});
const labelled = <Field extends HTMLElement>(title: string, name: string): Field => {
  const label = [...card(title).querySelectorAll("label")].find((each) => text(each).replace("*", "") === name)!;
  return document.getElementById(label.htmlFor) as Field;
};
const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> => doing(() => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")!.set!.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
const choose = (name: string, value: string): Promise<void> => doing(() => {
  const field = labelled<HTMLSelectElement>("Vergelijken", name);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
});
/** Each line of each row that differs; of a row that came or went there is one. */
const rows = (heading: string): string[][] => [...byName("h5", heading).parentElement!.querySelectorAll("tbody")].flatMap((group) => {
  const [name, ...lines] = [...group.rows].map((row) => [...row.cells].map((cell) => text(cell)));
  return lines.length === 0 ? [name!] : lines.map((line) => [...name!, ...line]);
});

describe("keeping a version", () => {
  it("keeps the tables and results of this moment, under a name that is suggested", async () => {
    const { versions, asked } = store([head("Vastgesteld op 27-11-2026")]);
    await renderVersions({ versions });
    expect(labelled<HTMLInputElement>("Versie bewaren", "Naam").value).toBe("Vastgesteld op 27-11-2026 - 2");
    await type(labelled("Versie bewaren", "Door"), " Provinciale Staten ");
    await type(labelled("Versie bewaren", "Toelichting"), "Begroting 2027");
    expect(text(card("Versie bewaren"))).toContain("Er staat nog 1 melding bij Controle: resultaten kunnen ontbreken.");
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")).toEqual(["‘Vastgesteld op 27-11-2026 - 2’ is bewaard: 1 tabel en 1 resultaat."]);
    expect(asked).toMatchObject([["keep",
      { name: "Vastgesteld op 27-11-2026 - 2", note: "Begroting 2027", kept: { by: "Provinciale Staten", at: "2026-11-27T09:30" } },
      { format: 1, tables: [{ kind: "opgaven", rows: tables[0]!.cells.slice(1) }], reports: [{ name: "STAPELING" }] },
    ]]);
    expect(text(card("Bewaarde versies"))).toContain("Bewaard op 27 november 2026 om 09:30, door Provinciale StatenBegroting 2027Niet vergrendeld");
    expect(labelled<HTMLInputElement>("Versie bewaren", "Naam").value).toBe("Vastgesteld op 27-11-2026 - 3");
  });

  it("says in words why not: no name, or one that is taken", async () => {
    const { versions } = store([head("Bestaat")]);
    await renderVersions({ versions });
    await type(labelled("Versie bewaren", "Naam"), "  ");
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")).toEqual(["Geef de versie een naam."]);
    await type(labelled("Versie bewaren", "Naam"), "Bestaat");
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")[0]).toContain("Kies een andere naam");
  });

  it("says in words why not: too large, Excel refuses, tables that cannot be read", async () => {
    const { versions } = store([]);
    await renderVersions({});
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")[0]).toContain("te groot om in de werkmap te bewaren");
    await renderVersions({ versions: { ...versions, keep: () => Promise.reject(new Error("InvalidOperation")) } });
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")[0]).toContain("De versie kon niet worden bewaard.");
    let reads = 0;
    await renderVersions({ versions, readTables: () => (++reads === 1 ? Promise.resolve(tables) : Promise.reject(new Error("busy"))) });
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")[0]).toContain("De tabellen van de werkmap konden niet worden gelezen.");
  });

  it("has nothing to keep in a workbook without tables", async () => {
    const { versions, asked } = store([]);
    await renderVersions({ versions, readTables: () => Promise.resolve([]) });
    expect(said("Versie bewaren")).toEqual(["Er zijn nog geen invoertabellen om te bewaren."]);
    await press("Bewaar deze versie");
    expect(asked).toEqual([]);
  });

  it("can be stopped while the results are worked out, and then keeps nothing", async () => {
    const { versions, asked } = store([]);
    let signal: AbortSignal | undefined;
    await renderVersions({ versions, reports: (_tables, _options, asking) => {
      signal = asking?.signal;
      return new Promise(() => undefined);
    } });
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")).toEqual(["Bezig…"]);
    for (let patience = 40; patience > 0 && ![...document.querySelectorAll("main button")].some((button) => text(button) === "Stop"); patience--) {
      await act(() => new Promise<void>((done) => setTimeout(done, 50)));
    }
    await press("Stop");
    expect([said("Versie bewaren"), signal!.aborted, asked]).toEqual([["Gestopt."], true, []]);
  });
});

describe("the list", () => {
  it("locks with who and when, refuses to delete what is locked, and unlocks after a confirmation", async () => {
    const { versions, asked } = store([head("Begroting")]);
    await renderVersions({ versions });
    await press("Vergrendelen: Begroting");
    const dialog = document.querySelector("[role=alertdialog]")!;
    expect(text(dialog)).toContain("‘Begroting’ vergrendelen?");
    await type([...dialog.querySelectorAll("input")][0]!, "GS");
    await confirm("Vergrendelen");
    expect(asked).toEqual([["lock", "Begroting", { by: "GS", at: "2026-11-27T09:30" }]]);
    expect(text(card("Bewaarde versies"))).toContain("Vergrendeld op 27 november 2026 om 09:30, door GS");
    expect(said("Bewaarde versies")).toEqual(["‘Begroting’ is vergrendeld."]);

    await press("Verwijderen: Begroting");
    expect(document.querySelector("[role=alertdialog]")).toBeNull();
    expect(said("Bewaarde versies")).toEqual(["‘Begroting’ is vergrendeld en wordt niet verwijderd. Ontgrendel de versie eerst."]);
    expect(asked).toHaveLength(1);

    await press("Ontgrendelen: Begroting");
    expect(text(document.querySelector("[role=alertdialog]")!)).toContain("Vergrendeld op 27 november 2026 om 09:30, door GS.");
    await confirm("Annuleren");
    expect(text(card("Bewaarde versies"))).toContain("Vergrendeld op");
    await press("Ontgrendelen: Begroting");
    await confirm("Ontgrendelen");
    expect(text(card("Bewaarde versies"))).toContain("Niet vergrendeld");
    await press("Verwijderen: Begroting");
    await confirm("Verwijderen");
    expect(said("Bewaarde versies")).toEqual(["‘Begroting’ is verwijderd."]);
    expect(asked.at(-1)).toEqual(["remove", "Begroting"]);
  });

  it("says what the workbook itself refuses: locked by a colleague, gone, read-only", async () => {
    const { versions } = store([head("Begroting")]);
    for (const [outcome, message] of [["locked", "is vergrendeld en wordt niet verwijderd"], ["gone", "Deze versie is er niet meer."]] as const) {
      await renderVersions({ versions: { ...versions, remove: () => Promise.resolve(outcome) } });
      await press("Verwijderen: Begroting");
      await confirm("Verwijderen");
      expect(said("Bewaarde versies")[0]).toContain(message);
    }
    await renderVersions({ versions: { ...versions, lock: () => Promise.reject(new Error("AccessDenied")) } });
    await press("Vergrendelen: Begroting");
    await confirm("Vergrendelen");
    expect(said("Bewaarde versies")[0]).toContain("Dit is niet gelukt.");
  });

  it("names what cannot be read, and takes it away after a confirmation", async () => {
    const { versions } = store([]);
    const removed: string[] = [];
    await renderVersions({ versions: {
      ...versions,
      list: () => Promise.resolve({ versions: [], unreadable: removed.length > 0 ? [] : [{ partId: "{1}", why: "broken" }, { partId: "{2}", why: "newer" }] }),
      removeUnreadable: (partId) => Promise.resolve(removed.push(partId) > 0),
    } });
    expect(text(card("Bewaarde versies"))).toContain("Deze versie is beschadigd of buiten dit venster gewijzigd.");
    expect(text(card("Bewaarde versies"))).toContain("gemaakt met een nieuwere invoegtoepassing");
    await press("Verwijderen: Onleesbare versie");
    await confirm("Verwijderen");
    expect(removed).toEqual(["{1}"]);
  });

  it("says when the versions cannot be read at all, and when there are none", async () => {
    await renderVersions({ versions: { ...services().versions, list: () => Promise.reject(new Error("busy")) } });
    expect(said("Bewaarde versies")[0]).toContain("konden niet worden gelezen");
    await renderVersions({});
    expect(said("Bewaarde versies")).toEqual(["Deze werkmap heeft nog geen versies."]);
  });

  it("shows hostile names and notes as text", async () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const { versions } = store([{ ...head(hostile, { by: hostile, at: "2026-11-12T09:30" }), note: "=cmd|' /C calc'!A0" }]);
    await renderVersions({ versions });
    expect(text(card("Bewaarde versies"))).toContain(`${hostile}Bewaard op 12 november 2026 om 09:30, door PS=cmd|' /C calc'!A0`);
    expect(document.querySelectorAll("img")).toHaveLength(0);
  });
});

describe("comparing", () => {
  const contents = { Oud: version(900, [["Weg", 10, 2030]]), Nieuw: version(1100.5, [["Wind", 120, ""]]) };

  it("says in a sentence and per row what differs, in numbers and words", async () => {
    await renderVersions({ versions: store([head("Nieuw"), head("Oud")], contents).versions });
    await choose("Eerste versie", "Oud");
    await choose("Tweede versie", "Nieuw");
    await press("Vergelijk");
    expect(text(byName("h4", "Van ‘Oud’ naar ‘Nieuw’").parentElement!)).toContain("2 van de 2 onderdelen verschillen: 2 rijen gewijzigd, 1 rij toegevoegd en 1 rij verwijderd.");
    expect(rows("Opgaven")).toEqual([["Woningen", "Ruimteclaim", "900", "1.100,5", "+200,5"], ["Wind: toegevoegd"], ["Weg: verwijderd"]]);
    expect(rows("Resultaat STAPELING")).toEqual([["Woningen", "Tekort ha", "250", "450,5", "+200,5"], ["Woningen", "Tekort aandeel", "27,8%", "40,9%", "+13,2%-punt"]]);
  });

  it("compares a version with the workbook of now, and writes the differences to a sheet", async () => {
    const written: NamedReport[] = [];
    await renderVersions({
      versions: store([head("Oud")], contents).versions,
      writeReports: (reports, name) => {
        written.push(...reports);
        return Promise.resolve(`${name} 2`);
      },
    });
    await press("Vergelijk");
    expect(rows("Opgaven")).toContainEqual(["Zon op land: toegevoegd"]);
    expect(text(byName("h5", "Uitgangspunten").parentElement!)).toContain("Peildatum voortgang: leeg → ");
    await press("Schrijf de verschillen naar een nieuw blad");
    expect(said("Vergelijken")).toContain("De verschillen staan op het blad ‘Versies vergeleken 2’.");
    expect(written.map(({ name, title }) => [name, title])).toEqual([
      ["Verschillen", "Van ‘Oud’ naar ‘Nu: de werkmap van dit moment’"], ["Uitgangspunten", undefined], ["Verschil Opgaven", undefined], ["Verschil STAPELING", undefined],
    ]);
    for (const { report, formats } of written) expect(formats!.map((line) => line.length)).toEqual(report.rows.map((line) => line.length));
  });

  it("says that the workbook has changed since, once the pane hears of it", async () => {
    let tell = (): void => undefined;
    let cells = tables[0]!.cells;
    await renderVersions({
      versions: store([head("Oud")], contents).versions,
      readTables: () => Promise.resolve([{ ...tables[0]!, cells }]),
      watchTables: (changed) => {
        tell = changed;
        return Promise.resolve(() => Promise.resolve());
      },
    });
    await press("Vergelijk");
    const stale = "De werkmap is sindsdien gewijzigd. Vergelijk opnieuw voor de stand van nu.";
    await doing(tell);
    expect(said("Vergelijken")).not.toContain(stale);
    cells = [...cells, ["Wind", 5]];
    await doing(tell);
    expect(said("Vergelijken")).toContain(stale);
    await press("Vergelijk");
    expect(said("Vergelijken")).not.toContain(stale);
  });

  it("says when there is no difference, and when one is compared with itself", async () => {
    await renderVersions({ versions: store([head("A"), head("B")], { A: contents.Oud, B: contents.Oud }).versions });
    await choose("Eerste versie", "A");
    await choose("Tweede versie", "A");
    await press("Vergelijk");
    expect(said("Vergelijken")).toEqual(["Kies twee verschillende versies."]);
    await choose("Tweede versie", "B");
    await press("Vergelijk");
    expect(said("Vergelijken")).toEqual(["Geen verschillen: alle 2 onderdelen zijn gelijk."]);
    expect(() => byName("main button", "Schrijf de verschillen naar een nieuw blad")).toThrow();
  });

  it.each([["gone", "is er niet meer"], ["broken", "is beschadigd"], ["newer", "nieuwere invoegtoepassing"], ["changed", "Vertrouw haar niet"]] as const)(
    "says what is the matter with a version that is %s", async (why, message) => {
      await renderVersions({ versions: store([head("Oud")], { Oud: why }).versions });
      await press("Vergelijk");
      expect(said("Vergelijken")[0]).toContain(message);
    });

  it("speaks English too", async () => {
    await renderVersions({ versions: store([head("New"), head("Old")], { Old: contents.Oud, New: contents.Nieuw }).versions }, "en");
    await press("Compare them");
    expect(text(card("Kept versions"))).toContain("Kept on 12 November 2026 at 09:30, by PS");
    expect(text(byName("h4", /^From ‘New’ to ‘Now/).parentElement!)).toContain("2 of the 2 parts differ");
  });

  it("shows what is long in part: the report has it all", async () => {
    const many = version(900, Array.from({ length: 300 }, (_, index) => [`Opgave ${index}`, index, 2030]));
    await renderVersions({ versions: store([head("Veel"), head("Weinig")], { Veel: many, Weinig: version(900) }).versions });
    await choose("Eerste versie", "Weinig");
    await choose("Tweede versie", "Veel");
    await press("Vergelijk");
    expect(text(byName("h5", "Opgaven").parentElement!)).toContain("Hier staan de eerste 200 van 300 rijen. In het rapport staan ze allemaal.");
  });
});
