import { withBelow, withClause } from "./joined";
import { fileName, refusalOf, type Names } from "./names";
import { piecesOf, TO_DO } from "./pieces";
import { goldenCases, withModule, withRecord } from "./record";

/** Reads a source by its path from the root, with slashes; undefined when it is not there. */
export type Read = (path: string) => string | undefined;

/**
 * The sources with the skeleton of one more function: new text by path. Everything that is left to do in it is marked, and
 * nothing answers.
 * @throws Error in Dutch when the function cannot be called so, or something of it is there already
 */
export function skeletonOf(names: Names, taken: ReadonlySet<string>, read: Read): Map<string, string> {
  const { id, module, question } = names;
  const refusal = refusalOf(names, taken);
  if (refusal !== undefined) throw new Error(refusal);
  const isNew = read(`core/${module}/index.ts`) === undefined;
  const made = new Map<string, string>();
  if (isNew) for (const [path, text] of Object.entries(moduleFiles(module))) made.set(path, text);
  for (const { path, clauses = [], below } of piecesOf(names)) {
    const text = made.get(path) ?? read(path) ?? "";
    const joined = clauses.reduce(withClause, text);
    made.set(path, below === undefined ? joined : withBelow(joined, below));
  }
  if (isNew) made.set("core/index.ts", withModuleInFace(read("core/index.ts")!, module));
  const records = `addin/functions/${module}.about.ts`;
  made.set(records, withRecord(read(records), names));
  made.set("addin/functions/index.ts", withModule(read("addin/functions/index.ts")!, module));
  for (const [path, text] of Object.entries(goldenCases(names))) made.set(path, text);
  const there = [`core/${module}/${fileName(question)}.ts`, `test/golden/${id}/example/input.json`].find((path) => read(path) !== undefined);
  if (there !== undefined) throw new Error(`${there} bestaat al: kies een andere naam in de code (npm run new -- ${id} ${module} <naam>).`);
  return new Map([...made].filter(([path, text]) => read(path) !== text));
}

const moduleFiles = (module: string): Record<string, string> => ({
  [`core/${module}/index.ts`]: `/** ${TO_DO}: the question that this module answers, in one sentence. */\n`,
  [`core/${module}/README.md`]: `# ${module}

${TO_DO}: the question that this module answers, and for whom.

## Lezen

${TO_DO}: hoe u de uitkomst leest, in het Nederlands.

## What is computed

${TO_DO}: the mathematics, per question, and the rules that decide.

## Sources

${TO_DO}: law, papers, handbooks.
`,
});

const withModuleInFace = (face: string, module: string): string =>
  face.replace(/(?:^export \* from [^\n]*\n)+/mu, (stars) => `${stars}export * from "./${module}";\n`);
