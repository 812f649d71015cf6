/** @jest-environment jsdom */
import fc from "fast-check";
import { readFromWindow, readPresented, readStep, type Presented } from "../../../addin/taskpane/frame/presenting/message";
import { PresentationPage } from "../../../addin/taskpane/frame/presenting/page";
import type { DialogHeard, DialogTrouble } from "../../../addin/workbook/dialog";
import { overview } from "./fixture";
import { byName, doing, edited, render, show, text, until, type Own } from "./render";

// jsdom has no layout to draw a chart in.
jest.mock("../../../addin/taskpane/parts/years-chart-drawn", () => ({ YearsChart: () => <i>chart</i> }));

const click = (selector: string, name: RegExp | string): Promise<void> => doing(() => { byName(selector, name).click(); });
/** What the pane says of the window: the message with the way to end it, or to present without it. */
const bar = (): string => [...document.querySelectorAll(".fui-MessageBar")].map((each) => text(each)).find((said) => /(?:Stop pres|Present(?:eer hier| here))/u.test(said)) ?? "";

/** A window of which the test is the page, or Excel's no. */
function fakeWindow(trouble?: DialogTrouble): { readonly own: Own; readonly heard: () => DialogHeard; readonly sent: Presented[]; readonly steps: string[]; readonly closed: () => number; readonly pages: string[] } {
  let heard: DialogHeard | undefined;
  let closed = 0;
  const [sent, steps, pages]: [Presented[], string[], string[]] = [[], [], []];
  return {
    sent, steps, pages,
    heard: () => heard!,
    closed: () => closed,
    own: {
      showDialog: (page, listener) => {
        heard = listener;
        pages.push(page);
        return Promise.resolve(trouble ?? { send: (message) => { if (readStep(message) === undefined) sent.push(readPresented(message)!); else steps.push(message); }, close: () => { closed += 1; } });
      },
    },
  };
}

async function present(language: "nl" | "en" = "nl"): Promise<void> {
  await click("button", language === "nl" ? "Meer" : "More");
  await until(() => document.querySelector("[role=menuitem]") !== null);
  await click("[role=menuitem]", language === "nl" ? "Presenteren" : "Present");
  await until(() => bar() !== "");
}

describe("the pane while the presentation has a window of its own", () => {
  test("sends the answers once the page listens, and again when they change; the pane itself stays", async () => {
    const { own, heard, sent, pages } = fakeWindow();
    let edit: (() => void) | undefined;
    let share = 0.893;
    await render({
      ...own,
      watchInput: (tell) => {
        edit = () => { tell(edited); };
        return Promise.resolve(() => Promise.resolve());
      },
      overview: ({ options }) => Promise.resolve({ ...overview, area: options.area, served: { ...overview.served, land: share } }),
    });
    await present();
    expect([pages, sent, bar()]).toEqual([["presentation.html"], [], expect.stringMatching(/^Het venster voor de zaal komt\./u)]);
    await doing(() => { heard().message("ready"); });
    expect(bar()).toMatch(/^De presentatie staat in een eigen venster/u);
    expect([sent.length, sent[0]!.language, sent[0]!.slides.map(({ question }) => question)])
      .toEqual([1, "nl", ["Kan dit allemaal?", "Past het op het land?", "Dekt het geld de ambitie?", "Zijn er genoeg mensen?"]]);
    expect(document.querySelector("main #view")).not.toBeNull();
    share = 0.5;
    await doing(edit!);
    await until(() => sent.length > 1);
    expect(sent.map(({ slides }) => slides[0]!.figures[0]!.value)).toEqual(["89,3%", "50%"]);
    // A page that was loaded again asks again.
    await doing(() => { heard().message("ready"); });
    expect(sent[2]).toEqual(sent[1]);
  });

  test.each([
    ["its own button", () => click("button", "Stop presenteren"), 1],
    ["the window that says so", ({ heard }: ReturnType<typeof fakeWindow>) => doing(() => { heard().message("close"); }), 1],
    ["the user who closed the window", ({ heard }: ReturnType<typeof fakeWindow>) => doing(() => { heard().ended(undefined); }), 0],
  ] as const)("ends by %s, and the keyboard is where it came from", async (_, end, closed) => {
    const window = fakeWindow();
    await render(window.own);
    await present();
    await doing(() => { window.heard().message("ready"); });
    await end(window);
    expect([bar(), window.closed()]).toEqual(["", closed]);
    expect(document.activeElement).toBe(byName("button", "Meer"));
  });

  test("steers the window, for the presenter's keyboard is in Excel", async () => {
    const { own, heard, steps, sent } = fakeWindow();
    await render(own);
    await present();
    expect(bar()).not.toContain("Volgende");
    await doing(() => { heard().message("ready"); });
    for (const name of ["Volgende", "Volgende", "Vorige"]) await click("button", name);
    expect([steps, sent.length]).toEqual([["next", "next", "previous"], 1]);
  });

  test("ends by the menu too, which then offers that", async () => {
    const { own, closed } = fakeWindow();
    await render(own);
    await present();
    await click("button", "Meer");
    await click("[role=menuitem]", "Stop presenteren");
    expect([bar(), closed()]).toEqual(["", 1]);
  });

  test.each([
    ["alreadyOpen", 12007, /^Er staat al een venster van deze invoegtoepassing open/u],
    ["heldBack", 12009, /^Het venster is tegengehouden\./u],
    ["address", 12005, /\(code 12005\)\. Geef dit door aan uw beheerder\./u],
    ["other", 12011, /^Excel opent geen venster \(code 12011\)\./u],
  ] as const)("says why there is no window (%s), and can present in the pane", async (why, code, words) => {
    await render(fakeWindow({ why, code }).own);
    await present();
    expect(bar()).toMatch(words);
    await click("button", "Presenteer hier");
    await until(() => document.querySelector("[role=dialog]") !== null);
    expect(text(document.querySelector("[role=dialog] h2")!)).toBe("Kan dit allemaal?");
  });

  test("says so when the window cannot show its page, in English too", async () => {
    const { own, heard } = fakeWindow();
    await render(own, "en");
    await present("en");
    await doing(() => { heard().ended({ why: "address", code: 12002 }); });
    expect(bar()).toMatch(/^Excel cannot show the page for the window \(code 12002\)/u);
    await click("button", "Close");
    expect(document.activeElement).toBe(byName("button", "More"));
  });

  test("hears nothing but what the page may say", () => {
    for (const other of ["", "READY", "{\"close\":true}", 1, null, ["ready"]]) expect(readFromWindow(other)).toBeUndefined();
    expect([readFromWindow("ready"), readFromWindow("close")]).toEqual(["ready", "close"]);
  });
});

const sample: Presented = {
  language: "en", isDark: true,
  slides: [
    { key: "whole", about: "De Weerden", question: "Can all of this be done?", sentences: ["<img src=x onerror=alert(1)>"], figures: [{ name: "Land", value: "90%", label: "of hectares", share: 0.9, tone: "short", verdict: "Shortage 10 ha" }] },
    { key: "land", about: "De Weerden", question: "Does it fit?", sentences: [], figures: [] },
  ],
};

describe("the page in the window", () => {
  let fromPane: (message: string) => void;
  const told: string[] = [];
  const opened = async (isOffice = true): Promise<void> => {
    told.length = 0;
    await show(<PresentationPage language="nl" listen={(heard) => {
      fromPane = heard;
      return Promise.resolve(isOffice ? (said) => { told.push(said); } : undefined);
    }} />);
  };
  const room = (): HTMLElement => document.querySelector<HTMLElement>("[role=main]")!;
  const press = (key: string): Promise<void> => doing(() => { room().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })); });

  test("says that it listens, shows what comes as text, and goes through it by the keys", async () => {
    await opened();
    expect([told, document.body.textContent]).toEqual([["ready"], ""]);
    await doing(() => { fromPane(JSON.stringify(sample)); });
    expect([text(room().querySelector("h1")!), document.documentElement.lang, document.title]).toEqual(["Can all of this be done?", "en", "Presentation"]);
    expect([document.querySelector("img"), text(room()).includes("<img src=x onerror=alert(1)>")]).toEqual([null, true]);
    expect([document.activeElement, byName("button", "Light").textContent]).toEqual([room(), "Light"]);
    await press("End");
    expect(text(room().querySelector("h1")!)).toBe("Does it fit?");
    for (const [step, shown] of [["previous", "Can all of this be done?"], ["previous", "Can all of this be done?"], ["next", "Does it fit?"], ["next", "Does it fit?"]] as const) {
      await doing(() => { fromPane(step); });
      expect(text(room().querySelector("h1")!)).toBe(shown);
    }
    // What changes in the workbook changes where one is.
    await doing(() => { fromPane(JSON.stringify({ ...sample, slides: [sample.slides[0], { ...sample.slides[1], question: "Does it fit now?" }] })); });
    expect(text(room().querySelector("h1")!)).toBe("Does it fit now?");
    await press("Escape");
    expect(told).toEqual(["ready", "close"]);
  });

  test("keeps what it shows when a message is not in order", async () => {
    await opened();
    await doing(() => { fromPane(JSON.stringify(sample)); });
    const before = text(room());
    await doing(() => { for (const message of ["", "null", "{}", "{\"slides\":1}", JSON.stringify({ ...sample, script: "x" })]) fromPane(message); });
    expect(text(room())).toBe(before);
  });

  test("says where it belongs when no Excel opened it", async () => {
    await opened(false);
    expect(text()).toContain("Open deze pagina vanuit het venster Gebied in beeld in Excel");
  });
});

describe("a message", () => {
  test("is read as it was written", () => {
    const figure = fc.record({ name: fc.string(), value: fc.string(), label: fc.string(), share: fc.double({ min: 0, max: 1, noNaN: true }), tone: fc.constantFrom("enough" as const, "short" as const, "unknown" as const), verdict: fc.string() });
    const slide = fc.record({ key: fc.string(), about: fc.string(), question: fc.string(), figures: fc.array(figure, { maxLength: 10 }), sentences: fc.array(fc.string(), { maxLength: 10 }) });
    const presented = fc.record({ language: fc.constantFrom("nl" as const, "en" as const), isDark: fc.boolean(), slides: fc.array(slide, { maxLength: 20 }) });
    // -0 is written as 0.
    fc.assert(fc.property(presented, (one) => { expect(JSON.stringify(readPresented(JSON.stringify(one)))).toBe(JSON.stringify(one)); }), { numRuns: 100 });
  });

  test("of anything else is none", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (one) => { expect(readPresented(one)).toBeUndefined(); }), { numRuns: 200 });
    const [first] = sample.slides;
    const wrong = [
      { ...sample, language: "fr" }, { ...sample, isDark: 1 }, { ...sample, slides: Array<unknown>(21).fill(first) },
      { ...sample, slides: [{ ...first, sentences: ["x".repeat(20_001)] }] },
      ...[-1, null, "0.5"].map((share) => ({ ...sample, slides: [{ ...first, figures: [{ ...first!.figures[0], share }] }] })),
    ];
    for (const one of wrong) expect(readPresented(JSON.stringify(one))).toBeUndefined();
    expect(readPresented(`{"__proto__":{},${JSON.stringify(sample).slice(1)}`)).toBeUndefined();
    expect(readPresented(" ".repeat(1_000_000) + JSON.stringify(sample))).toBeUndefined();
  });
});
