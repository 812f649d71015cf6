import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../../../addin/workbench/engine/file";
import { toUniverSnapshot } from "../../../addin/workbench/engine/univer";
import { cellStyles } from "../../../addin/workbench/page/formatting/cell-styles";
import { applyFormatting } from "../../../addin/workbench/page/formatting";

test("cell formats combine font, fill and alignment", () => {
  const styles = cellStyles(`<styleSheet>
    <fonts><font><sz val="11"/></font><font><b/><color rgb="FF154273"/><sz val="18"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill><fgColor rgb="FFFFF4CE"/></patternFill></fill></fills>
    <cellStyleXfs><xf fontId="0"/></cellStyleXfs>
    <cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>
    <dxfs><dxf><font><i/></font></dxf></dxfs>
  </styleSheet>`);
  expect(styles).toEqual([{ fs: 11 }, { bl: 1, cl: { rgb: "#154273" }, fs: 18, bg: { rgb: "#FFF4CE" }, ht: 2, tb: 3 }]);
});

test("the sample keeps its values and gets its looks", () => {
  const bytes = new Uint8Array(readFileSync("samples/fictief-gebied.xlsx"));
  const file = readWorkbookFile(bytes);
  const bare = toUniverSnapshot(file);
  const dressed = applyFormatting(toUniverSnapshot(file), file, bytes);
  for (const id of bare.sheetOrder) {
    const before = bare.sheets[id]?.cellData as Record<number, Record<number, { v?: unknown; f?: unknown }>>;
    const after = dressed.sheets[id]?.cellData as typeof before;
    for (const [row, cells] of Object.entries(before))
      for (const [column, { v, f }] of Object.entries(cells)) expect(after[Number(row)]?.[Number(column)]).toMatchObject({ ...(v === undefined ? {} : { v }), ...(f === undefined ? {} : { f }) });
  }
  const widths = dressed.sheetOrder.map((id) => Object.keys(dressed.sheets[id]?.columnData ?? {}).length);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});
