/** @jest-environment jsdom */
import type { Workbook } from "../../../addin/taskpane/state/services";
import type { NamedReport } from "../../../addin/workbook";
import { reportFormats } from "../../../core";
import { tables } from "./fixture";
import { byName, doing, edited, text } from "./render";
import { card, choose, head, press, renderVersions, rows, said, store, version } from "./versions-fixture";

describe("comparing", () => {
  const contents = { Oud: version(900, [["Weg", 10, 2030]]), Nieuw: version(1100.5, [["Wind", 120, ""]]) };

  it("says in a sentence and per row what differs, in numbers and words", async () => {
    await renderVersions({ ...store([head("Nieuw"), head("Oud")], contents).versions });
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
      ...store([head("Oud")], contents).versions,
      writeReports: (reports, name) => {
        written.push(...reports);
        return Promise.resolve([`${name} 2`, "Verschil Opgaven"]);
      },
    });
    await press("Vergelijk");
    expect(rows("Opgaven")).toContainEqual(["Zon op land: toegevoegd"]);
    expect(text(byName("h5", "Uitgangspunten").parentElement!)).toContain("Peildatum voortgang: leeg → ");
    await press("Schrijf de verschillen naar een nieuw blad");
    expect(said("Vergelijken")).toContain("De verschillen staan op de bladen ‘Versies vergeleken 2’ en ‘Verschil Opgaven’.");
    expect(written.map(({ name, title }) => [name, title])).toEqual([
      ["Verschillen", "Van ‘Oud’ naar ‘Nu: de werkmap van dit moment’"], ["Uitgangspunten", undefined], ["Verschil Opgaven", undefined], ["Verschil STAPELING", undefined],
    ]);
    expect(reportFormats(written[3]!.report, "euro")).toContainEqual(["General", "General", "General", "0.0##%", "0.0##%", "0.0##%"]);
  });

  it("leads to the rows as they stand now: of what has gone there is none", async () => {
    const selected: unknown[] = [];
    const selectCell: Workbook["selectCell"] = (place) => {
      selected.push(place);
      return Promise.resolve(true);
    };
    await renderVersions({ ...store([head("Oud")], contents).versions, selectCell });
    await press("Vergelijk");
    await press("Ga naar Opgaven rij 3 (blad Invoer)");
    expect(selected).toEqual([{ origin: { table: "Opgaven" }, sheet: "Invoer", row: 2, column: undefined }]);
    const names = [...byName("h5", "Opgaven").parentElement!.querySelectorAll("th[scope=rowgroup]")].map((cell) => text(cell));
    expect(names).toEqual(["WoningenOpgaven rij 2", "Zon op land: toegevoegdOpgaven rij 3", "Zon: verwijderd", "Weg: verwijderd"]);
    // The other way round what has gone is what is there now.
    await choose("Eerste versie", "now");
    await choose("Tweede versie", "Oud");
    await press("Vergelijk");
    await press("Ga naar Opgaven rij 3 (blad Invoer)");
    expect(selected).toHaveLength(2);
  });

  it("says that the workbook has changed since, once the pane hears of it", async () => {
    let tell: Parameters<Workbook["watchInput"]>[0] = () => undefined;
    let cells = tables[0]!.cells;
    await renderVersions({
      ...store([head("Oud")], contents).versions,
      readTables: () => Promise.resolve([{ ...tables[0]!, cells }]),
      watchInput: (changed) => {
        tell = changed;
        return Promise.resolve(() => Promise.resolve());
      },
    });
    await press("Vergelijk");
    const stale = "De werkmap is sindsdien gewijzigd. Vergelijk opnieuw voor de stand van nu.";
    await doing(() => { tell(edited); });
    expect(said("Vergelijken")).not.toContain(stale);
    cells = [...cells, ["Wind", 5]];
    await doing(() => { tell(edited); });
    expect(said("Vergelijken")).toContain(stale);
    await press("Vergelijk");
    expect(said("Vergelijken")).not.toContain(stale);
  });

  it("says when there is no difference, and when one is compared with itself", async () => {
    await renderVersions({ ...store([head("A"), head("B")], { A: contents.Oud, B: contents.Oud }).versions });
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
      await renderVersions({ ...store([head("Oud")], { Oud: why }).versions });
      await press("Vergelijk");
      expect(said("Vergelijken")[0]).toContain(message);
    });

  it("speaks English too", async () => {
    await renderVersions({ ...store([head("New"), head("Old")], { Old: contents.Oud, New: contents.Nieuw }).versions }, "en");
    await press("Compare them");
    expect(text(card("Kept versions"))).toContain("Kept on 12 November 2026 at 09:30, by PS");
    expect(text(byName("h4", /^From ‘New’ to ‘Now/).parentElement!)).toContain("2 of the 2 parts differ");
  });

  it("shows what is long in part: the report has it all", async () => {
    const many = version(900, Array.from({ length: 300 }, (_, index) => [`Opgave ${index}`, index, 2030]));
    await renderVersions({ ...store([head("Veel"), head("Weinig")], { Veel: many, Weinig: version(900) }).versions });
    await choose("Eerste versie", "Weinig");
    await choose("Tweede versie", "Veel");
    await press("Vergelijk");
    expect(text(byName("h5", "Opgaven").parentElement!)).toContain("Hier staan de eerste 200 van 300 rijen. In het rapport staan ze allemaal.");
  });
});
