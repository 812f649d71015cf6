import { combineOf } from "../domain/agreements";
import { converted, unitNamed } from "../domain/units";
import { why } from "../domain/whys";
import { combinedPart, part, sumOf, type Explanation, type ExplanationLine } from "../numbers/explanation";
import type { Monitoring } from "./model";
import { seriesOf } from "./series";

/** The latest measurement of an agreement, or what is measured one level down; undefined where nothing is. */
export function explainRealised({ cascade, measured, rows }: Monitoring, name: string): Explanation | undefined {
  const agreement = cascade.named(name);
  if (agreement === undefined) return undefined;
  const series = seriesOf(cascade, measured);
  const last = series(agreement).now.at(-1);
  if (last === undefined) return undefined;
  const { current } = agreement;
  const own = measured.get(agreement)?.find(({ day }) => day === last.day);
  if (own !== undefined) {
    const { row } = rows.find((each) => cascade.named(each.name) === agreement && each.day === own.day && each.value === own.value)!;
    const line: ExplanationLine = { names: [current.agreement, current.to], amount: last.value, rows: [{ table: "metingen", row }] };
    return sumOf({ name: current.unit }, [part("measured", [line])], [why("latestMeasured")]);
  }
  const pieces = cascade.derivedFrom(agreement).map((below) => ({
    combine: combineOf(below.current, current),
    line: {
      names: [below.current.agreement, below.current.to],
      amount: converted(series(below).now.at(-1)!.value, unitNamed(below.current.unit), unitNamed(current.unit))!,
      rows: [{ table: "afspraken", row: below.current.row } as const],
    },
  }));
  const below = combinedPart("below", pieces, last.value);
  return sumOf({ name: current.unit }, [below], below.kind === "weakest" ? [why("weakestCounts", { name: below.lines[0]!.names[0]! })] : []);
}
