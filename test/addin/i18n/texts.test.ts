import fc from "fast-check";
import { en } from "../../../addin/i18n/en";
import { formatsOf } from "../../../addin/i18n/format";
import { languageOf } from "../../../addin/i18n/language";
import { fetchTexts, textsOf } from "../../../addin/i18n/texts";
import { nl } from "../../../addin/i18n/nl";
import { moneyUnitDecimals, moneyUnits, moneyUnitSizes, type MoneyUnitChoice } from "../../../core";
import { scalesIn } from "../../../core/tables/body/scale";

interface Tree { readonly [key: string]: unknown }

/** Every text by its path; a text with parameters is asked with numbered ones. */
function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value !== "function") return leaves(value as Tree, here);
    const parameters = Array.from({ length: value.length }, (_, index) => `<${index}>`);
    return [[here, String((value as (...values: string[]) => unknown)(...parameters))]];
  });
}

const dutch = leaves(nl);
const english = new Map(leaves(en));

describe("the texts", () => {
  it("exist in both languages, with the same parameters in them", () => {
    expect([...english.keys()]).toEqual(dutch.map(([path]) => path));
    for (const [path, text] of dutch) {
      const parameters = (of: string): string[] => (of.match(/<\d>/g) ?? []).sort();
      expect([path, parameters(english.get(path)!)]).toEqual([path, parameters(text)]);
    }
  });

  it("are nowhere empty", () => {
    for (const [path, text] of [...dutch, ...english]) expect([path, text.trim()]).not.toEqual([path, ""]);
  });

  it("are translated: only names are the same", () => {
    const same = dutch.filter(([path, text]) => english.get(path) === text).map(([path]) => path);
    expect(same).toEqual([
      "title", "views.planning", "status.cancel", "reports.sheet", "reports.heading", "taskShares.columns.capacity", "taskShares.columns.instruments",
      "plan.title", "plan.ganttThen", "risk.ratio", "futures.columns.p10", "futures.columns.p50", "futures.columns.p90", "learning.norm", "learning.lesson.levels.area",
      "learning.lesson.levels.between", "learning.followUps.open", "learning.fits.unknown", "wellbeing.dimensions.later", "wellbeing.columns.indicator",
      "wellbeing.columns.trend", "wellbeing.valueIn", "wellbeing.arrows.up", "wellbeing.arrows.down", "wellbeing.arrows.level", "wellbeing.rankYear",
      "wellbeing.variants.columns.variant", "residents.duty.nothing", "decisions.bodies.provincialCouncil",
      "decisions.bodies.provincialExecutive", "whatIf.units.percent", "whatIf.units.hectares", "whatIf.units.fte", "whatIf.value", "whatIf.fromTo",
      "whatIf.unknown", "whatIf.save.suggestion", "whatIf.save.factor", "whatIf.save.plus", "further.titles.RESERVES", "binding.field", "binding.from", "binding.operation", "conformance.excel",
    ]);
  });
});

describe("the language", () => {
  it.each([["nl-NL", "nl"], ["en-US", "en"], ["EN-gb", "en"], ["de-DE", "nl"], [undefined, "nl"]])("of Excel in %s is %s", (display, language) => {
    expect(languageOf(display)).toBe(language);
  });
});

it("is spoken once its texts are fetched; Dutch is there from the start", async () => {
  expect(textsOf("nl")).toBe(nl);
  expect(await fetchTexts("en")).toBe("en");
  expect(textsOf("en")).toBe(en);
});

describe("amounts in a unit of the user's own", () => {
  it("have decimals as long as those tell something", () => {
    const { amount, exactly } = formatsOf("nl");
    const shown = (value: number): string => amount(value, "woningen").replace(/\u00a0/g, " ");
    expect([12.5, 0.125, 999.125, 128374.082, -1000.4].map(shown)).toEqual(["12,5 woningen", "0,125 woningen", "999,125 woningen", "128.374 woningen", "-1.000 woningen"]);
    // A line that others add up with keeps them.
    expect(exactly(128374.082, { name: "woningen" }).replace(/\u00a0/g, " ")).toBe("128.374,082 woningen");
  });
});

describe("numbers", () => {
  const { hectares, euros, cents, hours, fte, share, list } = formatsOf("nl");
  const plain = (text: string): string => text.replace(/\u00a0/g, " ");

  it("read as Dutch readers expect", () => {
    expect(plain(hectares(1250.4))).toBe("1.250 ha");
    expect(plain(hectares(71.4285))).toBe("71,4 ha");
    expect(plain(euros(12_345))).toBe("€ 12.345");
    expect(plain(euros(12_345_678))).toBe("€ 12,35 mln.");
    expect(plain(euros(1_101_800_000))).toBe("€ 1.101,8 mln.");
    expect([-50_723, -979_700, -12_345_678].map((amount) => plain(euros(amount)))).toEqual(["-€ 50.723", "-€ 979.700", "-€ 12,35 mln."]);
    expect(plain(cents(0.5))).toBe("€ 0,50");
    expect(plain(hours(4200))).toBe("4.200 uur");
    expect(plain(fte(5.15))).toBe("5,2 fte");
    expect(share(0.7134)).toBe("71,3%");
    expect([formatsOf("nl").plain(2027), formatsOf("nl").plain(0.05)]).toEqual(["2027", "0,05"]);
    expect(list(["grond", "geld", "mensen"])).toBe("grond, geld en mensen");
  });

  it("never show a negative zero", () => {
    expect(plain(hectares(-1e-9))).toBe("0 ha");
    expect([euros(-0.2), cents(-0.001), cents(-0.2)].map(plain)).toEqual(["€ 0", "€ 0,00", "-€ 0,20"]);
  });

  it("follow the language", () => {
    expect(plain(formatsOf("en").hectares(1250.4))).toBe("1,250 ha");
    expect(plain(formatsOf("en").hours(4200))).toBe("4,200 hours");
  });
});

describe("amounts that stand together", () => {
  const plain = (text: string): string => text.replace(/\u00a0/g, " ");

  it("have one unit, with as many decimals, in a list", () => {
    const among = [979_700, -50_723, 12_345_678];
    expect(among.map((amount) => plain(formatsOf("nl").euros(amount, among)))).toEqual(["€ 0,98 mln.", "-€ 0,05 mln.", "€ 12,35 mln."]);
    expect(among.map((amount) => plain(formatsOf("en").euros(amount, among)))).toEqual(["€0.98m", "-€0.05m", "€12.35m"]);
    // No more decimals than the list needs, and as many in all of it.
    expect([13_000_000, 37_200_000].map((amount) => [plain(formatsOf("nl").euros(amount)), plain(formatsOf("nl").euros(amount, [13_000_000, 37_200_000]))]))
      .toEqual([["€ 13 mln.", "€ 13,0 mln."], ["€ 37,2 mln.", "€ 37,2 mln."]]);
  });

  it("have the unit of their heading in a table", () => {
    const { heading, cell, alone, scaled, name } = formatsOf("nl").amounts([979_700, -50_723, 12_345_678]);
    expect([plain(heading("Kosten per jaar")), plain(name), ...[979_700, -50_723, 0, 400].map(cell), plain(alone(979_700)), scaled(979_700)])
      .toEqual(["Kosten per jaar (x € 1.000)", "x € 1.000", "980", "-51", "0", "0", "980 (x € 1.000)", 979.7]);
    const few = formatsOf("en").amounts([979_700]);
    expect([few.heading("Costs"), few.cell(979_700), few.alone(-5)]).toEqual(["Costs", "€979,700", "-€5"]);
  });

  it("are shown as the user wants them", () => {
    const amounts = [979_700, 12_345_678];
    const cells = (choice: MoneyUnitChoice): string[] => amounts.map((amount) => plain(formatsOf("nl", choice).amounts(amounts).cell(amount)));
    expect((["auto", "euro", "thousand", "million"] as const).map(cells)).toEqual([["980", "12.346"], ["€ 979.700", "€ 12.345.678"], ["980", "12.346"], ["0,98", "12,35"]]);
    const words = (choice: MoneyUnitChoice): string => plain(formatsOf("nl", choice).euros(12_345_678));
    expect((["auto", "euro", "thousand", "million"] as const).map(words)).toEqual(["€ 12,35 mln.", "€ 12.345.678", "€ 12,35 mln.", "€ 12,35 mln."]);
  });

  it("read back to within half of their last digit", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -2e12, max: 2e12 }).map((cents) => cents / 100), { minLength: 1 }), fc.constantFrom("auto" as const, ...moneyUnits), (amounts, choice) => {
      const { unit, cell } = formatsOf("nl", choice).amounts(amounts);
      const digit = moneyUnitSizes[unit] / 10 ** moneyUnitDecimals[unit];
      for (const amount of amounts) {
        const shown = Number(plain(cell(amount)).replace(/[€ .]/gu, "").replace(",", ".")) * moneyUnitSizes[unit];
        expect(Math.abs(shown - amount)).toBeLessThanOrEqual((digit / 2) * (1 + 1e-9));
      }
    }));
  });

  it("have words above them on a sheet that are read as no scale: the cells hold euros", () => {
    for (const { amounts } of [nl, en]) for (const text of Object.values(amounts.onSheet)) expect([text, scalesIn(text)]).toEqual([text, []]);
  });
});
