/** What an error value of Excel means for who reads the cell. */
export type ErrorMeaning =
  /** The value is still being worked out: there will be another one. */
  | "unfinished"
  /** Excel does not know the function: the add-in was not there when it was asked. */
  | "unknownName"
  | "error";

const meanings: Readonly<Record<ErrorMeaning, readonly string[]>> = {
  unfinished: ["#BUSY!", "#BEZET!", "#BEZIG!", "#GETTING_DATA", "#GEGEVENS_OPHALEN"],
  unknownName: ["#NAME?", "#NAAM?"],
  error: [
    "#N/A", "#N/B", "#VALUE!", "#WAARDE!", "#REF!", "#VERW!", "#DIV/0!", "#DEEL/0!", "#NUM!", "#GETAL!", "#NULL!", "#LEEG!",
    "#SPILL!", "#OVERLOOP!", "#OVERLOPEN!", "#CALC!", "#BEREKENEN!", "#FIELD!", "#VELD!", "#BLOCKED!", "#GEBLOKKEERD!", "#CONNECT!",
    "#VERBINDEN!", "#VERBINDING!", "#UNKNOWN!", "#ONBEKEND!", "#EXTERNAL!", "#EXTERN!", "#PYTHON!", "#TIMEOUT!",
  ],
};

/** The error values of Excel, in English and in Dutch. */
const errors: ReadonlyMap<string, ErrorMeaning> = new Map(
  (Object.entries(meanings) as [ErrorMeaning, readonly string[]][]).flatMap(([meaning, names]) => names.map((name) => [name, meaning] as const)),
);

/** What an error means, in either language and however it is spelled; undefined for what is no error. */
export const errorMeaning = (cell: unknown): ErrorMeaning | undefined =>
  (typeof cell === "string" && cell.includes("#") ? errors.get(cell.trim().toUpperCase()) : undefined);
