/** @jest-environment jsdom */
import { tables } from "./fixture";
import { text, until } from "./render";
import { card, confirm, head, labelled, press, renderVersions, said, store, type } from "./versions-fixture";

describe("keeping a version", () => {
  it("keeps the tables and results of this moment, under a name that is suggested", async () => {
    const { versions, asked } = store([head("Vastgesteld op 27-11-2026")]);
    await renderVersions(versions);
    expect(labelled<HTMLInputElement>("Versie bewaren", "Naam").value).toBe("Vastgesteld op 27-11-2026 - 2");
    await type(labelled("Versie bewaren", "Door"), " Provinciale Staten ");
    await type(labelled("Versie bewaren", "Toelichting"), "Begroting 2027");
    expect(text(card("Versie bewaren"))).toContain("Er staat nog 1 melding bij Controle: resultaten kunnen ontbreken.");
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")).toEqual(["‘Vastgesteld op 27-11-2026 - 2’ is bewaard: 1 tabel en 1 resultaat."]);
    expect(asked).toMatchObject([["keep",
      { name: "Vastgesteld op 27-11-2026 - 2", note: "Begroting 2027", kept: { by: "Provinciale Staten", at: "2026-11-27T09:30" } },
      { format: 2, tables: [{ kind: "opgaven", rows: tables[0]!.cells.slice(1) }], reports: [{ name: "STAPELING" }] },
    ]]);
    expect(text(card("Bewaarde versies"))).toContain("Bewaard op 27 november 2026 om 09:30, door Provinciale StatenBegroting 2027Niet vergrendeld");
    expect(labelled<HTMLInputElement>("Versie bewaren", "Naam").value).toBe("Vastgesteld op 27-11-2026 - 3");
  });

  it("says in words why not: no name, or one that is taken", async () => {
    const { versions } = store([head("Bestaat")]);
    await renderVersions(versions);
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
    await renderVersions({ ...versions, keepVersion: () => Promise.reject(new Error("InvalidOperation")) });
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")[0]).toContain("De versie kon niet worden bewaard.");
    let reads = 0;
    await renderVersions({ ...versions, readTables: () => (++reads === 1 ? Promise.resolve(tables) : Promise.reject(new Error("busy"))) });
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")[0]).toContain("De tabellen van de werkmap konden niet worden gelezen.");
  });

  it("has nothing to keep in a workbook without tables", async () => {
    const { versions, asked } = store([]);
    await renderVersions({ ...versions, readTables: () => Promise.resolve([]) });
    expect(said("Versie bewaren")).toEqual(["Er zijn nog geen invoertabellen om te bewaren."]);
    await press("Bewaar deze versie");
    expect(asked).toEqual([]);
  });

  it("names a table that is not kept, because another of its kind counts", async () => {
    await renderVersions({ readTables: () => Promise.resolve([...tables, { ...tables[0]!, name: "Opgaven_2", sheet: "Blad2" }]) });
    expect(text(card("Versie bewaren"))).toContain("De tabel Opgaven_2 (Blad2) telt niet mee: Opgaven is van dezelfde soort en komt eerst.");
  });

  it("can be stopped while the results are worked out, and then keeps nothing", async () => {
    const { versions, asked } = store([]);
    let signal: AbortSignal | undefined;
    await renderVersions({ ...versions, reports: (_given, options) => {
      signal = options?.signal;
      return new Promise(() => undefined);
    } });
    await press("Bewaar deze versie");
    expect(said("Versie bewaren")).toEqual(["Bezig…"]);
    await until(() => [...document.querySelectorAll("main button")].some((button) => text(button) === "Stop"));
    await press("Stop");
    expect([said("Versie bewaren"), signal!.aborted, asked]).toEqual([["Gestopt."], true, []]);
  });
});

describe("the list", () => {
  it("locks with who and when, refuses to delete what is locked, and unlocks after a confirmation", async () => {
    const { versions, asked } = store([head("Begroting")]);
    await renderVersions(versions);
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
      await renderVersions({ ...versions, deleteVersion: () => Promise.resolve(outcome) });
      await press("Verwijderen: Begroting");
      await confirm("Verwijderen");
      expect(said("Bewaarde versies")[0]).toContain(message);
    }
    await renderVersions({ ...versions, lockVersion: () => Promise.reject(new Error("AccessDenied")) });
    await press("Vergrendelen: Begroting");
    await confirm("Vergrendelen");
    expect(said("Bewaarde versies")[0]).toContain("Dit is niet gelukt.");
  });

  it("names what cannot be read, and takes it away after a confirmation", async () => {
    const { versions } = store([]);
    const removed: string[] = [];
    await renderVersions({
      ...versions,
      listVersions: () => Promise.resolve({ versions: [], unreadable: removed.length > 0 ? [] : [{ partId: "{1}", why: "broken" }, { partId: "{2}", why: "newer" }] }),
      deleteUnreadable: (partId) => Promise.resolve(removed.push(partId) > 0),
    });
    expect(text(card("Bewaarde versies"))).toContain("Deze versie is beschadigd of buiten dit venster gewijzigd.");
    expect(text(card("Bewaarde versies"))).toContain("gemaakt met een nieuwere invoegtoepassing");
    await press("Verwijderen: Onleesbare versie");
    await confirm("Verwijderen");
    expect(removed).toEqual(["{1}"]);
  });

  it("says when the versions cannot be read at all, and when there are none", async () => {
    await renderVersions({ listVersions: () => Promise.reject(new Error("busy")) });
    expect(said("Bewaarde versies")[0]).toContain("konden niet worden gelezen");
    await renderVersions({});
    expect(said("Bewaarde versies")).toEqual(["Deze werkmap heeft nog geen versies."]);
  });

  it("shows hostile names and notes as text", async () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const { versions } = store([{ ...head(hostile, { by: hostile, at: "2026-11-12T09:30" }), note: "=cmd|' /C calc'!A0" }]);
    await renderVersions(versions);
    expect(text(card("Bewaarde versies"))).toContain(`${hostile}Bewaard op 12 november 2026 om 09:30, door PS=cmd|' /C calc'!A0`);
    expect(document.querySelectorAll("img")).toHaveLength(0);
  });
});
