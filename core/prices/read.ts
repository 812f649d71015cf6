import { refuse } from "../domain/findings";
import { indexTable } from "../domain/tables/index-table";
import { isOmitted, readTable, type TableContent } from "../tables";
import { priceIndex, steadyPrices, type PriceIndex } from "./price-index";

/** The table Index with what is wrong in it; undefined where it was left out. */
export type GivenIndex = TableContent<typeof indexTable> | undefined;

/** The optional argument Index. What is wrong in it the caller says together with what is wrong in its other tables. */
export function givenIndex(index: unknown): GivenIndex {
  return isOmitted(index) ? undefined : readTable(indexTable, index);
}

/** The prices that an index says; without one every price stays as it is. */
export function pricesOf(given: GivenIndex): PriceIndex {
  return given === undefined ? steadyPrices : priceIndex(given.rows);
}

/** @throws InputError with every problem in Index, also when it is not given */
export function readPrices(index: unknown): PriceIndex {
  const { rows, problems } = readTable(indexTable, index);
  refuse(problems);
  return priceIndex(rows);
}
