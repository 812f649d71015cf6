import { combineOf, heldOn, type Agreement, type Cascade } from "../domain/agreements";
import { converted, unitNamed } from "../domain/units";
import { combined } from "../numbers/combined";

/** What had been reached on a day (cumulative). */
export interface Measured {
  readonly day: number;
  readonly value: number;
}

/** What was measured of an agreement, as it counts now, and as it stood in the version of its day. */
export interface Series {
  /** In the unit of the version that holds. */
  readonly now: readonly Measured[];
  /** In the unit of the version that held on the day; `now` where that has no other unit. */
  readonly then: readonly Measured[];
}

/**
 * Measurements are in the unit of the version that held on their day. A later version in a unit of the same quantity: they
 * are converted. In another quantity: they no longer count for what is realised, but the escalation that they led to stays.
 */
export function seriesIn({ versions, current }: Agreement, then: readonly Measured[]): Series {
  const unit = unitNamed(current.unit);
  const now = then.flatMap(({ day, value }) => {
    const amount = converted(value, unitNamed(heldOn(versions, day).unit), unit);
    return amount === undefined ? [] : [{ day, value: amount }];
  });
  return { now, then };
}

/**
 * Per agreement what was measured, earliest first. An agreement without measurements of its own takes those of the
 * agreements derived from it: added up, or the weakest where all must pass. That needs them all: before each of them has
 * been measured, and where a unit does not convert, nothing is known.
 */
export function seriesOf(cascade: Cascade, own: ReadonlyMap<Agreement, readonly Measured[]>): (agreement: Agreement) => Series {
  const found = new Map<Agreement, Series>();
  for (const agreement of topDown(cascade).reverse()) {
    const measured = own.get(agreement);
    const parts = cascade.derivedFrom(agreement).map((below) => ({ below, measured: found.get(below)!.now }));
    found.set(agreement, measured === undefined ? fromBelow(agreement, parts) : seriesIn(agreement, measured));
  }
  return (agreement) => found.get(agreement)!;
}

/** Every agreement after the one that it is derived from. */
function topDown({ agreements, parentOf, derivedFrom }: Cascade): Agreement[] {
  const order = agreements.filter((agreement) => parentOf(agreement).kind !== "under");
  for (const agreement of order) for (const below of derivedFrom(agreement)) order.push(below);
  return order;
}

/** What comes from below stands in the unit that holds now; a version in another quantity cannot be judged by it. */
function fromBelow(agreement: Agreement, parts: Parameters<typeof joined>[1]): Series {
  const now = joined(agreement, parts);
  const unit = unitNamed(agreement.current.unit);
  const then = now.flatMap(({ day, value }) => {
    const amount = converted(value, unit, unitNamed(heldOn(agreement.versions, day).unit));
    return amount === undefined ? [] : [{ day, value: amount }];
  });
  return { now, then };
}

function joined({ current }: Agreement, parts: readonly { below: Agreement; measured: readonly Measured[] }[]): Measured[] {
  const unit = unitNamed(current.unit);
  const fits = parts.every(({ below }) => converted(1, unitNamed(below.current.unit), unit) !== undefined);
  if (!fits || parts.some(({ measured }) => measured.length === 0)) return [];
  const days = [...new Set(parts.flatMap(({ measured }) => measured.map(({ day }) => day)))].sort((a, b) => a - b);
  const known = parts.length === 0 ? Infinity : Math.max(...parts.map(({ measured }) => measured[0]!.day));
  const at = parts.map(() => 0);
  // Per day every part is looked at, so what does not change from day to day is worked out before.
  const amounts = parts.map(({ below, measured }) => measured.map(({ value }) => converted(value, unitNamed(below.current.unit), unit)!));
  const pieces = parts.map(({ below }) => ({ amount: 0, combine: combineOf(below.current, current) }));
  return days.filter((day) => day >= known).map((day) => {
    parts.forEach(({ measured }, index) => {
      while (at[index]! + 1 < measured.length && measured[at[index]! + 1]!.day <= day) at[index]! += 1;
      pieces[index]!.amount = amounts[index]![at[index]!]!;
    });
    return { day, value: combined(pieces, current.goal)! };
  });
}
