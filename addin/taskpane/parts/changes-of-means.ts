import { allMeans, type Means } from "../../../core";
import type { Difference, MeansChange } from "../../../core/what-if";
import type { Formats } from "../../i18n/format";
import type { Dictionary } from "../../i18n/nl";

/** How a figure reads: before, after, and by how much it differs. */
export interface ChangeText {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

type Written = (value: number) => string;

const shortages = (f: Formats): Readonly<Record<Means, Written>> => ({ land: f.hectares, money: f.euros, people: f.hours });

const signed = (difference: number, text: string): string => (difference > 0 ? `+${text}` : text);

/** `written`: an amount; `apart`: how much of it lies between two. */
function changeText({ before, after, difference }: Difference, written: Written, apart: Written, { whatIf: texts }: Dictionary): ChangeText {
  // In a narrow column an amount may break before its unit.
  const shown = (value: number | undefined): string => (value === undefined ? texts.unknown : written(value).replaceAll("\u00a0", " "));
  return {
    before: shown(before), after: shown(after),
    difference: difference === undefined ? texts.unknown : difference === 0 ? texts.none : signed(difference, apart(difference)),
  };
}

/** A share: what lies between two of them is points. */
export const shareChange = (change: Difference, t: Dictionary, f: Formats): ChangeText => changeText(change, f.share, (value) => t.whatIf.points(f.share(value)), t);

/** What falls short, in the unit of its means. */
export const shortChange = ({ means, short }: MeansChange, t: Dictionary, f: Formats): ChangeText => changeText(short, shortages(f)[means], shortages(f)[means], t);

/** All that differs in one sentence, for who listens. */
export function changesTold(changes: readonly MeansChange[], t: Dictionary, f: Formats): string {
  const { told, toldNothing, toldOne, means: names, short } = t.whatIf;
  const differs = ({ difference }: Difference): boolean => difference !== undefined && difference !== 0;
  const one = (name: string, { before, after, difference }: ChangeText): string => toldOne(name, before, after, difference);
  const all = allMeans.flatMap((each) => {
    const change = changes.find(({ means }) => means === each);
    if (change === undefined) return [];
    return [...(differs(change.served) ? [one(names[each], shareChange(change.served, t, f))] : []), ...(differs(change.short) ? [one(short[each], shortChange(change, t, f))] : [])];
  });
  return all.length === 0 ? toldNothing : told(all.join("; "));
}
