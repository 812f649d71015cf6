import type { IStyleData } from "@univerjs/core";
import { attributes, tags } from "../../engine/file/xml";

const HORIZONTAL: Record<string, number> = { left: 1, center: 2, right: 3 };
const VERTICAL: Record<string, number> = { top: 1, center: 2, bottom: 3 };
const WRAP = 3;
/** One step of indentation is about as wide as three spaces; beside it the grid's own distance. */
const INDENT = 9;

/** Cell formats of xl/styles.xml in their order, in the grid's words; without number formats, which travel with the values. */
export function cellStyles(xml: string): IStyleData[] {
  const fonts: IStyleData[] = [];
  const fills: IStyleData[] = [];
  const formats: IStyleData[] = [];
  let section = "";
  for (const tag of tags(xml)) {
    if (["fonts", "fills", "borders", "cellXfs", "cellStyleXfs", "dxfs"].includes(tag.name)) section = tag.kind === "close" ? "" : tag.name;
    if (tag.kind === "close") continue;
    const found = attributes(xml, tag);
    if (section === "fonts") font(fonts, tag.name, found);
    else if (section === "fills") fill(fills, tag.name, found);
    else if (section === "cellXfs" && tag.name === "xf") formats.push({ ...fonts[Number(found["fontId"] ?? 0)], ...fills[Number(found["fillId"] ?? 0)] });
    else if (section === "cellXfs" && tag.name === "alignment") Object.assign(formats.at(-1) ?? {}, alignment(found));
  }
  return formats;
}

type Found = Record<string, string>;

const rgb = (found: Found) => (found["rgb"] ? { rgb: `#${found["rgb"].slice(-6)}` } : undefined);
const on = (found: Found): 0 | 1 => (found["val"] === "0" || found["val"] === "false" ? 0 : 1);

function font(fonts: IStyleData[], name: string, found: Found): void {
  if (name === "font") fonts.push({});
  const last = fonts.at(-1);
  if (!last) return;
  if (name === "b") last.bl = on(found);
  if (name === "i") last.it = on(found);
  if (name === "u") last.ul = { s: 1 };
  if (name === "sz") last.fs = Number(found["val"]);
  const color = name === "color" ? rgb(found) : undefined;
  if (color) last.cl = color;
}

function fill(fills: IStyleData[], name: string, found: Found): void {
  if (name === "fill") fills.push({});
  const color = name === "fgColor" ? rgb(found) : undefined;
  const last = fills.at(-1);
  if (color && last) last.bg = color;
}

const alignment = (found: Found): IStyleData => ({
  ...(HORIZONTAL[found["horizontal"] ?? ""] ? { ht: HORIZONTAL[found["horizontal"] ?? ""] as never } : {}),
  ...(VERTICAL[found["vertical"] ?? ""] ? { vt: VERTICAL[found["vertical"] ?? ""] as never } : {}),
  ...(["1", "true"].includes(found["wrapText"] ?? "") ? { tb: WRAP as never } : {}),
  ...(Number(found["indent"] ?? 0) > 0 ? { pd: { l: 2 + Number(found["indent"]) * INDENT } as never } : {}),
});
