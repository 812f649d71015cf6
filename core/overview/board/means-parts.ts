import { total } from "../../numbers/sum";
import { worstFirst } from "../picture";
import type { Overview } from "../model";
import type { BoardFigures, MeansParts, MetPart, NamedPart } from "./model";

/** So many rows fit a small table and its chart. */
const MOST = 10;

/** The three answers as parts of what is asked. */
export function meansParts({ land, money, people }: Overview): BoardFigures["means"] {
  const several = new Set(land?.tasks.map(({ area }) => area)).size > 1;
  return {
    ...(land === undefined || land.gross === 0 ? {} : {
      land: largest(
        land.tasks.map((task) => ({ name: task.task, area: several ? task.area : undefined, asked: task.gross, met: task.realised, short: task.shortage })),
        { asked: land.gross, met: land.gross - land.shortage, short: land.shortage },
      ),
    }),
    ...(money === undefined || money.cost === 0 ? {} : {
      money: {
        parts: money.years.map(({ year, cost, covered, shortage }) => ({ name: year, asked: cost, met: covered, short: shortage })), others: undefined,
        total: { asked: money.cost, met: money.covered, short: money.shortage },
      },
    }),
    ...(people === undefined || people.demand === 0 ? {} : {
      people: largest(
        people.roles.map(({ role, demand, shortage }) => ({ name: role, asked: demand, met: demand - shortage, short: shortage })),
        { asked: people.demand, met: people.demand - people.shortage, short: people.shortage },
      ),
    }),
  };
}

/** One row more than there is room for is no reason to take two together. */
function largest(parts: readonly NamedPart[], whole: MetPart): MeansParts {
  const sorted = worstFirst(parts.filter(({ asked }) => asked > 0));
  if (sorted.length <= MOST) return { parts: sorted, others: undefined, total: whole };
  const rest = sorted.slice(MOST - 1);
  return {
    parts: sorted.slice(0, MOST - 1), total: whole,
    others: { count: rest.length, asked: total(rest, ({ asked }) => asked), met: total(rest, ({ met }) => met), short: total(rest, ({ short }) => short) },
  };
}
