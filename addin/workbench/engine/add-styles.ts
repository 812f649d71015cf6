import { editList } from "./file/edit-list";
import { attributes, encodeAttribute, tags, type Tag } from "./file/xml";

/** The style of a cell of a new sheet, as far as a copy takes it along. */
export interface CellStyle {
  readonly format: string;
  readonly bold: boolean;
  readonly size: number | undefined;
  /** "#154273"; undefined: as the workbook's text. */
  readonly color?: string | undefined;
  /** What lies behind it, in the same way. */
  readonly fill?: string | undefined;
  /** "Left", "Center" or "Right"; else as what stands in it. */
  readonly horizontal?: string | undefined;
  /** How far from that side, in Excel's steps. */
  readonly indent?: number | undefined;
  /** On more lines where that is needed. */
  readonly wrap?: boolean;
  /** Against the top of its row; else the bottom. */
  readonly top?: boolean;
}

/** Ids below this one are Excel's own number formats (ECMA-376 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** The styles part with a format for every style that is wanted, and which one each has. */
export function withStyles(xml: string, wanted: readonly CellStyle[]): { xml: string; styles: number[] } {
  const all = [...tags(xml)];
  const formats = new Map(within(xml, all, "numFmts", "numFmt").map(({ formatCode = "", numFmtId = "" }) => [formatCode, Number(numFmtId)]));
  const fonts = new Map<string, number>();
  const fontCount = within(xml, all, "fonts", "font").length;
  const fillCount = within(xml, all, "fills", "fill").length;
  const fills = new Map<string, number>();
  const fillId = ({ fill }: CellStyle): number => {
    if (fill === undefined || fill === "") return 0;
    if (!fills.has(fill)) fills.set(fill, fillCount + fills.size);
    return fills.get(fill)!;
  };
  const firstStyle = within(xml, all, "cellXfs", "xf").length;
  const plain = firstFont(xml, all);
  const [newFormats, newFonts, newStyles]: string[][] = [[], [], []] as unknown as string[][];
  const formatId = (format: string): number => {
    if (format === "General" || format === "") return 0;
    if (!formats.has(format)) {
      const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.values()) + 1;
      formats.set(format, id);
      newFormats!.push(`<numFmt numFmtId="${id}" formatCode="${encodeAttribute(format)}"/>`);
    }
    return formats.get(format)!;
  };
  const fontId = ({ bold, size, color }: CellStyle): number => {
    if (!bold && size === undefined && color === undefined) return 0;
    const own = color === undefined ? plain : `${plain.replace(/<color\b[^>]*\/>/, "")}`;
    const font = `<font>${bold ? "<b/>" : ""}${size === undefined ? sizeIn(own) : `<sz val="${size}"/>`}${color === undefined ? "" : `<color rgb="${argb(color)}"/>`}${own.replace(/<sz\b[^>]*\/>/, "")}</font>`;
    if (!fonts.has(font)) {
      fonts.set(font, fontCount + fonts.size);
      newFonts!.push(font);
    }
    return fonts.get(font)!;
  };
  const known = new Map<string, number>();
  const styles = wanted.map((each) => {
    const key = JSON.stringify(each);
    if (!known.has(key)) {
      known.set(key, firstStyle + newStyles!.length);
      const horizontal = HORIZONTAL[each.horizontal ?? ""];
      const aligned = `${horizontal === undefined ? "" : ` horizontal="${horizontal}"`}${each.top === true ? ' vertical="top"' : ""}${(each.indent ?? 0) > 0 ? ` indent="${each.indent}"` : ""}${each.wrap === true ? ' wrapText="1"' : ""}`;
      const alignment = aligned === "" ? "" : `<alignment${aligned}/>`;
      const xf = `<xf numFmtId="${formatId(each.format)}" fontId="${fontId(each)}" fillId="${fillId(each)}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`;
      newStyles!.push(alignment === "" ? `${xf}/>` : `${xf} applyAlignment="1">${alignment}</xf>`);
    }
    return known.get(key)!;
  });
  const newFills = [...fills.keys()].map((fill) => `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`);
  return { xml: edited(xml, all, newFormats!, newFonts!, newFills, newStyles!), styles };
}

const HORIZONTAL: Readonly<Record<string, string | undefined>> = { Left: "left", Center: "center", Right: "right" };

/** "#154273" as a file has it. */
const argb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

const sizeIn = (font: string): string => /<sz\b[^>]*\/>/.exec(font)?.[0] ?? "";

function edited(xml: string, all: readonly Tag[], formats: readonly string[], fonts: readonly string[], fills: readonly string[], styles: readonly string[]): string {
  let text = editList(editList(editList(xml, "fonts", "font", { added: fonts }), "fills", "fill", { added: fills }), "cellXfs", "xf", { added: styles });
  if (formats.length === 0) return text;
  if (all.some(({ name }) => name === "numFmts")) return editList(text, "numFmts", "numFmt", { added: formats });
  // Without a list of formats it comes first, as the schema has it.
  const root = [...tags(text)].find(({ name }) => name === "styleSheet")!;
  text = `${text.slice(0, root.end)}<${root.prefix}numFmts count="0"/>${text.slice(root.end)}`;
  return editList(text, "numFmts", "numFmt", { added: formats });
}

/** The attributes of the elements of a list; fonts and formats stand elsewhere in the part, too. */
function within(xml: string, all: readonly Tag[], list: string, element: string): Record<string, string>[] {
  const from = all.findIndex(({ name, kind }) => name === list && kind === "open");
  if (from < 0) return [];
  const to = all.findIndex(({ name, kind }, index) => index > from && name === list && kind === "close");
  return all.slice(from, to).filter(({ name, kind }) => name === element && kind !== "close").map((tag) => attributes(xml, tag));
}

/** What the workbook's own text looks like, without prefixes and without being bold. */
function firstFont(xml: string, all: readonly Tag[]): string {
  const from = all.findIndex(({ name }) => name === "font");
  const open = all[from];
  if (open?.kind !== "open") return "";
  const close = all.slice(from).find(({ name, kind }) => name === "font" && kind === "close")!;
  return xml.slice(open.end, close.start).replaceAll(`<${open.prefix}`, "<").replaceAll(`</${open.prefix}`, "</").replace(/<b\b[^>]*\/>/, "");
}
