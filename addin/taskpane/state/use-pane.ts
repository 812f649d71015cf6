import { createContext, useContext } from "react";
import type { MoneyUnitChoice, MoreMoney, Overview } from "../../../core";
import type { Language } from "../../i18n/language";
import type { Answer } from "./use-answer";
import type { Started } from "./use-started";
import type { StartingAlong } from "./use-startup";
import type { Services } from "./services";
import type { Programming } from "./use-programme";
import type { Risking } from "./use-risk";
import type { Trying } from "./use-trying";
import type { Answering, OverviewArguments } from "./use-overview";
import type { ViewName } from "./view-name";

/** What every view may lean on. It outlives the views: going to another one loses no answer and no choice. */
export interface PaneState {
  readonly services: Services;
  readonly answering: Answering;
  /** The last answer; undefined until there is one. */
  readonly overview: Overview | undefined;
  /** What that answer is about. */
  readonly asked: OverviewArguments | undefined;
  /** What more money would bring. */
  readonly more: Answer<readonly MoreMoney[] | undefined>;
  /** The plan of people that is being made, or was. */
  readonly plan: Started<"plan">;
  /** The programme of the workbook, or as it is tried. */
  readonly programme: Programming;
  /** What can go wrong, and whether it can be borne. */
  readonly risk: Risking;
  /** What is tried with sliders before it stands in the workbook. */
  readonly trying: Trying;
  /** Whether Excel loads the add-in with this workbook. */
  readonly startup: StartingAlong;
  /** The day up to which progress counts, as 2026-11-25. */
  readonly day: string;
  setDay(day: string): void;
  /** Groups of people that the public report names: the user says that they are large enough. */
  readonly namedGroups: readonly string[];
  setNamedGroups(names: readonly string[]): void;
  readonly language: Language;
  speak(language: Language): void;
  /** In what amounts are shown, by the choice of the user. */
  showAmounts(choice: MoneyUnitChoice): void;
  /** The overview large, for a room; once it is, no longer. */
  present(): void;
  readonly isPresenting: boolean;
  /** Shows a view and brings the keyboard to it. */
  open(view: ViewName): void;
  /** Shows Invoegen with this function chosen. */
  insert(id: string): void;
  /** The function that Invoegen is asked to begin with; each time anew. */
  readonly toInsert: { readonly id: string } | undefined;
}

export const PaneContext = createContext<PaneState | undefined>(undefined);

export function usePane(): PaneState {
  const state = useContext(PaneContext);
  if (state === undefined) throw new Error("a view stands outside the pane");
  return state;
}
