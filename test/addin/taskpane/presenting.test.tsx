/** @jest-environment jsdom */
import { overview } from "./fixture";
import { byName, doing, render, renderView, text, until } from "./render";

const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });
const room = (): HTMLElement | null => document.querySelector("[role=dialog]");
const question = (): string => text(room()!.querySelector("h2")!);
const press = (key: string): Promise<void> => doing(() => { document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })); });

async function present(language: "nl" | "en" = "nl"): Promise<void> {
  await click("button", language === "nl" ? "Meer" : "More");
  await until(() => document.querySelector("[role=menuitem]") !== null);
  await click("[role=menuitem]", language === "nl" ? "Presenteren" : "Present");
  await until(() => room() !== null);
}

describe("presenting", () => {
  test("shows the whole first: three figures and the sentence of the overview, and takes the keyboard along", async () => {
    await render();
    await present();
    expect(document.activeElement).toBe(room());
    expect([question(), [...room()!.querySelectorAll("li")].map(text)]).toEqual(["Kan dit allemaal?", [
      "Ruimte89,3%van de hectares pastTekort 660 ha", "Geld73%van de kosten gedektTekort € 111,4 mln.", "Mensen71%van de uren bezetTekort 42.900 uur",
    ]]);
    expect(text(room()!)).toContain("Knelpunt: mensen. 71% van de gevraagde uren is beschikbaar; de rol Ecoloog komt 18.000 uur tekort.");
    expect(text(room()!.querySelector("[role=status]")!)).toMatch(/^1 van 4: Kan dit allemaal\? Ruimte 89,3% van de hectares past\. Tekort 660 ha Geld/u);
  });

  test("goes through the questions by the keys of a keyboard and of a presenter, no further than the first and the last", async () => {
    await render();
    await present();
    const seen: string[] = [];
    for (const key of ["ArrowLeft", "ArrowRight", "PageDown", "ArrowDown", "ArrowRight", "ArrowRight", "PageUp", "Home", "End"]) {
      await press(key);
      seen.push(question());
    }
    const [whole, land, money, people] = ["Kan dit allemaal?", "Past het op het land?", "Dekt het geld de ambitie?", "Zijn er genoeg mensen?"];
    expect(seen).toEqual([whole, land, money, people, people, people, money, whole, people]);
    expect(text(room()!)).toContain("4 van 4");
    expect(byName("[role=dialog] button", "Volgende").getAttribute("aria-disabled")).toBe("true");
    await click("[role=dialog] button", "Vorige");
    expect(question()).toBe(money);
    expect(text(room()!)).toContain("Eén euro vrij geld in 2029 dekt € 1,00 meer.");
  });

  test("ends with Escape: the pane stands as it stood, and the keyboard is where it came from", async () => {
    await renderView("Geld");
    await present();
    await press("Escape");
    expect(room()).toBeNull();
    expect(document.querySelector("#money")).not.toBeNull();
    expect(document.activeElement).toBe(byName("button", "Meer"));
  });

  test("leaves out what has no answer, and says why in the whole", async () => {
    await render({ overview: () => Promise.resolve({
      ...overview, money: undefined, served: { land: 0.893, people: 0.71 },
      standing: { ...overview.standing, money: { state: "unreadable", problems: 2, tables: ["Middelen"] } },
    }) });
    await present();
    expect(text(room()!.querySelectorAll("li")[1]!)).toBe("Geld-2 fouten");
    expect(text(room()!)).toContain("1 van 3");
  });

  test("speaks English, and can be dark in a light pane", async () => {
    await render({}, "en");
    await present("en");
    expect(question()).toBe("Can all of this be done?");
    await click("[role=dialog] button", "Dark");
    expect(byName("[role=dialog] button", "Light")).toBeDefined();
  });
});
