import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { compareVersions, putBack } from "../../../core/versions";
import { firstLevers, leversOf, sideBySide, takenOver, versionsChange, whatIf } from "../../../core/what-if";
import { searchSheet } from "../../../core";
import type { AskOptions, Question, QuestionArguments, QuestionResult } from "../../../addin/calculation";
import { createCommands } from "../../../addin/commands";
import { fetchTexts, textsOf } from "../../../addin/i18n/texts";
import { App } from "../../../addin/taskpane/frame/app";
import { groupOf, groups } from "../../../addin/taskpane/frame/groups";
import { groupTab, viewTab } from "../../../addin/taskpane/frame/navigation";
import { firstLanguage } from "../../../addin/taskpane/state/use-language";
import type { Services, Workbook } from "../../../addin/taskpane/state/services";
import type { ViewName } from "../../../addin/taskpane/state/view-name";
import type { Heard, Settings } from "../../../addin/workbook";
import { meansFixture, overview, tables } from "./fixture";
import { explanation } from "./explanation-fixture";
import { moreMoney } from "./money-fixture";
import { ganttFixture, peopleDetail, planFixture } from "./people-fixture";

// jsdom has no layout to draw a chart in, and its library is written for browsers: the browser tests see the real one.
jest.mock("../../../addin/taskpane/parts/years-chart-drawn", () => ({ YearsChart: () => <i>chart</i> }));

Object.assign(globalThis, {
  Office: { context: {} },
  // Fluent asks how far each thing that moves has moved: to look that up in its rules is half of what rendering takes, and nothing moves.
  getComputedStyle: ({ style }: HTMLElement) => style,
  ResizeObserver: class { observe(): void { /* jsdom has no layout */ } unobserve(): void { /* idem */ } disconnect(): void { /* idem */ } },
  matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
});

/** What a pane hears when something it reads was edited. */
export const edited: Heard = { edited: true, calculated: [] };

type Answers = { readonly [Name in Question]: (given: QuestionArguments<Name>, options?: AskOptions) => Promise<QuestionResult<Name>> };

/** What a test is about: some of the workbook, answers to questions, the clock, the commands; the workbook's settings apart from its tables. */
export type Own = Partial<Workbook & Answers & Pick<Services, "now" | "commands">> & { readonly readSettings?: () => Promise<Settings> };

/** Services that answer at once; a test replaces the one it is about. */
export function services({ readSettings = () => Promise.resolve({}), readTables = () => Promise.resolve(tables), now, commands, ...own }: Own = {}): Services {
  const workbook: Workbook = {
    readTables,
    readWorkbook: async () => ({ tables: await readTables(), settings: await readSettings(), sheetIds: [], unfinished: [], tooLarge: [] }),
    calculateNow: () => Promise.resolve(),
    startupNow: () => Promise.resolve({ starts: false, hasFormulas: false }),
    startAlong: () => Promise.resolve(false),
    setStartup: () => Promise.resolve(),
    watchInput: () => Promise.resolve(() => Promise.resolve()),
    findRanges: () => Promise.resolve({ sheets: [], lost: [], unreadable: 0 }),
    remember: () => Promise.resolve(),
    selectCell: () => Promise.resolve(true),
    writeReports: (_reports, name) => Promise.resolve([name]),
    previewReports: () => Promise.reject(new Error("nothing selected")),
    writeReportsAt: (_reports, { row }) => Promise.resolve({ done: true, sheet: "Blad1", address: `A${row + 1}` }),
    previewBoard: () => Promise.resolve({ sheets: [], replaces: [] }),
    writeBoard: () => Promise.resolve({ done: true, sheets: [] }),
    workbookName: () => Promise.resolve("Map1.xlsx"),
    previewDates: () => Promise.resolve(undefined),
    previewLocks: () => Promise.resolve(undefined),
    previewFollowUp: () => Promise.resolve(undefined),
    addRow: () => Promise.resolve(undefined),
    addRows: () => Promise.resolve(undefined),
    writeChanges: () => Promise.resolve(true),
    previewEdits: () => Promise.resolve([]),
    writeEdits: () => Promise.resolve(true),
    insertFunction: () => Promise.resolve({ done: true, address: "Blad1!A1" }),
    insertInputTable: () => Promise.resolve({ sheet: "Opgaven", table: "Opgaven" }),
    insertInputTables: () => Promise.resolve([{ sheet: "Opgaven", table: "Opgaven" }]),
    insertSampleTable: () => Promise.resolve({ sheet: "Opgaven", table: "Opgaven" }),
    insertDefaults: () => Promise.resolve({ sheet: "Jargon", table: "Jargon" }),
    insertTableWith: (kind) => Promise.resolve({ sheet: kind, table: kind }),
    selectedArea: () => Promise.resolve({ sheetId: "1", row: 0, column: 0, rows: 1, columns: 1 }),
    previewMapping: ({ kind, source }) => Promise.resolve({ sheet: `Inlezen ${kind}`, table: `Koppelregels_${kind}`, given: [source, { value: kind }, { table: `Koppelregels_${kind}` }] }),
    insertMapping: ({ kind }) => Promise.resolve(`Inlezen ${kind}`),
    selectedAddress: () => Promise.resolve("Blad1!A1"),
    showDialog: () => Promise.resolve(undefined),
    gatherConformance: () => Promise.reject(new Error("no Excel")),
    listVersions: () => Promise.resolve({ versions: [], unreadable: [] }),
    keepVersion: () => Promise.resolve({ done: false, why: "tooLarge" }),
    readVersion: () => Promise.resolve("gone"),
    lockVersion: () => Promise.resolve(true),
    unlockVersion: () => Promise.resolve(true),
    deleteVersion: () => Promise.resolve("done"),
    deleteUnreadable: () => Promise.resolve(true),
    ...own,
  };
  const answers: Answers = {
    solver: () => Promise.resolve(true),
    searched: (sheet) => Promise.resolve(searchSheet(sheet)),
    overview: ({ options }) => Promise.resolve({ ...overview, area: options.area }),
    plan: () => Promise.resolve(planFixture),
    workPlan: ({ options }) => Promise.resolve(ganttFixture(options.moved !== undefined)),
    further: () => Promise.resolve(undefined),
    agreements: () => Promise.resolve(undefined),
    people: () => Promise.resolve(peopleDetail),
    means: () => Promise.resolve(meansFixture),
    more: () => Promise.resolve(moreMoney),
    board: () => Promise.reject(new Error("not asked")),
    explained: () => Promise.resolve(explanation),
    bySource: () => Promise.resolve(undefined),
    reports: () => Promise.resolve([{ name: "STAPELING", report: { columns: [{ header: "Opgave", kind: "name", key: true }], rows: [["Woningen"]] } }]),
    levelled: () => Promise.reject(new Error("no question of the pane")),
    programme: () => Promise.reject(new Error("no question of the pane")),
    programmeGoals: () => Promise.reject(new Error("no question of the pane")),
    programmeYears: () => Promise.reject(new Error("no question of the pane")),
    programmeHeadroom: () => Promise.reject(new Error("no question of the pane")),
    programmeNoRegret: () => Promise.reject(new Error("no question of the pane")),
    programmeGrowth: () => Promise.reject(new Error("no question of the pane")),
    risk: () => Promise.resolve(undefined),
    riskShares: () => Promise.reject(new Error("no question of the pane")),
    riskPercentiles: () => Promise.reject(new Error("no question of the pane")),
    learning: () => Promise.resolve(undefined),
    wellbeing: () => Promise.resolve(undefined),
    residents: () => Promise.resolve(undefined),
    programmesLived: () => Promise.resolve(undefined),
    decisions: () => Promise.resolve(undefined),
    publicReport: () => Promise.resolve(undefined),
    tasksWithNorms: () => Promise.resolve(undefined),
    learnedChange: () => Promise.resolve(undefined),
    ambitionChances: () => Promise.reject(new Error("no question of the pane")),
    robustness: () => Promise.reject(new Error("no question of the pane")),
    ratios: () => Promise.resolve(undefined),
    ambitionFutures: () => Promise.resolve(undefined),
    programmeFutures: () => Promise.resolve(undefined),
    measures: () => Promise.resolve(undefined),
    measuresMore: () => Promise.resolve(undefined),
    levers: ({ tables: given, options }) => {
      const levers = leversOf(given, options);
      return Promise.resolve({ levers, first: firstLevers(levers) });
    },
    whatIf: ({ tables: given, options, attempt }) => whatIf(given, options, attempt),
    variants: ({ tables: given, options, chosen }) => sideBySide(given, options, chosen),
    takenOver: ({ tables: given, options, attempt }) => Promise.resolve(takenOver(given, options, attempt)),
    keyFigures: () => Promise.reject(new Error("no question of the pane")),
    comparedStates: ({ before, after }) => versionsChange(before, after),
    putBack: ({ version, tables: given }) => Promise.resolve(putBack(version, given)),
    compared: ({ before, after }) => Promise.resolve(compareVersions(before, after)),
    ...own,
  };
  return {
    workbook,
    ask: (question, given, options) => answers[question](given, options),
    now: now ?? (() => "2026-11-27T09:30"),
    commands: commands ?? createCommands({
      freeze: () => Promise.resolve({ frozen: 0, left: [] }),
      restore: () => Promise.resolve({ restored: 0, left: [] }),
      repair: () => Promise.resolve({ repaired: [], left: [] }),
    }),
  };
}

let root: Root | undefined;
/** Styles go into no document: nobody sees them here, and jsdom parses each anew. */
const unseen = createDOMRenderer(null!);

/** `last`: the view that the user saw last; a test begins with a user who is new. */
export async function render(own: Own = {}, language: "nl" | "en" = "nl", last?: string): Promise<void> {
  if (last === undefined) localStorage.removeItem("ruimte.view");
  else localStorage.setItem("ruimte.view", last);
  const spoken = await fetchTexts(firstLanguage(language));
  await show(<App runtime={{ inExcel: true, language: spoken }} services={services(own)} />);
}

export async function show(content: ReactNode): Promise<void> {
  await unmount();
  const place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  await doing(() => { root!.render(<RendererProvider renderer={unseen}>{content}</RendererProvider>); });
}

/** Before every render and after every test: what another one left open must not be found. */
export async function unmount(): Promise<void> {
  if (root !== undefined) await doing(() => { root!.unmount(); });
  root = undefined;
  document.body.replaceChildren();
}
afterEach(unmount);

const tabs = (kind: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[role=tab][id^=${kind}-]`)];
/** The tabs of the groups, and those of the views of the group that is shown. */
export const groupTabs = (): HTMLElement[] => tabs("group");
export const viewTabs = (): HTMLElement[] => tabs("tab");

/** A tab holds its name twice: the second one, unseen, keeps the place that bold letters need. */
export const tabName = (tab: Element): string => text(tab.querySelector(".fui-Tab__content")!);

const viewNamed = (name: string, language: "nl" | "en"): ViewName | undefined =>
  groups.flatMap(({ views }) => views).find((view) => textsOf(language).views[view] === name);

/** Goes to a view by its tab, through its group; a name of a group is enough where its first view is meant. */
export async function openView(name: string): Promise<void> {
  const own = (): HTMLElement | undefined => viewTabs().find((tab) => tabName(tab) === name);
  const view = viewNamed(name, document.documentElement.lang === "en" ? "en" : "nl");
  const group = groupTabs().find((tab) => (view === undefined ? tabName(tab) === name : tab.id === groupTab(groupOf(view)!)))!;
  if (own() === undefined) await doing(() => { group.click(); });
  if (own() !== undefined) await doing(() => { own()!.click(); });
}

/** The pane with the view of that name: it opens on it where the workbook has tables for it, else the user goes there. */
export async function renderView(name: string, own: Own = {}, language: "nl" | "en" = "nl"): Promise<void> {
  const view = viewNamed(name, language);
  await render(own, language, view);
  const isShown = view !== undefined && document.getElementById(viewTab(view))?.ariaSelected === "true";
  if (!isShown) await openView(name);
}

/** The real one, also in a test that holds the clock. */
const { setTimeout: soon } = globalThis;

const scheduler = jest.requireActual<{ unstable_advanceTime(milliseconds: number): void; unstable_flushAllWithoutAsserting(): boolean }>("scheduler");

/** Lets React do all that it has to do. What waited for something is shown at once: it keeps a spinner for half a second. */
function rendered(): void {
  scheduler.unstable_advanceTime(1000);
  scheduler.unstable_flushAllWithoutAsserting();
}

/** Does something, then lets the pane's own pauses, promises and renders pass, however slow the machine is. */
export async function doing(action: () => void): Promise<void> {
  action();
  rendered();
  for (let round = 0; round < 8; round++) {
    await new Promise<void>((done) => { soon(done); });
    rendered();
  }
}

/** Lets the pane go on until something holds, or a busy machine too had its time. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 120_000; !holds() && performance.now() < end;) await doing(() => undefined);
}

/** Text as a user reads it. */
export const text = (within: Element = document.body): string => (within.textContent ?? "").replace(/\u00a0/g, " ");

export function byName<Found extends HTMLElement = HTMLElement>(selector: string, name: RegExp | string): Found {
  const found = [...document.querySelectorAll<Found>(selector)].filter((element) => {
    const own = element.getAttribute("aria-label") ?? text(element);
    return typeof name === "string" ? own === name : name.test(own);
  });
  if (found[0] === undefined) throw new Error(`no ${selector} named ${String(name)}`);
  return found[0];
}

export const section = (heading: string): HTMLElement => byName("h2", heading).closest("section")!;
