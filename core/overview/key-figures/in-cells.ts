import { InputError, type Finding } from "../../domain/findings";
import { InputReader, type Report } from "../../tables";
import { figuresPerVariant, type VariantFiguresInput } from "./per-variant";
import { keyFigureColumns } from "./columns";
import { keyFiguresTable } from "./report";

/** KERNCIJFERS: the figures that everybody quotes, as they are and in each variant. InputError for what is wrong in the input. */
export async function keyFiguresReport(input: VariantFiguresInput, reader?: InputReader): Promise<Report> {
  return keyFiguresTable(await figuresPerVariant(input, keyFigureColumns, reader));
}

/** No report where it is refused: then a problem among what was found says why. */
export interface KeyFiguresFound {
  readonly report: Report | undefined;
  readonly found: readonly Finding[];
}

/** The same as plain data, for a worker: what is wrong keeps its place when it travels. @throws NoAnswer */
export async function keyFiguresFound(input: VariantFiguresInput): Promise<KeyFiguresFound> {
  const reader = new InputReader();
  try {
    const report = await keyFiguresReport(input, reader);
    return { report, found: reader.remarks };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { report: undefined, found: [...error.problems, ...error.remarks] };
  }
}
