import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TO_DO } from "../../../addin/release/new-function/pieces";

const root = join(__dirname, "../../..");

test("nothing that `npm run new` leaves to do is left", () => {
  const places = ["core", "addin/functions", "test/golden"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|json|md)$/u.test(name)).flatMap((name) =>
      readFileSync(join(root, folder, name), "utf8").split("\n").flatMap((line, at) =>
        (line.includes(TO_DO) ? [`${folder}/${name}:${at + 1}: ${line.slice(line.indexOf(TO_DO))}`] : []))));
  expect(places).toEqual([]);
});
