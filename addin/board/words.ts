import type { MoneyUnitChoice } from "../../core";
import { formatsOf, type Formats } from "../i18n/format";
import { boardReport as english, boardView as englishView } from "../i18n/en/board-report";
import type { Language } from "../i18n/language";
import { boardReport as dutch, boardView as dutchView, type BoardTexts, type BoardViewTexts } from "../i18n/nl/board-report";
import type { Dictionary } from "../i18n/nl";
import { withOneStop } from "../i18n/risk-text";
import { textsOf } from "../i18n/texts";

/** What every chapter is written with. */
export interface Words {
  readonly language: Language;
  readonly b: BoardTexts;
  readonly t: Dictionary;
  readonly f: Formats;
  readonly amountsIn: MoneyUnitChoice | undefined;
}

/** The texts of a language; those of the pane were fetched before. */
export const wordsIn = (language: Language, amountsIn?: MoneyUnitChoice): Words =>
  ({ language, amountsIn, b: language === "en" ? english : dutch, t: textsOf(language), f: formatsOf(language, amountsIn) });

/** The texts of the view that makes the report. */
export const viewTextsIn = (language: Language): BoardViewTexts => (language === "en" ? englishView : dutchView);

/** What there is to say, one sentence after the other. */
export const sentences = (...all: readonly string[]): string => withOneStop(all.filter((each) => each !== "").join(" "));
