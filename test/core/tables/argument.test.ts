import { InputError } from "../../../core/domain";
import {
  booleanArgument, choiceArgument, dateArgument, integerArgument,
  isOmitted, numberArgument, numbersArgument, textArgument, yearArgument,
} from "../../../core/tables";
import { adviceInDutch, inDutch } from "../../in-dutch";

const said = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const [problem] = (error as InputError).problems;
    expect(problem.table).toBe("Argument");
    expect(adviceInDutch(problem)).not.toBe("");
    return inDutch(problem);
  }
  return "nothing";
};

const blanks = [null, undefined, "", "  ", [[null]], [[""]], { type: "Empty", basicValue: "" }];

describe("numbers", () => {
  test.each([[5], ["5"], [[[5]]], [[["5,0"]]], [{ basicValue: 5 }], [[[{ type: "Double", basicValue: 5 }]]], ["€ 5,-"]])("%j is five", (argument) => {
    expect(numberArgument("norm", argument, {})).toBe(5);
  });

  test("blank gives the default, or nothing where that may be", () => {
    for (const blank of blanks) {
      expect(numberArgument("drempel", blank, { fallback: 0.25 })).toBe(0.25);
      expect(numberArgument("norm", blank, { optional: true })).toBeUndefined();
      expect(said(() => numberArgument("norm", blank, {}))).toBe("Argument: 'norm' ontbreekt");
    }
  });

  test("0 is a number, or an empty cell where it makes no sense", () => {
    expect(numberArgument("bedrag", 0, {})).toBe(0);
    expect(numberArgument("norm", 0, { zeroIsBlank: true, optional: true })).toBeUndefined();
    expect(numberArgument("norm", "0", { zeroIsBlank: true, fallback: 7 })).toBe(7);
    expect(numberArgument("norm", "0%", { zeroIsBlank: true, fallback: 7 })).toBe(0);
    expect(said(() => numberArgument("norm", 0, { zeroIsBlank: true }))).toBe("Argument: 'norm' ontbreekt");
  });

  test("what is wrong is said", () => {
    expect(said(() => numberArgument("norm", "veel", {}))).toBe(`Argument: 'norm' is geen getal ("veel")`);
    expect(said(() => numberArgument("norm", true, {}))).toBe("Argument: 'norm' is geen getal (WAAR)");
    expect(said(() => numberArgument("norm", "1.234", {}))).toBe(`Argument: 'norm' kan twee dingen betekenen ("1.234")`);
    expect(said(() => numberArgument("norm", "#N/B", {}))).toBe(`Argument: 'norm' bevat een fout ("#N/B")`);
    expect(said(() => numberArgument("norm", { code: "#VALUE!" }, {}))).toBe(`Argument: 'norm' bevat een fout ("#VALUE!")`);
    expect(said(() => numberArgument("norm", [[1, 2]], {}))).toBe("Argument: 'norm' moet één waarde zijn, geen bereik");
    expect(said(() => numberArgument("norm", [[1], [2]], {}))).toBe("Argument: 'norm' moet één waarde zijn, geen bereik");
    expect(said(() => numberArgument("norm", [], {}))).toBe("Argument: 'norm' moet één waarde zijn, geen bereik");
  });

  test("limits", () => {
    const limits = { atLeast: 1, atMost: 4 };
    expect([1, 4].map((value) => integerArgument("lagen", value, limits))).toEqual([1, 4]);
    expect(said(() => integerArgument("lagen", 0, limits))).toBe("Argument: 'lagen' is kleiner dan 1 (0)");
    expect(said(() => integerArgument("lagen", 5, limits))).toBe("Argument: 'lagen' is groter dan 4 (5)");
    expect(said(() => integerArgument("lagen", 1.5, limits))).toBe("Argument: 'lagen' is geen geheel getal (1,5)");
    expect(said(() => numberArgument("stap", 0, { above: 0 }))).toBe("Argument: 'stap' moet groter zijn dan 0 (0)");
    expect(integerArgument("lagen", null, { ...limits, fallback: 3 })).toBe(3);
    expect(integerArgument("lagen", null, { optional: true })).toBeUndefined();
  });
});

test("years and dates", () => {
  expect([2027, "2027", [[2027]]].map((argument) => yearArgument("van", argument, {}))).toEqual([2027, 2027, 2027]);
  expect(said(() => yearArgument("van", 0, {}))).toBe("Argument: 'van' ontbreekt");
  expect(said(() => yearArgument("van", 27, {}))).toBe("Argument: 'van' is kleiner dan 1900 (27)");
  expect(yearArgument("van", null, { fallback: 2030 })).toBe(2030);
  expect(["1-7-2027", 46569, "46569"].map((argument) => dateArgument("peildatum", argument, {}))).toEqual([46569, 46569, 46569]);
  expect(dateArgument("peildatum", 2027, {})).toBe(46752);
  expect(dateArgument("peildatum", "", { optional: true })).toBeUndefined();
  expect(said(() => dateArgument("peildatum", "morgen", {}))).toBe(`Argument: 'peildatum' is geen datum ("morgen")`);
  expect(said(() => dateArgument("peildatum", true, {}))).toBe("Argument: 'peildatum' is geen datum (WAAR)");
});

test("text", () => {
  expect([" Oost ", [["Oost"]], { basicValue: "Oost" }].map((argument) => textArgument("gebied", argument, {}))).toEqual(["Oost", "Oost", "Oost"]);
  expect(textArgument("gebied", 12, {})).toBe("12");
  expect(textArgument("gebied", 0, { optional: true })).toBeUndefined();
  expect(textArgument("gebied", null, { fallback: "alles" })).toBe("alles");
  expect(said(() => textArgument("gebied", "#N/B", {}))).toBe(`Argument: 'gebied' bevat een fout ("#N/B")`);
});

test("ja and nee", () => {
  for (const argument of [true, "ja", 1, [["WAAR"]]]) expect(booleanArgument("bruto", argument, { fallback: false })).toBe(true);
  for (const argument of [false, "nee", 0, null, "ONWAAR"]) expect(booleanArgument("bruto", argument, { fallback: false })).toBe(false);
  expect(said(() => booleanArgument("bruto", "soms", { fallback: false }))).toBe(`Argument: 'bruto' is geen ja of nee ("soms")`);
});

test("a choice", () => {
  const periods = { year: ["jaar", "jaren"], quarter: ["kwartaal"] } as const;
  expect(["Jaar", "jaren", [["kwartaal"]]].map((argument) => choiceArgument("periode", argument, periods, {}))).toEqual(["year", "year", "quarter"]);
  expect(choiceArgument("periode", 0, periods, { fallback: "year" })).toBe("year");
  expect(said(() => choiceArgument("periode", "week", periods, {}))).toBe(`Argument: 'periode' is geen bekende keuze ("week")`);
});

test("a range of numbers", () => {
  expect(numbersArgument("gewichten", [[1, "2"], [null, "0,5"]], {})).toEqual([[1, 2], [undefined, 0.5]]);
  expect(numbersArgument("gewichten", 5, {})).toEqual([[5]]);
  expect(numbersArgument("gewichten", [5, 6], {})).toEqual([[5], [6]]);
  expect(said(() => numbersArgument("gewichten", [[1], ["veel"]], {}))).toBe(`Argument rij 2: 'gewichten' is geen getal ("veel")`);
  expect(said(() => numbersArgument("gewichten", [[-1]], { atLeast: 0 }))).toBe("Argument: 'gewichten' is kleiner dan 0 (-1)");
});

test("what counts as left out", () => {
  for (const argument of [...blanks, 0, [[0]], []]) expect(isOmitted(argument)).toBe(true);
  for (const argument of [[["Rol"]], [[0, 0]], 5, "x", [["a"], [0]], { type: "Error" }]) expect(isOmitted(argument)).toBe(false);
});
