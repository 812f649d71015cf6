import type { ComponentType } from "react";
import { later, type Later } from "../parts/later";
import type { ViewName } from "../state/view-name";
import { OverviewView } from "../views/overview";

type View = ComponentType | Later<object>;

/** Everything the pane can show: a component without properties (usePane gives it all) in a folder of its own. Only the first is in the first load. */
export const views: Readonly<Record<ViewName, View>> = {
  overview: OverviewView,
  whatIf: later(async () => (await import("../views/what-if")).WhatIfView),
  check: later(async () => (await import("../views/check")).CheckView),
  land: later(async () => (await import("../views/land")).LandView),
  money: later(async () => (await import("../views/money")).MoneyView),
  people: later(async () => (await import("../views/people")).PeopleView),
  programme: later(async () => (await import("../views/programme")).ProgrammeView),
  planning: later(async () => (await import("../views/planning")).PlanningView),
  risk: later(async () => (await import("../views/risk")).RiskView),
  agreements: later(async () => (await import("../views/agreements")).AgreementsView),
  learning: later(async () => (await import("../views/learning")).LearningView),
  wellbeing: later(async () => (await import("../views/wellbeing")).WellbeingView),
  residents: later(async () => (await import("../views/residents")).ResidentsView),
  publicReport: later(async () => (await import("../views/public-report")).PublicReportView),
  decisions: later(async () => (await import("../views/decisions")).DecisionsView),
  binding: later(async () => (await import("../views/binding")).BindingView),
  insert: later(async () => (await import("../views/insert")).InsertView),
  versions: later(async () => (await import("../views/versions")).VersionsView),
  board: later(async () => (await import("../views/board")).BoardView),
  share: later(async () => (await import("../views/share")).ShareView),
};

/** Fetches the views that are not there yet, so that they open at once. One that fails tells so where it is opened. */
export const fetchViews = (): Promise<unknown> => Promise.allSettled(Object.values(views).map((view) => ("preload" in view ? view.preload() : undefined)));
