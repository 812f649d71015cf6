import { fetchMessages } from "../../../addin/i18n/messages";
import { described, errorText, LONGEST_MESSAGE, reasonText, wordingIn } from "../../../addin/i18n/finding-text";
import { because, problem, remark, said, type Finding } from "../../../core";

beforeAll(() => fetchMessages("en"));

const wants = { of: "cell", kind: "number" } as const;
const wrong = problem({ table: "Opgaven", row: 5, column: "Doel", value: "veel" }, said("notOfKind", { wants }));

describe("one line", () => {
  test("says where, what and which value, in the language of who reads it", () => {
    expect(described(wrong, "nl")).toBe(`Opgaven rij 5: 'Doel' is geen getal ("veel")`);
    expect(described(wrong, "en")).toBe(`Opgaven row 5: 'Doel' is not a number ("veel")`);
  });

  test("writes values as the language does", () => {
    const shown = (value: unknown, language: "nl" | "en") => described({ ...wrong, value }, language).replace(/.* is (?:geen getal|not a number)/u, "");
    expect([1.5, true, false, ""].map((value) => shown(value, "nl"))).toEqual([" (1,5)", " (WAAR)", " (ONWAAR)", ""]);
    expect([1.5, true, false, ""].map((value) => shown(value, "en"))).toEqual([" (1.5)", " (TRUE)", " (FALSE)", ""]);
  });

  test("a column without a name goes by its place", () => {
    const nameless = problem({ table: "Grond", row: 1, column: 3, value: "#VERW!" }, said("errorInHeader"));
    expect(described(nameless, "nl")).toBe(`Grond rij 1: 'kolom 3' bevat een fout ("#VERW!")`);
    expect(wordingIn("en")(nameless).column).toBe("column 3");
  });
});

describe("what stands in more rows", () => {
  const inRows = (rows: number[]) => remark({ table: "Opgaven", row: rows[0], rows, column: "Doel" }, said("noSize"));
  const text = (rows: number[], language: "nl" | "en") => /, ((?:ook|also) .*)$/u.exec(wordingIn(language)(inRows(rows)).message)?.[1];

  test("is said once, with the other rows behind it", () => {
    expect(text([5], "nl")).toBeUndefined();
    expect([[5, 9], [5, 9, 12], [2, 3, 4, 5, 6, 7]].map((rows) => text(rows, "nl"))).toEqual(["ook rij 9", "ook rij 9 en 12", "ook rij 3, 4, 5, 6 en 7"]);
    expect([[5, 9], [5, 9, 12]].map((rows) => text(rows, "en"))).toEqual(["also row 9", "also rows 9 and 12"]);
  });

  test("stands behind the value of the first row", () => {
    expect(described({ ...inRows([5, 9]), value: 12 }, "nl")).toBe("Opgaven rij 5: 'Doel' staat er zonder ruimte (12), ook rij 9");
  });

  test("names five others and counts the rest", () => {
    const rows = Array.from({ length: 13 }, (_, index) => index + 2);
    expect(text(rows, "nl")).toBe("ook rij 3, 4, 5, 6, 7 en 7 meer");
    expect(text(rows, "en")).toBe("also rows 3, 4, 5, 6, 7 and 7 more");
  });
});

describe("what is found between tables", () => {
  const both = (found: Finding): string[] => [described(found, "nl"), described(found, "en")];
  const inWork = (column: string) => ({ table: "Werk", row: 3, column });

  test("suggests a name only where one is near", () => {
    expect(both(remark(inWork("Opgave"), said("notInTasks", { nearest: "Bos" })))).toEqual([
      "Werk rij 3: 'Opgave' staat niet in Opgaven en telt bij geen opgave mee: bedoelt u 'Bos'?",
      "Werk row 3: 'Opgave' is not in Opgaven and counts for no task: do you mean 'Bos'?",
    ]);
    expect(both(remark(inWork("Opgave"), said("notInTasks", { nearest: undefined }))).every((text) => !/bedoelt|mean|undefined/u.test(text))).toBe(true);
  });

  test("names five packages and counts the rest", () => {
    const late = remark(inWork("Eind"), said("endsAfterTarget", { packages: [..."ABCDEFG"] }));
    expect(both(late)).toEqual([
      "Werk rij 3: 'Eind' ligt na het doeljaar van de opgave: A, B, C, D, E en 2 meer",
      "Werk row 3: 'Eind' is after the target year of the task: A, B, C, D, E and 2 more",
    ]);
  });

  test("never tells to choose from nothing", () => {
    const unknown = (known: string[]) => problem({ table: "Opgaven", row: 2, column: "Grondsoorten" }, said("unknownLandType", { name: "klei", known }));
    const advice = (known: string[]) => (["nl", "en"] as const).map((language) => wordingIn(language)(unknown(known)).advice);
    expect(advice(["zand", "veen"])).toEqual(["kies uit: zand; veen", "choose from: zand; veen"]);
    expect(advice([])).toEqual(["voeg de grondsoort toe aan Grond", "add the land type to Grond"]);
  });

  test("shows how a share is written in percent", () => {
    const share = problem({ table: "Middelen", row: 2, column: "Maximaal aandeel", value: 12.5 }, said("shareInPercent", { percent: 12.5 }));
    expect((["nl", "en"] as const).map((language) => wordingIn(language)(share).advice)).toEqual(["schrijf 12,5% of 0,125", "write 12,5% or 0,125"]);
  });
});

describe("under an error in a cell", () => {
  test("a text that fits is whole", () => {
    expect(errorText(wrong, "nl")).toBe(described(wrong, "nl"));
    expect(reasonText(because("noPlan"), "nl")).toBe("geen plan gevonden waarin alles past: zet minder op Vast, of geef meer mensen");
  });

  test("a longer one first loses its advice", () => {
    const name = "Uitvoering natuurmaatregelen fase twee";
    expect(reasonText(because("neverFits", { name }), "nl")).toBe(`'${name}' past nergens, ook niet alleen`);
    const rate: Finding = problem({ table: "Index", row: 5, column: "Indexering volgens de kadernota van het vorige jaar, na wijziging", value: 12.3456789012345 }, said("implausibleRate"));
    expect(described(rate, "nl").length).toBeGreaterThan(LONGEST_MESSAGE);
    expect(errorText(rate, "nl")).toBe(`Index rij 5: 'Indexering volgens de kadernota van het vorige jaar, na wijziging' is 50% of meer (12,3456789012345)`);
  });

  test("then its long names are cut in the middle, thirty characters at most", () => {
    const name = `${"a".repeat(60)}${"z".repeat(60)}`;
    const short = `${"a".repeat(15)}…${"z".repeat(14)}`;
    expect(reasonText(because("neverFits", { name }), "nl")).toBe(`'${short}' past nergens, ook niet alleen`);
    expect(errorText(problem({ table: "Opgaven", row: 5, column: name, value: name }, said("notOfKind", { wants })), "nl"))
      .toBe(`Opgaven rij 5: '${short}' is geen getal ("${short}")`);
    expect(errorText(problem({ table: "Opgaven", row: 5, column: "Grondsoorten" }, said("unknownLandType", { name, known: [] })), "en"))
      .toBe(`Opgaven row 5: 'Grondsoorten' names '${short}', which is not in Grond`);
  });

  test("and what is still too long is cut off", () => {
    const packages = Array.from({ length: 40 }, (_, index) => `Pakket ${index}`);
    const circle = problem({ table: "Werk", row: 2, column: "Na" }, said("circle", { packages }));
    expect(errorText(circle, "nl")).toHaveLength(LONGEST_MESSAGE);
    expect(errorText(circle, "nl")).toMatch(/^Werk rij 2: 'Na' vormt een kring: .*…$/u);
    expect(described(circle, "nl")).toContain("Pakket 39");
  });
});
