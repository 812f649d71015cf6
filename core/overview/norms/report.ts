import { tasksTable } from "../../domain/tables";
import { dutch } from "../../learning";
import { toEuros, type Cents } from "../../numbers/cents";
import { sum } from "../../numbers/sum";
import type { Report, ReportCell, ReportColumn } from "../../tables";
import { asGiven, holdsWords } from "../../tables/as-given";
import { inCents, type NormEffect, type NormEffects } from "./effects";
import type { NormsInTasks } from "./in-tasks";

const euros = (header: string, per?: string): ReportColumn => ({ header, kind: "euros", per });

/** NORMGEVOLG: a row per task and norm, and Totaal; no bounds there: areas share one norm, and bounds do not add up. */
export function normEffectsTable({ effects, unknown }: NormEffects): Report {
  const [now, then] = [sum(effects.map((effect) => effect.now)), sum(effects.map((effect) => effect.then))];
  const amount = (cents: Cents | undefined): ReportCell => (cents === undefined ? "" : toEuros(cents));
  return {
    columns: [
      { header: "Opgave", kind: "name", key: true }, { header: "Norm", kind: "name", key: true }, euros("In gebruik", "eenheid"), euros("Geleerd", "eenheid"),
      ...["Kosten nu", "Kosten geleerd", "Verschil", "Kosten onder", "Kosten boven"].map((header) => euros(header)), { header: "Opmerking", kind: "text" },
    ],
    rows: [
      ...effects.map((effect): ReportCell[] => [
        effect.pair.task.name, effect.pair.norm.name, effect.inUse, effect.learned ?? "", ...[effect.now, effect.then, effect.then - effect.now, effect.low, effect.high].map(amount),
        remarkOf(effect),
      ]),
      ...unknown.map(({ norm, task }): ReportCell[] => ["", norm.name, "", "", "", "", "", "", "", `taak onbekend: ${task}`]),
      ["Totaal", "", "", "", ...[now, then, then - now].map(amount), "", "", ""],
    ],
  };
}

function remarkOf({ pair: { norm, inUse: inNorms }, inUse, learned }: NormEffect): string {
  return [
    ...(inCents(inNorms) === inCents(inUse) ? [] : [`in Normen staat ${dutch(norm.value)}`]),
    ...(learned === undefined ? ["niets geleerd: In gebruik blijft staan"] : []),
  ].join("; ");
}

/** METNORMEN: Opgaven, all its columns and rows as they were given, with what was learned: a table that can stand wherever Opgaven can. */
export function tasksWithNormsTable(given: unknown, { tasks, replaced }: NormsInTasks): Report {
  const cells = given as readonly (readonly unknown[])[];
  const header = cells[0]!;
  const declared = new Map(Object.entries(tasksTable.columns).flatMap(([key, column]) => {
    const place = tasks.placeOf(key as keyof typeof tasksTable.columns);
    return place === undefined ? [] : [[place.index, { key, column }] as const];
  }));
  const values = new Map(replaced.map(({ row, column, value }) => {
    const { index, scale } = tasks.placeOf(column)!;
    return [`${row} ${index}`, value / scale];
  }));
  return {
    columns: header.map((name, index): ReportColumn => {
      const known = declared.get(index);
      const words = { header: String(asGiven(name)), ...(typeof name === "number" ? { headerCell: name } : {}) };
      if (known === undefined) return { ...words, kind: "text" };
      const { kind, unit, per } = known.column;
      return { ...words, kind, unit, per, ...(known.key === "task" ? { key: true } : {}) };
    }),
    rows: cells.slice(1).map((line, place) => header.map((_, index): ReportCell =>
      values.get(`${place + 2} ${index}`) ?? asGiven(line[index], holdsWords(declared.get(index)?.column)))),
  };
}
