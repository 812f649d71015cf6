import { wordingIn } from "../../../addin/i18n/finding-text";
import { InputError, NoAnswer, toCells } from "../../../core";
import { choicesReport, landPressure, readStacking, sharedPairsReport, stackingReport } from "../../../core/stacking";

const tasks = [["Opgave", "Ruimteclaim", "Prioriteit"], ["zon", 300, 2], ["natuur", 200, 1], ["woningen", 200, 1]];
const land = [["Grondsoort", "Oppervlakte"], ["landbouw", 400]];
const combinations = [["Opgave A", "Opgave B", "Aandeel", "Opbrengst A"], ["zon", "natuur", 0.5, 0.5]];

describe("reports about land", () => {
  it("list what binds, largest first", async () => {
    expect(toCells(await choicesReport({ tasks, land, combinations }))).toEqual([
      ["Gebied", "Grens", "Soort", "Omvang ha", "Waarde"],
      ["", "landbouw", "grond", 400, expect.closeTo(1, 9)],
      ["", "zon + natuur", "combinatie", 100, expect.closeTo(0.5, 9)],
    ]);
  });

  it("list the pairs that share", async () => {
    expect((await sharedPairsReport({ tasks, land, combinations })).rows).toEqual([
      ["", "zon", "natuur", expect.closeTo(100, 9), 100, "ja", expect.closeTo(0, 9)],
    ]);
    const plenty = await sharedPairsReport({
      tasks: [["Opgave", "Ruimteclaim"], ["a", 100], ["b", 60]], land, combinations: [["Opgave A", "Opgave B", "Aandeel"], ["a", "b", 0.5]],
    });
    expect(plenty.rows).toEqual([["", "a", "b", expect.closeTo(30, 9), 30, "ja", expect.closeTo(1, 9)]]);
  });

  it("take blank and typed arguments as Excel passes them", async () => {
    const plain = await stackingReport({ tasks, land, combinations });
    expect(await stackingReport({ tasks, land, combinations, area: "", layers: 0 })).toEqual(plain);
    expect(await stackingReport({ tasks, land, combinations, area: null, layers: "3" })).toEqual(plain);
    expect(await landPressure({ tasks, land, combinations, gross: "ja" })).toBe(1.75);
    expect(await landPressure({ tasks, land, combinations, gross: 0 })).toBeCloseTo(1.625, 9);
  });

  it("have no answer without land, and none for half a table", async () => {
    await expect(landPressure({ tasks, land: [["Grondsoort", "Oppervlakte"], ["water", 0]] })).rejects.toThrow(NoAnswer);
    await expect(stackingReport({ tasks: [["Opgave"], ["zon"]], land: [["Grondsoort"]] })).rejects.toThrow(InputError);
  });
});

describe("readStacking", () => {
  const findingsOf = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      if (error instanceof InputError) return error.problems.map((problem) => ({ table: problem.table, row: problem.row, ...wordingIn("nl")(problem) }));
    }
    return [];
  };

  it("gives one spelling to a land type, and adds up its rows", () => {
    const [area] = readStacking(
      [["Opgave", "Ruimteclaim", "Grondsoorten"], ["bos", 10, "NATUUR; natuur"]],
      [["Grondsoort", "Oppervlakte", "Beschikbaar"], ["Natuur", 10, "50%"], ["natuur", 4, 1]], null,
    );
    expect(area!.tasks[0]!.landTypes).toEqual(["Natuur", "Natuur"]);
    expect(area!.land).toEqual([{ row: 2, type: "Natuur", hectares: 5 }, { row: 3, type: "Natuur", hectares: 4 }]);
  });

  it("lists every problem between the tables at once, each with what to do", () => {
    const found = findingsOf(() => readStacking(
      [["Gebied", "Opgave", "Ruimteclaim", "Grondsoorten"], ["Noord", "bos", 10, "maan"], ["Zuid", "bos", 10, null], [null, "bos", 1, null]],
      [["Gebied", "Grondsoort", "Oppervlakte"], ["Noord", "natuur", 10]],
      [["Opgave A", "Opgave B", "Aandeel"], ["bos", "strand", 0.5]],
    ));
    expect(found).toEqual([
      { table: "Opgaven", row: 2, column: "Grondsoorten", message: "noemt 'maan', dat niet in Grond staat", advice: "kies uit: natuur" },
      { table: "Opgaven", row: 3, column: "Gebied", message: "heeft geen rijen in Grond", advice: "voeg de grond van dit gebied toe aan Grond (0 ha mag)" },
      { table: "Opgaven", row: 4, column: "Gebied", message: "is leeg, terwijl er meer gebieden zijn", advice: "vul het gebied in" },
      {
        table: "Combinaties", row: 2, column: "Opgave B", message: "is geen opgave en geen thema uit Opgaven",
        advice: "gebruik de naam van een opgave, of een thema dat daar staat",
      },
    ]);
  });
});
