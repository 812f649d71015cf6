/** @jest-environment jsdom */
import { associateRibbon, createCommands, ribbonCommands, type Outcomes } from "../../../addin/commands";
import { Refused, type Conformance } from "../../../addin/workbook";
import { byName, doing, render, text, type Own } from "./render";

const nothing: Outcomes = { freeze: { frozen: 0, left: [] }, restore: { restored: 0, left: [] }, repair: { repaired: [], left: [] } };
const commandsThatGive = (own: Partial<Outcomes> = {}) => {
  const outcomes = { ...nothing, ...own };
  return createCommands({
    freeze: () => Promise.resolve(outcomes.freeze), restore: () => Promise.resolve(outcomes.restore), repair: () => Promise.resolve(outcomes.repair),
  });
};

const press = (name: string): Promise<void> => doing(() => { byName("main button", name).click(); });
const said = (heading: string): string => text(byName("h3", heading).closest("section")!.querySelector("[role=status]")!);

async function renderShare(commands = commandsThatGive(), language: "nl" | "en" = "nl"): Promise<void> {
  await render({ commands }, language);
  await doing(() => { byName("button", language === "nl" ? "Meer" : "More").click(); });
  await doing(() => { byName("[role=menuitem]", language === "nl" ? "Delen en herstellen" : "Share and restore").click(); });
}

describe("sharing without the add-in", () => {
  it("says how many formulas became values, and names those that did not", async () => {
    await renderShare(commandsThatGive({ freeze: { frozen: 12, left: [
      { cell: "Slot!A1", why: "protected" }, { cell: "Uit!C3", why: "unfinished" }, { cell: "Slot!B7", why: "protected" },
      { cell: "Uit!C4", why: "broken" }, { cell: "Uit!C5", why: "notBack" }, { cell: "Uit!C6", why: "tooMany" },
    ] } }));
    expect(said("Bevries waarden")).toBe("");
    await press("Bevries waarden");
    expect(said("Bevries waarden")).toBe("12 formules zijn nu waarden."
      + "Nog een formule, want het blad is beveiligd: Slot!A1 en Slot!B7."
      + "Nog een formule, want Excel rekent er nog aan: Uit!C3. Probeer het zo nog eens."
      + "Nog een formule, want zij toont een fout: Uit!C4. Los die op, of druk op Herstel formules."
      + "Nog een formule, want er staat iets in dat niet vanzelf terug mag (een ander bestand, internet of een onbekende functie): Uit!C5."
      + "Nog een formule, want de werkmap onthoudt er hoogstens 10.000: Uit!C6.");
  });

  it("says what came back and what was changed since, and counts beyond a glance", async () => {
    const left = Array.from({ length: 11 }, (_, index) => ({ cell: `Blad!A${index + 1}`, why: "changed" as const }));
    await renderShare(commandsThatGive({ restore: { restored: 1, left } }));
    await press("Zet formules terug");
    expect(said("Zet formules terug")).toContain("1 formule staat weer in haar cel.");
    expect(said("Zet formules terug")).toContain("Blad!A8 en nog 3. Maak die wijziging ongedaan");
    expect(said("Zet formules terug")).not.toContain("Blad!A9");
  });

  it("says when there was nothing to do, in English too", async () => {
    await renderShare(commandsThatGive(), "en");
    for (const [name, none] of [
      ["Freeze values", "There are no RUIMTE formulas to freeze."], ["Put formulas back", "There are no frozen formulas to put back."],
      ["Repair formulas", "No RUIMTE formula shows #NAME?, #VALUE! or #BUSY!."],
    ] as const) {
      await press(name);
      expect(said(name)).toBe(none);
    }
    // What came of the one before says nothing any more.
    expect(said("Freeze values")).toBe("");
  });

  it.each<[unknown, string]>([
    [new Error("iets anders"), ""],
    [new Refused({ why: "editing" }, undefined), " U bewerkt een cel: sluit die af met Enter of Esc en probeer het opnieuw."],
    [new Refused({ why: "readOnly" }, undefined), " De werkmap is alleen-lezen geopend: kies Bewerken inschakelen, of bewaar haar onder een andere naam."],
    [new Refused({ why: "tooLarge" }, undefined), " Het is meer dan Excel in één keer doorgeeft. Maak de tabel of het bereik kleiner."],
    [new Refused({ why: "protected", sheets: ["Slot", "Dicht"] }, undefined), " Excel stond het niet toe. Beveiligd: Slot en Dicht."],
    [new Refused({ why: "other", code: "GeneralException" }, undefined), " Excel zegt: GeneralException."],
  ])("says why when Excel said so, and guesses nothing otherwise (%p)", async (error, why) => {
    const refuse = () => Promise.reject(error as Error);
    await renderShare(createCommands({ freeze: refuse, restore: refuse, repair: refuse }));
    await press("Herstel formules");
    expect(said("Herstel formules")).toBe(`Dit is niet gelukt.${why}`);
  });

  it("shows names of sheets as text, whatever they are", async () => {
    const hostile = ["<img src=x onerror=alert(1)>!A1", "=cmd|' /C calc'!A0"];
    await renderShare(commandsThatGive({ freeze: { frozen: 0, left: hostile.map((cell) => ({ cell, why: "broken" as const })) } }));
    await press("Bevries waarden");
    for (const name of hostile) expect(said("Bevries waarden")).toContain(name);
    expect(document.querySelectorAll("img")).toHaveLength(0);
  });

  it("does one thing at a time, and outlives a visit to another view", async () => {
    const freeze = jest.fn(() => new Promise<Outcomes["freeze"]>(() => undefined));
    const commands = createCommands({ freeze, restore: jest.fn(), repair: jest.fn() });
    await renderShare(commands);
    await press("Bevries waarden");
    await press("Bevries waarden");
    await doing(() => { byName("button", "Terug naar het overzicht").click(); });
    await doing(() => { byName("button", "Meer").click(); });
    await doing(() => { byName("[role=menuitem]", "Delen en herstellen").click(); });
    expect(said("Bevries waarden")).toBe("Bezig…");
    expect(freeze).toHaveBeenCalledTimes(1);
  });
});

describe("the ribbon", () => {
  type Command = (event: Office.AddinCommands.Event) => Promise<void>;
  const associated = (commands: ReturnType<typeof createCommands>, showPane = () => Promise.resolve()): Map<string, Command> => {
    const found = new Map<string, Command>();
    Object.assign(Office, { actions: { associate: (name: string, command: Command) => found.set(name, command) } });
    associateRibbon(commands, showPane);
    return found;
  };
  const event = () => ({ completed: jest.fn(), source: { id: "" } });

  it("does it, shows the pane with what came of it, and says that it is done", async () => {
    const given = commandsThatGive({ restore: { restored: 3, left: [] }, repair: { repaired: ["Blad!A1"], left: [] } });
    const showPane = jest.fn(() => Promise.resolve());
    const buttons = associated(given, showPane);
    expect([...buttons.keys()]).toEqual(Object.keys(ribbonCommands));
    await render({ commands: given });
    const pressed = event();
    await doing(() => { void buttons.get("restoreFormulas")!(pressed); });
    expect(document.querySelector("[role=region]")!.getAttribute("aria-label")).toBe("Delen en herstellen");
    expect(said("Zet formules terug")).toBe("3 formules staan weer in hun cellen.");
    expect(said("Herstel formules")).toBe("1 formule is opnieuw ingevoerd. Blijft er #WAARDE! staan, dan zegt de kaart bij de cel waarom.");
    expect([showPane.mock.calls.length, pressed.completed.mock.calls.length]).toEqual([1, 1]);
  });

  it("never lets a button hang, whatever fails", async () => {
    const refuse = () => Promise.reject(new Error("AccessDenied"));
    const buttons = associated(createCommands({ freeze: refuse, restore: refuse, repair: refuse }), refuse);
    for (const command of buttons.values()) {
      const pressed = event();
      await command(pressed).catch(() => undefined);
      expect(pressed.completed).toHaveBeenCalledTimes(1);
    }
  });
});

describe("details for a report", () => {
  const gathered: Conformance = {
    excel: { version: "16.0.1", platform: "PC", languages: { shown: "nl-NL", typed: "en-US" }, sets: [{ name: "ExcelApi", version: "1.17" }, { name: "RibbonApi", version: undefined }] },
    calculation: "Manual",
    checks: [{ number: "1", check: "Openen zonder herstel", outcome: "goed", seen: "" }, { number: "2", check: "Zonder venster", outcome: "anders", seen: "<b>#BEZET!</b>" }, { number: "3", check: "Lint", outcome: "", seen: "" }],
    cells: [{ address: "B5", formula: "=NA()", value: "#N/A", text: "#N/B", type: "Error" }],
  };
  const shown = (): string => document.querySelector<HTMLTextAreaElement>("main textarea")!.value;
  const open = async (own: Own, language: "nl" | "en" = "nl"): Promise<void> => {
    await render({ now: () => "2026-11-29T09:30", ...own }, language);
    await doing(() => { byName("button", language === "nl" ? "Meer" : "More").click(); });
    await doing(() => { byName("[role=menuitem]", language === "nl" ? "Delen en herstellen" : "Share and restore").click(); });
  };

  it("gathers versions, what this Excel can, the answers and what Excel calls an error in one text", async () => {
    await open({ gatherConformance: () => Promise.resolve(gathered) });
    expect(document.querySelector("main textarea")).toBeNull();
    await press("Verzamel");
    expect(shown().split("\n")).toEqual([
      "Rol in de Ruimte: gegevens voor een melding", "Verzameld: 2026-11-29 09:30", "Uitgave: onbekend", "Excel: 16.0.1, PC", "Taal van Office, taal van wat u typt: nl-NL, en-US",
      "Rekenen: Manual", "ExcelApi: 1.17", "RibbonApi: niet", "",
      "Proeven", "1 Openen zonder herstel: goed", "2 Zonder venster: anders. <b>#BEZET!</b>", "3 Lint: niet ingevuld", "",
      "Wat Excel over de gele cellen zegt", 'B5: {"formula":"=NA()","value":"#N/A","text":"#N/B","type":"Error"}',
    ]);
    expect(said("Gegevens voor een melding")).toBe("Verzameld. Lees de tekst na voor u haar verstuurt.");
    expect(document.querySelectorAll("main b")).toHaveLength(0);
  });

  it("says so where it is another workbook, in English too", async () => {
    await open({ gatherConformance: () => Promise.resolve({ ...gathered, checks: undefined, cells: [] }) }, "en");
    await press("Gather");
    expect(shown()).toContain("Checks\nThis is not the workbook with the twelve checks.");
    expect(shown()).not.toContain("yellow");
  });

  it("copies, and where the clipboard is closed to the pane selects the text and says what to press", async () => {
    const writeText = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    await open({ gatherConformance: () => Promise.resolve(gathered) });
    await press("Verzamel");
    await press("Kopieer");
    expect(writeText).toHaveBeenCalledWith(shown());
    expect(said("Gegevens voor een melding")).toContain("klembord");
    writeText.mockRejectedValueOnce(new Error("NotAllowedError"));
    await press("Kopieer");
    expect(said("Gegevens voor een melding")).toContain("Ctrl+C");
    const field = document.querySelector<HTMLTextAreaElement>("main textarea")!;
    expect([document.activeElement, field.selectionStart, field.selectionEnd]).toEqual([field, 0, shown().length]);
  });

  it("says what to do when Excel refuses", async () => {
    await open({ gatherConformance: () => Promise.reject(new Refused({ why: "editing" }, undefined)) });
    await press("Verzamel");
    expect(said("Gegevens voor een melding")).toMatch(/^Dit is niet gelukt\. .*cel/u);
  });
});
