import { withClause } from "./joined";
import type { Names } from "./names";
import { TO_DO } from "./pieces";

/** The records of a module with one more, which stands under the question of the last. */
export function withRecord(text: string | undefined, { id, module }: Names): string {
  const records = text ?? `import type { RecordsOf } from "./about";
import type * as functions from "./${module}";

export const ${module}: RecordsOf<typeof functions> = {
};
`;
  const question = [...records.matchAll(/question: "(\w+)"/gu)].at(-1)?.[1] ?? "check";
  return records.replace(/\};\n$/u, () => `  ${id}: {
    // ${TO_DO}: the question that it belongs to, of those in addin/i18n (insert.questions).
    question: "${question}",
    english: {
      description: "${TO_DO}: what the function answers, in one sentence of at most 128 characters.",
      parameters: {
        tabel: "${TO_DO}: Table … with its header row.",
      },
    },
    example: "${firstCase}",
    reading: "${TO_DO}: in twee zinnen hoe u de uitkomst leest.",
  },
};
`);
}

/** The list of modules that have records, with this one in it. */
export function withModule(index: string, module: string): string {
  const joined = withClause(index, { keyword: "import", names: [module], from: `./${module}.about` });
  return joined.replace(/const recordsByModule = \{ (.*) \};/u, (_, names: string) =>
    `const recordsByModule = { ${[...new Set([...names.split(", "), module])].sort().join(", ")} };`);
}

const firstCase = "example";

/** The first golden case: it fails until there is an answer, and the answer that was worked out beforehand stands in it. */
export const goldenCase = ({ id }: Names): Record<string, string> => ({
  [`test/golden/${id}/${firstCase}/input.json`]: `[\n  [\n    ["${TO_DO}"]\n  ]\n]\n`,
  [`test/golden/${id}/${firstCase}/expected.json`]: `{\n  "value": [\n    ["${TO_DO}: the answer, worked out by hand or taken from the source"]\n  ]\n}\n`,
  [`test/golden/${id}/${firstCase}/note.md`]: `${TO_DO}: where these figures come from, or how to come to them on paper.\n`,
});
