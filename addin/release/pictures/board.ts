import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser } from "playwright-core";
import { boardReport, boardView } from "../../i18n/nl/board-report";
import { root } from "../../workbench/cli/build";
import { withValues } from "./print";
import { toPdf, toPictures } from "./to-pdf";
import { goTo, opened, sample, settled } from "./workbench";

const out = join(root, "out/pictures/report");

/** The board's report on paper: of the sheets, as the workbench's copy has them, by LibreOffice, and of the page by Chromium. Default: two samples. */
export async function makePicturesOfBoard(browser: Browser, wanted: readonly string[]): Promise<void> {
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  try {
    for (const file of wanted.length > 0 ? wanted : ["fictief-gebied.xlsx", "meerjarenbegroting.xlsx"]) {
      const name = file.replace(".xlsx", "");
      const copy = join(folder, `${name}-bladen.xlsx`);
      writeFileSync(copy, onlySheetsOf(withValues(await copyWithReport(browser, name))));
      toPictures(toPdf(copy, folder), join(out, `${name}-bladen`));
      copyFileSync(copy, join(out, `${name}-bladen.xlsx`));

      const page = join(out, `${name}-pagina.html`);
      const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "addin/workbench/cli/report.ts", sample(name), "--out", page, "--datum", "2026-11-28"], { cwd: root, encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      const shown = await browser.newPage();
      await shown.goto(`file://${page}`);
      const pdf = join(folder, `${name}-pagina.pdf`);
      await shown.pdf({ path: pdf, preferCSSPageSize: true });
      await shown.close();
      toPictures(pdf, join(out, `${name}-pagina`));
      process.stdout.write(`out/pictures/report/${name}-bladen-*.png, out/pictures/report/${name}-pagina-*.png\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is downloaded of the workbench after the report was made there. */
async function copyWithReport(browser: Browser, name: string): Promise<Uint8Array> {
  const open = await opened(browser, sample(name), { tables: name !== "eigen-werkboek" });
  const { page, pane } = open;
  await goTo(open, "board");
  await pane.click(`button:text-is("${boardView.look}")`);
  await pane.waitForSelector(`h3:text-is("${boardView.preview}")`, { timeout: 600_000 });
  await pane.click("#view button.fui-Button >> text=/^(Maak|Vervang) \\d+ blad/");
  await pane.waitForSelector(`p[role=status]:has-text("Het rapport staat op")`, { timeout: 120_000 });
  await settled(pane);
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), page.click("#save")]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  await open.close();
  return bytes;
}

/** Hidden sheets are not printed: those that were there before the report. */
function onlySheetsOf(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const first = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].findIndex(([, name]) => name === boardReport.sheets.report);
  let at = 0;
  const hidden = workbook.replace(/<sheet /gu, () => (at++ < first ? '<sheet state="hidden" ' : "<sheet ")).replace(/activeTab="\d+"/u, `activeTab="${first}"`);
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(hidden.replace(/<definedName name="_xlnm.Print_Area" localSheetId="(\d+)">[^<]*<\/definedName>/gu, (name, at: string) => (Number(at) < first ? "" : name))) });
}
