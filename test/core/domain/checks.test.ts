import { landClaim, measurementsTable, momentOf, tasksWithMoney, type TableKind } from "../../../core/domain";
import { findingsOf } from "../../../core/binding";
import { readTable } from "../../../core/tables";
import { adviceInDutch, inDutch } from "../../in-dutch";

const found = (kind: TableKind, ...cells: unknown[][]): string[] => findingsOf(kind, cells).filter(({ degree }) => degree === "problem").map(inDutch);

describe("opgaven", () => {
  const land = ["Opgave", "Gebied", "Doel", "Ruimteclaim", "Ruimte per eenheid", "Dichtheid"];

  test("a task once in an area", () => {
    expect(found("opgaven", land, ["zon", "Oost", null, 1], ["Zon ", "oost", null, 2], ["zon", "West", null, 3])).toEqual([
      `Opgaven rij 3: 'Opgave' staat ook in rij 2 voor hetzelfde gebied ("Zon ")`,
    ]);
    expect(found("opgaven", land, ["zon", null, null, 1], ["zon", 0, null, 2])).toHaveLength(1);
  });

  test("a duplicate is named even where another cell of the row is wrong", () => {
    expect(found("opgaven", land, ["zon", "Oost", "veel", 1], ["zon", "Oost", null, 2])).toEqual([
      `Opgaven rij 2: 'Doel' is geen getal ("veel")`,
      `Opgaven rij 3: 'Opgave' staat ook in rij 2 voor hetzelfde gebied ("zon")`,
    ]);
  });

  test("land by unit or by density, not both, and not neither", () => {
    expect(found("opgaven", land, ["a", null, 5, null, 2, 3])).toEqual(["Opgaven rij 2: 'Dichtheid' en 'Ruimte per eenheid' zijn allebei gevuld (3)"]);
    expect(found("opgaven", land, ["a", null, 5, null, null, null])).toEqual(["Opgaven rij 2: 'Doel' staat er zonder ruimte (5)"]);
    expect(found("opgaven", land, ["a", null, 5, "0%", 0, 0], ["b", null, 5, 3], ["c", null, 5, null, 2], ["d", null, 5, null, 0, 2], ["e"])).toEqual([]);
  });

  test("a cell that cannot be read is one problem, not two", () => {
    expect(found("opgaven", land, ["a", null, 5, null, "veel", null])).toEqual([`Opgaven rij 2: 'Ruimte per eenheid' is geen getal ("veel")`]);
  });

  test("without money columns nobody asks for money", () => {
    expect(found("opgaven", ["Opgave", "Ruimteclaim"], ["a", 5])).toEqual([]);
  });

  test("once there is one money column, all are needed", () => {
    expect(found("opgaven", ["Opgave", "Ruimteclaim", "Kosten per eenheid"], ["a", 5, 1])).toEqual([
      "Opgaven rij 1: 'Doel' ontbreekt in de kopregel",
      "Opgaven rij 1: 'Startjaar' ontbreekt in de kopregel",
      "Opgaven rij 1: 'Doeljaar' ontbreekt in de kopregel",
    ]);
  });

  const money = ["Opgave", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"];

  test("a table about money alone needs no land", () => {
    expect(found("opgaven", money, ["a", 400, 2027, 2030, 30000, 500], ["b", 2000, 2027, 2028, 5000, null])).toEqual([]);
  });

  test("years in order", () => {
    expect(found("opgaven", money, ["a", 400, 2030, 2027, 30000, null], ["b", 400, 2027, 2027, null, null], ["c", null, 2027, 2028, 5, 0])).toEqual([
      "Opgaven rij 2: 'Doeljaar' ligt voor het startjaar 2030 (2027)",
      "Opgaven rij 4: 'Doel' ontbreekt",
    ]);
  });

  test("a task without costs is a problem for who needs the money, and a remark for who sees this table alone", () => {
    const cells = [money, ["a", 400, 2027, 2027, null, null], ["b", 400, 2027, 2027, "0%", null]];
    const what = "Opgaven rij 2: 'Kosten per eenheid' en 'Structureel per eenheid' zijn allebei leeg";
    expect(readTable(tasksWithMoney, cells).problems.map(inDutch)).toEqual([what]);
    expect(findingsOf("opgaven", cells).map((finding) => [finding.degree, inDutch(finding)])).toEqual([["remark", what]]);
  });

  test("a task of which all this may stand in Uitgaven is a remark where this table is seen alone", () => {
    const cells = [money, ["a", null, null, null, null, null], ["b", null, 2027, null, "0%", null]];
    expect(findingsOf("opgaven", cells).map((finding) => [finding.degree, finding.row, finding.column, finding.code])).toEqual([
      ["problem", 3, "Doel", "blank"], ["problem", 3, "Doeljaar", "blank"],
      ...["Doel", "Startjaar", "Doeljaar"].map((column) => ["remark", 2, column, "blankWithoutCosts"]),
      ["remark", 2, "Kosten per eenheid", "nothingIsZero"],
    ]);
  });

  test("land to lie on, where others say which", () => {
    const header = ["Opgave", "Ruimteclaim", "Doel", "Dichtheid", "Grondsoorten"];
    const remarks = (...rows: unknown[][]) => findingsOf("opgaven", [header, ...rows]).map(inDutch);
    const where = ["a", 5, null, null, "bos"];
    expect(remarks(where, ["b", 5, null, null, null], ["c", null, 10, 2, "-"], ["d", "0%"])).toEqual([
      "Opgaven rij 3: 'Grondsoorten' is leeg: mag overal landen, ook rij 4",
    ]);
    expect(remarks(["b", 5, null, null, null], ["c", 5, null, null, null])).toEqual([]);
  });

  test("the claim of a task", () => {
    const nothing = { claim: undefined, goal: undefined, landPerUnit: undefined, density: undefined };
    expect(landClaim(nothing)).toBe(0);
    expect(landClaim({ ...nothing, goal: 10 })).toBe(0);
    expect(landClaim({ ...nothing, claim: 7, goal: 10, landPerUnit: 2 })).toBe(7);
    expect(landClaim({ ...nothing, goal: 10, landPerUnit: 2 })).toBe(20);
    expect(landClaim({ ...nothing, goal: 10, density: 4 })).toBe(2.5);
  });
});

describe("combinaties", () => {
  const header = ["Opgave A", "Opgave B", "Aandeel", "Opbrengst A", "Opbrengst B"];

  test("the same pair twice must say the same, whichever way around", () => {
    expect(found("combinaties", header, ["zon", "natuur", 0.5, 0.5, 1], ["Natuur", "zon", 0.5, 1, 0.5], ["zon", "natuur", 0.5, 0.5, null])).toEqual([]);
    expect(found("combinaties", header, ["zon", "natuur", 0.5, 0.5, 1], ["natuur", "zon", 0.5, 0.5, 1])).toEqual([
      `Combinaties rij 3: 'Opgave A' met 'zon' staat ook in rij 2, met andere waarden ("natuur")`,
    ]);
  });

  test("with itself both yields are equal", () => {
    expect(found("combinaties", header, ["zon", "zon", 0.5, 0.5, 0.5])).toEqual([]);
    expect(found("combinaties", header, ["zon", "Zon", 0.5, 0.5, 1])).toEqual([
      "Combinaties rij 2: 'Opbrengst B' verschilt van 'Opbrengst A' bij een combinatie met zichzelf (1)",
    ]);
  });
});

describe("middelen", () => {
  const header = ["Bron", "Soort", "Oormerk", 2027];

  test("a source once", () => {
    expect(found("middelen", header, ["rijk", null, null, 1], ["Rijk", null, null, 2])).toEqual([`Middelen rij 3: 'Bron' staat ook in rij 2 ("Rijk")`]);
  });

  test("a SPUK has an earmark, free money has none", () => {
    expect(found("middelen", header, ["a", "SPUK", null, 1], ["b", "decentralisatie-uitkering", "natuur", 1], ["c", "bijzondere fondsuitkering", "zon; natuur", 1])).toEqual([
      "Middelen rij 2: 'Oormerk' ontbreekt bij een SPUK",
      `Middelen rij 3: 'Oormerk' hoort niet bij vrij besteedbaar geld ("natuur")`,
      `Middelen rij 4: 'Oormerk' hoort niet bij vrij besteedbaar geld ("zon; natuur")`,
    ]);
    expect(found("middelen", header, ["a", "SPUK", "natuur", 1], ["b", "algemeen", "natuur", 1], ["c", "cofinanciering", null, 1], ["d", "reserve", null, 1])).toEqual([]);
  });
});

describe("index", () => {
  test("a rate a year", () => {
    expect(found("index", ["Jaar", "Index"], [2028, 0.02], [2029, "2%"], [2030, "2,5%"], [2031, 0])).toEqual([]);
    expect(found("index", ["Jaar", "Index"], [2028, 2], [2028, 0.02], [2029, null], [2030, -0.5])).toEqual([
      "Index rij 2: 'Index' is 50% of meer: schrijf 2% of 0,02 (2)",
      "Index rij 3: 'Jaar' staat ook in rij 2 (2028)",
      "Index rij 5: 'Index' is 50% of meer: schrijf 2% of 0,02 (-0,5)",
    ]);
    expect(findingsOf("index", [["Jaar", "Index"], [2028, 2]]).map(adviceInDutch)).toEqual(["schrijf 2% of 0,02"]);
  });

  const weighted = ["Jaar", "Loon", "Gewicht Loon", "Prijs", "Gewicht_prijs"];

  test("weighted rates instead", () => {
    expect(found("index", weighted, [2028, "2,0 %", 70, 0.015, 30], [2029, 0.02, 70, null, null], [2030, 0, 1, 0.01, "0%"])).toEqual([]);
    expect(found("index", ["Jaar", "Index", ...weighted.slice(1)], [2028, 0, 0.02, 70, 0.015, 30])).toEqual([]);
  });

  test("a weight without its rate, and a rate without its weight", () => {
    expect(found("index", ["Jaar", "Index", "Gewicht Loon"], [2028, 0.02, 70])).toEqual(["Index rij 1: 'Gewicht Loon' heeft geen kolom 'Loon' naast zich"]);
    expect(found("index", ["Jaar", "Index", "Gewichtsklasse"], [2028, 0.02, "x"])).toEqual([]);
    expect(found("index", ["Jaar", "Loon", "GewichtLoon"], [2028, 0.02, 70])).toEqual([]);
    expect(found("index", weighted, [2028, 0.02, 0, 0.015, 30], [2029, null, 70, 0.01, 30], [2030, 2, 70, 0.01, "zwaar"])).toEqual([
      "Index rij 2: 'Gewicht Loon' ontbreekt",
      "Index rij 4: 'Loon' is 50% of meer: schrijf 2% of 0,02 (2)",
      `Index rij 4: 'Gewicht_prijs' is geen getal ("zwaar")`,
    ]);
  });

  test("a tenth or more in a year is remarked, wherever it stands", () => {
    const remarks = (...cells: unknown[][]) => findingsOf("index", cells).map((finding) => `${finding.degree} ${inDutch(finding)}`);
    expect(remarks(["Jaar", "Index", "Correctie"], [2028, 0.099, null], [2029, "10%", 0.02], [2030, -0.1, "12%"])).toEqual([
      "remark Index rij 3: 'Index' is 10% of meer in een jaar (\"10%\"), ook rij 4",
      "remark Index rij 4: 'Correctie' is 10% of meer in een jaar (\"12%\")",
    ]);
    expect(remarks(weighted, [2028, 0.2, 70, 0.01, 30])).toEqual(["remark Index rij 2: 'Loon' is 10% of meer in een jaar (0,2)"]);
  });

  test("not both, not neither, and not weights of nothing", () => {
    const both = ["Jaar", "Index", "Loon", "Gewicht Loon"];
    expect(found("index", both, [2028, 0.02, 0.01, 70], [2029, null, null, null], [2030, null, 0.01, "0%"])).toEqual([
      "Index rij 2: 'Index' staat naast gewogen kolommen (0,02)",
      "Index rij 4: 'Index' heeft alleen gewichten 0",
    ]);
    expect(found("index", ["Jaar", "Correctie"], [2028, 0.02])).toEqual(["Index rij 1: 'Index' ontbreekt in de kopregel"]);
  });
});

describe("begroting", () => {
  test("Lasten and Baten are there", () => {
    expect(found("begroting", ["Post", 2027], ["Structurele onttrekking", 5])).toEqual([
      "Begroting rij 1: 'Post' mist een rij 'Lasten'",
      "Begroting rij 1: 'Post' mist een rij 'Baten'",
    ]);
  });

  test("a total beside its post is left out where it is equal, and a problem where it is not", () => {
    expect(found("begroting", ["Post", 2027], ["Lasten", 5], ["Baten", 6], ["Totale lasten", 5])).toEqual([]);
    expect(found("begroting", ["Post", 2027], ["Lasten", 5], ["Baten", 6], ["Totale lasten", 1])).toEqual([`Begroting rij 4: 'Post' is niet gelijk aan 'Lasten' ("Totale lasten")`]);
    expect(found("begroting", ["Post", 2027], ["Totaal lasten", 5], ["Totaal baten", 6], ["Saldo", 1])).toEqual([]);
  });

  test("each post once", () => {
    expect(found("begroting", ["Post", 2027], ["Lasten", 5], ["Baten", 6], ["lasten", 1], ["Winst", 1])).toEqual([
      `Begroting rij 4: 'Post' staat ook in rij 2 ("lasten")`,
      `Begroting rij 5: 'Post' is geen bekende keuze ("Winst")`,
    ]);
  });
});

describe("werk and bezetting", () => {
  const work = ["Werkpakket", "Rol", "Uren", "Fte", "Start", "Eind", "Vroegste start", "Uiterste eind"];

  test("hours or fte, one of both", () => {
    expect(found("werk", work, ["a", "ecoloog", 100, 0, 2027, 2027], ["b", "ecoloog", null, 0.5, "2027K1", "2027K2"], ["c", "ecoloog", "0%", null, 2027, 2027])).toEqual([]);
    expect(found("werk", work, ["a", "ecoloog", 100, 1, 2027, 2027], ["b", "ecoloog", 0, 0, 2027, 2027])).toEqual([
      "Werk rij 2: 'Fte' en 'Uren' zijn allebei gevuld (1)",
      "Werk rij 3: 'Uren' en 'Fte' zijn allebei leeg",
    ]);
    expect(found("werk", ["Werkpakket", "Rol", "Start", "Eind"], ["a", "b", 2027, 2027])).toEqual(["Werk rij 1: 'Uren' ontbreekt in de kopregel"]);
  });

  test("the end is not before the start", () => {
    expect(found("werk", work, ["a", "r", 1, null, "2027K3", "1-6-2027"], ["b", "r", 1, null, 2027, 2027, 2028, "2027K4"], ["c", "r", 1, null, "1-6-2027", 2027])).toEqual([
      `Werk rij 2: 'Eind' ligt voor 'Start' ("1-6-2027")`,
      `Werk rij 3: 'Uiterste eind' ligt voor 'Vroegste start' ("2027K4")`,
    ]);
  });

  const staff = ["Organisatie", "Rol", "Fte", "Van", "Tot", "Verzuim", "Inhuur max fte", "Inhuurtarief"];

  test("hired staff has a tariff", () => {
    expect(found("bezetting", staff, ["p", "r", 2, 0, 0, 0, 1, 95], ["p", "r", 2, null, null, 0.05, null, null], ["p", "r", 0, 2027, 2027])).toEqual([]);
    expect(found("bezetting", staff, ["p", "r", 2, 2028, "2027K4", 1.2, 1, 0])).toEqual([
      `Bezetting rij 2: 'Tot' ligt voor 'Van' ("2027K4")`,
      "Bezetting rij 2: 'Verzuim' is groter dan 1 (1,2)",
      "Bezetting rij 2: 'Inhuurtarief' ontbreekt bij 'Inhuur max fte'",
    ]);
  });

  test("substitution of another role, once", () => {
    expect(found("vervanging", ["Rol", "Kan ook", "Rendement"], ["a", "b", 0.8], ["b", "a", 1])).toEqual([]);
    expect(found("vervanging", ["Rol", "Kan ook", "Rendement"], ["a", "b", 0.8], ["A", "b", 1], ["a", "a", 1], ["c", "a", 0], ["d", "a", 1.1])).toEqual([
      `Vervanging rij 3: 'Rol' staat ook in rij 2 voor dezelfde vervanging ("A")`,
      `Vervanging rij 4: 'Kan ook' is dezelfde rol ("a")`,
      "Vervanging rij 5: 'Rendement' ontbreekt",
      "Vervanging rij 6: 'Rendement' is groter dan 1 (1,1)",
    ]);
  });
});

describe("the house of Thorbecke", () => {
  test("an agreement may have versions, each with its date", () => {
    const header = ["Afspraak", "Van", "Aan", "Opgave", "Doel", "Eenheid", "Jaar", "Startjaar", "Datum"];
    const agreement = (year: unknown, start: unknown, date: unknown) => ["wind", "Rijk", "Gelderland", "wind", 5, "MW", year, start, date];
    expect(found("afspraken", header, agreement(2030, null, null), agreement(2030, null, "1-7-2026"), agreement(2030, null, 46300))).toEqual([]);
    expect(found("afspraken", header, agreement(2030, 2031, null), agreement(2030, null, 0))).toEqual([
      "Afspraken rij 2: 'Jaar' ligt voor het startjaar 2031 (2030)",
      `Afspraken rij 3: 'Afspraak' staat ook in rij 2 met dezelfde datum (of zonder) ("wind")`,
    ]);
  });

  test("an area in several provinces has a coordinating one of its own", () => {
    const header = ["Gebied", "Provincies", "Coördinatie", "Landbouw", "Heide", "Toelichting", "Gemeenten"];
    expect(found("gebieden", header, ["Oost", "Gelderland; Utrecht", "utrecht", 5, 3, "x", 4], ["West", "Utrecht", null, 5, null, 7, 4])).toEqual([]);
    expect(found("gebieden", header, ["Oost", "Gelderland; Utrecht", null, "veel", 1, 2, 1.5], ["oost", "Utrecht", "Drenthe", 5, "1.234", 3])).toEqual([
      "Gebieden rij 2: 'Coördinatie' ontbreekt bij een gebied in meer dan één provincie",
      `Gebieden rij 2: 'Landbouw' is geen getal ("veel")`,
      "Gebieden rij 2: 'Gemeenten' is geen geheel getal (1,5)",
      `Gebieden rij 3: 'Gebied' staat ook in rij 2 ("oost")`,
      `Gebieden rij 3: 'Coördinatie' is geen provincie van dit gebied ("Drenthe")`,
      `Gebieden rij 3: 'Heide' kan twee dingen betekenen ("1.234")`,
    ]);
  });

  test("parties and arrangements have one row each", () => {
    expect(found("partijen", ["Partij", "Laag", "Onder"], ["Gelderland", "provincie", "Rijk"], ["gelderland", "Provincies", null], ["X", "koning", null])).toEqual([
      `Partijen rij 3: 'Partij' staat ook in rij 2 ("gelderland")`,
      `Partijen rij 4: 'Laag' is geen bekende keuze ("koning")`,
    ]);
    expect(found("arrangementen", ["Arrangement", "Gebied", "Trekker", "Overleg per jaar"], ["RES", "Oost", "p", 6], ["RES", "West", "p", -1])).toEqual([
      `Arrangementen rij 3: 'Arrangement' staat ook in rij 2 ("RES")`,
      "Arrangementen rij 3: 'Overleg per jaar' is kleiner dan 0 (-1)",
    ]);
  });

  test("a measurement has a date or a year", () => {
    const header = ["Afspraak", "Datum", "Jaar", "Realisatie"];
    const cells = [header, ["a", "1-7-2027", null, 5], ["a", null, 2027, 0], ["a", "1-7-2027", 2027, 5]];
    expect(findingsOf("metingen", cells)).toEqual([]);
    expect(readTable(measurementsTable, cells).rows.map(momentOf)).toEqual([46569, 46752, 46569]);
    expect(momentOf({ date: undefined, year: undefined })).toBeUndefined();
    expect(found("metingen", header, ["a", null, 0, 5], ["a", "1-7-2027", 2028, 5])).toEqual([
      "Metingen rij 2: 'Datum' en 'Jaar' zijn allebei leeg",
      "Metingen rij 3: 'Jaar' is een ander jaar dan 'Datum' (2028)",
    ]);
    expect(found("mijlpalen", ["Afspraak", "Waarde"], ["a", 5])).toEqual(["Mijlpalen rij 1: 'Datum' ontbreekt in de kopregel"]);
  });

  test("contributions", () => {
    expect(found("bijdragen", ["Arrangement", "Partij", "Opgave", "Soort", "Omvang", "Telt voor"], ["RES", "p", "zon", "resultaat", "1.5", "A1 60%; A2 60%"], ["RES", "p", "zon", "liefde", 5, null]))
      .toEqual([`Bijdragen rij 3: 'Soort' is geen bekende keuze ("liefde")`]);
  });
});
