import fc from "fast-check";
import { burdens, criteriaOf, tradeOffs, variantEffects, type Effect, type Monitor, type Variant } from "../../../core/wellbeing";
import type { Sign } from "../../../core";

const names = ["Woningen", "Natuur", "Reistijd", "Onbekend"];
const monitor: Monitor = {
  areas: ["A"],
  indicators: names.slice(0, 3).map((name) => ({ name, dimension: "later", theme: undefined, unit: undefined, favourable: name === "Reistijd" ? "lower" : "higher", observations: [] })),
};
const measures = ["P", "Q", "R", "S"];
const amount = fc.integer({ min: -6, max: 6 });
const sign = fc.constantFrom<Sign>("muchBetter", "better", "same", "worse", "muchWorse");
const effect: fc.Arbitrary<Effect> = fc.record({
  measure: fc.constantFrom(...measures), indicator: fc.constantFrom(...names), effect: fc.oneof({ weight: 3, arbitrary: amount }, sign),
  group: fc.constantFrom(undefined, "boeren", "Boeren"), area: fc.constantFrom(undefined, "Noord"), term: fc.constant(undefined), certainty: fc.constantFrom("high" as const, "low" as const),
});
const effects = fc.array(effect, { minLength: 1, maxLength: 14 });
const variants: fc.Arbitrary<Variant[]> = fc.array(fc.uniqueArray(fc.record({ measure: fc.constantFrom(...measures, "T"), share: fc.constantFrom(1, 0.5, 0.1, 0) }), { selector: ({ measure }) => measure, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((sets) => sets.map((shares, at) => ({ name: `variant ${at}`, shares })));
const compared = (rows: readonly Effect[], sets: readonly Variant[]) => tradeOffs(variantEffects({ effects: rows, variants: sets, monitor }), monitor.indicators, criteriaOf(rows));

test("every figure is the sum over one indicator, one group and one area; nothing else is ever added", () => {
  fc.assert(fc.property(effects, variants, (rows, sets) => {
    for (const { variant, cells } of variantEffects({ effects: rows, variants: sets, monitor })) {
      const shares = new Map(sets.find(({ name }) => name === variant)!.shares.map(({ measure, share }) => [measure, share]));
      for (const cell of cells) {
        const own = rows.filter((row) => shares.has(row.measure) && row.indicator === cell.indicator && row.group?.toLowerCase() === cell.group?.toLowerCase() && row.area === cell.area);
        const numbers = own.filter((row) => typeof row.effect === "number");
        if (numbers.length === 0) expect(cell.amount).toBeUndefined();
        else expect(cell.amount).toBeCloseTo(numbers.reduce((sum, row) => sum + (row.effect as number) * shares.get(row.measure)!, 0), 9);
        expect([...cell.signs.values()].reduce((sum, count) => sum + count, 0)).toBe(own.filter((row) => typeof row.effect !== "number" && shares.get(row.measure)! > 0).length);
      }
    }
  }));
});

test("what is known of one indicator changes nothing that is said of another", () => {
  fc.assert(fc.property(effects, variants, fc.constantFrom(...names), amount, (rows, sets, touched, factor) => {
    const other = rows.map((row) => (row.indicator === touched && typeof row.effect === "number" ? { ...row, effect: row.effect * factor + 1 } : row));
    const untouched = (given: readonly Effect[]) => variantEffects({ effects: given, variants: sets, monitor }).map(({ cells }) => cells.filter(({ indicator }) => indicator !== touched));
    expect(untouched(other)).toEqual(untouched(rows));
  }));
});

test("the order of the rows decides only the order of what comes out", () => {
  const plain = (rows: readonly Effect[], sets: readonly Variant[]) => compared(rows, sets).variants
    .map(({ variant, dominatedBy, largest }) => ({ variant, dominatedBy: [...dominatedBy].sort(), regret: largest?.regret })).sort((a, b) => (a.variant < b.variant ? -1 : 1));
  fc.assert(fc.property(effects, variants, (rows, sets) => {
    expect(plain([...rows].reverse(), [...sets].reverse())).toEqual(plain(rows, sets));
  }));
});

test("one more variant never makes a dominated one undominated", () => {
  fc.assert(fc.property(effects, variants, (rows, sets) => {
    const fewer = compared(rows, sets.slice(0, -1)).variants;
    const more = compared(rows, sets).variants;
    for (const { variant, dominatedBy } of fewer) {
      expect(more.find((each) => each.variant === variant)!.dominatedBy).toEqual(expect.arrayContaining([...dominatedBy]));
    }
  }), { numRuns: 500 });
});

test("dominance has no circles; regrets lie in 0-1, and on each criterion with numbers someone has 0", () => {
  fc.assert(fc.property(effects, variants, (rows, sets) => {
    const { criteria, variants: found } = compared(rows, sets);
    for (const { variant, dominatedBy } of found) {
      expect(dominatedBy).not.toContain(variant);
      for (const other of dominatedBy) expect(found.find((each) => each.variant === other)!.dominatedBy).not.toContain(variant);
    }
    criteria.forEach((_, at) => {
      const regrets = found.flatMap(({ regrets: own }) => own[at] ?? []);
      for (const regret of regrets) expect(regret >= 0 && regret <= 1).toBe(true);
      if (regrets.length > 0) expect(Math.min(...regrets)).toBe(0);
    });
    for (const { regrets, largest } of found) expect(largest?.regret ?? -1).toBeCloseTo(Math.max(-1, ...regrets.flatMap((regret) => regret ?? [])), 8);
  }), { numRuns: 500 });
});

test("who bears it: a count per group and area, in which nothing cancels", () => {
  fc.assert(fc.property(effects, variants, (rows, sets) => {
    const found = variantEffects({ effects: rows, variants: sets, monitor });
    const counted = burdens(found, rows);
    expect(counted.reduce((sum, { favourable, unfavourable }) => sum + favourable + unfavourable.length, 0))
      .toBe(found.flatMap(({ cells }) => cells).filter(({ verdict }) => verdict === "favourable" || verdict === "unfavourable").length);
    for (const { piles, favourable, unfavourable } of counted) expect(piles).toBe(unfavourable.length >= 2 && unfavourable.length > favourable);
  }));
});
