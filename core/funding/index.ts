/** Who pays what: sources of money, what each may pay, and the payments to the cent. */
export { layers, type Costs, type Layer, type Payable, type Payment, type Source, type SourceKind, type TaskCost } from "./model";
export { readSources } from "./read";
export { freeMoney, isBound, isFree, isGeneral, isReserve, mayPay, namesOf, pays, spendable, spendingLimits, type SpendingLimit } from "./sources";
export { fairness, fund, fundingWithShortages } from "./fund";
export { billsOf, fundingModel, inUnits, unitOf, type ShareLimit, type Bill, type Due, type Flow, type FundingModel, type Limit, type Payers } from "./funding-model";
export { toWholeCents, type Amount } from "./round-to-cents";
export { keepShares } from "./keep-shares";
export { sourcesThatPayNothing, type PayNothing } from "./pay-nothing";
export { fullPayment, shareOfGroup, type GroupBill, type GroupPayment } from "./full-payment";
export { leftOver, stays, type LeftOver } from "./left-over";
