import { readData, type Data } from "../writer/data";
import { table, type Argument } from "../writer/formula";

const read = (name: string): Data => readData(new URL(`./${name}.csv`, import.meta.url));

/** Some columns of a table of the sample area: to plan as much work as that takes a while. */
function taken(name: string, headers: readonly string[]): Data {
  const { header, rows } = read(`../fictief-gebied/${name}`);
  const places = headers.map((each) => header.indexOf(each));
  return { header: headers, rows: rows.map((cells) => places.map((place) => cells[place] ?? null)) };
}

/** The tables that the functions read, by their name in the workbook. */
export const inputs = {
  Opgaven: read("opgaven"), Grond: read("grond"),
  Werk: taken("werk", ["Werkpakket", "Organisatie", "Rol", "Uren", "Start", "Eind", "Verloop", "Vroegste start", "Uiterste eind", "Na", "Vast", "Herkomst"]),
  Bezetting: taken("bezetting", ["Organisatie", "Rol", "Fte", "Verzuim", "Herkomst"]),
};
/** Over which the homes are split. */
export const municipalities = read("gemeenten");
/** The twelve checks: what to do, and what must be seen. */
export const checks = read("proeven");

export const whole = (name: keyof typeof inputs): Argument => table(name, inputs[name]);
