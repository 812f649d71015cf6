import { writingOf, type Meaning, type ReportCell } from "../../../core";
import { differenceOf } from "../../../core/versions";
import type { Formats } from "../../i18n/format";
import type { Dictionary } from "../../i18n/nl";
import { momentText } from "./moment-text";

/** A cell as a person reads it, by what its column holds. */
export function valueText(cell: ReportCell, meaning: Meaning | undefined, t: Dictionary, f: Formats): string {
  if (typeof cell === "boolean") return cell ? t.versions.compare.yes : t.versions.compare.no;
  if (typeof cell === "string") return cell;
  switch (writingOf(meaning).as) {
    case "percentage": return f.share(cell);
    case "euros": return f.cents(cell);
    case "day": case "moment": return momentText(cell, f);
    case "amount": case "own": return numberText(cell, f);
    case "code": case "text": return f.plain(cell);
  }
}

/** How much more or less it is than before, with its sign. `after`: what it is now. */
export function differenceText(difference: number, meaning: Meaning | undefined, after: ReportCell, t: Dictionary, f: Formats): string {
  const { days, points } = t.versions.compare;
  const between = differenceOf(meaning, after);
  const amount = between?.kind === "days" ? days(f.count(difference))
    : between?.kind === "points" ? points(f.share(difference))
    : between?.kind === "euros" ? f.cents(difference) : numberText(difference, f);
  return difference > 0 ? `+${amount}` : amount;
}

/** A small figure would be nothing in thousandths. */
const numberText = (value: number, f: Formats): string => (value < 0.01 && value > -0.01 ? f.plain(value) : f.number(value));
