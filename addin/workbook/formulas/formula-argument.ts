/** What stands in a formula at the place of one parameter; null leaves it out. */
export type FormulaArgument =
  | { readonly table: string; readonly column?: string }
  /** Without a sheet: on the sheet where the formula comes. */
  | { readonly sheet?: string; readonly address: string }
  | { readonly name: string }
  | { readonly value: string | number | boolean }
  | null;

/** Whether a text can be the name of a table or of cells: Excel allows only these characters. */
export const isName = (text: string): boolean => /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text);
