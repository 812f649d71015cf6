/** What stands in a formula at the place of one parameter; null leaves it out. */
export type FormulaArgument =
  | { readonly table: string; readonly column?: string }
  /** Without a sheet: on the sheet where the formula comes. */
  | { readonly sheet?: string; readonly address: string }
  | { readonly name: string }
  | { readonly value: string | number | boolean }
  | null;

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
    return `${checked(argument.table)}[${part}]`;
  }
  if ("address" in argument) {
    if (!ADDRESS.test(argument.address)) throw new RangeError(`"${argument.address}" is no address`);
    return argument.sheet === undefined ? argument.address : `'${checkedSheet(argument.sheet).replace(/'/g, "''")}'!${argument.address}`;
  }
  if ("name" in argument) return checked(argument.name);
  const { value } = argument;
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  return typeof value === "boolean" ? (value ? yes : no) : String(value).replace(".", decimal);
}

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Names of tables and cells: Excel allows only these characters, and a formula must be safe from any others. */
function checked(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`"${name}" is no name`);
  return name;
}

/** Excel allows no brackets in the name of a sheet: with them it would be one of another workbook. */
function checkedSheet(name: string): string {
  if (!/^[^[\]:*?/\\]{1,31}$/.test(name)) throw new RangeError(`"${name}" is no sheet`);
  return name;
}

/** Excel takes no longer text in a formula. */
const LONGEST = 255;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(.+)$/u;
const COLUMN = /^([^[\]]+)\[([^[\]]*)\]$/;

/**
 * What the user typed at a parameter. Cells and names, for a value with "=" before them: Blad1!A3:F20, =Startjaar,
 * Delen[Gewicht]. Anything else is a value; a number that could mean two things ("1.234") stays text, and the function
 * itself says so. Undefined: it cannot be what the parameter asks for.
 */
export function typedArgument(typed: string, matrix: boolean): FormulaArgument | undefined {
  const text = typed.trim();
  if (text === "" || text.length > LONGEST) return undefined;
  if (matrix || text.startsWith("=")) return reference(text.replace(/^=\s*/, ""));
  if (/^(waar|true)$/i.test(text)) return { value: true };
  if (/^(onwaar|false)$/i.test(text)) return { value: false };
  const twoMeanings = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return { value: /^-?\d{1,15}(?:[.,]\d{1,15})?$/.test(text) && !twoMeanings ? Number(text.replace(",", ".")) : text };
}

function reference(text: string): FormulaArgument | undefined {
  if (ADDRESS.test(text)) return { address: text };
  if (NAME.test(text)) return { name: text };
  const [, quoted, plain, address] = SHEET.exec(text) ?? [];
  if (address !== undefined) return ADDRESS.test(address) ? { sheet: quoted?.replace(/''/g, "'") ?? plain!, address } : undefined;
  const [, table, column] = COLUMN.exec(text) ?? [];
  if (table === undefined || !NAME.test(table)) return undefined;
  return /^(?:#All|#Alles)$/i.test(column!) ? { table } : column === "" || column!.startsWith("#") ? undefined : { table, column: column! };
}
