import { ALL_AREAS, NEW_AREA } from "../domain/tables";

import { tidyDifference } from "../numbers/tidy-sum";
import type { Report, ReportCell, ReportColumn } from "../tables";
import type { ValueKind } from "../domain/value-kind";
import { roughly } from "./in-words";
import type { Learned, LearnedArea, LearnedNorm, NormRemark, Verdict } from "./model";

const verdicts: Readonly<Record<Verdict, string>> = { ample: "ruim", tight: "krap", within: "binnen" };

const normRemarks: Readonly<Record<NormRemark, string>> = {
  noObservations: "geen waarnemingen", noSpread: "geen spreiding", oneArea: "één gebied: geen vergelijking",
  veryUncertain: "zeer onzeker", uncertain: "onzeker", noDifference: "geen verschil tussen gebieden aantoonbaar",
};
const INSEPARABLE = "meer waarnemingen per gebied of een standaardfout nodig";

export const remarksOf = ({ remarks }: Pick<LearnedNorm, "remarks">): string => remarks.map((remark) => normRemarks[remark]).join("; ");

/** What the plan misses beside what is expected: a share, or an amount on the scale of differences. */
const difference = ({ norm, inUse }: LearnedNorm, learned: Learned | undefined): ReportCell => {
  if (learned === undefined || inUse === undefined) return "";
  // What logarithms leave of two equal values is no difference.
  if (tidyDifference(learned.expected, inUse) === 0) return 0;
  return shown(norm.scale === "ratio" ? learned.expected / inUse - 1 : learned.expected - inUse);
};

/** No cell can show what is beyond all numbers: the bounds of two areas that differ much. */
const shown = (value: number | undefined): ReportCell => (value === undefined || !Number.isFinite(value) ? "" : value);

const figures = (learned: Learned | undefined): ReportCell[] =>
  (learned === undefined ? ["", "", "", ""] : [learned.learned, learned.interval?.low, learned.interval?.high, learned.expected].map(shown));

const quantity = (header: string): ReportColumn => ({ header, kind: "quantity", per: "eenheid" });

/** LEREN: per norm a row per area, then a new area, then all together. */
export function learningTable(norms: readonly LearnedNorm[]): Report {
  const rows: ReportCell[][] = [];
  const kinds: ValueKind[] = [];
  for (const learned of norms) {
    const own = rowsOf(learned);
    rows.push(...own);
    kinds.push(...own.map((): ValueKind => (learned.norm.scale === "ratio" ? "share" : "quantity")));
  }
  return {
    columns: [
      { header: "Norm", kind: "name", key: true }, { header: "Gebied", kind: "name", key: true }, { header: "Waarnemingen", kind: "count" },
      ...["Gemeten", "Geleerd", "Onder", "Boven", "Verwacht"].map(quantity), { header: "Eigen gewicht", kind: "share" },
      quantity("In gebruik"), { header: "Verschil", kind: "share", byRow: kinds }, { header: "Oordeel", kind: "text" }, { header: "Opmerking", kind: "text" },
    ],
    rows,
  };
}

function rowsOf(learned: LearnedNorm): ReportCell[][] {
  const { norm: { name, areas }, inUse = "", newArea, system } = learned;
  const row = (area: string, count: number, measured: number | undefined, of: Learned | undefined, weight: ReportCell, verdict: Verdict | undefined, remark: string): ReportCell[] =>
    [name, area, count, measured ?? "", ...figures(of), weight, inUse, difference(learned, of), verdict === undefined ? "" : verdicts[verdict], remark];
  const all = row(ALL_AREAS, areas.reduce((sum, { rows }) => sum + rows.length, 0), undefined, system, "", learned.verdict, remarksOf(learned));
  if (areas.length === 0) return [all];
  return [
    ...learned.areas.map((area) => row(area.name, area.observations, area.measured, area.learned, area.ownWeight ?? "", area.verdict, areaRemark(area, learned))),
    row(NEW_AREA, 0, undefined, newArea, newArea === undefined ? "" : 0, undefined, ""),
    all,
  ];
}

function areaRemark({ observations, without }: LearnedArea, { inseparable }: LearnedNorm): string {
  return [
    ...(inseparable && observations > 0 ? [INSEPARABLE] : []),
    ...(without === undefined ? [] : [`opvallend (zonder: ${roughly(without)})`]),
  ].join("; ");
}

/** NORMEN: a row per norm. */
export function normsTable(norms: readonly LearnedNorm[]): Report {
  return {
    columns: [
      { header: "Norm", kind: "name", key: true }, { header: "Gebieden", kind: "count" }, { header: "Waarnemingen", kind: "count" },
      ...["Geleerd", "Onder", "Boven", "Nieuw onder", "Nieuw boven"].map(quantity), { header: "Tussen gebieden", kind: "number" },
      { header: "Aandeel verschil", kind: "share" }, { header: "Q", kind: "number" }, quantity("In gebruik"),
      { header: "Oordeel", kind: "text" }, { header: "Opmerking", kind: "text" },
    ],
    rows: norms.map((learned) => {
      const { norm, system, newArea, between, heterogeneity, inUse, verdict } = learned;
      return [
        norm.name, norm.areas.length, norm.areas.reduce((sum, { rows }) => sum + rows.length, 0),
        ...[
          system?.learned, system?.interval?.low, system?.interval?.high, newArea?.interval?.low, newArea?.interval?.high,
          between, heterogeneity?.share, heterogeneity?.q, inUse,
        ].map(shown),
        verdict === undefined ? "" : verdicts[verdict], remarksOf(learned),
      ];
    }),
  };
}

