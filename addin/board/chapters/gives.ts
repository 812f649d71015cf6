import { isNothing, type BoardFigures, type OneOfFive, type ReportCell, type ValueKind } from "../../../core";
import type { Block, BoardTable, Chapter } from "../model";
import type { Words } from "../words";

/** So many rows fit a small table. */
const MOST = 12;
/** Of each means the limits that help most. */
const BEST = 3;

/** What gives, what one more would bring, and what it takes to do everything. */
export function givesChapter(figures: BoardFigures, words: Words): Chapter {
  const { b } = words;
  const tables = [tasksTable(figures, words), moreTable(figures, words), neededTable(figures, words)].filter((table) => table !== undefined);
  return {
    name: "gives", title: b.gives.title,
    blocks: [...lead(figures, words).map((text): Block => ({ kind: "text", text })), ...tables],
  };
}

function lead({ tasks }: BoardFigures, { b, f, t }: Words): string[] {
  if (tasks.length === 0) return [];
  const unknown = [...new Set(tasks.flatMap((task) => task.unknown))].map((means: OneOfFive) => t.taskShares.names[means]);
  return [
    b.gives.lead(tasks.filter(({ lacking }) => isNothing(lacking)).length, tasks.length),
    ...(unknown.length > 0 ? [b.gives.unknown(f.list(unknown))] : []),
  ];
}

function tasksTable({ tasks, overview }: BoardFigures, { b, t }: Words): BoardTable | undefined {
  const gives = tasks.filter(({ lacking }) => !isNothing(lacking));
  if (gives.length === 0) return undefined;
  const several = overview.area === undefined && overview.areas.length > 1;
  return {
    kind: "table", name: "tasks", title: gives.length > MOST ? `${b.gives.table}: ${b.gives.least(MOST, gives.length)}` : b.gives.table,
    report: {
      columns: [{ header: b.gives.task, kind: "name", key: true }, { header: b.gives.share, kind: "share" }, { header: b.gives.decides, kind: "text" }],
      rows: gives.slice(0, MOST).map(({ task, area, lowest, weakest }): ReportCell[] => [
        several && area !== undefined && area !== "" ? b.inArea(task, area) : task, lowest ?? "", weakest === undefined ? b.gives.nothing : t.taskShares.names[weakest],
      ]),
    },
  };
}

/** What helps, with what it is measured in. */
type More = readonly [what: string, brings: number, kind: "hectares" | "euros" | "hours"];

function moreTable({ overview, more }: BoardFigures, { b }: Words): BoardTable | undefined {
  const { land, people } = overview;
  const rows: More[] = [
    ...(land === undefined || isNothing(land.shortage) ? [] : land.choices ?? []).filter(({ value }) => value > 0 && !isNothing(value)).slice(0, BEST)
      .map(({ kind, limit, value }): More => [kind === "land" ? b.gives.hectare(limit) : b.gives.sharing(limit), value, "hectares"]),
    ...more.filter(({ covers }) => !isNothing(covers)).slice(0, BEST).map(({ source, year, covers }): More => [b.gives.euro(source, year), covers, "euros"]),
    ...(people?.oneMore === undefined || isNothing(people.oneMore.hours) ? [] : [[b.gives.fte(people.oneMore.role), people.oneMore.hours, "hours"] satisfies More]),
  ];
  return rows.length === 0 ? undefined : amountsTable("more", b.gives.more, [b.gives.moreOf, b.gives.brings, b.gives.unit], rows.map(([what, brings, kind]) => [what, brings, b.gives.units[kind], kind]));
}

function neededTable({ needed: { land, money, people } }: BoardFigures, { b }: Words): BoardTable | undefined {
  const { neededRows: names, neededUnits: units } = b.gives;
  const rows: [string, number, string, ValueKind][] = [
    ...(land === undefined ? [] : [[names.land, land.extra, units.land, "hectares"] satisfies [string, number, string, ValueKind]]),
    ...(money === undefined ? [] : [
      [names.money, money.extra, units.money, "euros"] satisfies [string, number, string, ValueKind], [names.structural, money.structural, units.money, "euros"] satisfies [string, number, string, ValueKind],
    ]),
    ...(people === undefined ? [] : [[names.people, people.extra, units.people, "fte"] satisfies [string, number, string, ValueKind]]),
  ];
  return rows.every(([, extra]) => isNothing(extra)) ? undefined : amountsTable("needed", b.gives.needed, [b.gives.means, b.gives.extra, b.gives.unit], rows);
}

/** Amounts below each other that are each of a kind of their own. */
function amountsTable(
  name: string, title: string, [what, amount, unit]: readonly [string, string, string], rows: readonly (readonly [string, number, string, ValueKind])[],
): BoardTable {
  return {
    kind: "table", name, title,
    report: {
      columns: [{ header: what, kind: "name", key: true }, { header: amount, kind: "number", byRow: rows.map(([, , , kind]) => kind) }, { header: unit, kind: "text" }],
      rows: rows.map(([each, value, inUnit]): ReportCell[] => [each, value, inUnit]),
    },
  };
}
