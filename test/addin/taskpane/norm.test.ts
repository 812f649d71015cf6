import { normTyped } from "../../../addin/taskpane/state/norm";

describe("a typed norm", () => {
  it.each([["1363", 1363], [" 1.363 ", 1363], ["1,363", 1363], ["1400,5", 1400.5], ["1400.5", 1400.5]])("%s is %d", (text, norm) => {
    expect(normTyped(text)).toBe(norm);
  });

  it.each(["", "veel", "0", "-1", "1e999"])("%s is none", (text) => {
    expect(normTyped(text)).toBeUndefined();
  });
});
