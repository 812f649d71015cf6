import fc from "fast-check";
import { copiedText, readPublicReport, reportInDetail, type Cells, type SourceTable } from "../../../core";
import { publicReportInDetail as ofTables } from "../../../core/lived";

const messages = (...rows: readonly (readonly unknown[])[]): Cells => [["Zin", "Waarde 1", "Waarde 2", "Kop"], ...rows] as Cells;
const report = (cells: Cells, named: readonly string[] = [], groups = ["omwonenden", "omwonenden van de weg", "boeren"]) => reportInDetail(readPublicReport({ messages: cells }), { groups, named });
const table = (kind: SourceTable["kind"], ...cells: readonly (readonly unknown[])[]): SourceTable => ({ kind, cells: cells as Cells });

test("sentences stand below their heading, also when every row repeats it", () => {
  const { parts } = report(messages(["Een.", "", "", ""], ["Twee {1}.", 2, "", "Kop A"], ["Drie.", "", "", ""], ["Vier.", "", "", "Kop A"], ["Vijf.", "", "", "Kop B"]));
  expect(parts.map(({ heading, sentences }) => [heading, sentences.map(({ row }) => row)])).toEqual([[undefined, [2]], ["Kop A", [3, 4, 5]], ["Kop B", [6]]]);
});

test("a value knows its column by the name it has there", () => {
  const { parts } = reportInDetail(readPublicReport({ messages: [["Tekst", "Waarde", "Value 2"], ["Er komen {2} van {1}.", "hout", 5]] }), { groups: [], named: [] });
  expect(parts[0]!.sentences[0]!.pieces).toEqual([
    { text: "Er komen ", value: undefined, column: undefined }, { text: "5", value: 2, column: "Value 2" }, { text: " van ", value: undefined, column: undefined },
    { text: "hout", value: 1, column: "Waarde" }, { text: ".", value: undefined, column: undefined },
  ]);
});

describe("groups of people", () => {
  const cells = messages(["Vooral {1} hebben last.", "omwonenden van de weg", "", "Wat merken boeren?"], ["Boeren krijgen minder grond dan {1}.", "Omwonenden", "", ""], ["De omwonendenraad praat mee.", "", "", ""]);

  test("are named only when the user says that they are large enough", () => {
    const hidden = report(cells);
    expect(hidden.groups).toEqual([{ name: "boeren", isNamed: false }, { name: "omwonenden van de weg", isNamed: false }, { name: "omwonenden", isNamed: false }]);
    expect(copiedText(hidden)).toBe("Wat merken sommige mensen?\nVooral sommige mensen hebben last. Sommige mensen krijgen minder grond dan sommige mensen. De omwonendenraad praat mee.");
    const some = report(cells, ["boeren", "omwonenden"]);
    expect(copiedText(some)).toBe("Wat merken boeren?\nVooral sommige mensen hebben last. Boeren krijgen minder grond dan Omwonenden. De omwonendenraad praat mee.");
    expect(some.groups.map(({ isNamed }) => isNamed)).toEqual([true, false, true]);
  });

  test("a value that is a group is no way to its cell, which names it; one that says more is", () => {
    const links = (value: string) => report(messages(["Vooral {1} hebben last.", value, "", ""])).parts[0]!.sentences[0]!.pieces.filter(({ column }) => column !== undefined);
    expect(links("omwonenden van de weg")).toEqual([]);
    expect(links("boeren in Oost")).toEqual([{ text: "sommige mensen in Oost", value: 1, column: "Waarde 1" }]);
  });

  test.each([
    ["De {1} hebben last van het plan.", "omwonenden", "Sommige mensen hebben last van het plan."],
    ["Dit raakt alle {1}. De boeren merken heel veel.", "omwonenden", "Dit raakt sommige mensen. Sommige mensen merken heel veel."],
    ["Hoeveel {1} er zijn, weten o.a. boeren en veel boeren.", "omwonenden", "Hoeveel sommige mensen er zijn, weten o.a. sommige mensen en sommige mensen."],
    ["\"De buurt\" en {1}.", "de Buurt", "\"Sommige mensen\" en sommige mensen."],
  ])("take the word before it along: %s", (sentence, value, expected) => {
    expect(copiedText(report(messages([sentence, value, "", ""]), ["buurt"], ["omwonenden", "boeren", "de buurt", "buurt"]))).toBe(expected);
  });

  test("one that begins in the sentence and ends in a value is not named either", () => {
    expect(copiedText(report(messages(["Vooral omwonenden van {1} hebben last.", "de weg", "", ""])))).toBe("Vooral sommige mensen hebben last.");
  });

  test("whatever the sentence, no group comes through that nobody named", () => {
    const word = fc.constantFrom("omwonenden", "omwonenden van de weg", "boeren", "Boeren", "en", "de", "{1}", "{2}");
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word.filter((each) => !each.startsWith("{")), (words, value) => {
      const text = copiedText(report(messages([`${words.join(" ")}.`, value, "van de weg", ""])));
      expect(text).not.toMatch(/boeren|omwonenden/iu);
    }));
  });

  test("are those of Effecten, Reacties and Trajecten; everybody is none", () => {
    const tables = [
      table("boodschappen", ["Zin"], ["Iedereen merkt het, ook jongeren, winkels, vissers en boeren."]),
      table("effecten", ["Maatregel", "Indicator", "Effect", "Groep"], ["Weg", "Rust", "slechter", "boeren"], ["Weg", "Rust", "slechter", "iedereen"]),
      table("reacties", ["Nummer", "Traject", "Thema", "Groep"], ["1", "T", "groen", "winkels"]),
      table("trajecten", ["Traject", "Doelgroepen", "Bereikt"], ["T", "jongeren", "vissers"]),
    ];
    expect(ofTables(tables)!.report!.groups.map(({ name }) => name)).toEqual(["jongeren", "winkels", "vissers", "boeren"]);
    expect(copiedText(ofTables(tables, { named: ["winkels"] })!.report!)).toBe("Iedereen merkt het, ook sommige mensen, winkels, sommige mensen en sommige mensen.");
  });
});

test("a sentence that tells who somebody is stays out of the report, and no word of it comes back", () => {
  const found = report(messages(["Eerst.", "", "", "Kop"], ["Bel {1}.", "06-12345678", "", "bel 0612345678"], ["Daarna.", "", "", ""]));
  expect(found.withheld).toEqual([3]);
  expect(copiedText(found)).toBe("Kop\nEerst. Daarna.");
  expect(JSON.stringify(found)).not.toContain("12345678");
});

test("the check is about what is read, and the words are those of the user where there are any", () => {
  const own: Cells = [["Woord", "Beter"], ["huis", "woning"]];
  const { report: checked } = ofTables([table("boodschappen", ["Zin"], ["Een huis."], ["Wij realiseren het."]), { kind: "jargon", cells: own }])!;
  expect([checked!.ownJargon, checked!.toCheck, checked!.sentences, checked!.average]).toEqual([true, 1, 2, 2.5]);
  expect(checked!.parts[0]!.sentences[0]!.found.hard.map(({ word }) => word)).toEqual(["huis"]);
  expect(ofTables([table("boodschappen", ["Zin"], ["Wij realiseren het."])])!.report).toMatchObject({ ownJargon: false, toCheck: 1 });
});
