import { splitReport } from "../../../../core/governance";
import { refusal } from "../../../in-dutch";

const refused = (input: Parameters<typeof splitReport>[0]): string => refusal(() => splitReport(input));
const weights = [[1], [1]];

test("an omitted argument, an empty cell and a blank text are the same", () => {
  for (const nothing of [null, undefined, "", [[null]], [[""]]]) {
    const input = { whole: 9, weights, method: nothing, step: nothing, minimum: nothing, maximum: nothing };
    expect(splitReport(input)).toEqual([[5], [4]]);
  }
});

test("an empty cell on Windows arrives as 0: the step is then 1, a bound is none; who gets nothing has a maximum of 0%", () => {
  expect(splitReport({ whole: 9, weights, step: 0, minimum: [[0], [0]] })).toEqual([[5], [4]]);
  expect(splitReport({ whole: 9, weights, maximum: [[0], [9]] })).toEqual(splitReport({ whole: 9, weights, maximum: [[null], [9]] }));
  expect(splitReport({ whole: 9, weights, maximum: [["0%"], [9]] })).toEqual([[0], [9]]);
});

test("a bound may be blank in some cells", () => {
  expect(splitReport({ whole: 9, weights, maximum: [[3], [null]] })).toEqual([[3], [6]]);
});

test("methods go by the names that people use", () => {
  const parts = (method: string) => splitReport({ whole: 5, weights: [[53], [24], [23]], method }).flat();
  expect(parts("Hamilton")).toEqual(parts("grootste rest"));
  expect(parts("D'Hondt")).toEqual(parts("dhondt"));
  expect(parts("D’Hondt")).toEqual(parts("dhondt"));
  expect(parts("Sainte-Laguë")).toEqual(parts("sainte-lague"));
  expect(parts("Huntington-Hill")).toEqual(parts("huntington-hill"));
});

test("bounds of a negative whole are sizes", () => {
  expect(splitReport({ whole: -100, weights: [[8], [1], [1]], minimum: 20, maximum: 50 })).toEqual([[-50], [-25], [-25]]);
});

test("what is wrong is said with its place", () => {
  expect(refused({ whole: "veel", weights })).toBe("Argument: 'totaal' is geen getal (\"veel\")");
  expect(refused({ whole: null, weights })).toBe("Argument: 'totaal' ontbreekt");
  expect(refused({ whole: 1, weights, step: -1 })).toBe("Argument: 'stap' moet groter zijn dan 0 (-1)");
  expect(refused({ whole: 1, weights: [[1, "#N/A"]] })).toBe("Argument: 'gewichten' bevat een fout (\"#N/A\")");
  expect(refused({ whole: 1, weights: [[1], ["1.234"]] })).toContain("Argument rij 2: 'gewichten' kan twee dingen betekenen");
  expect(refused({ whole: 1, weights, maximum: -1 })).toBe("Argument: 'maximum' is kleiner dan 0 (-1)");
  expect(refused({ whole: 1e15, weights, step: 0.01 })).toBe("Argument: 'totaal' telt te veel stappen van 0,01 (1000000000000000)");
  expect(refused({ whole: 1, weights: [] })).toBe("Argument: 'gewichten' bevat geen gewicht boven nul");
});

test("rows of different length are refused: no part gets lost", () => {
  expect(refused({ whole: 10, weights: [[1, 2], [3]] })).toBe("Argument: 'gewichten' heeft rijen van verschillende lengte");
  expect(refused({ whole: 10, weights: [[1, 2], [3, 4]], minimum: [[1, 1], [1]] }))
    .toBe("Argument: 'minimum' heeft rijen van verschillende lengte");
});

test("what a sheet added up counts as the 15 digits that it shows", () => {
  expect(splitReport({ whole: 0.1 + 0.2, weights, step: 0.1 })).toEqual([[0.2], [0.1]]);
  expect(splitReport({ whole: 10, weights, step: 0.1, maximum: [[3 * 1.1], [null]] })).toEqual([[3.3], [6.7]]);
  expect(refused({ whole: 0.30000000001, weights, step: 0.1 })).toContain("is geen veelvoud van stap 0,1");
});
