import { nameKey } from "../domain/name";
import type { LearnedArea, LearnedNorm, NormRemark, Verdict } from "./model";
import { scaleFor, type PlotMark } from "./plot-scale";

/** A line of the forest plot: what was measured and learned, each with its place; undefined where nothing can be said. */
export interface ForestLine {
  readonly measured: PlotMark | undefined;
  readonly learned: PlotMark | undefined;
  readonly low: PlotMark | undefined;
  readonly high: PlotMark | undefined;
  readonly expected: number | undefined;
  readonly verdict: Verdict | undefined;
}

export interface AreaInDetail extends ForestLine {
  readonly name: string;
  /** In the table Waarnemingen, with what each measured in the prices of its own level. */
  readonly observations: readonly { readonly row: number; readonly value: number; readonly priceLevel: number | undefined }[];
  /** 0-1. */
  readonly ownWeight: number | undefined;
  /** It stands out: the norm without it. */
  readonly without: number | undefined;
}

/** One norm as the pane shows it. */
export interface NormInDetail {
  readonly name: string;
  readonly unit: string | undefined;
  /** The year whose prices it is in. */
  readonly priceLevel: number | undefined;
  readonly areas: readonly AreaInDetail[];
  readonly newArea: ForestLine;
  readonly system: ForestLine;
  readonly inUse: PlotMark | undefined;
  /** Round values along the axis. */
  readonly ticks: readonly PlotMark[];
  /** Areas in which the norm in use is probably too low, or too high. */
  readonly tight: readonly string[];
  readonly ample: readonly string[];
  readonly inseparable: boolean;
  readonly remarks: readonly NormRemark[];
  /** Tasks that reckon with it, as Normen names them. */
  readonly countsFor: readonly string[];
}

/** A forest plot of a norm: places run from 0, the left, to 1. */
export function normInDetail(learned: LearnedNorm): NormInDetail {
  const { norm, areas, newArea, system, inUse } = learned;
  const { mark, ticks } = scaleFor(
    norm.scale, [...areas.flatMap(({ measured, learned: own }) => [measured, own?.learned]), system?.learned, inUse],
    [system, ...areas.map(({ learned: own }) => own)].flatMap((each) => [each?.interval?.low, each?.interval?.high]),
  );
  const line = (measured: number | undefined, of: LearnedArea["learned"], verdict: Verdict | undefined): ForestLine => ({
    measured: mark(measured), learned: mark(of?.learned), low: mark(of?.interval?.low), high: mark(of?.interval?.high), expected: of?.expected, verdict,
  });
  const rowsOf = new Map(norm.areas.map((area) => [nameKey(area.name), area]));
  const judged = (verdict: Verdict): string[] => areas.filter((area) => area.verdict === verdict).map(({ name }) => name);
  return {
    name: norm.name, unit: norm.unit ?? norm.used?.unit, priceLevel: learned.priceLevel,
    areas: areas.map(({ name, measured, learned: own, ownWeight, verdict, without }) => {
      const observed = rowsOf.get(nameKey(name));
      return {
        name, ownWeight, without, ...line(measured, own, verdict),
        observations: (observed?.rows ?? []).map((row, place) => ({ row, value: observed!.values[place]!, priceLevel: observed!.priceLevels?.[place] })),
      };
    }),
    newArea: line(undefined, newArea, undefined), system: line(undefined, system, learned.verdict), inUse: mark(inUse), ticks,
    tight: judged("tight"), ample: judged("ample"), inseparable: learned.inseparable, remarks: learned.remarks, countsFor: norm.used?.countsFor ?? [],
  };
}
