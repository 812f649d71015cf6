import { callFunction } from "../../call-function";

const header = ["Opgave", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"];
const tasks = [header, ["Windpark", 4, 2027, 2032, 2000]];
const noIndex = [["Jaar", "Index"], [null, null]];
const outside = { table: "Opgaven", rows: [2], column: "Doeljaar", code: "outsideYears" };
const stored = new Map<string, string>();

beforeAll(() => { Object.assign(globalThis, { localStorage: { getItem: (key: string) => stored.get(key) ?? null } }); });
afterEach(() => {
  stored.clear();
  Object.assign(globalThis, { Office: undefined });
});

describe("what was assumed on the way", () => {
  test("goes along with an answer, and the cells stay free of it", async () => {
    const answer = await callFunction("KOSTEN", [tasks, 2027, 2030, null]) as { value: unknown[][]; remarks: unknown };
    expect(answer.value[1]!.slice(0, 2)).toEqual(["Windpark", "incidenteel"]);
    expect(answer.remarks).toEqual([{ ...outside, text: "Opgaven rij 2: 'Doeljaar' valt buiten de jaren 2027-2030 (2032)" }]);
  });

  test("goes along with a single number", async () => {
    const funding = [["Bron", 2027, 2028, 2029, 2030], ["Algemeen", 1, 1, 1, 1]];
    expect(await callFunction("AMBITIERUIMTE", [tasks, funding, 2027, 2030, null])).toMatchObject({ value: expect.any(Number) as number, remarks: [outside] });
  });

  test("goes along with a refusal, and with no answer", async () => {
    const wrong = [...tasks, ["Fietspad", "veel", 2027, 2028, 5]];
    expect(await callFunction("KOSTEN", [wrong, 2027, 2030, noIndex])).toMatchObject({
      error: { code: "#VALUE!", message: `Opgaven rij 3: 'Doel' is geen getal ("veel")` }, remarks: [{ table: "Index", rows: [], column: "", code: "noRecords" }],
    });
    const claims = [["Opgave", "Ruimteclaim"], ["zon", 5]];
    expect(await callFunction("RUIMTEDRUK", [claims, [["Grondsoort", "Oppervlakte"], ["water", 0]], [["Opgave A", "Opgave B", "Aandeel"]]]))
      .toMatchObject({ error: { code: "#N/A", message: "geen grond" }, remarks: [{ table: "Grond", code: "nothingIsZero", rows: [2] }, { table: "Combinaties", code: "noRecords" }] });
  });

  test("is there again when the tables were read before", async () => {
    const claims = [["Opgave", "Ruimteclaim"], ["zon", 5]];
    const ask = () => callFunction("STAPELING", [claims, [["Grondsoort", "Oppervlakte"], ["bos", 9]], [["Opgave A", "Opgave B", "Aandeel"]]]);
    expect([await ask(), await ask()]).toMatchObject([{ remarks: [{ table: "Combinaties" }] }, { remarks: [{ table: "Combinaties" }] }]);
  });

  test("is left out when there is nothing", async () => {
    expect(await callFunction("KOSTEN", [tasks, 2027, 2032, null])).not.toHaveProperty("remarks");
  });
});

describe("the language of a function", () => {
  const ask = async () => {
    const { error, remarks } = await callFunction("KOSTEN", [[...tasks, ["Fietspad", "veel", 2027, 2028, 5]], 2027, 2030, noIndex]) as { error: { message: string }; remarks: { text: string }[] };
    return [error.message, remarks[0]!.text];
  };
  const dutch = [`Opgaven rij 3: 'Doel' is geen getal ("veel")`, "Index: de tabel heeft geen rijen en telt als niet gegeven"];
  const english = [`Opgaven row 3: 'Doel' is not a number ("veel")`, "Index: the table has no rows and counts as not given"];

  test("is Dutch where nobody says another", async () => {
    expect(await ask()).toEqual(dutch);
  });

  test("is Excel's, unless the user chose one in the pane", async () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "en-US" } } });
    expect(await ask()).toEqual(english);
    stored.set("ruimte.language", "nl");
    expect(await ask()).toEqual(dutch);
  });

  test("holds for what CONTROLE finds; its columns and severities stay", async () => {
    stored.set("ruimte.language", "en");
    expect(await callFunction("CONTROLE", [[["Opgave", "Ruimteclaim"], ["zon", "veel"]], "opgaven"])).toEqual({
      value: [["Rij", "Kolom", "Waarde", "Probleem", "Wat te doen", "Ernst"], [2, "Ruimteclaim", "veel", "is not a number", "enter a number, for example 1250,5", "fout"]],
    });
  });
});
