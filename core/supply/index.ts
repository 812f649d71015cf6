/** The hours that people have: own staff and who may be hired, per report period. */
export type { Hire, HireOffer, Staff } from "./model";
export { staffOf, staffWithoutNorm } from "./read";
export { hireHours, hoursOfOneFte, ownHours } from "./hours";
export { cheapestFirst, hoursOf, take } from "./hire";
export {
  lengthInYears, overlap, periodName, periodsOf, span, touched, yearsIn, yearsWithin, type Horizon, type Overlap, type Span, type Unit,
} from "./periods";
