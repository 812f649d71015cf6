import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "../bundled";

const FOLDER = "out/test";
const FLUENT = "@fluentui/react-components";

/**
 * Packages as one file each, for tests that render the pane: to load the fourteen hundred modules of Fluent one by one takes longer than such
 * a test. React stays outside, so that there is one of it. jest.config.js puts these files in the place of the packages.
 */
export default function setup(): void {
  mkdirSync(FOLDER, { recursive: true });
  put("fluent", `export { ${namesOfFluent("addin", "test/addin").join(", ")} } from "${FLUENT}";\n`);
  put("zod", 'export * from "zod";\n');
}

function put(name: string, entry: string): void {
  const [from, to] = [join(FOLDER, `${name}.entry.js`), join(FOLDER, `${name}.cjs`)];
  const isNew = existsSync(to) && ["package-lock.json", __filename].every((source) => statSync(to).mtimeMs > statSync(source).mtimeMs);
  if (isNew && existsSync(from) && readFileSync(from, "utf8") === entry) return;
  writeFileSync(from, entry);
  writeFileSync(to, bundled(from, {
    format: "cjs", platform: "node", minify: true, define: { "process.env.NODE_ENV": '"production"' }, external: ["react", "react-dom", "react/jsx-runtime", "scheduler"],
  }));
}

/** What folders import of Fluent, types apart. */
function namesOfFluent(...folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/u.test(path)).map((path) => join(folder, path)));
  const lists = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/^import \{([^}]*)\} from "@fluentui\/react-components"/gmu)].map(([, list]) => list!));
  const names = lists.join().split(",").map((name) => name.trim()).filter((name) => name !== "" && !name.startsWith("type "));
  return [...new Set(names)].sort();
}
