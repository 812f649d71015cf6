import { isAddress, onSheet } from "../cells/address";
import { isName, type FormulaArgument } from "./formula-argument";

/** How a formula is spelled: Excel's API takes English, a Dutch Excel shows Dutch. */
interface Notation {
  readonly separator: string;
  readonly all: string;
  readonly decimal: string;
  readonly yes: string;
  readonly no: string;
}

const english: Notation = { separator: ",", all: "#All", decimal: ".", yes: "TRUE", no: "FALSE" };
const dutch: Notation = { separator: ";", all: "#Alles", decimal: ",", yes: "WAAR", no: "ONWAAR" };

/**
 * The formula in English notation: RUIMTE.STAPELING(Opgaven[#All],Grond[#All]). What is left out at the end is not
 * written. @throws RangeError for a name that cannot stand in a formula.
 */
export const formulaText = (id: string, given: readonly FormulaArgument[]): string => spelled(id, given, english);

/** The same formula as the user sees it in a Dutch Excel, or in an English one. @throws RangeError as above. */
export const shownFormula = (id: string, given: readonly FormulaArgument[], language: "nl" | "en"): string =>
  spelled(id, given, language === "nl" ? dutch : english);

function spelled(id: string, given: readonly FormulaArgument[], notation: Notation): string {
  if (!/^[A-Z][A-Z0-9]*$/.test(id)) throw new RangeError(`"${id}" is no function`);
  const texts = given.map((argument) => argumentText(argument, notation));
  while (texts.at(-1) === "") texts.pop();
  return `=RUIMTE.${id}(${texts.join(notation.separator)})`;
}

function argumentText(argument: FormulaArgument, { all, decimal, yes, no }: Notation): string {
  if (argument === null) return "";
  if ("table" in argument) {
    const part = argument.column === undefined ? all : argument.column.replace(/['[\]#@]/g, "'$&");
    return `${checkedName(argument.table)}[${part}]`;
  }
  if ("address" in argument) {
    if (!isAddress(argument.address)) throw new RangeError(`"${argument.address}" is no address`);
    return argument.sheet === undefined ? argument.address : onSheet(checkedSheet(argument.sheet), argument.address);
  }
  if ("name" in argument) return checkedName(argument.name);
  const { value } = argument;
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  return typeof value === "boolean" ? (value ? yes : no) : String(value).replace(".", decimal);
}

/** A formula must be safe from what is no name. */
function checkedName(name: string): string {
  if (!isName(name)) throw new RangeError(`"${name}" is no name`);
  return name;
}

/** Excel allows no brackets in the name of a sheet: with them it would be one of another workbook. */
function checkedSheet(name: string): string {
  if (!/^[^[\]:*?/\\]{1,31}$/.test(name)) throw new RangeError(`"${name}" is no sheet`);
  return name;
}
