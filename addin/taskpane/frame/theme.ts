import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { officeIsDark } from "../../workbook";

/** The calm blue of Dutch government. */
const brand: BrandVariants = {
  10: "#03070c", 20: "#0a1826", 30: "#0c2340", 40: "#0e2b50", 50: "#10325d", 60: "#123868", 70: "#133d6e", 80: "#154273",
  90: "#2f5a8b", 100: "#4a73a3", 110: "#658cba", 120: "#81a5cf", 130: "#9cbde0", 140: "#b7d2ee", 150: "#d0e3f6", 160: "#e8f2fc",
};

const light = createLightTheme(brand);

/** On a dark ground the brand's own blue would drown. */
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandBackground: brand[100],
  colorBrandBackgroundHover: brand[90],
  colorBrandBackgroundPressed: brand[80],
  colorBrandForeground1: brand[130],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorCompoundBrandBackground: brand[120],
};

export const themes = { light, dark } as const;

const prefersDark = "(prefers-color-scheme: dark)";

/** Office's own theme; where Office does not tell, the system's. High contrast colours come from the system itself. */
export function useIsDark(): boolean {
  return useSyncExternalStore(listen, () => officeIsDark() ?? matchMedia(prefersDark).matches);
}

function listen(changed: () => void): () => void {
  const query = matchMedia(prefersDark);
  query.addEventListener("change", changed);
  return () => { query.removeEventListener("change", changed); };
}
