import { signs, type Sign } from "../domain/signs";
import { dimensions, type Dimension } from "../domain/wellbeing";
import type { Report, ReportCell, ReportColumn } from "../tables/report";
import type { Burden } from "./burden";
import type { DimensionStanding, IndicatorStanding } from "./area-standing";
import type { EffectCell, VariantEffects, EffectVerdict } from "./effects";
import type { Arrow, Certainty, Colour } from "./model";
import type { Criterion, TradeOffs } from "./trade-off";

const colourWords: Record<Colour, string> = { green: "groen", grey: "grijs", red: "rood" };
const arrowWords: Record<Arrow, string> = { up: "op", down: "neer", level: "gelijk" };
const certaintyWords: Record<Certainty, string> = { high: "hoog", middle: "midden", low: "laag" };
const verdictWords: Record<NonNullable<EffectVerdict>, string> = { favourable: "gunstig", unfavourable: "ongunstig", none: "geen", mixed: "gemengd" };
const dimensionWord = (dimension: Dimension): string => dimensions[dimension][0];
const EVERYBODY = "iedereen";
const SILENCE = "geen effect opgegeven";

/** WELVAART: a row per indicator by dimension and theme, and after each dimension how many have which colour. */
export function dashboardTable(standings: readonly DimensionStanding[]): Report {
  return {
    columns: [
      { header: "Dimensie", kind: "text", key: true }, { header: "Thema", kind: "text" }, { header: "Indicator", kind: "name", key: true },
      { header: "Eenheid", kind: "text" }, { header: "Jaar", kind: "year" }, { header: "Waarde", kind: "quantity" },
      { header: "Trend per jaar", kind: "quantity", per: "jaar" }, { header: "Pijl", kind: "text" }, { header: "Trendkleur", kind: "text" },
      { header: "Positie", kind: "level" }, { header: "Van", kind: "count" }, { header: "Positiekleur", kind: "text" }, { header: "Opmerking", kind: "text" },
    ],
    rows: standings.flatMap(({ dimension, standings: own, trends, positions }) => [
      ...own.map((standing) => [dimensionWord(dimension), ...indicatorCells(standing)]),
      own.length === 0
        ? [dimensionWord(dimension), "", "Aantal", "", "", "", "", "", "", "", "", "", "geen indicatoren"]
        : [dimensionWord(dimension), "", "Aantal", "", "", "", "", "", counted(trends), "", "", counted(positions), ""],
    ]),
  };
}

const counted = ({ green, grey, red }: Readonly<Record<Colour, number>>): string => `${green} groen / ${grey} grijs / ${red} rood`;

function indicatorCells(standing: IndicatorStanding): ReportCell[] {
  const { indicator: { name, theme = "", unit = "" }, latest, trend, position } = standing;
  return [
    theme, name, unit, latest?.year ?? "", latest?.value ?? "", trend?.slope ?? "",
    trend === undefined ? "" : arrowWords[trend.arrow], trend === undefined ? "" : colourWords[trend.colour],
    position?.rank ?? "", position?.among ?? "", position === undefined ? "" : colourWords[position.colour], remarksOn(standing).join("; "),
  ];
}

function remarksOn({ latest, trend, position }: IndicatorStanding): string[] {
  if (latest === undefined) return ["geen waarde in dit gebied"];
  return [
    ...(trend?.slope === undefined ? ["te weinig jaren"] : []),
    ...(position === undefined || position.year === latest.year ? [] : [`positie van ${position.year}`]),
    ...(position === undefined || position.missing.length === 0 ? [] : [`zonder waarde in ${position.year}: ${position.missing.join(", ")}`]),
    ...(position?.alike === undefined ? [] : [`niet te onderscheiden van ${position.alike}`]),
  ];
}

/** EFFECTEN: a row per variant, indicator, group and area; then what nobody said anything about. */
export function effectsTableOf(variants: readonly VariantEffects[]): Report {
  return {
    columns: [
      { header: "Variant", kind: "name", key: true }, { header: "Indicator", kind: "name", key: true }, { header: "Dimensie", kind: "text" },
      { header: "Groep", kind: "name", key: true }, { header: "Gebied", kind: "name", key: true }, { header: "Effect", kind: "quantity" },
      { header: "Gunstig / ongunstig", kind: "text" }, { header: "Tekens", kind: "text" }, { header: "Zekerheid", kind: "text" }, { header: "Maatregelen", kind: "text" },
    ],
    rows: variants.flatMap(({ variant, cells, silent, without }) => [
      ...cells.map((cell): ReportCell[] => [
        variant, cell.indicator, cell.dimensions.map(dimensionWord).join("; "), cell.group ?? EVERYBODY, cell.area ?? "", cell.amount ?? "",
        verdictWord(cell.verdict), signsText(cell.signs), certaintyWords[cell.certainty], cell.measures.join("; "),
      ]),
      ...silent.map(({ name, dimension }): ReportCell[] => [variant, name, dimensionWord(dimension), "", "", SILENCE, "", "", "", ""]),
      ...(without.length === 0 ? [] : [[variant, "", "", "", "", SILENCE, "", "", "", without.join("; ")]]),
    ]),
  };
}

const verdictWord = (verdict: EffectVerdict): string => (verdict === undefined ? "" : verdictWords[verdict]);

/** `3 + / 1 --`: the signs that occur, from the best down. */
export const signsText = (counts: ReadonlyMap<Sign, number>): string =>
  (Object.keys(signs) as Sign[]).flatMap((sign) => (counts.has(sign) ? [`${counts.get(sign)!} ${signs[sign][0]}`] : [])).join(" / ");

/** EFFECTEN per groep: how many indicators turn for the better and for the worse. */
export function burdenTable(burdens: readonly Burden[]): Report {
  return {
    columns: [
      { header: "Variant", kind: "name", key: true }, { header: "Groep", kind: "name", key: true }, { header: "Gebied", kind: "name", key: true },
      { header: "Gunstig", kind: "count" }, { header: "Ongunstig", kind: "count" }, { header: "Stapeling", kind: "yesNo" }, { header: "Indicatoren", kind: "text" },
    ],
    rows: burdens.map(({ variant, group, area, favourable, unfavourable, piles }) =>
      [variant, group ?? EVERYBODY, area ?? "", favourable, unfavourable.length, piles ? "ja" : "nee", unfavourable.join("; ")]),
  };
}

/** How a criterion is called: its indicator, and for whom and where, where that is said. */
export const criterionName = ({ indicator, group, area }: Criterion): string => [indicator, group, area].filter((part) => part !== undefined).join(" - ");

/** AFRUIL: a row per variant and a column per criterion, with what dominates it and what it gives up most. */
export function tradeOffTable({ criteria, variants }: TradeOffs, shows: "effects" | "regret"): Report {
  return {
    columns: [
      { header: "Variant", kind: "name", key: true },
      ...criteria.map((criterion): ReportColumn => ({ header: criterionName(criterion), kind: shows === "regret" ? "share" : "quantity" })),
      { header: "Gedomineerd door", kind: "text" }, { header: "Grootste spijt", kind: "share" }, { header: "Op indicator", kind: "text" },
    ],
    rows: variants.map(({ variant, cells, regrets, dominatedBy, largest }) => [
      variant, ...(shows === "regret" ? regrets.map((regret) => regret ?? "") : cells.map(cellText)),
      dominatedBy.join("; "), largest?.regret ?? "", largest === undefined ? "" : criterionName(criteria[largest.criterion]!),
    ]),
  };
}

/** A number and signs on one criterion stand side by side: they cannot be added up. */
function cellText(cell: EffectCell | undefined): ReportCell {
  if (cell === undefined) return "";
  if (cell.signs.size === 0) return cell.amount ?? "";
  const text = signsText(cell.signs);
  return cell.amount === undefined ? text : `${String(cell.amount).replace(".", ",")} en ${text}`;
}
