import type { Whys } from "../../core";
import type { Formats } from "./format";

/** A sentence for every reason; one without words does not compile. */
export type WhyWords = { readonly [W in keyof Whys]: (params: Whys[W], formats: Formats) => string };
