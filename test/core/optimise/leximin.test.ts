import fc from "fast-check";
import { LinearModel, least, leastInTurn, leximin, loadHighs, solveWith } from "../../../core/optimise";
import type { Highs, Term, Variable } from "../../../core/optimise";
import { runs } from "../../runs";

/** Claims of 1 that limits cut: each limit allows so much of a weighted sum of what is met. */
interface Instance {
  readonly claims: number;
  readonly limits: readonly { readonly weights: readonly number[]; readonly atMost: number }[];
}

const instances: fc.Arbitrary<Instance> = fc.integer({ min: 1, max: 6 }).chain((claims) => fc.record({
  claims: fc.constant(claims),
  limits: fc.array(fc.record({
    weights: fc.array(fc.constantFrom(0, 0, 1, 2, 0.5, 10, 0.01), { minLength: claims, maxLength: claims }),
    atMost: fc.constantFrom(0, 0.3, 1, 1.5, 4, 20),
  }), { minLength: 1, maxLength: 5 }),
}));

function build({ claims, limits }: Instance) {
  const model = new LinearModel();
  const short = Array.from({ length: claims }, () => model.variable({ atMost: 1 }));
  for (const { weights, atMost } of limits) {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    model.constrain(short.map((s, i) => [s, weights[i]!]), { atLeast: all - atMost });
  }
  return { model, short };
}

const shortages = (short: readonly Variable[]) => short.map((s) => ({ amount: [[s, 1]] as const, scale: 1 }));

/** Leximin without duals: fix a shortage when it cannot be lower while the others stay at or below the level. */
function byTesting(highs: Highs, instance: Instance): number[] {
  const final = new Map<number, number>();
  const least_ = (of: number | "level", level?: number): number => {
    const { model, short } = build(instance);
    const top = model.variable({ atMost: level ?? 1 });
    short.forEach((s, i) => {
      const value = final.get(i);
      model.constrain(value === undefined ? [[s, 1], [top, -1]] : [[s, 1]], { atMost: value === undefined ? 0 : value + 1e-8 });
    });
    const goal = of === "level" ? top : short[of]!;
    return solveWith(highs, model, [least([[goal, 1]])]).value(goal);
  };
  while (final.size < instance.claims) {
    const level = least_("level");
    const open = Array.from({ length: instance.claims }, (_, i) => i).filter((i) => !final.has(i));
    const stuck = open.filter((i) => least_(i, level) > level - 1e-6);
    for (const i of stuck) final.set(i, level);
    if (stuck.length === 0) throw new Error("nothing was final");
  }
  return Array.from({ length: instance.claims }, (_, i) => final.get(i)!);
}

const letsGo: Instance = { claims: 6, limits: [
  { weights: [0, 0.01, 10, 0, 0.01, 0], atMost: 0.3 }, { weights: [0, 0, 0, 0.01, 10, 0], atMost: 0.3 }, { weights: [0, 0, 0, 0, 0, 0], atMost: 0 },
] };

describe("leximin", () => {
  it("is what fixing one shortage after another by trial gives", async () => {
    const highs = await loadHighs();
    fc.assert(fc.property(instances, (instance) => {
      const { model, short } = build(instance);
      const solution = solveWith(highs, model, [leximin(shortages(short))]);
      const expected = byTesting(highs, instance);
      // The trial lets go of 1e-8 of each fixed shortage; the weights make at most a thousandfold of it in another.
      short.forEach((s, i) => expect(solution.value(s)).toBeCloseTo(expected[i]!, 4));
    }), { ...runs(120), examples: [[letsGo]] });
  });

  it("is held by every later goal, and does not depend on the order of its parts", async () => {
    const highs = await loadHighs();
    fc.assert(fc.property(instances, fc.infiniteStream(fc.constantFrom(-3, -1, 0, 1, 2)), (instance, prices) => {
      const { model, short } = build(instance);
      const goal = leximin(shortages(short));
      const plain = solveWith(highs, model, [goal]);
      const later = least(short.map((s) => [s, prices.next().value!]));
      const held = solveWith(highs, model, [goal, later, least([[short[0]!, 1]])]);
      const turned = solveWith(highs, model, [leximin(shortages(short).reverse()), later]);
      for (const s of short) {
        expect(held.value(s)).toBeCloseTo(plain.value(s), 7);
        expect(turned.value(s)).toBeCloseTo(plain.value(s), 7);
      }
    }), runs(120));
  });

  it("leaves the first class its best when a second follows", async () => {
    const highs = await loadHighs();
    fc.assert(fc.property(instances.filter(({ claims }) => claims > 1), (instance) => {
      const { model, short } = build(instance);
      const [first, second] = [shortages(short.slice(0, 1)), shortages(short.slice(1))];
      const alone = solveWith(highs, model, [leximin(first)]);
      const both = solveWith(highs, model, [leximin(first), leximin(second)]);
      expect(both.value(short[0]!)).toBeCloseTo(alone.value(short[0]!), 7);
    }), runs(100));
  });
});

describe("ordered goals", () => {
  it("never cost an earlier goal", async () => {
    const highs = await loadHighs();
    const prices = fc.array(fc.constantFrom(-5, -1, 0, 1, 3, 0.001), { minLength: 6, maxLength: 6 });
    fc.assert(fc.property(instances, fc.array(prices, { minLength: 2, maxLength: 4 }), (instance, all) => {
      const { model, short } = build(instance);
      const goals = all.map((price) => least(short.map((s, i) => [s, price[i]!])));
      const end = solveWith(highs, model, goals);
      goals.forEach((goal, i) => {
        const there = solveWith(highs, model, goals.slice(0, i + 1));
        if (goal.kind === "least") expect(end.total(goal.of)).toBeCloseTo(there.total(goal.of), 6);
      });
    }), runs(100));
  });

  it("may be said in one breath", async () => {
    const highs = await loadHighs();
    const prices = fc.array(fc.constantFrom(-5, -1, 0, 1, 3), { minLength: 6, maxLength: 6 });
    fc.assert(fc.property(instances, fc.array(prices, { minLength: 1, maxLength: 5 }), (instance, all) => {
      const { model, short } = build(instance);
      const terms = all.map((price) => short.map((s, i): Term => [s, price[i]!]));
      const apart = solveWith(highs, model, [leximin(shortages(short.slice(0, 1))), ...terms.map(least)]);
      const together = solveWith(highs, model, [leximin(shortages(short.slice(0, 1))), leastInTurn(terms)]);
      for (const each of terms) expect(together.total(each)).toBeCloseTo(apart.total(each), 6);
    }), runs(100));
  });
});
