import { readFileSync } from "node:fs";
import { requirementSets } from "../../../addin/workbench/host";

test("the stand-in can do what the manifest asks for, and no more", () => {
  const manifest = readFileSync("manifest/manifest.xml", "utf8");
  const asked = [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(([, name, version]) => [name, version]);
  expect(requirementSets).toEqual(Object.fromEntries(asked));
});
