import type { Value } from "./workbook";

/** Errors as a Dutch Excel shows them, by what Excel's API calls them. */
const dutch: ReadonlyMap<string, string> = new Map([
  ["#NULL!", "#LEEG!"], ["#DIV/0!", "#DEEL/0!"], ["#VALUE!", "#WAARDE!"], ["#REF!", "#VERW!"], ["#NAME?", "#NAAM?"], ["#NUM!", "#GETAL!"],
  ["#N/A", "#N/B"], ["#GETTING_DATA", "#GEGEVENS_OPHALEN"], ["#SPILL!", "#OVERLOOP!"], ["#CALC!", "#BEREKENEN!"], ["#BUSY!", "#BEZET!"],
  ["#FIELD!", "#VELD!"], ["#BLOCKED!", "#GEBLOKKEERD!"], ["#CONNECT!", "#VERBINDEN!"], ["#UNKNOWN!", "#ONBEKEND!"],
]);
const english: ReadonlyMap<string, string> = new Map([...dutch].map(([name, shown]) => [shown, name]));

export const isError = (value: unknown): value is string => typeof value === "string" && (dutch.has(value) || english.has(value));

/** The name of an error as Excel shows it in a language; what is no error stays as it is. */
export const shownError = <Given extends Value>(value: Given, language: string): Given | string =>
  (typeof value === "string" && language.startsWith("nl") ? dutch.get(value) ?? value : value);

/** The name of an error as the API knows it, also where it is typed in Dutch. */
export const errorTyped = (value: string): string => english.get(value.toUpperCase()) ?? (dutch.has(value.toUpperCase()) ? value.toUpperCase() : value);
