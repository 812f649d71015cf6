import { attributes, tags } from "./xml";

/** Number formats that every workbook has without declaring them (ECMA-376 18.8.30), for the Latin languages. */
const builtIn: Record<number, string> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "dd-mm-yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
  21: "h:mm:ss", 22: "dd-mm-yyyy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0", 39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
};

/** The number format of each cell style (the index is the `s` of a cell); undefined is General. */
export function numberFormats(xml: string): (string | undefined)[] {
  const own = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let inCellStyles = false;
  for (const tag of tags(xml)) {
    if (tag.name === "cellXfs") inCellStyles = tag.kind === "open";
    if (tag.kind === "close") continue;
    if (tag.name === "numFmt") {
      const { numFmtId, formatCode } = attributes(xml, tag);
      if (formatCode && formatCode !== "General") own.set(Number(numFmtId), formatCode);
    }
    if (tag.name === "xf" && inCellStyles) {
      const id = Number(attributes(xml, tag)["numFmtId"] ?? 0);
      formats.push(own.get(id) ?? builtIn[id]);
    }
  }
  return formats;
}
