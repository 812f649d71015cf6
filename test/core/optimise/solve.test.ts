import { LinearModel, Unsolved, least, leastInTurn, leximin, loadHighs, solve, withSolver } from "../../../core/optimise";
import type { Variable } from "../../../core/optimise";

/** Shares of one supply: each claim gets x, and falls short by s. */
function oneSupply(supply: number, claims: readonly number[]) {
  const model = new LinearModel();
  const shortages = claims.map((claim) => model.variable({ atMost: claim }));
  const gets = claims.map(() => model.variable());
  claims.forEach((claim, i) => model.constrain([[shortages[i]!, 1], [gets[i]!, 1]], { atLeast: claim, atMost: claim }));
  const limit = model.constrain(gets.map((get) => [get, 1]), { atMost: supply });
  return { model, shortages, gets, limit };
}

const fair = (claims: readonly number[], shortages: readonly Variable[]) =>
  leximin(claims.map((scale, i) => ({ amount: [[shortages[i]!, 1]], scale })));

describe("solve", () => {
  it("finds the least of one goal", async () => {
    const model = new LinearModel();
    const [x, y] = [model.variable(), model.variable({ atMost: 2 })];
    model.constrain([[x, 1], [y, 1]], { atLeast: 3 });
    const solution = await solve(model, [least([[x, 2], [y, 1]])]);
    expect([solution.value(x), solution.value(y)]).toEqual([1, 2]);
    expect(solution.total([[x, 2], [y, 1]])).toBe(4);
  });

  it("adds up terms of the same variable", async () => {
    const model = new LinearModel();
    const x = model.variable();
    model.constrain([[x, 1], [x, 1]], { atLeast: 6 });
    expect((await solve(model, [least([[x, 0.5], [x, 0.5]])])).value(x)).toBe(3);
  });

  it("meets later goals only among the best of earlier ones", async () => {
    const model = new LinearModel();
    const [x, y, z] = [model.variable({ atMost: 4 }), model.variable({ atMost: 4 }), model.variable({ atMost: 4 })];
    model.constrain([[x, 1], [y, 1], [z, 1]], { atLeast: 6 });
    const solution = await solve(model, [least([[z, 1]]), least([[y, 1]]), least([[x, -1], [z, -5]])]);
    expect([x, y, z].map((v) => solution.value(v))).toEqual([4, 2, 0]);
  });

  it("spreads one supply by the same share", async () => {
    const claims = [300, 200, 200];
    const { model, shortages } = oneSupply(350, claims);
    const solution = await solve(model, [fair(claims, shortages)]);
    expect(shortages.map((s) => solution.value(s) / 350)).toEqual([150, 100, 100].map((s) => expect.closeTo(s / 350, 12)));
  });

  it("fixes the largest shortage and goes on with the rest", async () => {
    // a only on p (10 of 20), b and c share q (30 of 40), d has enough.
    const model = new LinearModel();
    const s = [20, 20, 20, 5].map((claim) => model.variable({ atMost: claim }));
    model.constrain([[s[0]!, 1]], { atLeast: 10 });
    model.constrain([[s[1]!, 1], [s[2]!, 1]], { atLeast: 10 });
    const solution = await solve(model, [fair([20, 20, 20, 5], s), least(s.map((v) => [v, -1]))]);
    expect(s.map((v) => solution.value(v))).toEqual([10, 5, 5, 0].map((value) => expect.closeTo(value, 9)));
  });

  it("keeps a fair spread of small beside very large claims", async () => {
    const claims = [0.01, 1_000_000, 25];
    const model = new LinearModel();
    const s = claims.map(() => model.variable({ atMost: 1 }));
    model.constrain(s.map((v, i) => [v, claims[i]! / 1e6]), { atLeast: 0.25 });
    const solution = await solve(model, [fair([1, 1, 1], s)]);
    for (const v of s) expect(solution.value(v)).toBeCloseTo(0.25 / (1 + 25e-6 + 1e-8), 9);
  });

  it("needs no shortage at all where there is enough", async () => {
    const { model, shortages, gets } = oneSupply(1000, [300, 200]);
    const solution = await solve(model, [fair([300, 200], shortages), least([[gets[0]!, 1]])]);
    expect(shortages.map((s) => solution.value(s))).toEqual([0, 0]);
    expect(gets.map((get) => solution.value(get))).toEqual([300, 200]);
  });

  it("takes a leximin over nothing, and a model without goals or variables", async () => {
    const { model, gets } = oneSupply(10, [3]);
    expect((await solve(model, [leximin([])])).value(gets[0]!)).toBeGreaterThanOrEqual(0);
    expect((await solve(new LinearModel(), [])).total([])).toBe(0);
  });

  it("takes whole numbers, and holds a goal of an integer model", async () => {
    const model = new LinearModel();
    const x = model.variable({ atMost: 10 }, "integer");
    const y = model.variable({ atMost: 10 }, "integer");
    model.constrain([[x, 2], [y, 3]], { atLeast: 7.5 });
    const solution = await solve(model, [least([[x, 1], [y, 1]]), least([[y, 1]])]);
    expect([solution.value(x), solution.value(y)]).toEqual([1, 2]);
    await expect(solve(model, [leximin([{ amount: [[x, 1]], scale: 1 }])])).rejects.toThrow(RangeError);
  });

  it.each([
    ["a coefficient", (m: LinearModel, x: Variable) => m.constrain([[x, NaN]], { atMost: 1 })],
    ["a bound", (m: LinearModel, x: Variable) => m.constrain([[x, 1]], { atMost: NaN })],
    ["a variable of another model", (m: LinearModel) => m.constrain([[7 as Variable, 1]], { atMost: 1 })],
  ])("refuses %s that is no number", async (_, spoil) => {
    const model = new LinearModel();
    const x = model.variable();
    spoil(model, x);
    await expect(solve(model, [least([[x, 1]])])).rejects.toThrow(RangeError);
  });

  it("refuses a shortage without a scale", async () => {
    const { model, shortages } = oneSupply(1, [2]);
    await expect(solve(model, [fair([0], shortages)])).rejects.toThrow("above 0");
  });
});

describe("withSolver", () => {
  it("answers what one more would bring, and finds the first answer again", async () => {
    const claims = [300, 200, 200];
    const { model, shortages, limit } = oneSupply(400, claims);
    withSolver(await loadHighs(), model, [fair(claims, shortages), least([[shortages[0]!, 1]])], (solver) => {
      const short = (changes?: Parameters<typeof solver>[0]) => {
        const solution = solver(changes);
        return shortages.map((s) => solution.value(s));
      };
      const now = short();
      expect(short([{ constraint: limit, atMost: 470 }])).toEqual(claims.map((c) => expect.closeTo((c * 23) / 70, 9)));
      expect(short([{ variable: shortages[2]!, atMost: 20 }])).toEqual([168, 112, 20].map((v) => expect.closeTo(v, 9)));
      expect(short()).toEqual(now.map((v) => expect.closeTo(v, 9)));
    });
  });
});

describe("a model that cannot be solved", () => {
  const contradiction = () => {
    const model = new LinearModel();
    const x = model.variable();
    model.constrain([[x, 1]], { atMost: 1 });
    model.constrain([[x, 1]], { atLeast: 2 });
    return { model, x };
  };

  it.each(["continuous", "integer"] as const)("says that nothing limits the goal (%s)", async (kind) => {
    const model = new LinearModel();
    const x = model.variable({}, kind);
    const error = await solve(model, [least([[x, -1]])]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Unsolved);
    expect((error as Unsolved).failure).toBe("unbounded");
  });

  it("says that the constraints contradict each other", async () => {
    const { model, x } = contradiction();
    const error = await solve(model, [least([[x, 1]])]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ failure: "infeasible" });
  });

  type Handle = ReturnType<Awaited<ReturnType<typeof loadHighs>>["createModel"]>;

  /** HiGHS of which every model is kept in sight, and may be spoiled. */
  async function watched(spoil: (model: Handle) => void = () => undefined) {
    const highs = await loadHighs();
    const made: Handle[] = [];
    const createModel = () => {
      const model = highs.createModel();
      spoil(model);
      made.push(model);
      return model;
    };
    return { made, highs: { ...highs, createModel } };
  }

  it("gives its memory back, also after an error", async () => {
    const { made, highs } = await watched();
    const { model, x } = contradiction();
    expect(() => withSolver(highs, model, [least([[x, 1]])], (solver) => solver())).toThrow(Unsolved);
    const { model: right, shortages } = oneSupply(5, [6]);
    expect(() => withSolver(highs, right, [fair([6], shortages)], () => { throw new Error("elsewhere"); })).toThrow("elsewhere");
    withSolver(highs, right, [fair([6], shortages)], (solver) => solver());
    expect(made.length).toBeGreaterThan(1);
    expect(made.every((each) => each.disposed)).toBe(true);
  });

  it("gives its memory back when the model is refused", async () => {
    const { made, highs } = await watched((handle) => {
      handle.passModel = () => { throw new Error("refused"); };
    });
    const { model, shortages } = oneSupply(5, [6]);
    expect(() => withSolver(highs, model, [fair([6], shortages)], (solver) => solver())).toThrow(Unsolved);
    expect(made.length).toBeGreaterThan(0);
    expect(made.every((each) => each.disposed)).toBe(true);
  });

  it("is tried once more from scratch, before it counts as failed", async () => {
    let runs = 0;
    const undecided = { status: 1, warnings: [], modelStatus: 15 } as const;
    const { highs, made } = await watched((handle) => {
      const run = handle.run.bind(handle);
      handle.run = () => (runs++ === 0 ? undecided : run());
    });
    const { model, shortages } = oneSupply(5, [6]);
    expect(withSolver(highs, model, [fair([6], shortages)], (solver) => solver()).value(shortages[0]!)).toBeCloseTo(1, 9);

    const hopeless = await watched((handle) => { handle.run = () => undecided; });
    const error = (() => {
      try {
        return withSolver(hopeless.highs, model, [fair([6], shortages)], (solver) => solver());
      } catch (reason) {
        return reason;
      }
    })();
    expect(error).toMatchObject({ failure: "failed" });
    expect(made).toHaveLength(1);
    expect(hopeless.made.length).toBeGreaterThan(1);
    expect([...made, ...hopeless.made].every((each) => each.disposed)).toBe(true);
  });

  it("counts as a run without an answer when HiGHS throws: the way back is the same", async () => {
    const { model, shortages } = oneSupply(5, [6]);
    for (const times of [1, 3, 5, 9]) {
      let runs = 0;
      const { highs } = await watched((handle) => {
        const run = handle.run.bind(handle);
        handle.run = () => {
          if (runs++ < times) throw new Error("Unable to run the model (status -1)");
          return run();
        };
      });
      expect(withSolver(highs, model, [fair([6], shortages)], (solver) => solver()).value(shortages[0]!)).toBeCloseTo(1, 9);
    }
    const hopeless = await watched((handle) => { handle.run = () => { throw new Error("Unable to run the model (status -1)"); }; });
    const asked = { about: { about: "land", name: "Noord" } } as const;
    expect(() => withSolver(hopeless.highs, model, [fair([6], shortages)], (solver) => solver(), asked))
      .toThrow(expect.objectContaining({ reason: { code: "unsolved", params: { about: "land", name: "Noord" } } }) as Error);
  });

  it("is solved another way when its answer does not hold", async () => {
    const { model, shortages } = oneSupply(5, [6]);
    let answers = 0;
    const { made, highs } = await watched();
    const found = withSolver(highs, model, [fair([6], shortages)], (solver) => solver(), { holds: () => ++answers > 3 });
    expect(found.value(shortages[0]!)).toBeCloseTo(1, 9);
    expect([answers, made.length]).toEqual([4, 4]);
    expect(() => withSolver(highs, model, [fair([6], shortages)], (solver) => solver(), { holds: () => false })).toThrow(Unsolved);
  });

  it("is not believed when what it gives is no point of the model", async () => {
    const { model, shortages } = oneSupply(5, [6]);
    for (const wrong of [NaN, Infinity, -1, 7]) {
      const { highs } = await watched((handle) => {
        const solution = handle.getSolution.bind(handle);
        handle.getSolution = () => ({ ...solution(), colValue: Float64Array.from(solution().colValue, () => wrong) });
      });
      expect(() => withSolver(highs, model, [fair([6], shortages)], (solver) => solver())).toThrow(Unsolved);
    }
  });

  it("is not believed when it denies a point that it found before", async () => {
    const claims = [300, 200, 200];
    const denied = { status: 0, warnings: [], modelStatus: 8 } as const;
    const answer = async (times: number) => {
      let runs = 0;
      const { highs } = await watched((handle) => {
        const run = handle.run.bind(handle);
        handle.run = () => (runs++ > 0 && times-- > 0 ? denied : run());
      });
      const { model, shortages } = oneSupply(400, claims);
      const solution = withSolver(highs, model, [fair(claims, shortages), leastInTurn([[[shortages[1]!, -1]], [[shortages[0]!, 1]]])], (solver) => solver());
      return shortages.map((s) => solution.value(s));
    };
    const now = await answer(0);
    for (const times of [1, 2, 3]) expect(await answer(times)).toEqual(now.map((value) => expect.closeTo(value, 7)));
    await expect(answer(100)).rejects.toMatchObject({ failure: "failed" });
  });

  it("is believed when a limit was changed", async () => {
    const { model, shortages, limit } = oneSupply(5, [6]);
    withSolver(await loadHighs(), model, [fair([6], shortages)], (solver) => {
      solver();
      expect(() => solver([{ constraint: limit, atMost: -1 }])).toThrow(expect.objectContaining({ failure: "infeasible" }) as Error);
    });
  });
});

describe("leastInTurn", () => {
  it("takes an order of which only the first half has a limit by itself", async () => {
    const model = new LinearModel();
    const [x, y] = [model.variable(), model.variable()];
    model.constrain([[y, 1], [x, -4]], { atMost: 2 });
    const solution = await solve(model, [leastInTurn([[[x, 1]], [[y, -1]]])]);
    expect([solution.value(x), solution.value(y)]).toEqual([0, 2]);
    await expect(solve(model, [leastInTurn([[[y, -1]], [[x, 1]]])])).rejects.toMatchObject({ failure: "unbounded" });
    await expect(solve(model, [leastInTurn([])])).resolves.toBeDefined();
  });

  it("is refused of an integer model", async () => {
    const model = new LinearModel();
    const x = model.variable({ atMost: 1 }, "integer");
    await expect(solve(model, [leastInTurn([[[x, 1]]])])).rejects.toThrow(RangeError);
  });
});
