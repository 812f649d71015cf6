const { default: Sequencer } = require("@jest/test-sequencer");

/** Tests of the browser that first of all look at the sample of the area: beside each other they open it once (`lookAt`). */
const lookers = ["sample", "explain", "pane", "plan", "why"];

/** What takes longest outside the browser: one that begins last goes on alone. */
const longest = ["samples/native", "samples/samples", "workbench/sample", "golden/reading/reading", "samples/channels", "workbench/exercise", "workbench/hostile"];

/**
 * Tests of the browser wait most of the time, the others calculate all of it. So the two go beside each other: the longest of one kind with
 * those of the other, then the short ones spread between what is left.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const place = ({ path }) => longest.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/test/${name}.test.ts`));
    const isBrowser = ({ context }) => context.config.displayName?.name === "browser";
    const looks = ({ path }) => lookers.some((name) => path.replaceAll("\\", "/").endsWith(`/test/browser/${name}.test.ts`));
    const together = sorted.filter(looks);
    const browser = sorted.filter((test) => isBrowser(test) && !looks(test));
    const long = sorted.filter((test) => place(test) >= 0).sort((one, other) => place(one) - place(other));
    const short = sorted.filter((test) => !isBrowser(test) && place(test) < 0);
    const left = Math.max(1, browser.length - long.length);
    const each = Math.ceil(short.length / left);
    const spread = browser.flatMap((test, at) => [...(at < long.length ? [long[at]] : short.slice((at - long.length) * each, (at - long.length + 1) * each)), test]);
    const all = [...together, ...spread];
    return [...all, ...tests.filter((test) => !all.includes(test))];
  }
};
