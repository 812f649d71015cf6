import type { Dictionary } from "../nl";

/** English texts: the large view for a room. */
export const presenting: Pick<Dictionary, "presenting"> = {
  presenting: {
    open: "Present",
    name: "Presentation",
    whole: "Can all of this be done?",
    place: (number, count) => `${number} of ${count}`,
    previous: "Previous",
    next: "Next",
    dark: "Dark",
    light: "Light",
    fullScreen: "Full screen",
    close: "Close",
    keys: "Arrow keys: previous and next. Esc: close.",
    nothing: "There is no answer to show yet.",
  },
};
