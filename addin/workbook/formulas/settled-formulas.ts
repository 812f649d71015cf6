import { errorMeaning } from "../../../core";
import { scanFormulas, type FormulaPlace, type FormulaScan } from "./ruimte-formulas";

/** How long (ms) a formula may show #BUSY! before it counts as one that stays so, and how often it is looked at in that time. */
export const PATIENCE = 5_000;
const LOOKS = 5;

export const isUnfinished = ({ value }: Pick<FormulaPlace, "value">): boolean => errorMeaning(value) === "unfinished";

/** The add-in's formulas, when what is only being calculated has its value: three batches more for every time that some are busy. */
export async function settledFormulas(context: Excel.RequestContext, patience: number): Promise<FormulaScan> {
  let scan = await scanFormulas(context);
  for (let look = 0; look < LOOKS && scan.places.some(isUnfinished); look += 1) {
    // eslint-disable-next-line no-await-in-loop
    await new Promise((done) => setTimeout(done, patience / LOOKS));
    // eslint-disable-next-line no-await-in-loop
    scan = await scanFormulas(context);
  }
  return scan;
}
