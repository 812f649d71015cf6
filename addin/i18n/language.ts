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

/** On this machine, not in the workbook: a colleague who opens it has a language of their own. */
const KEY = "ruimte.language";

/** The language that the user chose in the pane. A browser may refuse storage to a frame of another site: the choice then lasts as long as the pane. */
export function chosenLanguage(): Language | undefined {
  try {
    const chosen: unknown = localStorage.getItem(KEY);
    return isLanguage(chosen) ? chosen : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}
