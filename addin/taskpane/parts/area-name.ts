import type { Overview } from "../../../core";
import type { Dictionary } from "../../i18n/nl";

/** What the figures are about, in words: the chosen area, the only one, or all together. */
export function areaName({ area, areas }: Pick<Overview, "area" | "areas">, t: Dictionary): string {
  const [only] = areas.length === 1 ? areas : [];
  return area ?? only ?? t.allAreas;
}
