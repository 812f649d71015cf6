import type { Planted } from "./refused";

/** Frame, views, parts, state: each leans on what is below it, and no view on another. */
const floors: readonly (readonly [file: string, imports: readonly string[], refused: readonly number[]])[] = [
  ["state/planted.ts", ["./texts", "../parts/hint", "../views/land", "../frame/views"], [2, 3, 4]],
  ["parts/planted.ts", ["../state/texts", "../views/land", "../frame/views"], [2, 3]],
  ["views/land/planted.ts", ["./land-card", "../../state/texts", "../../parts/hint", "../money", "../../frame/views"], [4, 5]],
  ["frame/planted.ts", ["../state/texts", "../parts/hint", "../views/money"], []],
];

export const floorsOfThePane: Planted = {
  title: "an arrow up between the floors of the pane",
  rule: "boundaries/dependencies",
  files: floors.map(([file, imports, refused]) => [`addin/taskpane/${file}`, imports.map((path) => `import "${path}";`).join("\n"), refused]),
};
