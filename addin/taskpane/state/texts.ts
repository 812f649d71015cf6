import { createContext, useContext, useMemo } from "react";
import { formatsOf, type Formats } from "../../i18n/format";
import type { Language } from "../../i18n/language";
import type { Dictionary } from "../../i18n/nl";
import { textsOf } from "../../i18n/texts";

export const LanguageContext = createContext<Language>("nl");

/** Texts and number formats in the user's language. */
export function useTexts(): { readonly t: Dictionary; readonly f: Formats; readonly language: Language } {
  const language = useContext(LanguageContext);
  return useMemo(() => ({ t: textsOf(language), f: formatsOf(language), language }), [language]);
}
