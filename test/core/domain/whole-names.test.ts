import fc from "fast-check";
import { wholeNames } from "../../../core/domain/whole-names";

const split = (text: string): string[] => text.split(";").map((part) => part.trim()).filter((part) => part !== "");

describe("a name that holds a semicolon", () => {
  const rejoined = wholeNames(["klei; zwaar", "klei", "zwaar; nat; zilt", "A;B", "Bos;"]);

  test.each([
    ["klei; zwaar", ["klei; zwaar"]],
    ["KLEI ;zwaar", ["klei; zwaar"]],
    ["zand; klei; zwaar; klei", ["zand", "klei; zwaar", "klei"]],
    ["a; b", ["A;B"]],
    ["zwaar; nat", ["zwaar", "nat"]],
    ["klei; zwaar; nat; zilt", ["klei; zwaar", "nat", "zilt"]],
    ["Bos", ["Bos;"]],
    ["", []],
  ])("in %j", (text, names) => {
    expect(rejoined(split(text))).toEqual(names);
  });

  test("is not meant where the name without it exists", () => {
    expect(wholeNames(["Bos;", "bos"])(["Bos"])).toEqual(["Bos"]);
  });

  test("takes the share of its last part, and only that", () => {
    const known = wholeNames(["A; B"]);
    expect(known.shares([{ name: "a", share: undefined }, { name: "B", share: 0.6 }, { name: "C", share: 0.4 }])).toEqual([
      { name: "A; B", share: 0.6 }, { name: "C", share: 0.4 },
    ]);
    const apart = [{ name: "A", share: 0.4 }, { name: "B", share: 0.6 }];
    expect(known.shares(apart)).toEqual(apart);
  });
});

const part = fc.constantFrom("a", "b", "c", "d");
const known = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("; ")), { maxLength: 4 });

test("nothing is lost, and every name that was split is one that exists", () => {
  fc.assert(fc.property(known, fc.array(part, { maxLength: 8 }), (names, parts) => {
    const found = wholeNames(names)(parts);
    expect(found.flatMap(split)).toEqual(parts);
    expect(found.every((name) => !name.includes(";") || names.includes(name))).toBe(true);
  }));
});

test("a name that exists comes back whole", () => {
  fc.assert(fc.property(known.filter((names) => names.length > 0), (names) => {
    expect(wholeNames(names)(split(names[0]!))).toEqual([names[0]]);
  }));
});
