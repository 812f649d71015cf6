import type { Dictionary } from "../nl";

/** English texts: the large view for a room. */
export const presenting: Pick<Dictionary, "presenting"> = {
  presenting: {
    start: "Present",
    stop: "Stop presenting",
    opening: "The window for the room is coming. If Excel asks whether it may open, choose Allow.",
    open: "The presentation has a window of its own: drag it to the large screen. What changes in the workbook changes there too.",
    here: "Present here",
    failed: {
      alreadyOpen: () => "A window of this add-in is open already. Close it, and choose Present again.",
      heldBack: () => "The window was held back. Choose Present again, and then Allow; or allow pop-ups for Excel in the browser.",
      address: (code) => `Excel cannot show the page for the window (code ${code}). Tell your administrator.`,
      other: (code) => `Excel opens no window (code ${code}).`,
    },
    outside: "Open this page from the pane Area at a glance in Excel: menu More, Present.",
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
