/** Who is answerable for what: agreements passed down, arrangements across, and a whole split exactly over parts. */
export { METHODS, type Method, type Part, type Question } from "./apportionment/model";
export { split } from "./apportionment/split";
export { splitReport } from "./apportionment/report";
