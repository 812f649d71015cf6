import { leverAmount, stopYear } from "../../../../core";
import type { Lever } from "../../../../core/what-if";
import type { Formats } from "../../../i18n/format";
import type { Dictionary } from "../../../i18n/nl";

export const leverName = ({ of, name = "" }: Lever, t: Dictionary): string => t.whatIf.names[of](name);

const amountText = ({ now }: Lever, amount: number, f: Formats, among = [amount]): string => {
  switch (now?.kind) {
    case "euros": return f.euros(amount, among);
    case "hectares": return f.hectares(amount);
    case "fte": return f.fte(amount);
    default: return f.amount(amount, now?.unit);
  }
};

/** What the slider turns, as it is and as it would be: "€ 155 mln. → € 170,5 mln.". */
export function leverReads(lever: Lever, value: number, t: Dictionary, f: Formats): string {
  const texts = t.whatIf;
  if (lever.of === "stop") {
    const year = stopYear(lever, value);
    return year === undefined ? texts.stopsNot : texts.stops(year);
  }
  if (lever.now === undefined) return lever.of === "index" ? "" : texts.onRows(lever.rows);
  const after = leverAmount(lever, value);
  if (value === 0 || after === undefined) return texts.now(amountText(lever, lever.now.amount, f));
  const both = [lever.now.amount, after];
  const [before, then] = both.map((amount) => amountText(lever, amount, f, both));
  return texts.fromTo(before!, then!);
}

/** Where the slider stands, for who hears it: "+10%, € 155 mln. → € 170,5 mln.". */
export function leverValueTold(lever: Lever, value: number, t: Dictionary, f: Formats): string {
  const stands = t.whatIf.value(value > 0 ? `+${f.plain(value)}` : f.plain(value), t.whatIf.units[lever.unit]);
  return [stands, leverReads(lever, value, t, f)].filter((text) => text !== "").join(", ");
}
