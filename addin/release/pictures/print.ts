import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { root } from "../../workbench/cli/build";
import { toPdf, toPictures } from "./to-pdf";

const out = join(root, "out/pictures/print");

/**
 * Every sample as it comes out of a printer: a PDF by LibreOffice, and each of its pages as a picture. LibreOffice has no RUIMTE functions,
 * and follows no names in charts: it gets a copy with what they give now.
 */
export function makePicturesOfPrint(wanted: readonly string[]): void {
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  try {
    for (const file of readdirSync(join(root, "samples")).filter((name) => name.endsWith(".xlsx") && (wanted.length === 0 || wanted.includes(name)))) {
      const name = file.replace(".xlsx", "");
      writeFileSync(join(folder, file), withValues(new Uint8Array(readFileSync(join(root, "samples", file)))));
      toPictures(toPdf(join(folder, file), folder), join(out, name));
    }
    for (const picture of readdirSync(out).filter((name) => name.endsWith(".png")).sort()) process.stdout.write(`out/pictures/print/${picture}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook with the values of its RUIMTE formulas instead of the formulas, and with charts over the cells that their names stand for now. */
export function withValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name!);
  // Each sheet has names of its own: two may have a column of the same name.
  const names = new Map([...workbook.matchAll(/<definedName name="(Grafiek_[^"]+)" localSheetId="(\d+)"[^>]*>([^<]+)</gu)].map(([, name, at, formula]) => [`${sheets[Number(at)]!}!${name!}`, formula!]));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => {
    if (path.startsWith("xl/worksheets/sheet")) return [path, strToU8(strFromU8(content).replace(/<f[^>]*>[^<]*_xldudf_[^<]*<\/f>/gu, ""))];
    return [path, path.startsWith("xl/charts/chart") ? strToU8(overCells(strFromU8(content), names)) : content];
  })));
}

function overCells(chart: string, names: ReadonlyMap<string, string>): string {
  return chart.replace(/<c:f>([^<]+!)(Grafiek_\w+)<\/c:f>(.*?<c:ptCount val="(\d+)")/gsu, (_, sheet: string, name: string, rest: string, count: string) => {
    const [, column, row] = /!\$([A-Z]+)\$(\d+):/u.exec(names.get(sheet.replaceAll("'", "") + name)!)!;
    return `<c:f>${sheet}$${column!}$${row!}:$${column!}$${Number(row) + Number(count) - 1}</c:f>${rest}`;
  });
}
