const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** What Excel adds to the request of an add-in with functions, each under the number of its extension: that the workbook uses some, and which. */
const extensions = { usesFunctions: "{D87F86FE-615C-45B5-9D79-34F1136793EB}", functionIds: "{7C84B067-C214-45C3-A712-C9D94CD141B2}" };

/** The end of a web extension ([MS-OWEXML]): the custom functions that the formulas of these sheets call, by the names that Excel stores; nothing where there are none. */
export function functionList(sheets: readonly string[]): string {
  const names = [...new Set(sheets.flatMap((xml) => [...xml.matchAll(/_xldudf_\w+(?=\()/gu)].map(([name]) => name)))].sort();
  if (names.length === 0) return "";
  return "<we:extLst>" + extension(extensions.usesFunctions, "<we:containsCustomFunctions/>")
    + extension(extensions.functionIds, `<we:customFunctionIdList>${names.map((name) => `<we:customFunctionIds>${name}</we:customFunctionIds>`).join("")}</we:customFunctionIdList>`)
    + "</we:extLst>";
}

const extension = (uri: string, content: string): string => `<a:ext xmlns:a="${DRAWING}" uri="${uri}">${content}</a:ext>`;
