import fc from "fast-check";
import { defaultJargon } from "../../../core";
import { isReadable, readability, readPublicReport, textOf, written } from "../../../core/plain";

/** What a Dutch reader reads in a text: "min 3,4 miljoen" is -3.400.000. */
function readBack(text: string): number {
  const [, minus, digits, unit] = /^(min )?([\d.]+(?:,\d+)?)(?: (miljoen|miljard))?/u.exec(text)!;
  return (minus === undefined ? 1 : -1) * Number(digits!.replaceAll(".", "").replace(",", ".")) * (unit === "miljoen" ? 1e6 : unit === "miljard" ? 1e9 : 1);
}
const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((each) => each / 100);

test("euros say what they stand for, within half of the last digit that is shown, and never change their sign", () => {
  fc.assert(fc.property(cents, (amount) => {
    const text = written(amount, "euro")!;
    const size = Math.abs(amount);
    const step = size < 1e4 ? 1 : size < 1e6 ? 1e3 : size < 999.95e6 ? 1e5 : 1e8;
    expect(text).toMatch(/^(?:min )?\d{1,3}(?:\.\d{3})*(?:,\d)?(?: miljoen| miljard)? euro$/u);
    expect(Math.abs(readBack(text) - amount)).toBeLessThanOrEqual(step / 2 + 1e-6);
    expect(text).not.toMatch(/,0 |min 0 /u);
  }), { numRuns: 1000 });
});

test("numbers and percentages read back within half of what is shown; more decimals bring it nearer", () => {
  fc.assert(fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (thousandths) => {
    const value = thousandths / 1000;
    expect(Math.abs(readBack(written(value, "number")!) - value)).toBeLessThanOrEqual(Math.abs(value) >= 10 ? 0.5 : 0.05 + 1e-9);
    expect(readBack(written(value, "number", 3)!)).toBeCloseTo(value, 9);
    expect(readBack(written(value / 100, "percent", 3)!)).toBeCloseTo(value, 9);
    expect(written(-value, "number")?.replace(/^min /u, "")).toBe(written(value, "number")?.replace(/^min /u, ""));
  }));
});

test("what is not of a form is not written in it", () => {
  expect([written("veel", "euro"), written(2027.5, "year"), written(46000, "year"), written(2027, "date"), written("K1 2027", "date"), written("morgen", "date")]).toEqual(Array(6).fill(undefined));
});

test("the words of the default list are found in every form, in any case, and only as whole words", () => {
  const check = readability(defaultJargon);
  for (const { word, forms } of defaultJargon) {
    for (const form of [word, ...forms]) {
      expect([form, check(`Wij zien ${form.toUpperCase()} als woord`).hard.map((each) => each.word)]).toEqual([form, [word]]);
      expect(check(`Wij zien x${form}x als woord`).hard).toEqual([]);
    }
  }
});

/** The twelve sentences of the worked example, and a sentence that a checker of one's own should agree on. */
const template = [
  "Dit verslag gaat over {1}.", "De provincie werkt hier samen met {1} gemeenten en {2} waterschappen.", "Tot en met {1} komen er {2} woningen bij; daarvan zijn er {3} klaar.",
  "Ook komt er {1} hectare natuur bij.", "Niet alles past, want er is {1} hectare grond te weinig.", "Daarom gaat {1} voor en moet {2} wachten.",
  "Alles samen kost {1}; voor {2} is nog geen geld.", "Het gaat beter met {1}, maar slechter met {2}.", "Vooral {1} hebben last van het plan.", "Mensen merken dit later ook: {1}.",
  "Wij kregen {1} reacties van inwoners; {2} daarvan hebben een antwoord.", "Op {1} beslist {2} over {3}.",
];

test("the twelve sentences of the template are readable by themselves, and each is one sentence of at most twenty words", () => {
  const check = readability(defaultJargon);
  for (const sentence of template) {
    const found = check(sentence.replaceAll(/\{\d\}/gu, "zeven"));
    expect([sentence, isReadable(found), found.words]).toEqual([sentence, true, sentence.split(" ").length]);
    expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
    // A look of our own: no word of more than fourteen letters, and no capital but the first.
    expect(sentence.split(/[ ,;:.]+/u).filter((word) => word.length > 14)).toEqual([]);
    expect(sentence.slice(1)).not.toMatch(/\p{Lu}/u);
  }
});

test("each value stands where its number says, and only there: the pieces are the sentence", () => {
  fc.assert(fc.property(fc.constantFrom(...template), fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 3, maxLength: 3 }), (sentence, values) => {
    const { sentences: [read] } = readPublicReport({ messages: [["Zin", "Waarde 1", "Waarde 2", "Waarde 3"], [sentence, ...values]] });
    expect(textOf(read!)).toBe(sentence.replaceAll(/\{(\d)\}/gu, (_, place: string) => written(values[Number(place) - 1]!, "number")!));
    for (const { text, value } of read!.pieces) if (value !== undefined) expect(text).toBe(written(values[value - 1]!, "number"));
  }));
});
