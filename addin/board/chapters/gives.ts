import { isNothing, moneyUnitInWords, type BoardFigures, type MoneyUnit, type OneOfFive, type ReportCell, type ValueKind } from "../../../core";
import { unitNames } from "../../i18n/format";
import type { Block, BoardTable, Chapter } from "../model";
import type { Words } from "../words";

/** So many rows fit a small table. */
const MOST = 12;
/** Of each means the limits that help most. */
const BEST = 3;
const CENT = 0.01;

/** What gives, what one more would bring, and what it takes to do everything. */
export function givesChapter(figures: BoardFigures, words: Words): Chapter {
  const { b } = words;
  const tables = [tasksTable(figures, words), moreTable(figures, words), neededTable(figures, words)].filter((table) => table !== undefined);
  return {
    name: "gives", title: b.gives.title,
    blocks: [...said(lead(figures, words)), ...tables, ...said(othersPay(figures, words))],
  };
}

const said = (texts: readonly string[]): Block[] => texts.map((text): Block => ({ kind: "text", text }));

/** Why less is needed than falls short: else it reads as a mistake. */
function othersPay({ needed, overview }: BoardFigures, { b, f }: Words): string[] {
  const [extra, shortage] = [needed.money?.extra ?? 0, overview.money?.shortage ?? 0];
  return extra > 0 && shortage - extra > CENT / 2 ? [b.gives.othersPay(f.euros(extra, [extra, shortage]), f.euros(shortage, [extra, shortage]))] : [];
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

function neededTable({ needed: { land, money, people } }: BoardFigures, { b, amountsIn, language }: Words): BoardTable | undefined {
  const { neededRows: names, neededUnits: units } = b.gives;
  const unit = moneyUnitInWords([money?.extra ?? 0], amountsIn);
  // Amounts in euros have the sign of the euro.
  const inMoney = unit === "euro" ? "" : unitNames[language][unit];
  const rows: [string, number, string, ValueKind][] = [
    ...(land === undefined ? [] : [[names.land, land.extra, units.land, "hectares"] satisfies [string, number, string, ValueKind]]),
    ...(money === undefined ? [] : [
      [names.money, money.extra, inMoney, "euros"] satisfies [string, number, string, ValueKind], [names.structural, money.structural, inMoney, "euros"] satisfies [string, number, string, ValueKind],
    ]),
    ...(people === undefined ? [] : [[names.people, people.extra, units.people, "fte"] satisfies [string, number, string, ValueKind]]),
  ];
  return rows.every(([, extra]) => isNothing(extra)) ? undefined : amountsTable("needed", b.gives.needed, [b.gives.means, b.gives.extra, b.gives.unit], rows, unit);
}

/** Amounts below each other that are each of a kind of their own; without a column of units where all are euros, which have their sign. */
function amountsTable(
  name: string, title: string, [what, amount, inWhat]: readonly [string, string, string], rows: readonly (readonly [string, number, string, ValueKind])[],
  unit: MoneyUnit = "euro",
): BoardTable {
  const isInUnits = rows.some(([, , inUnit]) => inUnit !== "");
  return {
    kind: "table", name, title, unit,
    report: {
      columns: [
        { header: what, kind: "name", key: true }, { header: amount, kind: "number", byRow: rows.map(([, , , kind]) => kind) }, ...(isInUnits ? [{ header: inWhat, kind: "text" as const }] : []),
      ],
      rows: rows.map(([each, value, inUnit]): ReportCell[] => (isInUnits ? [each, value, inUnit] : [each, value])),
    },
  };
}
