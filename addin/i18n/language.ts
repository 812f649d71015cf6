import { nl, type Dictionary } from "./nl";

export type Language = "nl" | "en";

/** Dutch, unless Excel itself speaks English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("en") === true ? "en" : "nl";
}

/** Those that are there: Dutch from the start, another one from when it was fetched. */
const dictionaries: Partial<Record<Language, Dictionary>> = { nl };

/** Fetches the texts of a language: the first load has no room for one that few see. Answers Dutch when they do not come. */
export async function fetchTexts(language: Language): Promise<Language> {
  try {
    if (language === "en") dictionaries.en ??= (await import(/* webpackChunkName: "english" */ "./en")).en;
    return language;
  } catch {
    return "nl";
  }
}

/** The languages that the pane speaks, each by the name it has in itself. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: "nl", name: "Nederlands" }, { code: "en", name: "English" },
];

export const isLanguage = (value: unknown): value is Language => languages.some(({ code }) => code === value);

/** The texts of a language that was fetched. */
export const textsOf = (language: Language): Dictionary => dictionaries[language] ?? nl;
