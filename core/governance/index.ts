/** Who is answerable for what: a whole split exactly over parts. */
export { METHODS, type Method, type Part, type Question } from "./model";
export { split } from "./split";
export { splitReport } from "./report";
