const { default: Sequencer } = require("@jest/test-sequencer");

/** The tests of the browser first: they take longest, and what comes beside and after them is short. */
module.exports = class extends Sequencer {
  sort(tests) {
    const isOfBrowser = ({ context }) => Number(context.config.displayName?.name === "browser");
    return super.sort(tests).sort((one, other) => isOfBrowser(other) - isOfBrowser(one));
  }
};
