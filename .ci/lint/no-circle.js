import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** What a file imports from other files of the house, types and what comes late included. */
function importsOf(path, text) {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith(".")).map((name) => [name, resolved(path, name)]).filter(([, file]) => file !== undefined);
}

function resolved(from, name) {
  const base = join(dirname(from), name);
  return [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts"), join(base, "index.tsx")]
    .find((file) => /\.tsx?$/.test(file) && existsSync(file) && statSync(file).isFile());
}

/** Read once per run: a file that is looked at again has been edited in between, and so may the others be. */
let known = new Map();
let looked = new Set();

function neighbours(path) {
  if (!known.has(path)) known.set(path, importsOf(path, readFileSync(path, "utf8")).map(([, file]) => file));
  return known.get(path);
}

/** The shortest way from one file to another along imports. */
function wayFrom(start, end) {
  const cameFrom = new Map([[start, undefined]]);
  for (const at of cameFrom.keys()) {
    if (at === end) {
      const way = [];
      for (let step = at; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    for (const next of neighbours(at)) if (!cameFrom.has(next)) cameFrom.set(next, at);
  }
  return undefined;
}

/** No file needs itself by way of others: then each can be read, tested and moved with only what lies below it. */
export const noCircle = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const { filename: path, cwd } = context;
    const nameOf = (file) => relative(cwd, file);
    return {
      Program(program) {
        if (looked.has(path)) [known, looked] = [new Map(), new Set()];
        looked.add(path);
        const own = importsOf(path, context.sourceCode.text);
        known.set(path, own.map(([, file]) => file));
        for (const [name, file] of own) {
          const way = wayFrom(file, path);
          if (way === undefined) continue;
          const at = context.sourceCode.text.search(new RegExp(`["']${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']`));
          context.report({ node: program, loc: context.sourceCode.getLocFromIndex(at), message: `a circle of files: ${[path, ...way].map(nameOf).join(" -> ")}` });
        }
      },
    };
  },
};
