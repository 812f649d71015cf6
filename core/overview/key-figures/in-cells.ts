import type { InputReader, Report } from "../../tables";
import { figuresPerVariant, type VariantFiguresInput } from "./per-variant";
import { keyFigureColumns, keyFiguresTable } from "./report";

/** KERNCIJFERS: the figures that everybody quotes, as they are and in each variant. InputError for what is wrong in the input. */
export async function keyFiguresReport(input: VariantFiguresInput, reader?: InputReader): Promise<Report> {
  return keyFiguresTable(await figuresPerVariant(input, keyFigureColumns, reader));
}
