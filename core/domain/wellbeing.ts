import { nameKey } from "./name";

/** For whom it counts: who lives here now, who comes later, who lives elsewhere (CBS, Monitor Brede Welvaart). */
export const dimensions = {
  hereAndNow: ["hier en nu", "here and now"],
  later: ["later"],
  elsewhere: ["elders", "elsewhere"],
} as const;

export type Dimension = keyof typeof dimensions;

/** The themes of the monitor in its order, by the dimension that each belongs to. */
const themesOf = {
  hereAndNow: ["subjectief welzijn", "materiële welvaart", "gezondheid", "arbeid en vrije tijd", "wonen", "samenleving", "veiligheid", "milieu"],
  later: ["economisch kapitaal", "natuurlijk kapitaal", "menselijk kapitaal", "sociaal kapitaal"],
} as const;

/** A theme is known with or without its accents, and a capital without that word. */
const themeKey = (theme: string): string => nameKey(theme).normalize("NFD").replace(/\p{M}/gu, "").replace(/ kapitaal$/u, "");

const known = new Map(Object.entries(themesOf).flatMap(([dimension, themes]) =>
  themes.map((theme): [string, Dimension] => [themeKey(theme), dimension as Dimension])));
const order = [...known.keys()];

/** The dimension that a theme sets; undefined for no theme, or one of the user's own. */
export const dimensionOfTheme = (theme: string | undefined): Dimension | undefined => (theme === undefined ? undefined : known.get(themeKey(theme)));

/** The place of a theme in the monitor; undefined for one of the user's own. */
export function themePlace(theme: string): number | undefined {
  const place = order.indexOf(themeKey(theme));
  return place < 0 ? undefined : place;
}
