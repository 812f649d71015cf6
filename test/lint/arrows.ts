import type { Planted } from "./refused";

/** From where, to where, and the second list is refused (DESIGN: arrows point one way). */
const arrows: readonly (readonly [file: string, allowed: readonly string[], refused: readonly string[]])[] = [
  ["core/domain/planted.ts", ["./name"], ["../numbers/cents", "../tables"]],
  ["core/numbers/planted.ts", ["../domain/name"], ["../tables", "../optimise"]],
  ["core/tables/planted.ts", ["../numbers/cents", "../domain"], ["../binding", "../optimise", "../stacking"]],
  ["core/optimise/planted.ts", ["../tables", "../numbers/cents"], ["../binding", "../prices"]],
  ["core/binding/planted.ts", ["../tables", "../domain"], ["../optimise", "../prices", "../balance"]],
  ["core/prices/planted.ts", ["../binding", "../optimise"], ["../funding", "../supply", "../land", "../balance"]],
  ["core/funding/planted.ts", ["../prices", "../optimise"], ["../supply", "../land", "../balance"]],
  ["core/supply/planted.ts", ["../tables"], ["../prices", "../funding", "../land", "../capacity"]],
  ["core/land/planted.ts", ["../tables"], ["../prices", "../funding", "../supply", "../stacking"]],
  ["core/balance/planted.ts", ["../funding", "../prices", "../land", "../supply", "../binding"], ["../capacity", "../versions", "../overview"]],
  // Every other folder of the core is a module, by its place alone.
  ["core/versions/planted.ts", ["../land", "../tables"], ["../stacking", "../overview"]],
  ["core/overview/planted.ts", ["../stacking", "../balance", "../land", "../binding"], ["../explained"]],
  ["addin/functions/planted.ts", ["../../core", "../calculation"], ["../../core/balance", "../taskpane"]],
  ["addin/workbook/planted.ts", ["../../core"], ["../functions", "../calculation", "../taskpane"]],
  ["addin/workbench/cells/planted.ts", ["./area"], ["../host", "../engine/spill", "../../workbook"]],
  ["addin/workbench/host/planted.ts", ["../cells/address"], ["../engine/spill", "../page/texts", "../../workbook"]],
  ["addin/workbench/engine/planted.ts", ["../cells/address"], ["../host", "../../../core"]],
  ["addin/workbench/page/planted.ts", ["../host", "../engine/spill", "../cells/area"], ["../cli/build", "../../taskpane/state/services"]],
];

export const arrowsOfTheHouse: Planted = {
  title: "an arrow up, and one to a sibling",
  rule: "boundaries/dependencies",
  files: arrows.map(([file, allowed, refused]) => [
    file, [...allowed, ...refused].map((path) => `import "${path}";`).join("\n"), refused.map((_, index) => allowed.length + index + 1),
  ]),
};
