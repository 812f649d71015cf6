import { fourMeans } from "./four-means";

/** What a task needs, in the order in which equals are named. */
export const fiveMeans = ["land", ...fourMeans] as const;
export type OneOfFive = (typeof fiveMeans)[number];
