import { changedTable, readVariants, type Variants } from "../../binding";
import { InputError, NoAnswer, problem, remark, said, type Finding } from "../../domain/findings";
import { sameName } from "../../domain/name";
import type { TableKind } from "../../domain/table";
import { changesTable } from "../../domain/tables/wijzigingen";
import { InputReader, isBlankRange, isOmitted, refuseArgument, type Cells } from "../../tables";
import { keyFigures, type KeyFigures, type KeyFiguresInput } from "./figures";

/** The arguments of KERNCIJFERS as a spreadsheet hands them over. */
export interface VariantFiguresInput extends KeyFiguresInput {
  readonly changes?: unknown;
}

/** The figures as they are, and as they are in each variant. */
export interface FiguresPerVariant {
  readonly base: KeyFigures;
  /** In order of first mention; without figures where they cannot be calculated. */
  readonly variants: readonly { readonly name: string; readonly figures: KeyFigures | undefined }[];
}

/** The tables that count, by the kind that Wijzigingen calls them. */
const counted = {
  opgaven: "tasks", grond: "land", combinaties: "combinations", middelen: "funding", index: "index", uitgaven: "spending", werk: "work",
  bezetting: "staffing", vervanging: "substitution",
} as const satisfies Partial<Record<TableKind, keyof KeyFiguresInput>>;
const kinds = Object.keys(counted) as (keyof typeof counted)[];
const isCounted = (kind: TableKind): kind is keyof typeof counted => Object.hasOwn(counted, kind);

/** Tables that count beside others alone; a change in one without them makes no difference. */
const beside: Partial<Record<keyof typeof counted, readonly (keyof typeof counted)[]>> = {
  combinaties: ["grond"], index: ["middelen"], uitgaven: ["middelen"], werk: ["bezetting"], bezetting: ["werk"], vervanging: ["werk", "bezetting"],
};

/**
 * The key figures of the tables, and of each variant of them. A variant that cannot be calculated has none, and a remark says why.
 * @param taken the columns of the result, after which no variant may be called
 * @throws InputError for what is wrong in the tables as they are, or in Wijzigingen; also where nothing is asked
 */
export async function figuresPerVariant(input: VariantFiguresInput, taken: readonly string[], reader = new InputReader()): Promise<FiguresPerVariant> {
  const isGiven = (kind: keyof typeof counted): boolean => !isOmitted(input[counted[kind]]) && !isBlankRange(input[counted[kind]]);
  if (!isGiven("grond") && !isGiven("middelen") && !(isGiven("werk") && isGiven("bezetting"))) refuseArgument("grond", said("nothingToCompare"));
  const variants = isOmitted(input.changes) || isBlankRange(input.changes) ? undefined : reader.attempt((part) => readVariants(input.changes, part));
  if (variants !== undefined) reader.add(findingsIn(variants, taken, (kind) => isCounted(kind) && [kind, ...beside[kind] ?? []].every(isGiven)));
  const base = await keyFigures(input, reader);
  reader.refuse();
  const figures: { name: string; figures: KeyFigures | undefined }[] = [];
  for (const name of variants?.names ?? []) figures.push({ name, figures: await ofVariant(input, variants!, name, reader) });
  return { base, variants: figures };
}

/** A variant that is called as a column, and changes that make no difference here. */
function findingsIn(variants: Variants, taken: readonly string[], counts: (kind: TableKind) => boolean): Finding[] {
  const at = (row: number, column: "variant" | "table") => ({ table: changesTable.name, row, column: changesTable.columns[column].header });
  return variants.names.flatMap((name): Finding[] => [
    ...(taken.some((column) => sameName(column, name)) ? [problem({ ...at(variants.of(name)[0]!.row, "variant"), value: name }, said("variantNamedAsColumn"))] : []),
    ...variants.of(name).filter(({ table }) => !counts(table)).map(({ row, table }) => remark({ ...at(row, "table"), value: table }, said("changeCountsNowhere"))),
  ]);
}

async function ofVariant(input: KeyFiguresInput, variants: Variants, name: string, reader: InputReader): Promise<KeyFigures | undefined> {
  const own = new InputReader();
  const changed: Partial<Record<keyof KeyFiguresInput, Cells>> = {};
  for (const kind of kinds) {
    const [cells, changes] = [input[counted[kind]], variants.of(name).filter(({ table }) => table === kind)];
    if (changes.length === 0 || isOmitted(cells)) continue;
    const table = changedTable(kind, cells, changes);
    own.add(table.findings);
    changed[counted[kind]] = table.cells as Cells;
  }
  try {
    own.refuse();
    return await keyFigures({ ...input, ...changed }, own);
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof NoAnswer)) throw error;
    reader.add([
      remark({ table: changesTable.name, row: variants.of(name)[0]!.row, column: changesTable.columns.variant.header }, said("variantNotCalculated", { variant: name })),
      ...(error instanceof InputError ? error.problems : []).map((found): Finding => ({ ...found, degree: "remark" })),
    ]);
    return undefined;
  }
}
