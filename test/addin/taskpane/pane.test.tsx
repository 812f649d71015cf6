/** @jest-environment jsdom */
import { App } from "../../../addin/taskpane/frame/app";
import { areaOverview, type Overview } from "../../../core";
import { overview, tables } from "./fixture";
import type { Workbook } from "../../../addin/taskpane/state/services";
import { byName, doing, edited, groupTabs, openView, render, renderView, section, services, show, tabName, text, unmount, viewTabs, type Own } from "./render";

const status = (): string => text(document.querySelector("header [role=status]")!);
const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });

describe("the area at a glance", () => {
  it("answers the three questions in words and figures", async () => {
    await render();
    expect(text()).toContain("Knelpunt: mensen. 71% van de gevraagde uren is beschikbaar; de rol Ecoloog komt 18.000 uur tekort.");
    await openView("Ruimte");
    expect(text(section("Ruimte"))).toContain("Nee, 660 ha tekort");
    expect(text(section("Ruimte"))).toContain("Woningentekort 250 ha650 ha van 900 ha");
    expect(text(section("Ruimte"))).toContain("Eén hectare meer landbouw scheelt 1 ha tekort.");
    await openView("Geld");
    expect(text(section("Geld"))).toContain("Nee, € 111,4 mln. tekort");
    expect(text(section("Geld"))).toContain("van de kosten 2026-2031 heeft dekking");
    await openView("Mensen");
    expect(text(section("Mensen"))).toContain("122%");
    expect(text(section("Mensen"))).toContain("42.000 uur gevraagd, 24.000 uur beschikbaar");
    expect(status()).toBe("Berekend: Alle gebieden samen.");
  });

  it("puts the three side by side on one scale", async () => {
    await render();
    expect([...document.querySelectorAll("nav li")].map((tile) => text(tile))).toEqual([
      "Ruimte89,3%van de hectares pastTekort", "Geld73%van de kosten gedektTekort", "Mensen71%van de uren bezetTekort",
    ]);
  });

  it("says yes where nothing falls short, and forgives the optimiser its rounding", async () => {
    const land = { ...overview.land!, shortage: 1e-9 };
    await renderView("Ruimte", { overview: () => Promise.resolve({ ...overview, land }) });
    expect(text(section("Ruimte"))).toContain("Past het op het land?Ja");
  });

  it("explains a shortage where there is enough in total", async () => {
    const people = { ...overview.people!, utilisation: 0.82 };
    await renderView("Mensen", { overview: () => Promise.resolve({ ...overview, people }) });
    expect(text(section("Mensen"))).toContain("In totaal zijn er genoeg uren, maar niet in elke rol en op elk moment.");
  });

  it("names the only area", async () => {
    await render({ overview: () => Promise.resolve({ ...overview, areas: ["De Weerden"], area: undefined }) });
    expect(status()).toBe("Berekend: De Weerden.");
  });

  it("keeps every figure of the chart in a table", async () => {
    await renderView("Geld");
    const rows = [...section("Geld").querySelectorAll("figure tbody tr")].map((row) => [...row.children].map((cell) => text(cell)));
    expect(rows).toHaveLength(6);
    expect(rows[3]).toEqual(["2029", "92.300", "55.100", "37.200"]);
  });

  it("shows who uses which land, alone and together, each with its hectares", async () => {
    await renderView("Ruimte");
    const figure = section("Ruimte").querySelectorAll("figure")[1]!;
    const types = [...figure.querySelectorAll("figure > ul > li")];
    expect(types.map((each) => [...each.querySelectorAll("li")].map((use) => text(use)))).toEqual([
      ["Extensivering landbouw 1.400 ha", "Natuurnetwerk 1.360 ha", "Zon op land + Natuurnetwerk samen 240 ha"],
      ["Woningen 1.650 ha", "vrij 150 ha"],
    ]);
    expect(text(types[0]!)).toContain("landbouw3.000 ha van 3.000 ha in gebruik");
    const widths = [...types[0]!.querySelectorAll<HTMLElement>("[aria-hidden] > span")].map((part) => Number.parseFloat(part.style.width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
  });

  it("shows what might give: pairs with their limit, and what one more hectare brings", async () => {
    await renderView("Ruimte");
    const rows = (index: number): string[][] => [...section("Ruimte").querySelectorAll("table")[index]!.querySelectorAll("tbody tr")]
      .map((row) => [...row.children].map((cell) => text(cell)));
    expect(rows(0)).toEqual([
      ["Zon op land + Natuurnetwerk", "240 ha", "240 ha", "knelt"], ["Natuurnetwerk + Waterberging", "70 ha", "200 ha", "ruimte over"],
    ]);
    expect(rows(1)).toEqual([["landbouw", "3.000 ha", "1 ha"], ["Zon op land + Natuurnetwerk", "240 ha", "-0,25 ha"]]);
    expect([...section("Ruimte").querySelectorAll("h3")].map((heading) => text(heading))).toEqual(["Meekoppelen", "Keuzes"]);
  });

  it("asks for one area where there are too many to weigh every limit", async () => {
    const land = { ...overview.land!, pairs: undefined, choices: undefined };
    await renderView("Ruimte", { overview: () => Promise.resolve({ ...overview, land }) });
    expect(text(section("Ruimte"))).toContain("Kies één gebied om te zien welke opgaven hectares delen");
    expect(section("Ruimte").querySelectorAll("table")).toHaveLength(0);
  });

  it("says so where nothing binds and nothing may share", async () => {
    const land = { ...overview.land!, shortage: 0, pairs: [], choices: [] };
    await renderView("Ruimte", { overview: () => Promise.resolve({ ...overview, land }) });
    expect(text(section("Ruimte"))).toContain("MeekoppelenEr zijn geen opgaven die hectares mogen delen.KeuzesGeen enkele grens knelt.");
  });

  it("shows the worst six and the others on demand", async () => {
    await renderView("Ruimte");
    const tasks = (): number => section("Ruimte").querySelector("figure")!.querySelectorAll("li").length;
    expect(tasks()).toBe(6);
    await click("button", "Toon alle 8");
    expect(tasks()).toBe(8);
  });

  it("speaks English in an English Excel", async () => {
    await render({}, "en");
    await openView("Land");
    expect(text(section("Land"))).toContain("No, 660 ha short");
    await openView("People");
    expect(text(section("People"))).toContain("hours asked 2026-2031");
  });

  it("has one first heading, landmarks, and a tab per group and per view with its panel", async () => {
    await render({ readTables: () => Promise.resolve([...tables, { ...tables[0]!, kind: "werk" }, { ...tables[0]!, kind: "afspraken" }]) });
    await openView("Overzicht");
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.querySelectorAll("main, header, footer, nav")).toHaveLength(4);
    const belongs = (tab: HTMLElement): void => {
      const panel = document.getElementById(tab.getAttribute("aria-controls")!)!;
      expect([panel.getAttribute("role"), panel.getAttribute("aria-labelledby"), tab.getAttribute("aria-selected")]).toEqual(["tabpanel", tab.id, "true"]);
    };
    const seen: Record<string, string[]> = {};
    for (const group of groupTabs()) {
      await doing(() => { group.click(); });
      belongs(group);
      seen[tabName(group)] = viewTabs().map(tabName);
      for (const view of viewTabs()) {
        await doing(() => { view.click(); });
        belongs(view);
        belongs(group);
      }
    }
    expect(seen).toEqual({
      Overzicht: ["Overzicht", "Wat als", "Controle"], Middelen: ["Ruimte", "Geld", "Mensen"], Programma: ["Maatregelen", "Planning", "Risico"], Afspraken: ["Afspraken", "Besluiten"],
      "Leren en leven (nog geen tabellen)": [],
    });
  });

  it("leads from a figure to its view, and takes the keyboard along", async () => {
    await render();
    await doing(() => { byName("nav button", /^Geld/).click(); });
    expect(text(section("Geld"))).toContain("Nee, € 111,4 mln. tekort");
    expect(document.activeElement).toBe(document.getElementById("view"));
    await openView("Overzicht");
    await click("button", "Bekijk de meldingen");
    expect(text(section("Meldingen"))).toContain("1 melding in de tabellen");
  });

  it("speaks another language when asked to, and remembers it on this machine", async () => {
    await render();
    await click("button", "Meer");
    await click("[role=menuitemradio]", "English");
    expect(viewTabs().map(tabName)).toEqual(["Overview", "What if", "Check"]);
    expect(groupTabs().map(tabName)).toEqual(["Overview", "Means", "Programme (no tables yet)", "Agreements (no tables yet)", "Learning and life (no tables yet)"]);
    expect(document.documentElement.lang).toBe("en");
    await render();
    expect(text()).toContain("Bottleneck: people");
    localStorage.clear();
  });
});

describe("choosing an area", () => {
  it("calculates for that area", async () => {
    await renderView("Geld");
    await doing(() => {
      const select = document.querySelector("select")!;
      select.value = "1";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(status()).toBe("Berekend: Kop van de Delta.");
    expect(text(section("Geld"))).toContain("Het deel van dit gebied");
  });

  it("falls back to all areas when the chosen one is gone from the tables", async () => {
    let areas = overview.areas;
    await render({ overview: ({ options }) => Promise.resolve({ ...overview, areas, area: options.area }) });
    areas = ["Veenweide-Oost", "Nieuw gebied"];
    await doing(() => {
      const select = document.querySelector("select")!;
      select.value = "1";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(status()).toBe("Berekend: Alle gebieden samen.");
  });
});

describe("calculating", () => {
  const slow = (): { overview: () => Promise<Overview>; finish: (which: number, answer: Overview) => Promise<void> } => {
    const waiting: ((answer: Overview) => void)[] = [];
    return {
      overview: () => new Promise((resolve) => { waiting.push(resolve); }),
      finish: (which, answer) => doing(() => { waiting[which]!(answer); }),
    };
  };

  it("shows progress, and drops the answer to an older question", async () => {
    const { overview: calculate, finish } = slow();
    let changed: Parameters<Workbook["watchInput"]>[0] = () => undefined;
    await render({
      overview: calculate,
      watchInput: (callback) => {
        changed = callback;
        return Promise.resolve(() => Promise.resolve());
      },
    });
    expect(status()).toBe("Berekenen…");
    expect(document.querySelector("[role=progressbar]")).not.toBeNull();
    await doing(() => { changed(edited); });
    await finish(1, { ...overview, area: "nieuw" });
    expect(status()).toBe("Berekend: nieuw.");
    await finish(0, { ...overview, area: "oud" });
    expect(status()).toBe("Berekend: nieuw.");
  });

  it("stops when asked to", async () => {
    const { overview: calculate, finish } = slow();
    await render({ overview: calculate });
    await click("button", "Stop");
    expect(status()).toBe("Gestopt. De cijfers hieronder kunnen verouderd zijn.");
    await finish(0, overview);
    expect(document.querySelector("h2")).toBeNull();
  });

  it("stops watching when the pane closes", async () => {
    const stop = jest.fn(() => Promise.resolve());
    await render({ watchInput: () => Promise.resolve(stop) });
    await unmount();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe("when something is missing or wrong", () => {
  it("tells a new user what to do", async () => {
    await render({ readTables: () => Promise.resolve([]), overview: () => areaOverview([]) });
    expect(text(section("Nog geen tabellen gevonden"))).toContain("Begin met een tabel Opgaven");
  });

  it("names the tables that a question lacks", async () => {
    const { land, ...rest } = overview;
    expect(land).toBeDefined();
    await renderView("Ruimte", { overview: () => Promise.resolve({ ...rest, standing: { ...rest.standing, land: { state: "notAsked", missing: ["opgaven", "grond"], empty: [] } } }) });
    expect(text(section("Ruimte"))).toContain("Geen tabel Opgaven of Grond gevonden.");
    await openView("Geld");
    expect(text(section("Geld"))).toContain("73%");
  });

  it("points at the messages when the tables are there but wrong", async () => {
    const { people, ...rest } = overview;
    expect(people).toBeDefined();
    await renderView("Mensen", { overview: () => Promise.resolve({ ...rest, standing: { ...rest.standing, people: { state: "unreadable", problems: 2, tables: ["Werk"] } } }) });
    expect(text(section("Mensen"))).toContain("Niet berekend: 2 fouten in Werk.");
    await click("button", "Bekijk de meldingen");
    expect(text(section("Meldingen"))).toContain("Ruimteclaim");
  });

  it("offers another try when the workbook could not be read", async () => {
    let fails = true;
    await renderView("Ruimte", { readTables: () => (fails ? Promise.reject(new Error("InvalidOperationInCellEditMode")) : Promise.resolve(tables)) });
    expect(text()).toContain("De berekening is niet gelukt");
    fails = false;
    await click("button", "Probeer het opnieuw");
    expect(text()).not.toContain("De berekening is niet gelukt");
    expect(text(section("Ruimte"))).toContain("660 ha");
  });

  it("loses one view, not the pane, to a broken part", async () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = { ...overview, land: { ...overview.land!, tasks: null } } as unknown as Overview;
    await renderView("Ruimte", { overview: () => Promise.resolve(broken) });
    silenced.mockRestore();
    expect(text()).toContain("Dit onderdeel kan niet worden getoond.");
    await openView("Geld");
    expect(text(section("Geld"))).toContain("73%");
  });

  it("says so outside Excel", async () => {
    await show(<App runtime={{ inExcel: false, language: "nl" }} services={services()} />);
    expect(text()).toContain("Open dit venster in Excel: het leest de tabellen van uw werkmap.");
  });
});

describe("the norm of productive hours", () => {
  const field = (): HTMLInputElement => section("Mensen").querySelector("input[inputmode]")!;
  const type = (value: string): Promise<void> => doing(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field(), value);
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
  const leave = (): Promise<void> => doing(() => { field().dispatchEvent(new FocusEvent("focusout", { bubbles: true })); });
  const asked = jest.fn();
  const calculate: Own["overview"] = ({ options }) => {
    asked(options);
    return Promise.resolve(overview);
  };
  beforeEach(() => asked.mockClear());

  it("is the handbook's, with its source, until the user says otherwise", async () => {
    await renderView("Mensen", { overview: calculate });
    expect(field().value).toBe("1363");
    expect(text(section("Mensen"))).toContain("Handleiding Overheidstarieven 2023");
    await type("1.400");
    await leave();
    expect(asked.mock.calls.map(([options]: [{ norm: number }]) => options.norm)).toEqual([1363, 1400]);
    expect(text(section("Mensen"))).toContain("Uw eigen norm");
    await type("");
    await leave();
    expect(field().value).toBe("1363");
    expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ norm: 1363 }));
  });

  it("is the workbook's where it has one, as are its years", async () => {
    await renderView("Mensen", { overview: calculate, readSettings: () => Promise.resolve({ from: 2027, to: 2036, norm: 1450 }) });
    expect(asked).toHaveBeenCalledWith({ from: 2027, to: 2036, norm: 1450, area: undefined, day: "2026-11-27" });
    expect(field().value).toBe("1450");
    expect(text(section("Mensen"))).toContain("Uit de cel Norm van deze werkmap.");
  });

  it("does not calculate anew when nothing was changed", async () => {
    await renderView("Mensen", { overview: calculate });
    await leave();
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
