import { loadHighs } from "../../optimise";
import { percentiles, type Percentiles } from "../../numbers/percentiles";
import { rankCorrelation } from "../../numbers/rank-correlation";
import type { AmbitionCase } from "./ambition-case";
import { AmbitionModel, MOST_ROOM, type Amounts } from "./ambition-model";
import { drawn, type Drawn } from "./drawn";
import type { Hear } from "./model";
import { priceChangeIn } from "./prices";

/** How an ambition turns out over all futures. */
export interface AmbitionChance extends Percentiles {
  /** The class of priority; undefined: all classes together. */
  readonly priority: number | undefined;
  /** The share of futures in which all of it can be paid. */
  readonly met: number;
  readonly error: number;
  /** The room as budgeted, beside its percentiles: the factor (0-10) on its costs that the money can carry. */
  readonly budgeted: number;
  /** The draw that goes most with the room; undefined where none does. */
  readonly cause: string | undefined;
}

/** A room from here on is enough. */
const ENOUGH = 1 - 1e-9;
/** Beyond this digit a room is what the solver overlooks. */
const DIGITS = 1e9;
/** Below this a correlation of ranks says nothing. */
const NO_CAUSE = 0.1;

/**
 * The room of each class of priority in every future, ascending, with the classes before it in full; and of all classes together. A class
 * whose predecessors cannot be paid has no room.
 * @throws NoAnswer where no way of solving gives an answer
 */
export async function ambitionChances(given: AmbitionCase, hear: Hear = () => undefined): Promise<AmbitionChance[]> {
  const { futures: { count, draws }, bills, costs: { tasks } } = given;
  const draw = drawn(given.futures);
  const amounts = [budgeted(given), ...Array.from({ length: count }, (_, future) => amountsIn(given, draw, future))];
  const priorityOf = (place: number): number => tasks[bills[place]!.task]!.task.priority;
  const priorities = [...new Set(tasks.map(({ task }) => task.priority))].sort((a, b) => a - b);
  const every = [...bills.keys()];
  const steps = priorities.length > 1 ? priorities.length + 1 : 1;

  const result: AmbitionChance[] = [];
  let before = amounts.map(() => MOST_ROOM);
  for (const [at, priority] of priorities.entries()) {
    const rooms = await roomsOf(given, every.filter((place) => priorityOf(place) === priority), every.filter((place) => priorityOf(place) < priority), amounts, before, (done) => { hear((at + done) / steps); });
    result.push(chanceOf(priority, rooms, draw, draws));
    before = rooms.map((room, future) => (before[future]! >= ENOUGH ? room : 0));
  }
  const whole = priorities.length === 1 ? before : await roomsOf(given, every, [], amounts, amounts.map(() => MOST_ROOM), (done) => { hear((steps - 1 + done) / steps); });
  return [...result, chanceOf(undefined, whole, draw, draws)];
}

/** As budgeted first, then per future. */
async function roomsOf(
  given: AmbitionCase, own: readonly number[], full: readonly number[], amounts: readonly Amounts[], before: readonly number[], hear: Hear,
): Promise<number[]> {
  if (own.length === 0) return before.map((room) => (room >= ENOUGH ? MOST_ROOM : 0));
  const model = new AmbitionModel(await loadHighs(), given, own, full);
  try {
    const rooms: number[] = [];
    for (const [at, each] of amounts.entries()) {
      rooms.push(before[at]! < ENOUGH ? 0 : Math.round(await model.room(each) * DIGITS) / DIGITS);
      if (at % TELL === 0) hear(at / amounts.length);
    }
    return rooms;
  } finally {
    model.dispose();
  }
}

/** Progress is told once in so many futures. */
const TELL = 20;

const budgeted = ({ bills, sources }: AmbitionCase): Amounts => ({ costs: bills.map(({ cost }) => cost), money: sources.map(({ amounts }) => amounts) });

function amountsIn({ bills, costs: { years }, sources, money, rates, prices }: AmbitionCase, draw: Drawn, future: number): Amounts {
  const priceChange = priceChangeIn(future, rates, prices, draw);
  return {
    costs: bills.map(({ cost, year, factors, levels }) => cost * draw.product(factors, years[year]!, future) * priceChange(levels, years[year]!)),
    money: sources.map(({ amounts }, place) => amounts.map((amount, year) => amount * draw.product(money[place]!, years[year]!, future))),
  };
}

function chanceOf(priority: number | undefined, [asBudgeted, ...rooms]: readonly number[], { numbers }: Drawn, draws: AmbitionCase["futures"]["draws"]): AmbitionChance {
  const met = rooms.filter((room) => room >= ENOUGH).length / rooms.length;
  return {
    priority, met, error: met === 0 || met === 1 ? 3 / rooms.length : Math.sqrt((met * (1 - met)) / rooms.length),
    ...percentiles(rooms), budgeted: asBudgeted!, cause: causeOf(rooms, numbers, draws),
  };
}

/** Of equals the first in the order of the sheet. */
function causeOf(rooms: readonly number[], numbers: Drawn["numbers"], draws: AmbitionCase["futures"]["draws"]): string | undefined {
  let best = { size: NO_CAUSE - 1e-12, name: undefined as string | undefined };
  draws.forEach(({ name, varies }, draw) => {
    const size = varies ? Math.abs(rankCorrelation(numbers[draw]!, rooms) ?? 0) : 0;
    if (size > best.size + (best.name === undefined ? 0 : 1e-12)) best = { size, name };
  });
  return best.name;
}
