import { headline } from "../../../addin/i18n/headline";
import { fetchTexts } from "../../../addin/i18n/texts";
import { allMeans, because, type Means, type Overview, type Standing } from "../../../core";
import { bottleneckOf, verdictOf } from "../../../core/overview/bottleneck";
import { overview } from "../taskpane/fixture";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");
const sentence = (...[of, language]: Parameters<typeof headline>): string => plain(headline(of, language));

beforeAll(() => fetchTexts("en"));

describe("what gives first", () => {
  it("names the means, how far it reaches and where it hurts most", () => {
    expect(sentence(overview)).toBe("Knelpunt: mensen. 71% van de gevraagde uren is beschikbaar; de rol Ecoloog komt 18.000 uur tekort.");
    expect(sentence({ ...overview, bottleneck: { means: "land", share: 0.893 } }))
      .toBe("Knelpunt: grond. 89,3% van de gevraagde hectares past; Woningen komt 250 ha tekort.");
    expect(sentence({ ...overview, bottleneck: { means: "money", share: 0.73 } }))
      .toBe("Knelpunt: geld. 73% van de kosten is gedekt; in 2029 is het tekort het grootst: € 37,2 mln.");
  });

  it("speaks English too", () => {
    expect(sentence(overview, "en")).toBe("Bottleneck: people. 71% of the hours asked is available; the role Ecoloog is 18,000 hours short.");
  });
});

/** What may be known of a means: three ways to have no answer, and an answer that is enough or short. */
const notAsked: Standing = { state: "notAsked", missing: [], empty: ["middelen"] };
const unreadable: Standing = { state: "unreadable", problems: 2, tables: ["Middelen", "Opgaven"] };
const noAnswer: Standing = { state: "noAnswer", reason: because("noTasks") };
const answered: Standing = { state: "answered", remarks: 0 };
const states = { notAsked, unreadable, noAnswer, enough: answered, short: answered };
type Known = keyof typeof states;

function about(known: Readonly<Record<Means, Known>>): Overview {
  const standing = {
    knowledge: notAsked, instruments: notAsked, agreements: notAsked, programme: notAsked, risk: notAsked, learning: notAsked, wellbeing: notAsked, residents: notAsked, decisions: notAsked, publicReport: notAsked,
    ...Object.fromEntries(allMeans.map((means) => [means, states[known[means]]])) as Record<Means, Standing>,
  };
  const shares = { enough: 1, short: 0.5, notAsked: undefined, unreadable: undefined, noAnswer: undefined };
  const served = Object.fromEntries(allMeans.flatMap((means) => (shares[known[means]] === undefined ? [] : [[means, shares[known[means]]]])));
  const bottleneck = bottleneckOf(served);
  return { ...overview, served, bottleneck, standing, verdict: verdictOf({ bottleneck, standing }) };
}

const all = Object.keys(states) as Known[];
const combinations = all.flatMap((land) => all.flatMap((money) => all.map((people) => ({ land, money, people }))));

describe.each(["nl", "en"] as const)("never claims more than it knows (%s)", (language) => {
  const words = {
    nl: { none: /^Geen knelpunt/, first: /^Knelpunt/, asFar: /^Voor zover bekend geen knelpunt/, nothing: /^Nog geen antwoord/, open: /nog niet ingevuld/, errors: /niet berekend: 2 fouten in Middelen en Opgaven/, why: /niet berekend: geen opgaven/ },
    en: { none: /^No bottleneck:/, first: /^Bottleneck/, asFar: /^No bottleneck as far as is known/, nothing: /^No answer yet/, open: /not been filled in yet/, errors: /not been calculated: 2 errors in Middelen and Opgaven/, why: /not been calculated: no tasks/ },
  }[language];

  it.each(combinations)("land $land, money $money, people $people", (known) => {
    const text = sentence(about(known), language);
    const values = Object.values(known);
    const has = (state: Known): boolean => values.includes(state);
    if (values.every((state) => state === "notAsked")) {
      expect(text).toBe("");
      return;
    }
    expect(words.first.test(text)).toBe(has("short"));
    expect(words.none.test(text)).toBe(values.every((state) => state === "enough"));
    expect(words.asFar.test(text)).toBe(has("enough") && !has("short") && !values.every((state) => state === "enough"));
    expect(words.nothing.test(text)).toBe(!has("enough") && !has("short"));
    expect(words.open.test(text)).toBe(has("notAsked"));
    expect(words.errors.test(text)).toBe(has("unreadable"));
    expect(words.why.test(text)).toBe(has("noAnswer"));
    expect(/\d%/.test(text)).toBe(has("short"));
  });
});

it("says it in the words of a controller", () => {
  expect(sentence(about({ land: "short", money: "unreadable", people: "notAsked" }))).toBe(
    "Knelpunt: grond. 50% van de gevraagde hectares past; Woningen komt 250 ha tekort. "
    + "Geld is niet berekend: 2 fouten in Middelen en Opgaven. Mensen zijn nog niet ingevuld.");
  expect(sentence(about({ land: "enough", money: "notAsked", people: "notAsked" })))
    .toBe("Voor zover bekend geen knelpunt: genoeg grond. Geld en mensen zijn nog niet ingevuld.");
  expect(sentence(about({ land: "enough", money: "enough", people: "enough" }))).toBe("Geen knelpunt: grond, geld en mensen zijn toereikend.");
});

it("names other topics only where they cannot be read", () => {
  const { standing, ...rest } = about({ land: "enough", money: "enough", people: "enough" });
  expect(sentence({ ...rest, standing: { ...standing, agreements: { state: "unreadable", problems: 1, tables: ["Metingen"] } } }))
    .toBe("Geen knelpunt: grond, geld en mensen zijn toereikend. Afspraken zijn niet berekend: 1 fout in Metingen.");
});

it("names the agreements where the workbook is about nothing else", () => {
  const { standing, ...rest } = about({ land: "notAsked", money: "notAsked", people: "notAsked" });
  const agreed = { ...standing, agreements: answered };
  expect(sentence({ ...rest, standing: agreed, verdict: verdictOf({ bottleneck: undefined, standing: agreed }) }))
    .toBe("Afspraken zijn ingevuld; grond, geld en mensen nog niet.");
});
