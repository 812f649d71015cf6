/** @jest-environment jsdom */
import type { DescribedFunction } from "described-functions";
import type { FurtherFunction } from "../../../core";
import { overview, tables } from "./fixture";
import { furtherFixture } from "./money-fixture";
import { byName, doing, renderView, section, text, type Own } from "./render";
import type { WorkbookTable } from "../../../addin/workbook";

const mockGeldnodig: DescribedFunction = {
  id: "GELDNODIG", question: "money", description: { nl: "Wat het kost", en: "What it costs" },
  parameters: [{ name: "opgaven", description: { nl: "Opgaven", en: "Tasks" }, matrix: true, optional: false }],
};
jest.mock("../../../addin/taskpane/views/insert/described", () => ({ describedFunctions: () => Promise.resolve([mockGeldnodig]) }));

const click = (name: RegExp | string): Promise<void> => doing(() => { byName("button", name).click(); });
const card = (title: string): HTMLElement | undefined => [...document.querySelectorAll("h3")].find((heading) => text(heading) === title)?.closest("section") ?? undefined;
const rows = (within: Element): string[][] => [...within.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => text(cell)));
const table = (kind: WorkbookTable["kind"]): WorkbookTable => ({ ...tables[0]!, kind, name: kind, origin: { table: kind } });
const answers = (asked: FurtherFunction[] = []): Own => ({ further: ({ name }) => {
  asked.push(name);
  return Promise.resolve(furtherFixture);
} });

describe("what it takes, and finance", () => {
  it("is said in a sentence, with a table whose figures lead to their rows", async () => {
    const explained = jest.fn(() => Promise.resolve(undefined));
    await renderView("Geld", { ...answers(), explained });
    const own = card("Wat het kost om alles te doen")!;
    expect(text(own)).toContain("Om alles te dekken is € 6,16 mln. extra vrij geld nodig; dat is minder dan het tekort van € 8,53 mln., want andere bronnen betalen dan mee.");
    expect(rows(own)).toEqual([["Jaar", "Extra nodig", "Tekort nu"], ["2027", "1.500", "2.000"], ["Totaal", "6.156", "8.529"]]);
    expect(text(own)).toContain("Bedragen x € 1.000");
    await click(/^Uitleg bij Tekort nu 2027/);
    expect(explained.mock.calls[0]).toMatchObject([{ figure: { about: "money", figure: "shortage", year: 2027 } }, {}]);
    await click(/^Uitleg bij Tekort nu Totaal/);
    expect(explained.mock.calls[1]).toMatchObject([{ figure: { about: "money", figure: "shortage" } }, {}]);
  });

  it("goes to Invoegen with its function chosen, and Invoegen begins with its list the next time", async () => {
    await renderView("Geld", answers());
    await click("Voeg GELDNODIG in");
    expect(text(document.querySelector("h4")!)).toBe("GELDNODIG");
    expect(text()).toContain("=RUIMTE.GELDNODIG(");
    await click("Terug naar het overzicht");
    await click("Meer");
    await doing(() => { byName("[role^=menuitem]", "Invoegen").click(); });
    expect(text(document.querySelector("h4")!)).not.toBe("GELDNODIG");
  });

  it("shows the budget, reserves and capital charges where they are there", async () => {
    const asked: FurtherFunction[] = [];
    await renderView("Geld", { ...answers(asked), readTables: () => Promise.resolve([...tables, table("begroting"), table("investeringen")]) });
    expect(asked).toEqual(expect.arrayContaining(["GELDNODIG", "RESERVES", "KAPITAALLASTEN", "EVENWICHT"]));
    for (const title of ["Reserves", "Kapitaallasten", "Structureel evenwicht (art. 193)"]) expect(card(title)).toBeDefined();
  });

  it("asks capital charges with the interest that the user types", async () => {
    const interests: unknown[] = [];
    await renderView("Geld", {
      readTables: () => Promise.resolve([...tables, table("investeringen")]),
      further: ({ name, options }) => {
        if (name === "KAPITAALLASTEN") interests.push(options.interest);
        return Promise.resolve({ standing: { state: "unreadable", problems: 1, tables: ["rente"] }, found: [] });
      },
    });
    expect(text(card("Kapitaallasten")!)).toContain("Los eerst de meldingen bij Controle op.");
    const field = card("Kapitaallasten")!.querySelector("input")!;
    const type = async (value: string): Promise<void> => {
      await doing(() => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!.call(field, value);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await doing(() => { field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })); });
    };
    await type("2,5%");
    await type("0");
    await type("veel");
    expect(interests).toEqual([undefined, 2.5, 0, undefined]);
  });

  it("stands in Ruimte and Mensen, says that it is calculated or could not be, and shows nothing without an answer", async () => {
    await renderView("Ruimte", answers());
    expect(card("Grond die nodig is voor alles")).toBeDefined();
    await renderView("Mensen", { further: () => new Promise(() => undefined) });
    expect(text(card("Mensen die nodig zijn voor alles")!)).toContain("Dit wordt berekend…");
    await renderView("Mensen", { further: () => Promise.reject(new Error("out of memory")) });
    expect(text(card("Mensen die nodig zijn voor alles")!)).toContain("Dit kon niet worden berekend.");
    await renderView("Mensen", { further: () => Promise.resolve(undefined) });
    expect(card("Mensen die nodig zijn voor alles")).toBeUndefined();
    await renderView("Geld", { ...answers(), overview: () => Promise.resolve({ ...overview, money: { ...overview.money!, shortage: 0 } }) });
    expect(card("Wat het kost om alles te doen")).toBeUndefined();
    expect(section("Geld")).toBeDefined();
  });
});
