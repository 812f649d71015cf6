import { choiceArgument } from "../../tables/argument";

const rowsPer = { year: ["jaar", "jaren", "year"], measure: ["maatregel", "maatregelen", "measure"] } as const;

/** A row per year, or per measure and year. InputError for another word. */
export const readRows = (kind: unknown): keyof typeof rowsPer => choiceArgument("soort", kind, rowsPer, { fallback: "year" });
