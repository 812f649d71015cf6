import { unique } from "../check";
import { choice, date, doneOn, list, name, yesNo } from "../column";
import { instruments } from "../duties";
import { table, type RowOf } from "../table";

const columns = {
  process: name("Traject", { also: ["trajecten", "participatietraject", "process"], required: true }),
  task: name("Opgave", { also: ["opgaven", "task"] }),
  measure: name("Maatregel", { also: ["maatregelen", "measure"] }),
  instrument: choice("Instrument", instruments, { also: ["instrument omgevingswet"] }),
  party: name("Partij", { also: ["organisatie", "bevoegd gezag", "party"] }),
  rung: choice("Trede", {
    inform: ["informeren", "inform"],
    consult: ["raadplegen", "consult"],
    advise: ["adviseren", "advise"],
    coproduce: ["coproduceren", "coproduce"],
    decide: ["meebeslissen", "decide together"],
  }, { also: ["participatietrede", "rung"] }),
  notice: date("Kennisgeving", { also: ["kennisgeving op", "notice"] }),
  start: date("Start", { also: ["begin", "startdatum", "start date"] }),
  decision: date("Besluitdatum", { also: ["datum besluit", "decision date"] }),
  account: doneOn("Motivering", { also: ["verantwoording", "account"] }),
  policy: yesNo("Beleid genoemd", { also: ["participatiebeleid genoemd", "policy named"], fallback: false }),
  meant: list("Doelgroepen", { also: ["doelgroep", "target groups"] }),
  reached: list("Bereikt", { also: ["bereikte groepen", "reached"] }),
};

/** The conversations with residents: one row per participation process. */
export const processesTable = table({
  kind: "trajecten",
  name: "Trajecten",
  columns,
  rowsAreData: true,
  checks: [unique(columns, ["process"], "trajecten")],
});

export type ProcessRow = RowOf<typeof processesTable>;
