/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { readFileSync, writeFileSync } from "node:fs";
import { coverage, MemoryWorkbook } from "../../../addin/workbench/host";
import { startOffice } from "../office";

const file = "addin/workbench/host/COVERAGE.md";

test("the list of what is answered is up to date (WRITE_COVERAGE=1 writes it)", async () => {
  await startOffice(new MemoryWorkbook());
  const list = coverage(Excel as never);
  const rows = list.map(({ className, answered, refused }) => `| ${className} | ${answered.join(", ")} | ${refused.length} |`);
  const total = list.reduce((sum, { answered }) => sum + answered.length, 0);
  const text = [
    "# What the stand-in for Excel answers", "",
    `${total} members of ${list.length} classes of Excel's object model, by their names on the server. Everything else fails with the error`,
    "code `NotImplemented` and the member's name. Written by test/workbench/host/coverage.test.ts.", "",
    "| class | answered | refused members |", "|---|---|---|", ...rows, "",
  ].join("\n");
  if (process.env["WRITE_COVERAGE"]) writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("no member is answered that the library does not know", () => {
  for (const { className } of coverage(Excel as never)) expect(Excel).toHaveProperty(className);
});
