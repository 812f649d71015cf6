import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Numbers and days as a Dutch reader sees them. */
const DUTCH = '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item></oor:items>';

/** A workbook as a Dutch LibreOffice prints it. */
export function toPdf(file: string, folder: string): string {
  const settings = join(folder, "profile/user/registrymodifications.xcu");
  if (!existsSync(settings)) {
    mkdirSync(dirname(settings), { recursive: true });
    writeFileSync(settings, DUTCH);
  }
  run("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  const pdf = join(folder, `${basename(file, ".xlsx")}.pdf`);
  if (!existsSync(pdf)) throw new Error(`LibreOffice maakte geen PDF van ${basename(file)}.`);
  return pdf;
}

/** Each page as a picture beside the PDF itself; those of an earlier time go. */
export function toPictures(pdf: string, out: string): void {
  for (const old of readdirSync(dirname(out)).filter((name) => name.startsWith(`${basename(out)}-`) && name.endsWith(".png"))) rmSync(join(dirname(out), old));
  run("pdftoppm", ["-r", "90", "-png", pdf, out]);
  copyFileSync(pdf, `${out}.pdf`);
}

function run(command: string, given: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, given, { encoding: "utf8", timeout: 300_000 });
  if (error !== undefined) throw new Error(`${command} is er niet: installeer ${command === "soffice" ? "LibreOffice" : "poppler-utils"}.`);
  if (status !== 0) throw new Error(`${command}: ${stderr.split("\n")[0] ?? ""}`);
}
