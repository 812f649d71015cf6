/** @jest-environment ./test/workbench/node-require.cjs */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportOf, type Reporter, type ReportOptions } from "../../addin/workbench/cli/report";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

const root = join(__dirname, "../..");
const load = (): Reporter => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire(join(root, "out/workbench/report.cjs")) as Reporter;
const options: ReportOptions = { day: "2026-11-28", language: "nl", version: "0.1.0" };
const report = (path: string, own: Partial<ReportOptions> = {}): Promise<string> => reportOf(path, { ...options, ...own }, load);
const sample = join(root, "samples/meerjarenbegroting.xlsx");
let page: string;
beforeAll(async () => { page = await report(sample); });

const command = (...args: string[]): { status: number | null; said: string } => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "addin/workbench/cli/report.ts", ...args], { cwd: root, encoding: "utf8" });
  return { status, said: stderr.trim() };
};

test("one page that stands by itself: nothing fetched, nothing that runs, in Dutch, on the day that was given", () => {
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/u);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/u);
  expect([...page.matchAll(/https?:[^"'\s<]+/gu)].map(([address]) => address).filter((address) => address !== "http://www.w3.org/2000/svg")).toEqual([]);
  expect(page).toContain("<dd>28-11-2026</dd>");
  expect(page).toContain("<dd>meerjarenbegroting.xlsx</dd>");
  // Landmarks, a caption for every table, and words beside every chart.
  for (const landmark of ["header", "nav", "main", "footer"]) expect(page).toContain(`<${landmark}`);
  const count = (pattern: RegExp): number => [...page.matchAll(pattern)].length;
  expect(count(/<table>/gu)).toBe(count(/<caption>/gu));
  expect(count(/<figure><svg [^>]*role="img" aria-label="[^"]+"/gu)).toBe(count(/<figcaption>Grafiek: /gu));
  expect(count(/<figure>/gu)).toBeGreaterThan(1);
});

test("the same day gives the same page, another day only another date", async () => {
  expect(await report(sample)).toBe(page);
  expect((await report(sample, { day: "2026-12-01" })).replaceAll("01-12-2026", "28-11-2026")).toBe(page);
});

test("speaks English when asked", async () => {
  const english = await report(sample, { language: "en" });
  expect(english).toContain('<html lang="en">');
  expect(english).toContain("Does the money match the ambition?");
});

test("says in one Dutch line what is the matter", async () => {
  await expect(report("nergens.xlsx")).rejects.toThrow("Het bestand nergens.xlsx bestaat niet.");
  await expect(report(join(root, "test/workbench/foreign/long-text.xlsx"))).rejects.toThrow(/staat geen tabel om over te rapporteren/u);
  await expect(report(join(root, "samples/fictief-gebied.xlsx"), { area: "Nergenshuizen" })).rejects.toThrow("Het gebied Nergenshuizen staat niet in de tabellen. Wel: De Weerden.");
  const out = join(mkdtempSync(join(tmpdir(), "rapport-")), "rapport.html");
  expect(command(sample)).toEqual({ status: 1, said: expect.stringMatching(/^Gebruik: npm run -s report/u) as string });
  for (const unknown of [["--kleur", "rood"], ["--datum"]]) expect(command(sample, "--out", out, ...unknown)).toEqual({ status: 1, said: expect.stringMatching(/^Gebruik: npm run -s report/u) as string });
  expect(command(sample, "--out", out, "--datum", "2026-02-30")).toEqual({ status: 1, said: "--datum is een dag, zoals 2026-11-28 (niet 2026-02-30)." });
  writeFileSync(out, "oud");
  expect(command(out, "--out", out)).toEqual({ status: 1, said: expect.stringContaining("hetzelfde bestand als de invoer") as string });
  expect(readFileSync(out, "utf8")).toBe("oud");
});
