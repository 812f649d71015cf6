import { en } from "../../../addin/i18n/en";
import { formatsOf } from "../../../addin/i18n/format";
import { languageOf } from "../../../addin/i18n/language";
import { fetchTexts, textsOf } from "../../../addin/i18n/texts";
import { nl } from "../../../addin/i18n/nl";

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
      "plan.title", "risk.ratio", "futures.columns.p10", "futures.columns.p50", "futures.columns.p90", "learning.norm", "learning.lesson.levels.area",
      "learning.lesson.levels.between", "learning.followUps.open", "learning.fits.unknown", "wellbeing.dimensions.later", "wellbeing.columns.indicator",
      "wellbeing.columns.trend", "wellbeing.valueIn", "wellbeing.arrows.up", "wellbeing.arrows.down", "wellbeing.arrows.level", "wellbeing.rankYear",
      "wellbeing.variants.columns.variant", "residents.columns.open", "residents.duty.nothing", "decisions.bodies.provincialCouncil",
      "decisions.bodies.provincialExecutive", "whatIf.units.percent", "whatIf.units.hectares", "whatIf.units.fte", "whatIf.value", "whatIf.fromTo",
      "whatIf.unknown", "whatIf.save.suggestion", "whatIf.save.factor", "whatIf.save.plus", "binding.field", "binding.from", "binding.operation", "conformance.excel",
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
    expect(plain(euros(1_101_800_000))).toBe("€ 1,102 mld.");
    expect(plain(cents(0.5))).toBe("€ 0,50");
    expect(plain(hours(4200))).toBe("4.200 uur");
    expect(plain(fte(5.15))).toBe("5,2 fte");
    expect(share(0.7134)).toBe("71,3%");
    expect([formatsOf("nl").plain(2027), formatsOf("nl").plain(0.05)]).toEqual(["2027", "0,05"]);
    expect(list(["grond", "geld", "mensen"])).toBe("grond, geld en mensen");
  });

  it("never show a negative zero", () => {
    expect(plain(hectares(-1e-9))).toBe("0 ha");
    expect(plain(euros(-0.2))).toBe("€ 0");
  });

  it("follow the language", () => {
    expect(plain(formatsOf("en").hectares(1250.4))).toBe("1,250 ha");
    expect(plain(formatsOf("en").hours(4200))).toBe("4,200 hours");
  });
});
