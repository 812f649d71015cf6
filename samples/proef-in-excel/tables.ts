import { readData, type Data } from "../writer/data";
import { table, type Argument } from "../writer/formula";

const read = (name: string): Data => readData(new URL(`./${name}.csv`, import.meta.url));

/** The tables that the functions read, by their name in the workbook. */
export const inputs = { Opgaven: read("opgaven"), Grond: read("grond"), Werk: read("werk"), Bezetting: read("bezetting") };
/** Over which the homes are split. */
export const municipalities = read("gemeenten");
/** The twelve checks: what to do, and what must be seen. */
export const checks = read("proeven");

export const whole = (name: keyof typeof inputs): Argument => table(name, inputs[name]);
