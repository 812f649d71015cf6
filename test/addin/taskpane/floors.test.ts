import { spawnSync } from "node:child_process";

/** Which of these imports lint refuses in that file of the pane; counted from 1. */
function refused(file: string, imports: readonly string[]): number[] {
  const { stdout } = spawnSync(process.execPath, [
    "node_modules/eslint/bin/eslint.js", "--config", ".eslint.config.js", "--format", "json", "--stdin", "--stdin-filename", `addin/taskpane/${file}`,
  ], { input: imports.map((path) => `import "${path}";`).join("\n"), encoding: "utf8" });
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { line: number; ruleId: string }[] }];
  return messages.filter(({ ruleId }) => ruleId === "boundaries/dependencies").map(({ line }) => line);
}

/** Frame, views, parts, state: each leans on what is below it, and no view on another. */
it.each([
  ["state/planted.ts", ["./texts", "../parts/hint", "../views/land", "../frame/views"], [2, 3, 4]],
  ["parts/planted.ts", ["../state/texts", "../views/land", "../frame/views"], [2, 3]],
  ["views/land/planted.ts", ["./land-card", "../../state/texts", "../../parts/hint", "../money", "../../frame/views"], [4, 5]],
  ["frame/planted.ts", ["../state/texts", "../parts/hint", "../views/money"], []],
])("lint refuses an arrow up in %s", (file, imports, lines) => {
  expect(refused(file, imports)).toEqual(lines);
});
