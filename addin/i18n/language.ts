import { en } from "./en";
import { nl, type Dictionary } from "./nl";

export type Language = "nl" | "en";

/** Dutch, unless Excel itself speaks English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("en") === true ? "en" : "nl";
}

const dictionaries: Readonly<Record<Language, Dictionary>> = { nl, en };

export const textsOf = (language: Language): Dictionary => dictionaries[language];
