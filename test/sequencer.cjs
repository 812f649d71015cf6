const { default: Sequencer } = require("@jest/test-sequencer");

/** Tests of the browser that first of all look at the sample of the area: beside each other they open it once (`lookAt`). */
const lookers = ["explain", "plan", "pane", "sample", "why"].map((name) => `browser/${name}`);

/** What takes longest, in the browser and outside: one that begins last goes on alone. */
const longestInBrowser = ["deploy", "foreign", "board", "conformance", "exercise"].map((name) => `browser/${name}`);
const longest = ["samples/native", "samples/samples", "workbench/hostile", "samples/channels", "golden/golden", "golden/reading/reading", "workbench/sample", "workbench/exercise"];

/** Where a test stands in a list of names; at its end where it is not in it. */
function placeIn(names, { path }) {
  const place = names.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/test/${name}.test.ts`));
  return place < 0 ? names.length : place;
}

/**
 * Tests of the browser wait some of the time, the others calculate all of it. So the two go beside each other: the longest of one kind with
 * those of the other, then the short ones spread between what is left.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const inOrder = (names, some) => [...some].sort((one, other) => placeIn(names, one) - placeIn(names, other));
    const isIn = (names) => (test) => placeIn(names, test) < names.length;
    const isBrowser = ({ context }) => context.config.displayName?.name === "browser";
    const together = inOrder(lookers, sorted.filter(isIn(lookers)));
    const browser = inOrder(longestInBrowser, sorted.filter((test) => isBrowser(test) && !together.includes(test)));
    const long = inOrder(longest, sorted.filter(isIn(longest)));
    const short = sorted.filter((test) => !isBrowser(test) && !long.includes(test));
    const each = Math.ceil(short.length / Math.max(1, browser.length - long.length));
    const spread = browser.flatMap((test, at) => [...(at < long.length ? [long[at]] : short.slice((at - long.length) * each, (at - long.length + 1) * each)), test]);
    const all = [...together, ...spread];
    return [...all, ...tests.filter((test) => !all.includes(test))];
  }
};
