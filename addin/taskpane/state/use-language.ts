import { useCallback, useEffect, useState } from "react";
import { fetchTexts, isLanguage, type Language } from "../../i18n/language";

/** On this machine, not in the workbook: a colleague who opens it has a language of their own. */
const KEY = "ruimte.language";

/** The language that the user chose here earlier; else that of Excel. */
export const firstLanguage = (ofExcel: Language): Language => remembered() ?? ofExcel;

/** The language spoken, and how to change it: with the texts there, the choice is remembered. */
export function useLanguage(first: Language): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(first);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  const speak = useCallback((chosen: Language) => {
    void fetchTexts(chosen).then((fetched) => {
      setLanguage(fetched);
      if (fetched === chosen) remember(chosen);
    });
  }, []);
  return [language, speak];
}

/** A browser may refuse storage to a frame of another site: the choice then lasts as long as the pane. */
function remembered(): Language | undefined {
  try {
    const chosen: unknown = localStorage.getItem(KEY);
    return isLanguage(chosen) ? chosen : undefined;
  } catch {
    return undefined;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}
