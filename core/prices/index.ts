/** Price levels: an amount in the prices of one year, in those of another. */
export { priceIndex, steadyPrices, type PriceIndex } from "./price-index";
export { givenIndex, pricesOf, readPrices, type GivenIndex } from "./read";
