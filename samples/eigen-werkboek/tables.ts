import { readData, type Data, type Value } from "../writer/data";
import { named, type Argument } from "../writer/formula";

const read = (name: string): Data => readData(new URL(`./${name}.csv`, import.meta.url));

/** What stands on the department's own sheets, before it is laid out as such a department does. */
export const data = {
  projecten: read("projecten"), grondgebruik: read("grondgebruik"), programmabegroting: read("programmabegroting"), dekking: read("dekking"),
  formatie: read("formatie"), uren: read("uren"),
};

/** The kinds of table that are read from them. */
export const kinds = ["opgaven", "grond", "uitgaven", "begroting", "middelen", "werk", "bezetting"] as const;
export type Kind = (typeof kinds)[number];

const rules = read("koppelregels");
/** The rules of a kind, as the table on the sheet Koppelregels has them. */
export const rulesOf = (kind: Kind): Data =>
  ({ header: rules.header.slice(1), rows: rules.rows.filter(([own]) => own === kind).map((row): readonly Value[] => row.slice(1)) });

/** The name of that table. */
export const rulesName = (kind: Kind): string => `Koppel_${kind}`;

/** The years and the norm; the cells are on the sheet Overzicht, the names are those in the formulas. */
export const basics = {
  Startjaar: { value: 2027, cell: "C6", label: "Eerste jaar" },
  Eindjaar: { value: 2030, cell: "C7", label: "Laatste jaar" },
  Norm: { value: 1363, cell: "C8", label: "Productieve uren per fte" },
} as const;
export const basic = (name: keyof typeof basics): Argument => named(name, basics[name].value);
