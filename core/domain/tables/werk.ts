import { eachRow } from "../check";
import { choice, fte, hours, list, name, periodOf, workload, yesNo } from "../column";
import { said } from "../findings/codes";
import { profiles } from "../profiles";
import { table, type RowOf } from "../table";

const columns = {
  workPackage: name("Werkpakket", { also: ["werkpakketten", "pakket", "work package", "task name"], required: true }),
  task: name("Opgave", { also: ["opgaven", "task"] }),
  area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"] }),
  organisation: name("Organisatie", { also: ["afdeling", "team", "organisatieonderdeel", "organisation", "organization", "assigned to"] }),
  role: name("Rol", { also: ["functie", "role"], required: true }),
  hours: hours("Uren", { also: ["uren totaal", "hours"], allowed: workload }),
  fte: fte("Fte", { also: ["fte's", "fulltime"], allowed: workload }),
  start: periodOf("Start", { also: ["startdatum", "startjaar", "begin", "start date"], required: true }),
  end: periodOf("Eind", { also: ["einde", "einddatum", "eindjaar", "end", "end date"], required: true }),
  profile: choice("Verloop", profiles, { also: ["profiel", "profile"], fallback: "even" }),
  earliestStart: periodOf("Vroegste start", { also: ["earliest start"] }),
  latestEnd: periodOf("Uiterste eind", { also: ["uiterste einde", "laatste eind", "latest end"] }),
  after: list("Na", { also: ["voorganger", "voorgangers", "after", "predecessors"] }),
  fixed: yesNo("Vast", { also: ["fixed"], fallback: false }),
};

/** The work to be done: a row per package and role; rows with the same Werkpakket move together. */
export const workTable = table({
  kind: "werk",
  name: "Werk",
  columns,
  oneOf: [["hours", "fte"]],
  checks: [
    eachRow(columns, ["hours", "fte"], ({ hours, fte }) => {
      if (hours !== undefined && fte !== undefined) return { column: "fte", what: said("hoursAndFte") };
      if (hours === undefined && fte === undefined) return { column: "hours", what: said("noHoursNorFte") };
      return undefined;
    }),
    eachRow(columns, ["start", "end"], ({ start, end }) => end.end < start.start ? {
      column: "end", what: said("endBeforeStart"),
    } : undefined),
    eachRow(columns, ["earliestStart", "latestEnd"], ({ earliestStart, latestEnd }) =>
      earliestStart !== undefined && latestEnd !== undefined && latestEnd.end < earliestStart.start ? {
        column: "latestEnd", what: said("latestBeforeEarliest"),
      } : undefined),
  ],
});

export type WorkRow = RowOf<typeof workTable>;
