/** @jest-environment jsdom */
import type { BoardFigures } from "../../../core";
import { boardFigures } from "../../../core/reported";
import { boardView } from "../../../addin/i18n/nl/board-report";
import type { TableEditPreview, WorkbookTable } from "../../../addin/workbook";
import { byName, doing, render, renderView, section, text, until, type Own } from "./render";
import { overview } from "./fixture";
import { card, head, press, renderVersions, said, store, version } from "./versions-fixture";

// What can be stopped shows so at once: a test need not wait until it takes long.
jest.mock("../../../addin/taskpane/parts/use-takes-long", () => ({ useTakesLong: (busy: boolean) => busy }));

const table = (kind: WorkbookTable["kind"], name: string, cells: unknown[][]): WorkbookTable => ({
  kind, name, cells: cells as WorkbookTable["cells"], origin: { table: name }, header: cells[0]!.map(String), asIs: true, sheet: name, address: `${name}!A1:Z9`,
});
const tables = [
  table("opgaven", "Opgaven", [["Opgave", "Doel", "Eenheid", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["Wijk", 100, "woningen", 2027, 2028, 6000]]),
  table("middelen", "Middelen", [["Bron", "Soort", 2027, 2028], ["Algemeen", "algemeen", 300_000, 100_000]]),
];
const preview: TableEditPreview = {
  kind: "middelen", name: "Middelen", origin: { table: "Middelen" }, below: [], left: [], lost: [], seen: [], formulas: [],
  changes: [{ about: "Algemeen", name: "2027", row: 1, column: 2, old: 300_000, shown: "€ 300.000", value: 375_000 }],
};
const own = (more: Own): Own => ({ readTables: () => Promise.resolve(tables), overview: () => Promise.resolve({ ...overview, areas: [] }), previewEdits: () => Promise.resolve([preview]), ...more });

/** Something that lasts until the test lets it go on. */
function held<Answer>(answer: Answer) {
  let done = (): void => undefined;
  const waiting = new Promise<void>((resolve) => { done = resolve; });
  const signals: (AbortSignal | undefined)[] = [];
  const ask = jest.fn(async (_given: unknown, options?: unknown) => {
    signals.push((options as { readonly signal?: AbortSignal } | undefined)?.signal);
    await waiting;
    return answer;
  });
  return { ask, signals, isAsked: () => ask.mock.calls.length > 0, letGo: () => doing(done) };
}
const stop = (within: Element): HTMLButtonElement | undefined => [...within.querySelectorAll("button")].find((each) => text(each) === "Stop");
const keptVersion = { done: true, head: head("Voor het overnemen") } as const;

describe("taking over what was tried", () => {
  const part = (): HTMLElement => section("Neem over in de tabellen");
  const click = (name: string): Promise<void> => doing(() => { [...part().querySelectorAll("button")].find((each) => text(each) === name)!.click(); });
  async function tried(more: Own): Promise<void> {
    await renderView("Wat als", own(more));
    await until(() => document.querySelector("input[type=range]") !== null);
    const range = byName<HTMLInputElement>("input[type=range]", "Algemene middelen");
    await doing(() => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(range) as object, "value")!.set!.call(range, "25");
      range.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await until(() => !(part().querySelector("button")!.getAttribute("aria-disabled") === "true"));
    await click("Neem over in de tabellen");
  }
  const seen = (): Promise<void> => until(() => text(part()).includes("Middelen: 1 cel"));

  it("shows and writes nothing when it is stopped while the cells are looked up, also where they come all the same", async () => {
    const looking = held({ edits: [], problems: [], absent: [] });
    await tried({ takenOver: looking.ask });
    await doing(() => { stop(part())!.click(); });
    expect(text(part())).toContain("Gestopt.");
    expect(looking.signals[0]!.aborted).toBe(true);
    await looking.letGo();
    expect(text(part())).toContain("Gestopt.");
    expect(text(part())).not.toContain("Middelen: 1 cel");
  });

  it("keeps and writes nothing when it is stopped while the version is worked out, says so, and can be done after all", async () => {
    const results = held([]);
    const [keepVersion, writeEdits] = [jest.fn(() => Promise.resolve(keptVersion)), jest.fn(() => Promise.resolve(true))];
    await tried({ reports: results.ask, keepVersion, writeEdits });
    await seen();
    await click("Schrijf 1 cel");
    await doing(() => { stop(part())!.click(); });
    expect(text(part())).toContain("Gestopt. Er is niets geschreven.");
    await results.letGo();
    expect([keepVersion.mock.calls, writeEdits.mock.calls]).toEqual([[], []]);
    expect(text(part())).toContain("Gestopt. Er is niets geschreven.");
    await click("Schrijf 1 cel");
    await until(() => text(part()).includes("1 cel geschreven."));
    expect([keepVersion.mock.calls.length, writeEdits.mock.calls.length]).toEqual([1, 1]);
  });

  it.each(["keepVersion", "writeEdits"] as const)("cannot be stopped once it changes the workbook (%s): it is finished, and said", async (slow) => {
    const [keeping, writing] = [held(keptVersion), held(true)];
    const { isAsked, letGo } = slow === "keepVersion" ? keeping : writing;
    await tried({
      keepVersion: () => Promise.resolve(keptVersion), writeEdits: () => Promise.resolve(true),
      ...(slow === "keepVersion" ? { keepVersion: keeping.ask } : { writeEdits: writing.ask }),
    });
    await seen();
    await click("Schrijf 1 cel");
    await until(isAsked);
    expect(stop(part())).toBeUndefined();
    expect(text(part())).toContain("Bezig…");
    await letGo();
    await until(() => text(part()).includes("geschreven"));
    expect(text(part())).toContain("1 cel geschreven. De stand van daarvoor is de versie ‘Voor het overnemen’");
  });

  it("says that the version was kept where the tables stayed as they are, and keeps none twice", async () => {
    const keepVersion = jest.fn(() => Promise.resolve(keptVersion));
    let asked = 0;
    await tried({ keepVersion, writeEdits: () => (++asked === 1 ? Promise.reject(new Error("busy")) : Promise.resolve(true)) });
    await seen();
    await click("Schrijf 1 cel");
    await until(() => text(part()).includes("Er is niets geschreven."));
    expect(text(part())).toContain("De versie ‘Voor het overnemen’ is wel bewaard.");
    await click("Schrijf 1 cel");
    await until(() => text(part()).includes("1 cel geschreven."));
    expect(keepVersion).toHaveBeenCalledTimes(1);
  });
});

describe("putting a version back", () => {
  const { versions } = store([head("Oud")], { Oud: version(900) });
  const list = (): HTMLElement => card("Bewaarde versies");

  it("shows nothing when it is stopped while the cells are looked up", async () => {
    const looking = held([preview]);
    await renderVersions(own({ ...versions, previewEdits: looking.ask as never }));
    await press("Terugzetten: Oud");
    await until(looking.isAsked);
    await doing(() => { stop(list())!.click(); });
    await looking.letGo();
    expect(said("Bewaarde versies")).toContain("Gestopt.");
    expect(text(list())).not.toContain("Middelen: 1 cel");
  });

  it("cannot be stopped once it writes: it is finished, and said", async () => {
    const writing = held(true);
    await renderVersions(own({ ...versions, writeEdits: writing.ask }));
    await press("Terugzetten: Oud");
    await until(() => text(list()).includes("Middelen: 1 cel"));
    await press("Zet 1 cel terug");
    await until(writing.isAsked);
    expect(stop(list())).toBeUndefined();
    await writing.letGo();
    expect(text(list())).toContain("‘Oud’");
    expect(said("Bewaarde versies").join(" ")).toMatch(/teruggezet/);
  });
});

describe("what is written on a sheet, and a version that is kept", () => {
  it("cannot be stopped: it is finished, and said", async () => {
    const { versions } = store([head("Oud")], { Oud: version(900) });
    const [writing, keeping] = [held(["Versies vergeleken"]), held({ done: true, head: head("Nieuw") } as const)];
    await renderVersions({ ...versions, writeReports: writing.ask, keepVersion: keeping.ask });
    await press("Vergelijk");
    await press("Schrijf de verschillen naar een nieuw blad");
    expect([writing.isAsked(), stop(card("Vergelijken"))]).toEqual([true, undefined]);
    await writing.letGo();
    expect(said("Vergelijken")).toContain("De verschillen staan op het blad ‘Versies vergeleken’.");
    await press("Bewaar deze versie");
    await until(keeping.isAsked);
    expect(stop(card("Versie bewaren"))).toBeUndefined();
    await keeping.letGo();
    expect(said("Versie bewaren")[0]).toContain("is bewaard");
  });
});

describe("the board's report", () => {
  const view = (): HTMLElement => document.querySelector<HTMLElement>("#view")!;
  let figures: BoardFigures;
  beforeAll(async () => { figures = await boardFigures(tables, {}, () => undefined); });
  async function opened(more: Own): Promise<void> {
    await render(own({ previewBoard: () => Promise.resolve({ sheets: [{ name: "Bestuursrapport", tables: 1, charts: 0 }], replaces: [] }), ...more }));
    await doing(() => { byName("button", "Meer").click(); });
    await doing(() => { byName("[role=menuitem]", "Bestuursrapport").click(); });
    await until(() => text(view()).includes(boardView.look));
    await doing(() => { byName("#view button", boardView.look).click(); });
  }

  it("makes nothing when it is stopped while the figures are worked out, and says so", async () => {
    const working = held(figures);
    const writeBoard = jest.fn();
    await opened({ board: working.ask, writeBoard });
    await doing(() => { stop(view())!.click(); });
    expect(text(view())).toContain(boardView.stopped);
    expect(working.signals[0]!.aborted).toBe(true);
    await working.letGo();
    expect(text(view())).not.toContain(boardView.preview);
    expect(writeBoard).not.toHaveBeenCalled();
  });

  it("cannot be stopped once it writes: it is finished, and said", async () => {
    const writing = held({ done: true, sheets: ["Bestuursrapport"] } as const);
    await opened({ board: () => Promise.resolve(figures), writeBoard: writing.ask as never });
    await until(() => text(view()).includes(boardView.preview));
    await doing(() => { byName("#view button", boardView.write(1)).click(); });
    expect(stop(view())).toBeUndefined();
    expect(text(view())).toContain(boardView.writing);
    expect(byName("#view button", boardView.cancel).getAttribute("aria-disabled")).toBe("true");
    await writing.letGo();
    await until(() => text(view()).includes(boardView.written("‘Bestuursrapport’")));
    expect(text(view())).toContain(boardView.written("‘Bestuursrapport’"));
  });
});
