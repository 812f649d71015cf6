/** Productive hours per fte and year: Handleiding Overheidstarieven 2023 (Ministerie van Financiën). */
export const HANDBOOK_NORM = 1363;

/** A whole or decimal number above 0 as Dutch and English users type it; undefined for anything else. */
export function normTyped(text: string): number | undefined {
  const norm = Number(text.trim().replace(/^(\d)[.,](\d{3})$/, "$1$2").replace(",", "."));
  return norm > 0 && Number.isFinite(norm) ? norm : undefined;
}

/** A percentage of 0 or more, with or without its sign; undefined for anything else. */
export function percentTyped(text: string): number | undefined {
  const typed = text.trim().replace(/\s*%$/, "").replace(",", ".");
  const percent = Number(typed);
  return typed !== "" && percent >= 0 && percent <= 100 ? percent : undefined;
}
