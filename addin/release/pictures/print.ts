import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { root } from "../../workbench/cli/build";

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
      run("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, file)]);
      const pdf = join(folder, `${name}.pdf`);
      if (!existsSync(pdf)) throw new Error(`LibreOffice maakte geen PDF van ${file}.`);
      run("pdftoppm", ["-r", "70", "-png", pdf, join(out, name)]);
      renameSync(pdf, join(out, `${name}.pdf`));
    }
    for (const picture of readdirSync(out).filter((name) => name.endsWith(".png")).sort()) process.stdout.write(`out/pictures/print/${picture}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook with the values of its RUIMTE formulas instead of the formulas, and with charts over the cells that their names stand for now. */
export function withValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const names = new Map([...strFromU8(parts["xl/workbook.xml"]!).matchAll(/<definedName name="(Grafiek_[^"]+)"[^>]*>([^<]+)</gu)].map(([, name, formula]) => [name!, formula!]));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => {
    if (path.startsWith("xl/worksheets/sheet")) return [path, strToU8(strFromU8(content).replace(/<f[^>]*>[^<]*_xldudf_[^<]*<\/f>/gu, ""))];
    return [path, path.startsWith("xl/charts/chart") ? strToU8(overCells(strFromU8(content), names)) : content];
  })));
}

function overCells(chart: string, names: ReadonlyMap<string, string>): string {
  return chart.replace(/<c:f>([^<]+!)(Grafiek_\w+)<\/c:f>(.*?<c:ptCount val="(\d+)")/gsu, (_, sheet: string, name: string, rest: string, count: string) => {
    const [, column, row] = /!\$([A-Z]+)\$(\d+):/u.exec(names.get(name)!)!;
    return `<c:f>${sheet}$${column!}$${row!}:$${column!}$${Number(row) + Number(count) - 1}</c:f>${rest}`;
  });
}

function run(command: string, given: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, given, { encoding: "utf8", timeout: 300_000 });
  if (error !== undefined) throw new Error(`${command} is er niet: installeer ${command === "soffice" ? "LibreOffice" : "poppler-utils"}.`);
  if (status !== 0) throw new Error(`${command}: ${stderr.split("\n")[0] ?? ""}`);
}
