import fc from "fast-check";
import { totalBalance, yearBalances } from "../../../core/balance/years";
import { fund, isGeneral, isReserve, type Source } from "../../../core/funding";
import { exampleCosts, exampleSources, homes, nature, source, task, years } from "../balance/example";
import { broken, costOf, exactShortages, paidFor, programme, programmes, sum, type Programme } from "../balance/programmes";
import { runs } from "../../runs";

const often = runs(25);
const shares = [1, 1, 0.9, 0.5, 0.3333, 0] as const;

describe("the worked example", () => {
  it("covers both tasks alike when their priority is the same", async () => {
    const costs = exampleCosts();
    const payments = await fund(costs, exampleSources);
    const covered = [0, 1].map((index) => paidFor(payments, { task: index }));
    expect(covered[0]! / (12_364_824_00 + 314_221_20)).toBeCloseTo(0.625567, 6);
    expect(covered[1]! / 10_100_000_00).toBeCloseTo(0.625567, 6);
    expect([0, 1, 2].map((index) => paidFor(payments, { source: index }))).toEqual([3_965_796_05, 7_284_022_60, 3_000_000_00]);
    expect(yearBalances(costs, exampleSources, payments).map(({ shortage }) => shortage)).toEqual([2_318_226_55, 6_211_000_00, 0, 0]);
  });

  it("covers nature first when it has the higher priority", async () => {
    const costs = exampleCosts([nature, { ...homes, priority: 2 }]);
    const payments = await fund(costs, exampleSources);
    expect(paidFor(payments, { task: 0 })).toBe(12_679_045_20);
    expect(paidFor(payments, { task: 1 }) / 10_100_000_00).toBeCloseTo(0.390545, 6);
    expect(yearBalances(costs, exampleSources, payments).map(({ shortage }) => shortage)).toEqual([1_500_000_00, 4_655_500_00, 0, 0]);
  });
});

describe("goals in order", () => {
  const bill = task({ name: "a", targetYear: 2028, units: 2, costPerUnit: 100 });
  const pay = async (...sources: ReturnType<typeof source>[]) => {
    const { costs } = programme([{ ...bill, priceLevel: undefined }], sources);
    const payments = await fund({ ...costs, tasks: costs.tasks.map((cost) => ({ ...cost, incidental: [100_00, 100_00, 0, 0] })) }, sources);
    return sources.map((_, index) => years.map((__, year) => paidFor(payments, { source: index, year })));
  };
  const each = (first: number, second: number) => [first, second, 0, 0];

  it("spends earmarked before general money, and general money before a reserve", async () => {
    const used = await pay(
      source({ kind: "reserve", carriedUntil: Infinity, amounts: each(200_00, 0) }),
      source({ kind: "general", amounts: each(60_00, 60_00) }),
      source({ kind: "earmarked", earmark: ["a"], amounts: each(30_00, 30_00) }),
    );
    expect(used).toEqual([each(10_00, 10_00), each(60_00, 60_00), each(30_00, 30_00)]);
  });

  it("puts the shortage late, and draws reserves and general money late", async () => {
    const reserve = source({ kind: "reserve", carriedUntil: Infinity, amounts: each(150_00, 0) });
    expect(await pay(reserve)).toEqual([each(100_00, 50_00)]);
    const general = source({ kind: "fund", carriedUntil: Infinity, amounts: each(100_00, 50_00) });
    expect(await pay(reserve, general)).toEqual([each(0, 50_00), each(100_00, 50_00)]);
    const ample = source({ kind: "general", carriedUntil: 2028, amounts: each(200_00, 0) });
    const cofinancing = source({ kind: "cofinancing", carriedUntil: Infinity, amounts: each(100_00, 0) });
    expect(await pay(ample, cofinancing)).toEqual([each(0, 100_00), each(100_00, 0)]);
  });

  it("takes the source that stands higher in the table, whatever its name", async () => {
    const one = source({ name: "z", kind: "cofinancing", amounts: each(150_00, 150_00) });
    const other = source({ name: "a", kind: "cofinancing", amounts: each(150_00, 150_00) });
    expect(await pay(one, other)).toEqual([each(100_00, 100_00), each(0, 0)]);
  });

  it("carries no further than the last year", async () => {
    const until = (carriedUntil: number) => source({ kind: "cofinancing", carriedUntil, amounts: each(150_00, 0) });
    expect(await pay(until(2027))).toEqual([each(100_00, 0)]);
    expect(await pay(until(2028))).toEqual([each(100_00, 50_00)]);
  });
});

describe("to the cent", () => {
  it("stays within every limit and rounds each task to a cent", () => fc.assert(
    fc.asyncProperty(programmes(1), async (any) => {
      const payments = await fund(any.costs, any.sources);
      expect(broken(any, payments, 0)).toEqual([]);
      for (const [index, shortage] of (await exactShortages(any)).entries()) {
        const short = costOf(any, index) - paidFor(payments, { task: index });
        expect(Math.abs(short - shortage)).toBeLessThan(1.001);
        if (shortage < 1e-3) expect(short).toBe(0);
      }
    }), often,
  ));

  it("loses at most one cent per amount to a share, and passes no share by more than a cent", () => fc.assert(
    fc.asyncProperty(programmes(...shares), async (any) => {
      const payments = await fund(any.costs, any.sources);
      expect(broken(any, payments, 1)).toEqual([]);
      for (const [index, shortage] of (await exactShortages(any)).entries()) {
        const { incidental, structural } = any.costs.tasks[index]!;
        const limited = any.sources.filter(({ largestShare }) => largestShare < 1).length
          * [...incidental, ...structural].filter((cost) => cost > 0).length;
        const short = costOf(any, index) - paidFor(payments, { task: index });
        expect(short - shortage).toBeLessThan(1.001 + limited);
        expect(shortage - short).toBeLessThan(1.001);
      }
    }), often,
  ));

  it("adds up: covered and short are the cost, used and left are the money", () => fc.assert(
    fc.asyncProperty(programmes(1, 0.5), async ({ costs, sources }) => {
      const payments = await fund(costs, sources);
      const balances = yearBalances(costs, sources, payments);
      const total = totalBalance(balances);
      expect(total.covered + total.shortage).toBe(total.cost);
      expect(total.covered).toBe(sum(payments.map(({ cents }) => cents)));
      expect(balances.every(({ shortage, freeLeft, earmarkedLeft, reserve }) => Math.min(shortage, freeLeft, earmarkedLeft, reserve) >= 0)).toBe(true);
      const lapsing = sources.map((own) => ({ ...own, kind: own.kind === "reserve" ? "cofinancing" as const : own.kind, carriedUntil: -Infinity, minimum: 0 }));
      const again = await fund(costs, lapsing);
      const { freeLeft, earmarkedLeft } = totalBalance(yearBalances(costs, lapsing, again));
      expect(freeLeft + earmarkedLeft + sum(again.map(({ cents }) => cents))).toBe(sum(sources.flatMap(({ amounts }) => [...amounts])));
    }), runs(15),
  ));
});

describe("what does not matter", () => {
  const headline = async (any: Programme) => {
    const payments = await fund(any.costs, any.sources);
    const used = (which: (own: Programme["sources"][number]) => boolean) =>
      sum(payments.filter((payment) => which(any.sources[payment.source]!)).map(({ cents }) => cents));
    return {
      tasks: Object.fromEntries(any.tasks.map((own, index) => [own.name, paidFor(payments, { task: index })])),
      reserve: used(isReserve), general: used(isGeneral),
      years: years.map((_, year) => paidFor(payments, { year })),
    };
  };

  it("the order of the tasks, to the cent", () => fc.assert(
    fc.asyncProperty(programmes(1, 0.5), async ({ tasks, sources }) => {
      expect(await headline(programme([...tasks].reverse(), sources))).toEqual(await headline(programme(tasks, sources)));
    }), often,
  ));

  it("the order of the sources, to some cents", () => fc.assert(
    fc.asyncProperty(programmes(1, 0.5), async ({ tasks, sources }) => {
      const [one, other] = [await headline(programme(tasks, sources)), await headline(programme(tasks, [...sources].reverse()))];
      for (const { name } of tasks) expect(Math.abs(one.tasks[name]! - other.tasks[name]!)).toBeLessThan(10);
      expect(Math.abs(one.reserve - other.reserve)).toBeLessThan(10);
      expect(Math.abs(one.general - other.general)).toBeLessThan(10);
      for (const year of years.keys()) expect(Math.abs(one.years[year]! - other.years[year]!)).toBeLessThan(10);
    }), often,
  ));

  it("the scale: a thousand times the amounts is a thousand times the result, cents aside", () => fc.assert(
    fc.asyncProperty(programmes(1, 0.5), async ({ tasks, sources }) => {
      const one = programme(tasks, sources);
      const thousands = {
        ...one,
        sources: sources.map((own) => ({ ...own, minimum: own.minimum * 1000, amounts: own.amounts.map((cents) => cents * 1000) })),
        costs: {
          years,
          tasks: one.costs.tasks.map((cost) => ({
            ...cost, incidental: cost.incidental.map((cents) => cents * 1000), structural: cost.structural.map((cents) => cents * 1000),
          })),
        },
      };
      const [small, large] = [await headline(one), await headline(thousands)];
      for (const { name } of tasks) expect(Math.abs(large.tasks[name]! - small.tasks[name]! * 1000)).toBeLessThan(10_000);
      for (const year of years.keys()) expect(Math.abs(large.years[year]! - small.years[year]! * 1000)).toBeLessThan(10_000);
    }), often,
  ));
});

describe("more money or a looser rule", () => {
  /** Per class of priority the relative shortages, largest first. */
  const outcome = async (any: Programme): Promise<number[]> => {
    const shortages = await exactShortages(any);
    const classes = [...new Set(any.tasks.map(({ priority }) => priority))].sort();
    return classes.flatMap((priority) => any.tasks
      .flatMap((own, index) => (own.priority === priority && costOf(any, index) > 0 ? [shortages[index]! / costOf(any, index)] : []))
      .sort((a, b) => b - a));
  };

  const looser: Readonly<Record<string, (own: Source, year: number, extra: number) => Source>> = {
    "more money": (own, year, extra) => ({ ...own, amounts: own.amounts.map((cents, place) => (place === year ? cents + extra : cents)) }),
    "a wider earmark": (own) => ({ ...own, earmark: own.earmark === undefined ? undefined : [...own.earmark, "water", "opgave 2"] }),
    "no earmark": (own) => ({ ...own, earmark: undefined }),
    "a later carry limit": (own, year) => ({ ...own, carriedUntil: Math.max(own.carriedUntil, years[year]!) }),
    "structural money": (own) => ({ ...own, structural: true }),
    "a lower floor": (own) => ({ ...own, minimum: Math.floor(own.minimum / 2) }),
    "a larger share": (own) => ({ ...own, largestShare: Math.min(1, own.largestShare + 0.25) }),
  };

  it.each(Object.keys(looser))("never makes the outcome lexicographically worse: %s", (rule) => fc.assert(
    fc.asyncProperty(programmes(1, 0.5, 0.3333), fc.nat(4), fc.nat(3), fc.integer({ min: 1, max: 10_000_000 }), async ({ tasks, sources }, which, year, extra) => {
      const loosened = sources.map((own, index) => (index === which % sources.length ? looser[rule]!(own, year, extra) : own));
      const [before, after] = [await outcome(programme(tasks, sources)), await outcome(programme(tasks, loosened))];
      const changed = after.findIndex((share, index) => Math.abs(share - before[index]!) > 1e-9);
      if (changed >= 0) expect(after[changed]!).toBeLessThan(before[changed]!);
    }), runs(20),
  ));
});

describe("very small beside very large", () => {
  it("covers a task of one euro beside one of ten billion", async () => {
    const tasks = [task({ name: "groot", theme: "a", costPerUnit: 1e10 }), task({ name: "klein", theme: "b", costPerUnit: 1, row: 3 })];
    const own = (theme: string, cents: number) => source({ name: theme, kind: "earmarked", earmark: [theme], amounts: [cents, 0, 0, 0] });
    const { costs, sources } = programme(tasks, [own("a", 999_999_999_999), own("b", 99)]);
    const payments = await fund(costs, sources);
    expect([0, 1].map((index) => paidFor(payments, { task: index }))).toEqual([999_999_999_999, 99]);
  });

  it("uses the last cent, and no cent more, in billions", async () => {
    const tasks = [1, 2, 3].map((row) => task({ name: `t${row}`, row, costPerUnit: 3e9 + row / 100, targetYear: 2029, priority: row }));
    const costs = [0, 1, 2].map((index) => costOf(programme(tasks, []), index));
    const own = source({ carriedUntil: Infinity, amounts: [sum(costs) - 1, 0, 0, 0] });
    const any = programme(tasks, [own]);
    const payments = await fund(any.costs, any.sources);
    expect(broken(any, payments, 0)).toEqual([]);
    expect(paidFor(payments, {})).toBe(sum(costs) - 1);
  });

  it("shares one source by relative shortage", async () => {
    const tasks = [task({ name: "groot", costPerUnit: 1e10 }), task({ name: "klein", costPerUnit: 100, row: 3 })];
    const { costs, sources } = programme(tasks, [source({ amounts: [500_000_005_000, 0, 0, 0] })]);
    const payments = await fund(costs, sources);
    expect(paidFor(payments, { task: 0 }) + paidFor(payments, { task: 1 })).toBe(500_000_005_000);
    expect(paidFor(payments, { task: 1 })).toBe(5000);
  });
});
