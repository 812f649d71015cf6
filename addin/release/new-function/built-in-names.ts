import * as languages from "hyperformula/i18n/languages";

/** What the language packs lack, from Microsoft's lists of functions in Dutch and English. */
const further = [
  "PROGNOSE", "TREND", "GROEI", "RANG", "FREQUENTIE", "INDEX", "DELTA", "AFRONDEN", "KANS", "VERGELIJKEN", "OPBRENGST", "RENDEMENT", "CORRELATIE",
];

/** The names of Excel's own functions in the languages that are known here, in capitals: no id may equal one. */
export function builtInNames(): ReadonlySet<string> {
  const packs = Object.values(languages).filter((pack): pack is typeof languages.nlNL => typeof pack === "object" && "functions" in pack);
  const known = packs.flatMap(({ functions }) => [...Object.keys(functions), ...Object.values(functions)]);
  return new Set([...known, ...further].map((name) => name.toUpperCase()));
}
