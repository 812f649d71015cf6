/** From a figure to the lines that it is made of, and from a line to its cells. */
export { Explanations } from "./explanations";
export { Explained } from "./explained";
export { RowLinks } from "./row-links";
