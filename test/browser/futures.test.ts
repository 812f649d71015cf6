import { loadBundle } from "../../addin/workbench/engine/bundle";
import { goldenCases } from "../golden/cases";
import { describeInBrowser } from "./browser";
import { lookAt, servingArea } from "./workbench";

/** Cases in which something was drawn. */
const drawn = goldenCases.filter(({ id, expected }) => ["AMBITIEKANS", "BESTENDIGHEID"].includes(id) && Object.hasOwn(expected as object, "value"));

describeInBrowser("futures in a browser", (test) => {
  test("there are cases of both functions", () => {
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(2);
    return Promise.resolve();
  });

  test("are the same cells, to the last digit, as in Node", async (browser) => {
    const bundle = loadBundle("dist");
    const { pane, troubles } = await lookAt(browser, servingArea);
    for (const { id, name, input } of drawn) {
      const there = await pane.evaluate(([which, given]) => {
        const { mappings } = (CustomFunctions as unknown as { _association: { mappings: Record<string, (...values: unknown[]) => Promise<unknown>> } })._association;
        return mappings[which as string]!(...given as unknown[]);
      }, [id, input] as const);
      expect([id, name, { value: there }]).toEqual([id, name, await bundle.call(id, input).then(({ remarks: _, ...answer }: { remarks?: unknown; value?: unknown }) => answer)]);
    }
    expect(troubles).toEqual([]);
  });
});
