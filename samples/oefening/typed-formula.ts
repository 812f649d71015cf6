import { column } from "../writer/data";
import { cells, number, ruimte, table, type Argument, type Calculated } from "../writer/formula";
import type { TableName, Tables } from "./tables";

/** A formula as somebody types it, =RUIMTE.VERDEEL(2400,Gemeenten[Inwoners]), and what it gives. Of arguments it knows what the steps need. */
export async function typedFormula(text: string, tables: Tables): Promise<Calculated> {
  const [, id, inside] = /^=RUIMTE\.([A-Z]+)\((.*)\)$/u.exec(text) ?? [];
  if (id === undefined || inside === undefined) throw new Error(`no formula with one function: ${text}`);
  return ruimte(id, ...inside.split(",").map((each) => argument(each, tables)));
}

function argument(text: string, tables: Tables): Argument {
  const [, name, part] = /^(\w+)\[(.+)\]$/u.exec(text) ?? [];
  if (name === undefined || part === undefined) return number(Number(text));
  const data = tables[name as TableName];
  return part === "#All" ? table(name, data) : cells(text, column(data, part));
}
