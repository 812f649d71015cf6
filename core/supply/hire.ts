import { total } from "../numbers/sum";
import type { HireOffer } from "./model";

/** By rate, with the offers of one rate taken together. */
export function cheapestFirst(offers: readonly HireOffer[]): HireOffer[] {
  // Mostly there is one rate, or none, and this is asked for every role in every period.
  if (offers.length < 2) return [...offers];
  const hours = new Map<number, number>();
  for (const offer of offers) hours.set(offer.rate, (hours.get(offer.rate) ?? 0) + offer.hours);
  return [...hours].map(([rate, sum]) => ({ rate, hours: sum })).sort((a, b) => a.rate - b.rate);
}

export const hoursOf = (offers: readonly HireOffer[]): number => total(offers, (offer) => offer.hours);

/** Takes hours from offers, in order; answers what was taken and what is kept. */
export function take(offers: readonly HireOffer[], hours: number): [taken: HireOffer[], kept: HireOffer[]] {
  const taken: HireOffer[] = [];
  const kept: HireOffer[] = [];
  let need = hours;
  for (const { rate, hours: offered } of offers) {
    const used = Math.min(need, offered);
    need -= used;
    if (used > 0) taken.push({ rate, hours: used });
    if (offered > used) kept.push({ rate, hours: offered - used });
  }
  return [taken, kept];
}
