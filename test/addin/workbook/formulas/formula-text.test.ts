import type { FormulaArgument } from "../../../../addin/workbook/formulas/formula-argument";
import { formulaText, shownFormula } from "../../../../addin/workbook/formulas/formula-text";
import { typedArgument } from "../../../../addin/workbook/formulas/typed-argument";

describe("the text of a formula", () => {
  test.each([
    ["STAPELING", [{ table: "Opgaven" }, { table: "Grond" }, null, null, { value: 3 }], "=RUIMTE.STAPELING(Opgaven[#All],Grond[#All],,,3)"],
    ["BALANS", [{ table: "Opgaven" }, { name: "Startjaar" }, null], "=RUIMTE.BALANS(Opgaven[#All],Startjaar)"],
    ["VERDEEL", [{ value: 100 }, { table: "Delen", column: "Gewicht [ha] #1" }], "=RUIMTE.VERDEEL(100,Delen[Gewicht '[ha'] '#1])"],
    ["X", [{ value: 'zeg "ja"' }, { value: true }], '=RUIMTE.X("zeg ""ja""",TRUE)'],
    ["X", [{ sheet: "Zo'n blad", address: "A3:F20" }], "=RUIMTE.X('Zo''n blad'!A3:F20)"],
    ["X", [], "=RUIMTE.X()"],
  ] as const)("%s", (id, given, text) => {
    expect(formulaText(id, given)).toBe(text);
  });

  test.each([
    [{ table: "A),WEBSERVICE(\"x\"" }], [{ name: "cmd|'/c calc'!A1" }], [{ sheet: "Blad1", address: "A1)+1" }], [{ table: "" }],
  ])("a name that is none is refused: %j", (given) => {
    expect(() => formulaText("X", [given])).toThrow(RangeError);
  });
});

describe("the formula as the user sees it", () => {
  const given: FormulaArgument[] = [{ table: "Opgaven" }, { sheet: "Zo'n blad", address: "A3:F20" }, null, { value: 0.5 }, { value: true }];

  test("Dutch: semicolons, #Alles, a decimal comma and WAAR", () => {
    expect(shownFormula("STAPELING", given, "nl")).toBe("=RUIMTE.STAPELING(Opgaven[#Alles];'Zo''n blad'!A3:F20;;0,5;WAAR)");
  });

  test("English: as Excel's API takes it", () => {
    expect(shownFormula("STAPELING", given, "en")).toBe(formulaText("STAPELING", given));
    expect(formulaText("STAPELING", given)).toBe("=RUIMTE.STAPELING(Opgaven[#All],'Zo''n blad'!A3:F20,,0.5,TRUE)");
  });
});

describe("what the user types", () => {
  test.each([
    ["Blad1!A3:F20", { sheet: "Blad1", address: "A3:F20" }], ["'Zo''n blad'!A3:F20", { sheet: "Zo'n blad", address: "A3:F20" }],
    ["A3:F20", { address: "A3:F20" }], ["=$A$3:$F$20", { address: "$A$3:$F$20" }], ["Mijn_bereik", { name: "Mijn_bereik" }],
    ["Delen[Gewicht]", { table: "Delen", column: "Gewicht" }], ["Delen[#Alles]", { table: "Delen" }],
  ])("cells: %s", (text, argument) => {
    expect(typedArgument(text, true)).toEqual(argument);
  });

  test.each([
    ["3", 3], ["0,25", 0.25], ["-1.5", -1.5], ["waar", true], ["FALSE", false], ["De Weerden", "De Weerden"],
    // Thousands or decimals: the function asks which.
    ["1.234", "1.234"], ["35%", "35%"],
  ])("a value: %s", (text, value) => {
    expect(typedArgument(text, false)).toEqual({ value });
  });

  test.each([["=Startjaar", { name: "Startjaar" }], ["=Blad1!B2", { sheet: "Blad1", address: "B2" }]])("a cell: %s", (text, argument) => {
    expect(typedArgument(text, false)).toEqual(argument);
  });

  test.each(["", "=cmd|' /C calc'!A0", "=1+1", '=WEBSERVICE("https://kwaad.example")', "=[Map2]Blad1!A1", "=Blad1!A1)+1", "x".repeat(300)])("cannot stand there: %s", (text) => {
    expect(typedArgument(text, false)).toBeUndefined();
    expect(typedArgument(text, true)).toBeUndefined();
  });
});

describe("hostile names", () => {
  const hostile = ["=cmd|' /C calc'!A0", "<img src=x onerror=alert(1)>", 'A),WEBSERVICE("x"', "a]b", "a#b", "o'ver", 'aan"haling'];

  test.each(hostile)("a table called %s is refused", (table) => {
    expect(() => formulaText("X", [{ table }])).toThrow(RangeError);
  });

  test.each(hostile)("typed as text, %s stays text between its quotes, or is no argument at all", (text) => {
    const argument = typedArgument(text, false);
    if (text.startsWith("=")) expect(argument).toBeUndefined();
    else expect(formulaText("X", [argument!])).toBe(`=RUIMTE.X("${text.replace(/"/g, '""')}")`);
  });

  test("a sheet with brackets would be one of another workbook", () => {
    expect(() => formulaText("X", [{ sheet: "[Map2]Blad1", address: "A1" }])).toThrow(RangeError);
    expect(typedArgument("'[https://kwaad.example/Map2]Blad1'!A1", true)).toEqual({ sheet: "[https://kwaad.example/Map2]Blad1", address: "A1" });
    expect(() => formulaText("X", [typedArgument("'[https://kwaad.example/Map2]Blad1'!A1", true)!])).toThrow(RangeError);
  });

  test("a column may be called anything: its own marks are escaped", () => {
    expect(formulaText("X", [{ table: "T", column: "=cmd|' [ha] #1" }])).toBe("=RUIMTE.X(T[=cmd|'' '[ha'] '#1])");
  });
});
