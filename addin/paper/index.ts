/** Sheets on A4: how large they are there, where their pages end, and what every page begins with. For samples and for what the pane writes. */
export { linesOf, textWidth } from "./letter-widths";
export { columnPoints, MARGINS, ONE_PAGE, onPaper, room, rowPoints, screenPoints, SLACK, SMALLEST, textPoints } from "./page-geometry";
export { footerOf, printSetUp, TooLong, type Measured, type PrintSetUp, type Span } from "./print";
