import type { ComponentType } from "react";
import { AgreementsView } from "../agreements";
import { BindingView } from "../binding";
import { CheckView } from "../check";
import { InsertView } from "../insert";
import { LandView } from "../land";
import { MoneyView } from "../money";
import { OverviewView } from "../overview";
import { PeopleView } from "../people";
import { ShareView } from "../share";

/**
 * Everything the pane can show. A view is a component without properties (usePane gives it all) in a folder of its own,
 * with its name in the texts under `views`.
 */
export const views = {
  overview: OverviewView,
  land: LandView,
  money: MoneyView,
  people: PeopleView,
  agreements: AgreementsView,
  check: CheckView,
  binding: BindingView,
  insert: InsertView,
  share: ShareView,
} as const satisfies Record<string, ComponentType>;

export type ViewName = keyof typeof views;

/** The views about the figures, as tabs; they need an answer. */
export const tabs: readonly ViewName[] = ["overview", "land", "money", "people", "agreements", "check"];

/** The views to do something with the workbook, in the menu; they work without an answer, too. */
export const tools: readonly ViewName[] = ["binding", "insert", "share"];
