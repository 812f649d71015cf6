import { indexTable } from "../domain/tables/index-table";
import { InputReader, type TableContent } from "../tables";
import { priceIndex, steadyPrices, type PriceIndex } from "./price-index";

/** The table Index; undefined where it was left out. */
export type GivenIndex = TableContent<typeof indexTable> | undefined;

/** The optional argument Index. What is wrong in it is refused together with what is wrong in the other tables that are read. */
export const givenIndex = (index: unknown, reader = new InputReader()): GivenIndex => reader.optional(indexTable, index);

/** The prices that an index says; without one every price stays as it is. */
export function pricesOf(given: GivenIndex): PriceIndex {
  return given === undefined ? steadyPrices : priceIndex(given.rows);
}

/** @throws InputError with every problem in Index, also when it is not given */
export function readPrices(index: unknown, reader = new InputReader()): PriceIndex {
  const { rows } = reader.table(indexTable, index);
  reader.refuse();
  return priceIndex(rows);
}
