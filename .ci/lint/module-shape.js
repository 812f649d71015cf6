import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** Names for what a file of the shape holds already, and the name that it has there (DESIGN: one shape for a module). */
const shape = {
  functions: ["answers", "entries", "api", "formulas"],
  model: ["types", "interfaces", "schema"],
  read: ["reader", "reading", "input", "parse", "arguments"],
  report: ["reports", "table", "tables", "output", "matrix"],
  summary: ["glance", "dashboard", "tiles"],
  explain: ["explained", "explanation", "explanations", "why"],
  cached: ["cache", "memo", "once", "remember", "remembered"],
  "the question that it answers": ["util", "utils", "helper", "helpers", "common", "misc", "shared", "lib", "main", "answer"],
};
const rightName = new Map(Object.entries(shape).flatMap(([right, wrong]) => wrong.map((name) => [name, right])));

const isEntry = ({ type, declaration }) => type === "ImportDeclaration" || (type === "ExportNamedDeclaration" && declaration?.type === "FunctionDeclaration");
const isReexport = ({ type, source }) => (type === "ExportNamedDeclaration" || type === "ExportAllDeclaration") && source !== null;
const valueOf = ({ properties }, name) => properties.find(({ key }) => key?.name === name)?.value;
/** Columns written out, with or without rows; what takes those of others makes none. */
const isTable = (node) => valueOf(node, "columns")?.type === "ArrayExpression" && valueOf(node, "rows") !== undefined;
const isColumn = (node) => valueOf(node, "header") !== undefined && valueOf(node, "kind")?.type === "Literal";

/** A room of the core looks like every other: who knows one knows them all. */
export const moduleShape = {
  meta: { type: "problem", schema: [{ type: "object", properties: { needs: { type: "array", items: { type: "string" } } }, additionalProperties: false }] },
  create(context) {
    const { filename: path, cwd, options: [{ needs = [] } = {}] } = context;
    const [core, room, ...inside] = relative(cwd, path).split("/");
    const folder = join(cwd, core, room);
    const name = basename(path, ".ts");
    const isReport = name === "report" || name === "pictures";
    const say = (node, message) => context.report({ node, message });
    const isIn = (file) => existsSync(join(folder, file));

    return {
      Program(program) {
        if (rightName.has(name)) say(program, `in a module this is called ${rightName.get(name)}, not ${name}`);
        if (name === "index" && inside.length === 1) {
          for (const file of [...needs, ...(isIn("functions.ts") ? ["report.ts"] : [])]) if (!isIn(file)) say(program, `core/${room} has no ${file}`);
        } else if (!isIn("index.ts")) say(program, `core/${room} has no index.ts: its face`);
        if (name === "functions" && inside.length > 1) say(program, "the entries of a module stand together, in its own functions.ts");
        for (const statement of program.body) {
          if (name === "functions" && !isEntry(statement)) say(statement, "functions.ts holds the entries of custom functions, nothing else");
          if (name === "index" && !isReexport(statement)) say(statement, "index.ts is a table of contents: it exports what others hold");
        }
      },
      ObjectExpression(node) {
        if (!isReport && (isTable(node) || isColumn(node))) say(node, "result tables and their columns are made in report.ts");
      },
      "ImportDeclaration, ExportNamedDeclaration[source], ExportAllDeclaration"({ source }) {
        if (!source.value.startsWith(".")) return;
        const target = relative(folder, join(dirname(path), source.value));
        if (name !== "index" && (target === "" || target === "index")) say(source, "a module does not go through its own face: import the file");
        if (name !== "index" && target === "functions") say(source, "entries are asked from outside: import what they ask");
        if (/(^|\/)tables\/cached$/.test(source.value) && !/(^|-)cached$/.test(name)) say(source, "what is remembered stands in cached.ts");
      },
    };
  },
};
