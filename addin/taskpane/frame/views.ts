import { lazy, type ComponentType } from "react";
import { OverviewView } from "../views/overview";

const loads: (() => Promise<ComponentType>)[] = [];

/** A view that comes when it is asked for: only the first one is in the first load. */
function later(load: () => Promise<ComponentType>) {
  loads.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** Fetches the views that are not there yet, so that they open at once. One that fails tells so where it is opened. */
export const fetchViews = (): Promise<unknown> => Promise.allSettled(loads.map((load) => load()));

/**
 * Everything the pane can show. A view is a component without properties (usePane gives it all) in a folder of its own,
 * with its name in the texts under `views`.
 */
export const views = {
  overview: OverviewView,
  land: later(async () => (await import("../views/land")).LandView),
  money: later(async () => (await import("../views/money")).MoneyView),
  people: later(async () => (await import("../views/people")).PeopleView),
  agreements: later(async () => (await import("../views/agreements")).AgreementsView),
  check: later(async () => (await import("../views/check")).CheckView),
  binding: later(async () => (await import("../views/binding")).BindingView),
  insert: later(async () => (await import("../views/insert")).InsertView),
  versions: later(async () => (await import("../views/versions")).VersionsView),
  share: later(async () => (await import("../views/share")).ShareView),
} as const satisfies Record<string, ComponentType | ReturnType<typeof later>>;

export type ViewName = keyof typeof views;

/** The views about the figures, as tabs; they need an answer. */
export const tabs: readonly ViewName[] = ["overview", "land", "money", "people", "agreements", "check"];

/** The views to do something with the workbook, in the menu; they work without an answer, too. */
export const tools: readonly ViewName[] = ["binding", "insert", "versions", "share"];
