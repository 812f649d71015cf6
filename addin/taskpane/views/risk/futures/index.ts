/** What may turn out otherwise, and the ratios beside it: parts of the view on risk. */
export { Futures } from "./futures";
export { Ratios } from "./ratios";
