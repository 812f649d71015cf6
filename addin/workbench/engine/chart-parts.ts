import { encodeAttribute, encodeText } from "./file/xml";

/** A chart for a file: what it reads, in the file's words, and the cells that it lies on. */
export interface NewChart {
  readonly name: string;
  readonly title: string;
  readonly axis: string;
  /** How the figures along it are written; default: as they are. */
  readonly format?: string | undefined;
  readonly kind: "bar" | "column" | "line";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
  /** The first category stands on top. */
  readonly isReversed: boolean;
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories: string | undefined }[];
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The drawing of a sheet: its charts in the order of their relationships, rId1 and on. */
export const drawingXml = (charts: readonly NewChart[]): string =>
  `${HEADER}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}">${charts.map((chart, index) =>
    `<xdr:twoCellAnchor>${corner("from", chart.from)}${corner("to", chart.to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`
    + `<xdr:cNvPr id="${index + 2}" name="${encodeAttribute(chart.name)}" descr="${encodeAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    + `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">`
    + `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`).join("")}</xdr:wsDr>`;

const corner = (name: string, { row, column }: NewChart["from"]): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** The part of one chart, with tick marks and labels as Excel itself writes them; Excel reads the figures when it opens the file. */
export function chartXml({ title, axis, format = "General", kind, grouping, isReversed, series }: NewChart): string {
  const all = series.map((each, index) => `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeText(each.name)}</c:v></c:tx>`
    + (kind === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>')
    + (each.categories === undefined ? "" : `<c:cat><c:strRef><c:f>${encodeText(each.categories)}</c:f></c:strRef></c:cat>`)
    + `<c:val><c:numRef><c:f>${encodeText(each.values)}</c:f></c:numRef></c:val>${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`).join("");
  const standard = kind === "line" && grouping === "clustered" ? "standard" : grouping;
  const plot = kind === "line"
    ? `<c:lineChart><c:grouping val="${standard}"/><c:varyColors val="0"/>${all}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`
    : `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/>`
      + `${grouping === "clustered" ? "" : '<c:overlap val="100"/>'}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  const [names, figures] = kind === "bar" ? ["l", "b"] : ["b", "l"];
  const ticks = (labels: string): string => `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;
  return `${HEADER}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>${titleXml(title, 1400)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}`
    + `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${names}"/>`
    + `<c:numFmt formatCode="General" sourceLinked="1"/>${ticks("low")}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
    + `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${figures}"/><c:majorGridlines/>${axis === "" ? "" : titleXml(axis, 1000)}`
    + `<c:numFmt formatCode="${encodeAttribute(format)}" sourceLinked="${format === "General" ? 1 : 0}"/>${ticks("nextTo")}<c:crossAx val="1"/><c:crosses val="${isReversed ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
    + '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';
}

const titleXml = (text: string, size: number): string => (text === "" ? "" : '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>'
  + `<a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="nl-NL" sz="${size}" b="0"/><a:t>${encodeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`);
