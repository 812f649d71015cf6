import { remember, remembered } from "./remembered";

export type Language = "nl" | "en";

/** Dutch, unless Excel itself speaks English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("en") === true ? "en" : "nl";
}

/** The languages that the pane speaks, each by the name it has in itself. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: "nl", name: "Nederlands" }, { code: "en", name: "English" },
];

const isLanguage = (value: unknown): value is Language => languages.some(({ code }) => code === value);

const KEY = "ruimte.language";

/** The language that the user chose in the pane. */
export const chosenLanguage = (): Language | undefined => remembered(KEY, isLanguage);

export const rememberLanguage = (language: Language): void => { remember(KEY, language); };
