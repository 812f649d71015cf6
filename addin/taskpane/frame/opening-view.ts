import type { TableKind, Verdict } from "../../../core";
import { remembered } from "../../i18n/remembered";
import type { ViewName } from "../state/view-name";
import { groupOf, groups, hasOwnTables } from "./groups";

const KEY = "ruimte.view";
const isView = (value: unknown): value is ViewName => groups.some(({ views }) => views.some((view) => view === value));

/** Of which tables a workbook is about the programme, and of which about land, money and people. */
const programme: readonly TableKind[] = ["maatregelen", "opbrengsten"];
const means: readonly (readonly TableKind[])[] = [["opgaven", "grond"], ["opgaven", "middelen"], ["werk", "bezetting"]];

/** The table that tells what a workbook is about, where it is not about an area; what is named first goes first. */
const about: readonly (readonly [kind: TableKind, view: ViewName])[] = [
  ["waarnemingen", "learning"], ["indicatoren", "wellbeing"], ["effecten", "wellbeing"], ["begroting", "money"], ["risicos", "risk"], ["afspraken", "agreements"], ["arrangementen", "agreements"],
  ["trajecten", "residents"], ["reacties", "residents"], ["besluiten", "decisions"], ["boodschappen", "publicReport"], ["lessen", "learning"], ["leervragen", "learning"],
  ["middelen", "money"], ["investeringen", "money"], ["balansposten", "risk"], ["grond", "land"], ["werk", "people"], ["bezetting", "people"],
];

/** The view that a workbook is about: its programme, its area when two of land, money and people are asked, else what its tables tell. */
export function viewOf(kinds: readonly TableKind[]): ViewName {
  const all = (needed: readonly TableKind[]): boolean => needed.every((kind) => kinds.includes(kind));
  if (all(programme)) return "programme";
  if (means.filter(all).length > 1) return "overview";
  return about.find(([kind]) => kinds.includes(kind))?.[1] ?? "overview";
}

/**
 * On which view the pane opens: the one that the user saw last, where this workbook has tables for it, else the one that the workbook is about.
 * While land, money and people have no answer yet, the overview says what to fill in.
 */
export function openingView(kinds: readonly TableKind[], verdict: Verdict): ViewName {
  const last = remembered(KEY, isView);
  const view = last !== undefined && hasOwnTables(last, kinds) ? last : viewOf(kinds);
  return verdict === "nothing" && groupOf(view)?.name === "means" ? "overview" : view;
}

/** A view about the figures is remembered; a tool of the menu is used and left. */
export const viewToRemember = (view: ViewName): readonly [key: string, view: ViewName] | undefined => (groupOf(view) === undefined ? undefined : [KEY, view]);
