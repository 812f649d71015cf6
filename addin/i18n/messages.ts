import type { Language } from "./language";
import { nl } from "./nl/messages";
import type { Messages } from "./message-catalogue";

/** Apart from the texts of the pane: a custom function needs these alone. */
const dictionaries: Partial<Record<Language, Messages>> = { nl };

/** Fetches what a language says of the input. Answers Dutch when it does not come. */
export async function fetchMessages(language: Language): Promise<Language> {
  try {
    if (language === "en") dictionaries.en ??= (await import(/* webpackChunkName: "english-messages" */ "./en/messages")).en;
    return language;
  } catch {
    return "nl";
  }
}

/** The messages of a language that was fetched. */
export const messagesOf = (language: Language): Messages => dictionaries[language] ?? nl;
