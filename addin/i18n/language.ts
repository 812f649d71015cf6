import { en } from "./en";
import { nl, type Dictionary } from "./nl";

export type Language = "nl" | "en";

/** Dutch, unless Excel itself speaks English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("en") === true ? "en" : "nl";
}

const dictionaries: Readonly<Record<Language, Dictionary>> = { nl, en };

/** The languages that the pane speaks, each by the name it has in itself. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: "nl", name: "Nederlands" }, { code: "en", name: "English" },
];

export const isLanguage = (value: unknown): value is Language => languages.some(({ code }) => code === value);

export const textsOf = (language: Language): Dictionary => dictionaries[language];
