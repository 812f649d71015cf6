import type { ReportCell, ValueKind } from "../../../../core";
import type { Formats } from "../../../i18n/format";
import type { Dictionary } from "../../../i18n/nl";

/**
 * A key figure with its unit; a text as the function gives it.
 * @param euros All amounts in the table: they have one unit.
 */
export function keyFigureText(value: ReportCell, kind: ValueKind, t: Dictionary, f: Formats, euros: readonly number[]): string {
  if (value === "") return t.whatIf.unknown;
  if (typeof value !== "number") return String(value);
  switch (kind) {
    case "hectares": return f.hectares(value);
    case "euros": return f.euros(value, euros);
    case "hours": return f.hours(value);
    case "share": return f.share(value);
    case "count": return f.count(value);
    default: return f.ratio(value);
  }
}
