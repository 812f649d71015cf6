import type { ColumnKind, ReportCell } from "../../../../core";
import type { Formats } from "../../../i18n/format";
import type { Dictionary } from "../../../i18n/nl";
import { momentText } from "../../parts/moment-text";

/** A cell as a person reads it, by what its column holds. */
export function valueText(cell: ReportCell, kind: ColumnKind | undefined, t: Dictionary, f: Formats): string {
  if (typeof cell === "boolean") return cell ? t.versions.compare.yes : t.versions.compare.no;
  if (typeof cell === "string") return cell;
  switch (kind) {
    case "share": return f.share(cell);
    case "money": return f.cents(cell);
    case "date": case "period": return momentText(cell);
    case "number": return numberText(cell, f);
    default: return f.plain(cell);
  }
}

/** How much more or less it is, with its sign. */
export function differenceText(difference: number, kind: ColumnKind | undefined, t: Dictionary, f: Formats): string {
  const { days, points } = t.versions.compare;
  const amount = kind === "date" || kind === "period" ? days(f.count(difference))
    : kind === "share" ? points(f.share(difference))
    : kind === "money" ? f.cents(difference) : numberText(difference, f);
  return difference > 0 ? `+${amount}` : amount;
}

/** A small figure would be nothing in thousandths. */
const numberText = (value: number, f: Formats): string => (value < 0.01 && value > -0.01 ? f.plain(value) : f.number(value));
