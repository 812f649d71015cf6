import { withClause } from "./joined";
import type { Names } from "./names";
import { TO_DO } from "./pieces";

const [answering, refusing] = ["example", "refused"];

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
    example: "${answering}",
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

/** A golden case that answers and one that refuses. They fail until there is an answer; what it should be is worked out beforehand. */
export function goldenCases({ id }: Names): Record<string, string> {
  const files = (name: string, expected: string, note: string): Record<string, string> => ({
    [`test/golden/${id}/${name}/input.json`]: `[\n  [\n    ["${TO_DO}"]\n  ]\n]\n`,
    [`test/golden/${id}/${name}/expected.json`]: `${expected}\n`,
    [`test/golden/${id}/${name}/note.md`]: `${TO_DO}: ${note}\n`,
  });
  return {
    ...files(answering, `{\n  "value": [\n    ["${TO_DO}: the answer, worked out by hand or taken from the source"]\n  ]\n}`,
      "where these figures come from, or how to come to them on paper."),
    ...files(refusing, `{"error":{"code":"#VALUE!","message":"${TO_DO}: what is wrong, with row and column"}}`,
      "what is wrong in the input, and why it is not guessed."),
  };
}
