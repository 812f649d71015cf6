import fc from "fast-check";
import { nearestName } from "../../../core/domain/nearest-name";

const tasks = ["Windpark langs de rivier", "Zonnevelden", "Woningen aan de rand", "Woningen in de kernen", "Fase 1", "CO₂", "bos"];

describe("the name that somebody may have meant", () => {
  test.each([
    ["Windpark langs rivier", "Windpark langs de rivier"],
    ["windpark LANGS de riveir", "Windpark langs de rivier"],
    ["Zonneveld", "Zonnevelden"],
    ["Zonnvelden", "Zonnevelden"],
    // What was typed begins a word of one name only, or one name begins what was typed.
    ["Windpark", "Windpark langs de rivier"],
    ["rivier", "Windpark langs de rivier"],
    ["Zonnevelden fase A", "Zonnevelden"],
  ])("%s: %s", (typed, meant) => {
    expect(nearestName(typed, tasks)).toBe(meant);
  });

  test.each([
    ["Wegen"],
    // Two begin so: either may be meant.
    ["Woningen"],
    // Another number is another name; in three letters one error makes another word.
    ["Fase 2"], ["bus"], ["C02"],
    ["x".repeat(5000)], [""],
  ])("none is near %j", (typed) => {
    expect(nearestName(typed, tasks)).toBeUndefined();
  });

  test("of equals the first", () => {
    expect(nearestName("waterbek", ["waterbek1", "waterbeek", "waterberk"])).toBe("waterbeek");
  });
});

const letters = fc.stringMatching(/^[a-z]{8,20}$/u);

test("one typing error is always near enough", () => {
  fc.assert(fc.property(letters, fc.nat(), fc.constantFrom("left out", "doubled", "changed", "swapped"), (name, seed, slip) => {
    const at = seed % (name.length - 1);
    const typed = {
      "left out": name.slice(0, at) + name.slice(at + 1),
      doubled: name.slice(0, at) + name[at]! + name.slice(at),
      changed: `${name.slice(0, at)}é${name.slice(at + 1)}`,
      swapped: name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2),
    }[slip];
    expect(nearestName(typed, ["0", name])).toBe(name);
  }));
});

test("never a name that is not there", () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.string(), { maxLength: 6 }), (typed, names) => {
    const found = nearestName(typed, names);
    expect(found === undefined || names.includes(found)).toBe(true);
  }));
});
