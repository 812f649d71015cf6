import type { WrittenChange } from "../../../../core/what-if";
import type { Formats } from "../../../i18n/format";
import type { Dictionary } from "../../../i18n/nl";

/** What a row of Wijzigingen does: "× 1,1", "+ 50", "wordt 0%". */
export function changeWords({ factor, plus, value }: WrittenChange, t: Dictionary, f: Formats): string {
  const texts = t.whatIf.save;
  const shown = (cell: string | number): string => (typeof cell === "number" ? f.plain(cell) : cell);
  if (factor !== undefined) return texts.factor(shown(factor));
  return plus !== undefined ? texts.plus(shown(plus)) : texts.value(shown(value ?? ""));
}
