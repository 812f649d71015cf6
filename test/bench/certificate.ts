import { fund } from "../../core/funding";
import { loadHighs } from "../../core/optimise";
import { stack } from "../../core/stacking/stack";
import { brokenCertificate } from "../core/stacking/broken-certificate";
import { exactStacking } from "../core/stacking/exact-stacking";
import { brokenCents } from "./broken-cents";
import type { Outcome, Row } from "./outcome";
import { sharedProgramme } from "./shared-programme";
import { shuffled, wideArea } from "./wide-area";

/** Of the areas, so many are also worked out in exact arithmetic (some 30 ms each). */
const EXACT_EACH = 20;
/** Shortages of the same area in another order of its rows agree to this part of all claims. */
const AGREES = 1e-8;
const SHOWN = 10;

/**
 * Whether answers hold their certificate: random areas with claims from 0,01 to 1.000.000 ha, as they stand and with their rows
 * in another order; and random programmes whose shares add up to 1. Seeded: the same figures every time.
 * Options: numbers of areas and of programmes instead of 20.000 and 2.000.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  const [areas = 20_000, programmes = 2_000] = args.map(Number);
  const failures: string[] = [];
  const rows = [await land(areas, failures), await money(programmes, failures)];
  return { tables: { "Answers that hold their certificate": rows }, failures: failures.slice(0, SHOWN) };
}

async function land(count: number, failures: string[]): Promise<Row> {
  const highs = await loadHighs();
  let [held, furthest] = [0, 0];
  for (let seed = 1; seed <= count; seed++) {
    const area = wideArea(seed, 0.01, 1e6);
    const turned = shuffled(area, seed);
    const layers = 1 + (seed % 4);
    try {
      const [one, other] = [stack(highs, area, layers), stack(highs, turned.area, layers)];
      const found = [...brokenCertificate(area, one), ...brokenCertificate(turned.area, other)];
      const claims = area.tasks.reduce((sum, { claim }) => sum + claim, 0);
      turned.order.forEach((was, now) => {
        if (Math.abs(one.tasks[was]!.short - other.tasks[now]!.short) > AGREES * claims) found.push(`${one.tasks[was]!.task}: another order, another answer`);
      });
      if (seed % EXACT_EACH === 0) {
        const exact = exactStacking(area, layers);
        one.tasks.forEach(({ claim, short }, task) => {
          if (claim > 0) furthest = Math.max(furthest, Math.abs(short / claim - exact.shares[task]!));
        });
      }
      if (found.length === 0) held++;
      else failures.push(`area ${seed}: ${found.join("; ")}`);
    } catch (error) {
      failures.push(`area ${seed}: ${String(error)}`);
    }
  }
  return { of: "areas", asked: count, held, "furthest from exact": Number(furthest.toPrecision(2)) };
}

async function money(count: number, failures: string[]): Promise<Row> {
  let held = 0;
  for (let seed = 1; seed <= count; seed++) {
    const given = sharedProgramme(seed);
    try {
      const found = await brokenCents(given, await fund(given.costs, given.sources));
      if (found.length === 0) held++;
      else failures.push(`programme ${seed}: ${found.join("; ")}`);
    } catch (error) {
      failures.push(`programme ${seed}: ${String(error)}`);
    }
  }
  return { of: "programmes", asked: count, held, "furthest from exact": "" };
}
