import fc from "fast-check";
import { METHODS, type Method, type Part, type Question } from "../../../../core/governance/apportionment/model";
import { inSteps, split } from "../../../../core/governance/apportionment/split";
import { refusal } from "../../../in-dutch";

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
const ask = (whole: number, parts: readonly (number | Part)[], method: Method = "grootste rest", step = 1) =>
  split({ whole, method, step, parts: parts.map((part) => (typeof part === "number" ? { weight: part } : part)) });

/** Questions whose bounds can hold: bounds are laid around a split that exists. */
const questions: fc.Arbitrary<Question> = fc
  .array(
    fc.record({
      weight: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5000 }).map((n) => n / 100)),
      kept: fc.integer({ min: 0, max: 40 }),
      below: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
      above: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .chain((shares) => fc.record({
    whole: fc.constant(total(shares.map(({ kept }) => kept))),
    method: fc.constantFrom(...METHODS),
    step: fc.constant(1),
    parts: fc.constant(shares.map(({ weight, kept, below, above }) => ({
      weight,
      minimum: below === undefined ? undefined : Math.max(0, kept - below),
      maximum: above === undefined ? undefined : kept + above,
    }))),
  }));

describe("worked examples", () => {
  test("a whole that cannot be divided evenly", () => {
    expect(ask(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(ask(285, [1, 1, 1, 1, 1, 1])).toEqual([48, 48, 48, 47, 47, 47]);
  });

  test("seats by D'Hondt", () => {
    expect(ask(10, [1000, 700, 300], "dhondt")).toEqual([5, 4, 1]);
  });

  test("minima and maxima", () => {
    const parts = [
      { weight: 8, minimum: 0, maximum: 50 },
      { weight: 1, minimum: 20, maximum: 100 },
      { weight: 1, minimum: 20, maximum: 100 },
    ];
    for (const method of METHODS) expect(ask(100, parts, method)).toEqual([50, 25, 25]);
  });
});

describe("steps", () => {
  test("euros to the cent, whatever binary fractions make of them", () => {
    expect(ask(0.3, [1, 1], "grootste rest", 0.01)).toEqual([0.15, 0.15]);
    expect(ask(100, [1, 1, 1], "grootste rest", 0.01)).toEqual([33.34, 33.33, 33.33]);
    expect(ask(-1000, [1, 1, 1], "dhondt", 50)).toEqual([-350, -350, -300]);
  });

  test("a billion cents take no billion steps", () => {
    const whole = 12_345_678.9;
    const parts = ask(whole, [1 / 3, 17, 0.25, 1e-9], "huntington-hill", 0.01);
    expect(Math.round(total(parts) * 100)).toBe(Math.round(whole * 100));
    expect(parts[3]).toBe(0.01);
  });

  test("what is no multiple of the step is refused", () => {
    expect(inSteps(0.3, 0.1)).toBe(3n);
    expect(inSteps(0.35, 0.1)).toBeUndefined();
    expect(() => ask(1.5, [1])).toThrow(RangeError);
  });
});

describe("ties and zeros", () => {
  test("equal claims: the larger weight first, then the order", () => {
    expect(ask(1, [1, 1], "sainte-lague")).toEqual([1, 0]);
    // 6/2 and 3/1 claim the last unit alike.
    expect(ask(2, [3, 6], "dhondt")).toEqual([0, 2]);
  });

  test("Huntington-Hill with fewer units than parts: the largest weights first", () => {
    expect(ask(2, [1, 5, 3], "huntington-hill")).toEqual([0, 1, 1]);
    expect(ask(3, [1, 500, 3], "huntington-hill")).toEqual([1, 1, 1]);
  });

  test("a part without weight gets its minimum, whatever is left", () => {
    for (const method of METHODS) expect(ask(10, [{ weight: 0, minimum: 2 }, 1, 0], method)).toEqual([2, 8, 0]);
  });
});

describe("bounds that cannot hold say why", () => {
  test.each<[string, number, Part[]]>([
    ["deel 2: het minimum 3 ligt boven het maximum 2", 9, [{ weight: 1 }, { weight: 1, minimum: 3, maximum: 2 }]],
    ["de minima tellen op tot 12, meer dan het totaal 10", 10, [{ weight: 1, minimum: 12 }, { weight: 1 }]],
    ["de delen bieden plaats voor 5, minder dan het totaal 10", 10, [{ weight: 1, maximum: 5 }, { weight: 0 }]],
  ])("%s", (reason, whole, parts) => {
    for (const method of METHODS) expect(refusal(() => ask(whole, parts, method))).toBe(reason);
  });
});

describe("what always holds", () => {
  test("the parts add up to the whole and keep their bounds", () => {
    fc.assert(fc.property(questions, (question) => {
      const parts = split(question);
      expect(total(parts)).toBe(question.whole);
      question.parts.forEach(({ minimum = 0, maximum = Infinity }, index) => {
        expect(parts[index]).toBeGreaterThanOrEqual(minimum);
        expect(parts[index]).toBeLessThanOrEqual(maximum);
      });
    }), { numRuns: 500 });
  });

  test("largest remainder: every part is its bounded quota rounded down or up", () => {
    fc.assert(fc.property(questions, (question) => {
      const quotas = boundedQuotas(question);
      split({ ...question, method: "grootste rest" }).forEach((part, index) => {
        expect(Math.abs(part - quotas[index]!)).toBeLessThan(1 + 1e-6);
      });
    }), { numRuns: 300 });
  });

  test("divisor methods: no unit given has a smaller claim than a unit refused", () => {
    const signpost = {
      dhondt: (n: number) => n + 1,
      "sainte-lague": (n: number) => n + 0.5,
      "huntington-hill": (n: number) => Math.sqrt(n * (n + 1)),
    };
    fc.assert(fc.property(questions, fc.constantFrom("dhondt", "sainte-lague", "huntington-hill"), (question, method) => {
      const parts = split({ ...question, method });
      const claim = (index: number, units: number) => question.parts[index]!.weight / signpost[method](units);
      const given = parts.flatMap((part, index) =>
        part > (question.parts[index]!.minimum ?? 0) ? [claim(index, part - 1)] : []);
      const refused = parts.flatMap((part, index) =>
        part < (question.parts[index]!.maximum ?? Infinity) ? [claim(index, part)] : []);
      expect(Math.min(...given, Infinity)).toBeGreaterThanOrEqual(Math.max(...refused, 0) * (1 - 1e-12));
    }), { numRuns: 500 });
  });

  test("divisor methods: one unit more costs nobody a unit", () => {
    fc.assert(fc.property(questions, (question) => {
      fc.pre(question.method !== "grootste rest" && question.parts.some(({ maximum }) => maximum === undefined));
      const more = split({ ...question, whole: question.whole + 1 });
      split(question).forEach((part, index) => expect(more[index]).toBeGreaterThanOrEqual(part));
    }), { numRuns: 300 });
  });

  test("a negative whole mirrors the positive split", () => {
    fc.assert(fc.property(questions, (question) => {
      expect(split({ ...question, whole: 0 - question.whole })).toEqual(split(question).map((part) => 0 - part));
    }));
  });

  test("the order of the parts decides only between equals", () => {
    fc.assert(fc.property(questions, (question) => {
      const reversed = { ...question, parts: [...question.parts].reverse() };
      expect(groups(reversed)).toEqual(groups(question));
    }));
  });
});

/** What the parts of each weight get, from small to large. */
function groups(question: Question): Record<string, number[]> {
  const parts = split(question);
  const result: Record<string, number[]> = {};
  question.parts.forEach(({ weight }, index) => (result[weight] ??= []).push(parts[index]!));
  for (const list of Object.values(result)) list.sort((a, b) => a - b);
  return result;
}

/** The bounded quotas in floating point, by halving the interval of the level. */
function boundedQuotas({ whole, parts }: Question): number[] {
  const at = (level: number) => parts.map(({ weight, minimum = 0, maximum = Infinity }) =>
    Math.min(maximum, Math.max(minimum, level * weight)));
  let [low, high] = [0, 1e6];
  for (let turn = 0; turn < 200; turn++) {
    const middle = (low + high) / 2;
    if (total(at(middle)) < whole) low = middle;
    else high = middle;
  }
  return at(high);
}
