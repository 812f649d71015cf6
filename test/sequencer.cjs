const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest outside the browser. */
const longest = ["samples/native", "samples/samples", "workbench/sample", "golden/reading/reading", "samples/channels", "workbench/exercise", "workbench/hostile"];

/** The longest first, so that none of them goes on alone at the end; then those of the browser; what comes after and beside them is short. */
module.exports = class extends Sequencer {
  sort(tests) {
    const turn = ({ path, context }) => {
      const at = longest.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/test/${name}.test.ts`));
      return at >= 0 ? at : longest.length + Number(context.config.displayName?.name !== "browser");
    };
    return super.sort(tests).sort((one, other) => turn(one) - turn(other));
  }
};
