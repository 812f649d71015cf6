import type { Clause } from "./joined";
import { capitalised, fileName, type Names } from "./names";

/** What a function needs in one source file: put below what is there, or the file's first content. */
export interface Piece {
  readonly path: string;
  readonly clauses?: readonly Clause[];
  readonly below?: string;
}

/** Stands wherever something is left to do: a test refuses it, and names the place. */
export const TO_DO = "TO DO";

/** The way of a figure through a module: arguments, model, question, report, cells. */
export function piecesOf({ id, module, question }: Names): Piece[] {
  const name = capitalised(question);
  const [core, functions] = [`core/${module}`, `addin/functions/${module}.ts`];
  const types = (from: string, ...names: string[]): Clause => ({ keyword: "import", type: true, names, from });
  const values = (from: string, ...names: string[]): Clause => ({ keyword: "import", names, from });
  return [
    {
      path: `${core}/model.ts`,
      below: `/** ${TO_DO}: what one row of ${id} is, in plain data: a docstring with the unit for each field. */
export interface ${name} {
  readonly name: string;
}
`,
    },
    {
      path: `${core}/read.ts`,
      clauses: [types("./model", name), values("../tables", "InputReader")],
      below: `/** The arguments of ${id} as a spreadsheet hands them over. */
export interface ${name}Input {
  /** ${TO_DO}: each argument, by an English name. */
  readonly table: unknown;
}

/**
 * ${TO_DO}: read each table as core/domain/tables declares it (reader.table, reader.optional, reader.refuse) and each scalar by core/tables/argument.
 *
 * @param reader takes note of what is assumed.
 * @throws InputError with every cell or argument that cannot be read.
 */
export function read${name}({ table }: ${name}Input, _reader = new InputReader()): ${name}[] {
  return [{ name: String(table) }];
}
`,
    },
    {
      path: `${core}/${fileName(question)}.ts`,
      clauses: [types("./model", name)],
      below: `/**
 * ${TO_DO}: what it calculates, with shapes and units; the rule that decides a tie; the source (law, paper, handbook).
 *
 * @throws NoAnswer ${TO_DO}: where there is no answer.
 */
export function ${question}(_rows: readonly ${name}[]): ${name}[] {
  throw new Error("${TO_DO}: the mathematics of ${id}");
}
`,
    },
    {
      path: `${core}/report.ts`,
      clauses: [types("../tables/report", "Report"), types("./model", name)],
      below: `/** ${id}: ${TO_DO}: what a row is, and what each column means (kind, key, unit). */
export function ${question}Table(rows: readonly ${name}[]): Report {
  return {
    columns: [{ header: "${TO_DO}", kind: "name", key: true }],
    rows: rows.map((row) => [row.name]),
  };
}
`,
    },
    {
      path: `${core}/functions.ts`,
      clauses: [
        types("../tables", "InputReader", "Report"), values(`./${fileName(question)}`, question), values("./read", `read${name}`, `type ${name}Input`),
        values("./report", `${question}Table`),
      ],
      below: `/**
 * ${id}: ${TO_DO}: what it answers, in one sentence.
 *
 * @throws InputError for what is wrong in the input.
 */
export function ${question}Report(input: ${name}Input, reader?: InputReader): Report {
  return ${question}Table(${question}(read${name}(input, reader)));
}
`,
    },
    {
      path: `${core}/index.ts`,
      clauses: [
        { keyword: "export", names: [`${question}Report`], from: "./functions" },
        { keyword: "export", type: true, names: [`${name}Input`], from: "./read" },
      ],
    },
    {
      path: functions,
      clauses: [values("./answer", "answer")],
      below: `/**
 * ${TO_DO}: in één zin wat de functie antwoordt, in hoogstens 128 tekens.
 * @customfunction ${id} ${id}
 * @param tabel ${TO_DO}: Tabel … met kopregel.
 * @returns Een tabel met kopregel.
 */
export function ${id.toLowerCase()}(tabel: any[][]): Promise<any[][]> {
  return answer(({ ${question}Report }, reader) => ${question}Report({ table: tabel }, reader));
}
`,
    },
  ];
}
