import { nameKey } from "./name";

/** The fourteen themes that come together in an area, by cluster. Users may add their own. */
export const clusters = {
  "klimaat en energie": ["windenergie", "zon", "energienetwerk", "CO2", "klimaat"],
  "wonen, bereikbaarheid en werk": ["woningen", "mobiliteit", "economie", "gezondheid"],
  "stikstof, landbouw en natuur": ["stikstof", "voedsel", "biodiversiteit", "water", "landschap"],
} as const;

export type Cluster = keyof typeof clusters;
export type Theme = (typeof clusters)[Cluster][number];

export const themes: readonly Theme[] = Object.values(clusters).flat();

const clusterByTheme = new Map<string, Cluster>(
  Object.entries(clusters).flatMap(([cluster, members]) =>
    members.map((theme): [string, Cluster] => [nameKey(theme), cluster as Cluster])),
);

/** The cluster of a theme; undefined for a theme of the user's own. */
export function clusterOf(theme: string): Cluster | undefined {
  return clusterByTheme.get(nameKey(theme));
}
