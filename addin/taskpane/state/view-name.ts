import type { Dictionary } from "../../i18n/nl";

/** Every view that the pane can show, by the name under which the texts call it. */
export type ViewName = keyof Dictionary["views"];
