import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One cell of the add-in: its formula, what it fills, and the value the file remembers. */
export interface Planted {
  address: string;
  formula: string;
  area: string;
  value: string;
}

/**
 * A user's workbook with much in it, made by another tool: table, styles, conditional formatting, comments, a protected
 * sheet, validation, an image, a chart; and on the sheet "Uitkomst" the given formulas as Excel stores them.
 */
export async function richWorkbook(planted: readonly Planted[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const input = workbook.addWorksheet("Invoer");
  input.addTable({
    name: "Opgaven", ref: "A1", headerRow: true, columns: [{ name: "Opgave" }, { name: "Doel" }, { name: "Prijs" }],
    rows: [["Wonen", 10, 1.5], ["Natuur & water", 20.25, 2], ["Energie", 30, 0]],
  });
  input.addConditionalFormatting({ ref: "B2:B4", rules: [{ type: "cellIs", operator: "greaterThan", formulae: [15], priority: 1, style: { font: { bold: true } } }] });
  input.getCell("A2").note = "Een opmerking van de gebruiker";
  input.getCell("E1").dataValidation = { type: "list", allowBlank: true, formulae: ['"ja,nee"'] };
  const image = workbook.addImage({ base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", extension: "png" });
  input.addImage(image, "G1:H3");
  const output = workbook.addWorksheet("Uitkomst");
  output.getColumn(1).width = 30;
  output.getCell("A1").value = "Uitkomst";
  output.getCell("A1").font = { bold: true, color: { argb: "FF336699" } };
  for (const { address } of planted) output.getCell(address).value = 123456;
  for (let row = 3; row <= 8; row++) output.getCell(row, 2).numFmt = "0.00";
  output.getCell("H1").value = { formula: "SUM(B4:B6)", result: 0 };
  output.getCell("H2").value = { formula: "SUM(Invoer!B2:B4)", result: 60.25 };
  output.getCell("H3").value = { formula: "H1*2", result: 0 };
  output.getCell("H9").value = "van de gebruiker";
  await output.protect("geheim", { selectLockedCells: true });
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  plant(parts, "xl/worksheets/sheet2.xml", planted);
  addChart(parts);
  addMetadata(parts);
  return zipSync(parts, { level: 4, mtime: new Date(2025, 3, 1, 12, 0, 0) });
}

const edit = (parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void => {
  const before = strFromU8(parts[name]!);
  const after = change(before);
  if (after === before) throw new Error(`${name} is not what this test expects`);
  parts[name] = strToU8(after);
};

function plant(parts: Record<string, Uint8Array>, sheet: string, planted: readonly Planted[]): void {
  for (const { address, formula, area, value } of planted) {
    edit(parts, sheet, (xml) => xml.replace(new RegExp(`<c r="${address}"([^>]*)><v>123456</v></c>`), (_, rest: string) =>
      `<c r="${address}"${rest} cm="1" t="str"><f t="array" ref="${area}">${formula}</f><v>${value}</v></c>`));
  }
}

function addMetadata(parts: Record<string, Uint8Array>): void {
  parts["xl/metadata.xml"] = strToU8('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>');
  edit(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>'));
  edit(parts, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("</Relationships>", `<Relationship Id="rId900" Type="${type}/sheetMetadata" Target="metadata.xml"/></Relationships>`));
}

function addChart(parts: Record<string, Uint8Array>): void {
  parts["xl/charts/chart1.xml"] = strToU8('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Uitkomst!$B$4:$B$6</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>');
  parts["xl/drawings/drawing9.xml"] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafiek 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${type}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`);
  const rels = (target: string, kind: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/${kind}" Target="${target}"/></Relationships>`);
  parts["xl/drawings/_rels/drawing9.xml.rels"] = rels("../charts/chart1.xml", "chart");
  parts["xl/worksheets/_rels/sheet2.xml.rels"] = rels("../drawings/drawing9.xml", "drawing");
  edit(parts, "xl/worksheets/sheet2.xml", (xml) => xml.replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>'));
  edit(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", '<Override PartName="/xl/drawings/drawing9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>'));
}
