import { useCallback, useEffect, useState } from "react";
import { chosenLanguage, rememberLanguage, type Language } from "../../i18n/language";
import { fetchTexts } from "../../i18n/texts";

/** The language that the user chose here earlier; else that of Excel. */
export const firstLanguage = (ofExcel: Language): Language => chosenLanguage() ?? ofExcel;

/** The language spoken, and how to change it: with the texts there, the choice is remembered. */
export function useLanguage(first: Language): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(first);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  const speak = useCallback((chosen: Language) => {
    void fetchTexts(chosen).then((fetched) => {
      setLanguage(fetched);
      if (fetched === chosen) rememberLanguage(chosen);
    });
  }, []);
  return [language, speak];
}
