import { attribute, type Parts } from "./parts";

/** How a cell looks, as far as the room for what stands in it goes. */
export interface Look {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly wrap: boolean;
  /** In steps of a character and a half. */
  readonly indent: number;
  readonly horizontal: string | undefined;
  /** Of figures; undefined: as they are. */
  readonly format: string | undefined;
}

/** Those that Excel knows by their number, as far as samples use them. */
const BUILT_IN: Readonly<Record<string, string>> = { 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "dd-mm-yyyy" };

/** The looks of a workbook, by their number. */
export function looksOf(parts: Parts): Look[] {
  const xml = parts.get("xl/styles.xml")!;
  const list = (name: string): string => new RegExp(`<${name}[ >].*?</${name}>`, "su").exec(xml)?.[0] ?? "";
  const formats = new Map([...list("numFmts").matchAll(/<numFmt [^>]*>/gu)].map(([tag]) => [attribute(tag, "numFmtId")!, attribute(tag, "formatCode")!]));
  const fonts = [...list("fonts").matchAll(/<font>(.*?)<\/font>|<font\/>/gsu)].map(([, content = ""]) => ({
    size: Number(attribute(/<sz [^>]*>/u.exec(content)?.[0] ?? "", "val") ?? 11), bold: /<b(?: val="1")?\s*\/>/u.test(content),
  }));
  return [...list("cellXfs").matchAll(/<xf ([^>]*?)(?:\/>|>(.*?)<\/xf>)/gsu)].map(([, tag, content = ""]) => {
    const alignment = /<alignment [^>]*>/u.exec(content)?.[0] ?? "";
    const format = attribute(` ${tag!}`, "numFmtId") ?? "0";
    return {
      ...fonts[Number(attribute(` ${tag!}`, "fontId") ?? 0)] ?? { size: 11, bold: false }, wrap: attribute(alignment, "wrapText") === "1" || attribute(alignment, "wrapText") === "true",
      indent: Number(attribute(alignment, "indent") ?? 0), horizontal: attribute(alignment, "horizontal"), format: formats.get(format) ?? BUILT_IN[format],
    };
  });
}
