/** @jest-environment jsdom */
import type { Workbook } from "../../../addin/taskpane/state/services";
import { Refused, type Heard, type WorkbookInput } from "../../../addin/workbook";
import { tables } from "./fixture";
import { byName, doing, render, text, until, type Own } from "./render";

const input = (own: Partial<WorkbookInput> = {}): WorkbookInput => ({ tables: [...tables], settings: {}, sheetIds: ["s1"], unfinished: [], tooLarge: [], ...own });
const status = (): string => text(document.querySelector("header [role=status]")!);

/** A pane of which the test says what the workbook holds, and what is heard of it. */
async function opened(own: Own = {}) {
  const asked = jest.fn();
  let now: WorkbookInput | Error = input();
  let hear: Parameters<Workbook["watchInput"]>[0] = () => undefined;
  const { overview } = await import("./fixture");
  const show = () => render({
    readWorkbook: () => (now instanceof Error ? Promise.reject(now) : Promise.resolve(now)),
    watchInput: (heard) => {
      hear = heard;
      return Promise.resolve(() => Promise.resolve());
    },
    overview: () => {
      asked();
      return Promise.resolve(overview);
    },
    ...own,
  });
  return { asked, show, holds: (next: WorkbookInput | Error) => { now = next; }, hears: (heard: Heard) => doing(() => { hear(heard); }) };
}

describe("while Excel is calculating", () => {
  it("it is said with the cells, and nothing is made of them until they are there", async () => {
    const pane = await opened();
    pane.holds(input({ unfinished: ["Opgaven!B2", "Opgaven!B3"] }));
    await pane.show();
    expect(status()).toBe("Excel rekent nog (Opgaven!B2, Opgaven!B3). Zodra het klaar is, rekent dit venster verder…");
    expect(pane.asked).not.toHaveBeenCalled();
    // It is heard of when it is ready: nobody waits for the next look.
    pane.holds(input());
    await pane.hears({ edited: false, calculated: ["s1"] });
    await until(() => status().startsWith("Berekend"));
    expect(pane.asked).toHaveBeenCalledTimes(1);
  });

  it("what stays unfinished counts as an error after a while, and the way out is named", async () => {
    jest.useFakeTimers();
    try {
      const pane = await opened();
      pane.holds(input({ unfinished: ["Opgaven!B2"] }));
      await pane.show();
      for (let look = 0; look < 8; look += 1) await doing(() => { jest.advanceTimersByTime(10_000); });
      expect(pane.asked).toHaveBeenCalledTimes(1);
      expect(status()).toBe("Excel rekent al een tijd: Opgaven!B2. Blijft dat zo, kies dan Meer > Delen en herstellen > Herstel formules.");
    } finally {
      jest.useRealTimers();
    }
  });

  it("a recalculation that changes nothing is none, however often it comes; one that does is followed", async () => {
    const pane = await opened();
    await pane.show();
    for (let times = 0; times < 5; times += 1) await pane.hears({ edited: false, calculated: ["s1"] });
    expect(pane.asked).toHaveBeenCalledTimes(1);
    const [first, ...others] = tables;
    pane.holds(input({ tables: [{ ...first!, cells: first!.cells.map((row, at) => (at === 1 ? ["anders", ...row.slice(1)] : row)) }, ...others] }));
    // Of a sheet that nothing is read from it would cost a look for nothing.
    await pane.hears({ edited: false, calculated: ["elders"] });
    expect(pane.asked).toHaveBeenCalledTimes(1);
    await pane.hears({ edited: false, calculated: ["elders", "s1"] });
    expect(pane.asked).toHaveBeenCalledTimes(2);
  });
});

it("waits while a cell is being edited, and goes on by itself", async () => {
  const pane = await opened();
  pane.holds(new Refused({ why: "editing" }, undefined));
  await pane.show();
  expect(status()).toBe("Wacht tot u de cel verlaat die u bewerkt…");
  pane.holds(input());
  await until(() => status().startsWith("Berekend"));
  expect(document.body.textContent).not.toContain("De berekening is niet gelukt");
});

it("says what Excel said when the tables cannot be read", async () => {
  const pane = await opened();
  pane.holds(new Refused({ why: "tooLarge" }, undefined));
  await pane.show();
  expect(text()).toContain("De tabellen van de werkmap konden niet worden gelezen. Het is meer dan Excel in één keer doorgeeft.");
});

it("says what was not read because it is too much, and answers from the rest", async () => {
  const pane = await opened();
  pane.holds(input({ tooLarge: ["Uren", "Export"] }));
  await pane.show();
  expect(text()).toContain("Niet gelezen, want meer dan 500.000 cellen: Uren en Export.");
  expect(pane.asked).toHaveBeenCalledTimes(1);
});

describe("where Excel calculates by hand", () => {
  const said = (): string => text(byName("button", /^(Bereken nu|Calculate now)$/).closest("[role=group]")!);

  it("that is said, with a button that calculates and reads again", async () => {
    const calculateNow = jest.fn(() => Promise.resolve());
    const pane = await opened({ calculateNow });
    pane.holds(input({ byHand: { isPending: true } }));
    await pane.show();
    expect(said()).toContain("Excel rekent alleen als u erom vraagt, en er is iets gewijzigd");
    pane.holds(input({ byHand: { isPending: false } }));
    await doing(() => { byName("button", "Bereken nu").click(); });
    expect(calculateNow).toHaveBeenCalledTimes(1);
    expect(pane.asked).toHaveBeenCalledTimes(2);
    expect(said()).toContain("Excel rekent in deze werkmap alleen als u erom vraagt.");
  });

  it("and not where it does so by itself", async () => {
    const pane = await opened();
    await pane.show();
    expect(text()).not.toContain("Bereken nu");
  });
});

describe("the add-in that starts with the workbook", () => {
  it("is told once it was asked for, and taken back when the user does not want it", async () => {
    const setStartup = jest.fn(() => Promise.resolve());
    const startAlong = jest.fn(() => Promise.resolve(true));
    const pane = await opened({ startAlong, setStartup });
    await pane.show();
    expect(startAlong).toHaveBeenCalledTimes(1);
    expect(text()).toContain("De invoegtoepassing start daarom voortaan mee als u haar opent.");
    await doing(() => { byName("button", "Niet meestarten").click(); });
    expect(setStartup).toHaveBeenCalledWith(false);
    expect(text()).not.toContain("Niet meestarten");
  });

  it("is no matter where it was so already, or cannot be", async () => {
    for (const startAlong of [() => Promise.resolve(false), () => Promise.reject(new Error("oud"))]) {
      const pane = await opened({ startAlong });
      await pane.show();
      expect(text()).not.toContain("Niet meestarten");
    }
  });

  it("can be switched where formulas are shared", async () => {
    const setStartup = jest.fn(() => Promise.resolve());
    const pane = await opened({ setStartup, startupNow: () => Promise.resolve({ starts: true, hasFormulas: true }) });
    await pane.show();
    await doing(() => { byName("button", "Meer").click(); });
    await doing(() => { byName("[role=menuitem]", "Delen en herstellen").click(); });
    const card = byName("h3", "Meestarten met deze werkmap").closest("section")!;
    const box = card.querySelector("input")!;
    expect([box.checked, text(card.querySelector("label")!)]).toEqual([true, "Aan"]);
    await doing(() => { box.click(); });
    expect(setStartup).toHaveBeenCalledWith(false);
    expect([box.checked, text(card.querySelector("label")!)]).toEqual([false, "Uit"]);
  });
});
