import fc from "fast-check";
import { cached } from "../../../core/tables/cached";

/** A question that counts how often it was really asked. */
function counted(room?: { answers: number; characters: number }) {
  const asked: unknown[][] = [];
  const question = cached((...given: unknown[]) => {
    asked.push(given);
    return { given };
  }, room);
  return { asked, question };
}

describe("cached", () => {
  it("asks once for the same content in other arrays", () => {
    const { asked, question } = counted();
    const answers = Array.from({ length: 1000 }, () => question([["Opgave"], ["zon"]], null, 3));
    expect(asked).toHaveLength(1);
    expect(new Set(answers).size).toBe(1);
  });

  it("tells apart what reads alike", () => {
    const { asked, question } = counted();
    const alike: unknown[] = [1, "1", true, "true", null, "null", undefined, "", 0, NaN, "1'1", [], [[]], [""], ["", ""], [","], {}, { basicValue: 1 }, { basicValue: "1" }];
    for (const value of alike) question(value);
    question("a", "b");
    question("a,b");
    expect(asked).toHaveLength(alike.length + 2);
  });

  it("is the question itself, for any values", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.double(), fc.string(), fc.constant(null), fc.boolean()))), fc.anything(), (cells, more) => {
      const { question } = counted();
      question(cells, more);
      expect(question(structuredClone(cells), more)).toEqual({ given: [cells, more] });
    }));
  });

  it("forgets first what was used longest ago", () => {
    const { asked, question } = counted({ answers: 2, characters: 1e6 });
    for (const value of ["a", "b", "a", "c", "a", "b"]) question(value);
    expect(asked.flat()).toEqual(["a", "b", "c", "b"]);
  });

  it("never keeps more text than it has room for, and still answers", () => {
    const { asked, question } = counted({ answers: 10, characters: 100 });
    const long = "x".repeat(200);
    expect(question(long)).toEqual({ given: [long] });
    question(long);
    expect(asked).toHaveLength(2);
    for (const value of ["a".repeat(40), "b".repeat(40), "a".repeat(40), "c".repeat(40), "b".repeat(40)]) question(value);
    expect(asked).toHaveLength(2 + 4);
  });

  it("asks again what failed", () => {
    let times = 0;
    const question = cached((value: number) => {
      if (times++ === 0) throw new Error("first");
      return value;
    });
    expect(() => question(7)).toThrow("first");
    expect(question(7)).toBe(7);
  });

  it("asks again what failed later", async () => {
    let times = 0;
    const question = cached(() => (times++ === 0 ? Promise.reject(new Error("no solver")) : Promise.resolve("answer")));
    await expect(question()).rejects.toThrow("no solver");
    expect(await question()).toBe("answer");
    expect(await question()).toBe("answer");
    expect(times).toBe(2);
  });
});
