import { axisFormat } from "../../core";
import { encodeAttribute, encodeText } from "../../addin/workbench/engine/file/xml";
import type { BarChart, SpillColumn } from "./chart";

const namespaces = {
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/**
 * A bar chart as Excel itself writes one: with tick marks, labels that stay low under negative bars, bars in the order of the table, and
 * the figures of now beside each reference, for whoever shows a chart without calculating (a preview, a protected view).
 */
export function chartXml({ title, kind, grouping, categories, series }: BarChart): string {
  const isLying = kind === "bar";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${Object.entries(namespaces).map(([prefix, name]) => `xmlns:${prefix}="${name}"`).join(" ")}>`
    + '<c:date1904 val="0"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:chart>'
    + `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr><a:r><a:rPr lang="nl-NL" sz="1400" b="0"/><a:t>${encodeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
    + '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>'
    + `<c:barChart><c:barDir val="${isLying ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`
    + series.map(({ column, colour }, index) => seriesXml(column, colour, index, categories)).join("")
    + `<c:gapWidth val="${isLying ? 50 : 80}"/>${grouping === "stacked" ? '<c:overlap val="100"/>' : ""}<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`
    // Lying bars are drawn from below: turned round, the first of the table stands on top, and the figures below them.
    + axis("catAx", 111111111, 222222222, { position: isLying ? "l" : "b", orientation: isLying ? "maxMin" : "minMax", format: categories.format, labels: "low", crosses: "autoZero" })
    + axis("valAx", 222222222, 111111111, { position: isLying ? "b" : "l", orientation: "minMax", format: axisFormat(series[0]!.column.format, Math.max(0, ...series.flatMap(({ column }) => column.values.map((value) => Math.abs(Number(value) || 0))))), labels: "nextTo", crosses: isLying ? "max" : "autoZero" })
    + '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';
}

function seriesXml(column: SpillColumn, colour: string, index: number, categories: SpillColumn): string {
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${encodeText(column.header.reference)}</c:f>${cache("str", [column.header.text])}</c:strRef></c:tx>`
    + `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`
    + `<c:cat>${referenced(categories, categories.values.every((value) => typeof value === "number") ? "num" : "str")}</c:cat><c:val>${referenced(column, "num")}</c:val></c:ser>`;
}

function referenced({ reference, values, format }: SpillColumn, kind: "num" | "str"): string {
  return `<c:${kind}Ref><c:f>${encodeText(reference)}</c:f>${cache(kind, values, format)}</c:${kind}Ref>`;
}

const cache = (kind: "num" | "str", values: readonly unknown[], format = "General"): string =>
  `<c:${kind}Cache>${kind === "num" ? `<c:formatCode>${encodeText(format)}</c:formatCode>` : ""}<c:ptCount val="${values.length}"/>`
  + values.map((value, index) => (kind === "num" && typeof value !== "number" ? "" : `<c:pt idx="${index}"><c:v>${encodeText(String(value))}</c:v></c:pt>`)).join("") + `</c:${kind}Cache>`;

interface Axis {
  readonly position: string;
  readonly orientation: string;
  readonly format: string;
  readonly labels: "low" | "nextTo";
  readonly crosses: string;
}

function axis(element: "catAx" | "valAx", id: number, other: number, { position, orientation, format, labels, crosses }: Axis): string {
  const line = (colour: string) => `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;
  return `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`
    + (element === "valAx" ? `<c:majorGridlines>${line("D9DEE5")}</c:majorGridlines>` : "")
    + `<c:numFmt formatCode="${encodeAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>${line("8A94A0")}`
    + `<c:crossAx val="${other}"/><c:crosses val="${crosses}"/>`
    + (element === "catAx" ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>' : '<c:crossBetween val="between"/>')
    + `</c:${element}>`;
}
