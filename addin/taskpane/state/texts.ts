import { createContext, useContext, useMemo } from "react";
import type { MoneyUnitChoice } from "../../../core";
import { formatsOf, type Formats } from "../../i18n/format";
import type { Language } from "../../i18n/language";
import type { Dictionary } from "../../i18n/nl";
import { textsOf } from "../../i18n/texts";

export const LanguageContext = createContext<Language>("nl");

/** In what the user wants to see amounts. */
export const AmountsContext = createContext<MoneyUnitChoice>("auto");

export interface Texts {
  readonly t: Dictionary;
  readonly f: Formats;
  readonly language: Language;
  readonly amountsIn: MoneyUnitChoice;
}

/** Texts and number formats in the user's language, with amounts as the user wants them. */
export function useTexts(): Texts {
  const language = useContext(LanguageContext);
  const amountsIn = useContext(AmountsContext);
  return useMemo(() => ({ t: textsOf(language), f: formatsOf(language, amountsIn), language, amountsIn }), [language, amountsIn]);
}
