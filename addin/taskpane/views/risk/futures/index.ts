/** What may turn out otherwise, and the ratios beside it: parts of the view on risk. */
export { AmbitionFutures } from "./ambition";
export { ProgrammeFutures } from "./programme";
export { Ratios } from "./ratios";
