import { eachRow } from "../check";
import { aboveZero, euros, fte, hours, name, periodOf, shareOf, workload, zeroOrMore } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";

const columns = {
  organisation: name("Organisatie", { also: ["afdeling", "team", "organisatieonderdeel", "organisation", "organization"], required: true }),
  role: name("Rol", { also: ["functie", "role"], required: true }),
  fte: fte("Fte", { also: ["formatie", "bezetting", "fte's"], required: true, fallback: 0, remarksBlank: true, allowed: workload }),
  from: periodOf("Van", { also: ["vanaf", "from"] }),
  until: periodOf("Tot", { also: ["tot en met", "t/m", "until"] }),
  hoursPerFte: hours("Productieve uren per fte", {
    per: "fte", also: ["productieve uren", "uren per fte", "productive hours", "productive hours per fte", "hours per fte"],
    allowed: aboveZero,
  }),
  absence: shareOf("Verzuim", { also: ["ziekteverzuim", "absence"], fallback: 0 }),
  hiredFte: fte("Inhuur max fte", { also: ["inhuur fte", "maximale inhuur", "hire max fte"], allowed: workload, fallback: 0 }),
  hireRate: euros("Inhuurtarief", { per: "uur", also: ["tarief", "uurtarief", "hire rate"], allowed: zeroOrMore }),
};

/** The people there are: a row per organisation and role. */
export const staffingTable = table({
  kind: "bezetting",
  name: "Bezetting",
  columns,
  checks: [
    eachRow(columns, ["hiredFte", "hireRate"], ({ hiredFte, hireRate }) => hiredFte > 0 && hireRate === undefined ? {
      column: "hireRate", what: said("noHireRate"),
    } : undefined),
    eachRow(columns, ["from", "until"], ({ from, until }) =>
      from !== undefined && until !== undefined && until.end < from.start ? {
        column: "until", what: said("untilBeforeFrom"),
      } : undefined),
  ],
});

export type StaffingRow = RowOf<typeof staffingTable>;
