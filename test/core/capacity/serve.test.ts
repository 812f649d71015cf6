import fc from "fast-check";
import { cooperation } from "../../../core/capacity/cooperation";
import { demandAndSupply, demandFor, ownFor, pool, type PeriodHours } from "../../../core/capacity/demand-and-supply";
import { pooledNeeds } from "../../../core/capacity/need";
import { serve } from "../../../core/capacity/serve";
import { serveApart } from "../../../core/capacity/serve-apart";
import { substitute } from "../../../core/capacity/substitute";
import { loadHighs } from "../../../core/optimise";
import { hoursOf } from "../../../core/supply";
import { model, staff, work } from "./build";
import { anyModel, anyStaff } from "./random";
import { runs } from "../../runs";

const asked = ({ teams, open }: PeriodHours) => sum(open) + sum(teams.flatMap((team) => [...team.values()].map(({ demand }) => demand)));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("each for itself and as one government", () => {
  test("people of one organisation help another only together", async () => {
    const ecologists = model({
      work: [work("Ecoloog", 3500, { organisation: "provincie" }), work("Ecoloog", 500, { organisation: "waterschap" })],
      staff: [staff("provincie", "Ecoloog", 2), staff("waterschap", "Ecoloog", 1)],
    });
    expect(await cooperation(ecologists)).toEqual([{ role: "Ecoloog", alone: 774, together: 0 }]);
  });

  test("open packages take what is left, own staff before hired", async () => {
    const hire = { fte: 0.1, hoursPerFte: 1000, rate: 100 };
    const hours = demandAndSupply(model({
      work: [work("jurist", 600, { organisation: "A" }), work("jurist", 500)],
      staff: [staff("A", "jurist", 0.5, { hoursPerFte: 1000, hire }), staff("B", "jurist", 0.3, { hoursPerFte: 1000, hire })],
    }));
    const [period] = await serve(hours.perPeriod, []);
    // A: 500 own + 100 hired for itself; open: 300 of B's own, 100 hired by B, 100 short.
    expect(period![0]).toMatchObject({ demand: 1100, served: 1000, spent: 800, hired: [{ rate: 100, hours: 200 }] });
  });

  test("the cheapest is hired first, and offers of one rate are one", async () => {
    const offer = (fte: number, rate: number) => ({ fte, hoursPerFte: 1000, rate });
    const [jurists] = await pooledNeeds(model({
      work: [work("jurist", 500)],
      staff: [
        staff("A", "jurist", 0, { hire: offer(0.3, 120) }), staff("B", "jurist", 0.1, { hoursPerFte: 1000, hire: offer(0.2, 90) }),
        staff("C", "Jurist ", 0, { hire: offer(0.1, 90) }),
      ],
    }));
    expect(jurists!.whole).toEqual({
      demand: 500, supply: 100, shortage: 0, spent: 100, hired: 400, cost: 100 * (300 * 90 + 100 * 120),
    });
  });
});

describe("standing in", () => {
  const standIn = { role: "planner", alsoRole: "ecoloog", efficiency: 0.5 };
  const needs = async (hours: number, more = {}) => {
    const [ecologist, planner] = await pooledNeeds(model({
      work: [work("ecoloog", hours)],
      staff: [staff("A", "ecoloog", 0.1, { hoursPerFte: 1000, ...more }), staff("A", "planner", 0.2, { hoursPerFte: 1000 })],
      substitutions: [standIn],
    }));
    return { ecologist: ecologist!.whole, planner: planner!.whole };
  };

  test("an hour counts for the efficiency, and is spent by whoever stands in", async () => {
    const { ecologist, planner } = await needs(180);
    expect(ecologist).toMatchObject({ demand: 180, supply: 100, shortage: 0, spent: 100 });
    expect(planner.spent).toBeCloseTo(160, 6);
    expect((await needs(230)).ecologist.shortage).toBeCloseTo(30, 6);
  });

  test("idle own staff stands in before anyone is hired", async () => {
    const hire = { fte: 0.2, hoursPerFte: 1000, rate: 100 };
    expect((await needs(180, { hire })).ecologist).toMatchObject({ hired: 0, cost: 0 });
    expect((await needs(230, { hire })).ecologist.hired).toBeCloseTo(30, 6);
  });

  test("hired staff does not stand in, but frees own staff that does", async () => {
    const hire = { fte: 0.3, hoursPerFte: 1000, rate: 100 };
    const chain = model({
      work: [work("planner", 200), work("ecoloog", 150)],
      staff: [staff("A", "planner", 0.2, { hoursPerFte: 1000, hire })],
      substitutions: [{ ...standIn, efficiency: 1 }],
    });
    const [planner, ecologist] = await pooledNeeds(chain);
    expect([planner!.whole.hired, planner!.whole.spent, ecologist!.whole.shortage].map(Math.round)).toEqual([150, 200, 0]);
    expect((await pooledNeeds({ ...chain, work: [work("ecoloog", 500)] }))
      .find(({ role }) => role === "ecoloog")!.whole.shortage).toBeCloseTo(300, 6);
  });

  test("it is not transitive", async () => {
    const [ecologist] = await pooledNeeds(model({
      work: [work("ecoloog", 100)],
      staff: [staff("A", "jurist", 1)],
      substitutions: [standIn, { role: "jurist", alsoRole: "planner", efficiency: 1 }],
    }));
    expect(ecologist!.whole.shortage).toBe(100);
  });

  test("what falls short is spread by leximin over the roles", async () => {
    const needs = await pooledNeeds(model({
      work: [work("ecoloog", 100), work("jurist", 300)],
      staff: [staff("A", "planner", 0.2, { hoursPerFte: 1000 })],
      substitutions: [
        { role: "planner", alsoRole: "ecoloog", efficiency: 1 }, { role: "planner", alsoRole: "jurist", efficiency: 1 },
      ],
    }));
    expect(needs.slice(0, 2).map((need) => need.whole.shortage)).toEqual([expect.closeTo(50, 6), expect.closeTo(150, 6)]);
  });
});

describe("properties", () => {
  test("closed form and linear model agree, pooled and siloed, also where substitution cannot help", async () => {
    const highs = await loadHighs();
    fc.assert(fc.property(anyModel(false), fc.boolean(), (plain, pooled) => {
      const { perPeriod, roles } = demandAndSupply(plain);
      // Every role "stands in" for itself: all take part in the model, and nothing changes.
      const unused = roles.map((_, role) => ({ from: role, to: role, efficiency: 1 }));
      for (const hours of perPeriod.map((period) => (pooled ? pool(period) : period))) {
        if (asked(hours) === 0) continue;
        const together = substitute(highs, hours, unused);
        roles.forEach((_, role) => {
          const apart = serveApart(hours, role);
          const linear = together.get(role)!;
          expect(linear.served).toBeCloseTo(apart.served, 5);
          expect(hoursOf(linear.hired)).toBeCloseTo(hoursOf(apart.hired), 5);
          expect(sum(linear.hired.map(({ hours, rate }) => hours * rate)) / 100)
            .toBeCloseTo(sum(apart.hired.map(({ hours, rate }) => hours * rate)) / 100, 5);
        });
      }
    }), runs(25));
  });

  test("where roles apart are said to be best, the linear model finds nothing better", async () => {
    const highs = await loadHighs();
    await fc.assert(fc.asyncProperty(anyModel(true), fc.boolean(), async (plain, pooled) => {
      const { perPeriod, links, roles } = demandAndSupply(plain);
      if (links.length === 0) return;
      for (const hours of perPeriod.map((period) => (pooled ? pool(period) : period))) {
        if (links.every(({ from, to }) => demandFor(hours, from) + demandFor(hours, to) === 0)) continue;
        const [chosen] = await serve([hours], links);
        const together = substitute(highs, hours, links);
        roles.forEach((_, role) => {
          const linear = together.get(role) ?? serveApart(hours, role);
          expect(chosen![role]!.served).toBeCloseTo(linear.served, 5);
          expect(chosen![role]!.spent).toBeCloseTo(linear.spent, 5);
        });
      }
    }), runs(25));
  });

  test("together is in total never shorter than alone; without substitution for no role", async () => {
    await fc.assert(fc.asyncProperty(anyModel(true), async (plain) => {
      const all = await cooperation(plain);
      const [alone, together] = [sum(all.map((row) => row.alone)), sum(all.map((row) => row.together))];
      expect(together).toBeLessThanOrEqual(alone + 1e-6);
      for (const row of await cooperation({ ...plain, substitutions: [] })) {
        expect(row.together).toBeLessThanOrEqual(row.alone + 1e-6);
      }
    }), runs(25));
  });

  test("more supply never raises the total shortage", async () => {
    const short = async (plain: Parameters<typeof pooledNeeds>[0]) => sum((await pooledNeeds(plain)).map((need) => need.whole.shortage));
    const alone = async (plain: Parameters<typeof cooperation>[0]) => sum((await cooperation(plain)).map((row) => row.alone));
    await fc.assert(fc.asyncProperty(anyModel(true), anyStaff, async (plain, extra) => {
      const more = { ...plain, staff: [...plain.staff, extra] };
      expect(await short(more)).toBeLessThanOrEqual((await short(plain)) + 1e-6);
      expect(await alone({ ...more, substitutions: [] })).toBeLessThanOrEqual((await alone({ ...plain, substitutions: [] })) + 1e-6);
    }), runs(25));
  });

  test("served is never more than demand, nor than own and hired hours together", async () => {
    await fc.assert(fc.asyncProperty(anyModel(true), async (plain) => {
      const { perPeriod, links, roles } = demandAndSupply(plain);
      for (const hours of [...perPeriod, ...perPeriod.map(pool)]) {
        const [service] = await serve([hours], links);
        service!.forEach((role, place) => {
          expect(role.served).toBeLessThanOrEqual(role.demand);
          expect(role.spent).toBeLessThanOrEqual(ownFor(hours, place) + 1e-6);
        });
        const offered = sum(roles.map((_, role) => ownFor(hours, role) + hoursOf(hours.byRole[role]!.flatMap(({ hire }) => hire))));
        expect(sum(service!.map((role) => role.served))).toBeLessThanOrEqual(offered + 1e-6);
      }
    }), runs(25));
  });

  test("the order of the rows does not matter", async () => {
    const rounded = async (plain: Parameters<typeof pooledNeeds>[0]) => {
      const tidy = (value: number) => Math.round(value * 1e6) / 1e6 + 0;
      const [needs, both] = [await pooledNeeds(plain), await cooperation(plain)];
      return Object.fromEntries(needs.map(({ role, perPeriod }) => [role, {
        needs: perPeriod.map((need) => Object.values(need).map(tidy)),
        both: both.filter((row) => row.role === role).map((row) => [tidy(row.alone), tidy(row.together)]),
      }]));
    };
    await fc.assert(fc.asyncProperty(anyModel(true), async (plain) => {
      const turned = {
        ...plain, work: [...plain.work].reverse(), staff: [...plain.staff].reverse(),
        substitutions: [...plain.substitutions].reverse(),
      };
      expect(await rounded(turned)).toEqual(await rounded(plain));
    }), runs(25));
  });
});
