import type { Language } from "./language";
import { fetchMessages } from "./messages";
import { nl, type Dictionary } from "./nl";

/** Those that are there: Dutch from the start, another one from when it was fetched. */
const dictionaries: Partial<Record<Language, Dictionary>> = { nl };

/** Fetches the texts of a language: the first load has no room for one that few see. Answers Dutch when they do not come. */
export async function fetchTexts(language: Language): Promise<Language> {
  try {
    if (language === "en") dictionaries.en ??= (await import(/* webpackChunkName: "english" */ "./en")).en;
    return await fetchMessages(language);
  } catch {
    return "nl";
  }
}

/** The texts of a language that was fetched. */
export const textsOf = (language: Language): Dictionary => dictionaries[language] ?? nl;
