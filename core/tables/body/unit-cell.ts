import { scalesIn } from "./scale";

/** What people write in a row of units below the header. */
const units = new Set([
  "€", "eur", "euro", "euro's", "euros", "ha", "hectare", "hectares", "hectaren", "km", "km2", "km²", "m", "m2", "m²", "m3", "m³", "twh", "gwh", "mwh", "kwh",
  "mw", "gw", "kw", "kton", "mton", "ton", "kg", "mol", "mol/ha/jr", "mol/ha/jaar", "mol/ha/j", "uur", "uren", "fte", "fte's", "dagen", "jaar", "jaren", "%",
  "procent", "percentage", "stuks", "st", "aantal", "woningen", "getal", "tekst", "datum", "ja/nee", "j/n", "hours", "days", "years", "number",
]);

/** Words beside a unit: "€ per uur", "ha netto", "€ prijspeil 2026". */
const beside = new Set(["per", "netto", "bruto", "p", "prijspeil", "aantal", "naam", "name", "text", "eenheid", "eenheden"]);

/** A unit or a scale, in brackets or not, and nothing else: "€", "(ha)", "x € 1.000", "mln", "€ per uur". */
export function isUnitCell(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const text = cell.trim().replace(/^[([]\s*|\s*[)\]]$/gu, "").replace(/\p{Zs}+/gu, " ").toLowerCase();
  if (units.has(text) || (scalesIn(`(${text})`).length > 0 && /^(?:in |x|×|\*|€|eur|1|k|m|t|d|bedrag)/u.test(text))) return true;
  const parts = text.split(/[\s;,()]+|(?<=€)(?=\d)/u).filter((part) => part !== "");
  return parts.length > 1 && parts.some((part) => units.has(part)) && parts.every((part) => units.has(part) || beside.has(part));
}
