import { toNumber } from "../numbers/ratio";
import type { RatioName } from "../domain/tables/signaalwaarden";
import type { InputReader, Cells } from "../tables";
import { signalOf, type Signal } from "./ratios";
import { readRatios } from "./read-ratios";

/** The ratios of BBV art. 11 as the pane shows them; undefined where one cannot be told. */
export interface RatiosAtAGlance {
  readonly years: readonly number[];
  readonly ratios: readonly { readonly ratio: RatioName; readonly values: readonly ({ readonly share: number; readonly signal: Signal } | undefined)[] }[];
}

/** @throws InputError for what is wrong in the table */
export function ratiosAtAGlance(posts: Cells, reader?: InputReader): RatiosAtAGlance {
  const { years, ratios } = readRatios(posts, undefined, reader);
  return { years, ratios: ratios.map(({ ratio, bounds, shares }) => ({ ratio, values: shares.map((share) => share && { share: toNumber(share), signal: signalOf(share, bounds) }) })) };
}
