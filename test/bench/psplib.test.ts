import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instances, readProject } from "./psplib";

const text = readFileSync(join(__dirname, "../golden/PLANNEN/uitloop-als-psplib/project.sm"), "latin1");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "psplib-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
const found = () => instances(folder).map(({ name, best }) => [name, best]);

test("the folders that PSPLIB's archives unpack to: named like an instance, with lists of results between the instances", () => {
  put({
    "j30.sm/j3010_2.sm": text, "j30.sm/j301_1.sm": text, "j30.sm/J302_1.SM": text, "j30.sm/j30opt.sm": "Parameter Instance Makespan\n1 1 43\n",
    "j30.sm/optimum/optimum.csv": "problem,optimum\nj301_1.sm,43\nj302_1.sm,38\nj3010_2.sm,..83\n",
    "j60.sm/j609_1.sm": text, "j60.sm/readme.txt": "PRECEDENCE RELATIONS", "j60.sm/optimum.csv": "problem,optimum\nj609_1,82..87\n",
  });
  expect(found()).toEqual([["j301_1", 43], ["J302_1", 38], ["j609_1", 87], ["j3010_2", 83]]);
});

test("optima above the instances, as a spreadsheet writes them", () => {
  put({
    "sets/j30/j301_1.sm": text, "sets/j30/j301_2.sm": text, "sets/j30/j301_3.sm": text, "sets/j30/j301_4.sm": text,
    "sets/optimum/optimum.csv": "\uFEFF\"Problem\";\"Bron\";\"Optimum\"\r\n\"J301_1\";\"a\";\"43\"\r\n\"j301_2.sm\";\"b\";\"44..47\"\r\nj301_4;;\r\n",
  });
  expect(found()).toEqual([["j301_1", 43], ["j301_2", 47], ["j301_3", undefined], ["j301_4", undefined]]);
});

test("an instance reads the same with the line ends of another system", () => {
  const lines = text.replace(/\r\n/gu, "\n");
  expect(readProject(lines.replace(/\n/gu, "\r\n"))).toEqual(readProject(lines));
});

test("a list of optima without its columns is refused by name", () => {
  put({ "j301_1.sm": text, "optimum/optimum.csv": "instance,makespan\nj301_1,43\n" });
  expect(() => instances(folder)).toThrow("optimum.csv: the columns problem and optimum are not there");
});
