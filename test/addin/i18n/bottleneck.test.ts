import { bottleneckSentence } from "../../../addin/i18n/bottleneck";
import { fetchTexts } from "../../../addin/i18n/texts";
import { overview } from "../taskpane/fixture";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");
const sentence = (...[of, language]: Parameters<typeof bottleneckSentence>): string => plain(bottleneckSentence(of, language));

describe("the bottleneck in one sentence", () => {
  it("names the means, how far it reaches and where it hurts most", () => {
    expect(sentence(overview)).toBe("Knelpunt: mensen. 71% van de gevraagde uren is beschikbaar; de rol Ecoloog komt 18.000 uur tekort.");
    expect(sentence({ ...overview, bottleneck: { means: "land", share: 0.893 } }))
      .toBe("Knelpunt: grond. 89,3% van de gevraagde hectares past; Woningen komt 250 ha tekort.");
    expect(sentence({ ...overview, bottleneck: { means: "money", share: 0.73 } }))
      .toBe("Knelpunt: geld. 73% van de kosten is gedekt; in 2029 is het tekort het grootst: € 37,2 mln.");
  });

  it("speaks English too", async () => {
    await fetchTexts("en");
    expect(sentence(overview, "en")).toBe("Bottleneck: people. 71% of the hours asked is available; the role Ecoloog is 18,000 hours short.");
  });

  it("says that everything is enough, and what was not answered", () => {
    const { bottleneck, people, ...rest } = overview;
    expect(bottleneck?.means).toBe("people");
    expect(sentence({ ...rest, people: people! })).toBe("Geen knelpunt: grond, geld en mensen zijn toereikend.");
    expect(sentence(rest)).toBe("Geen knelpunt: grond en geld zijn toereikend. Nog niet berekend: mensen.");
    expect(sentence({ land: overview.land! })).toBe("Geen knelpunt: er is voldoende grond. Nog niet berekend: geld en mensen.");
  });

  it("is silent without any answer", () => {
    expect(sentence({})).toBe("");
  });
});
