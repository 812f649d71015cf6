const { TestEnvironment } = require("jest-environment-node");
const { chromium } = require("playwright-core");

/** What the tests of one process have in common: the connection, and with it one page. A page that opens what it had before has it compiled. */
const shared = {};

async function connected(endpoint) {
  // A process that is told to end stops hearing messages. The open connection would keep it, and to close that takes longer than jest
  // waits: all has been said, so it ends, and the browser's server closes what it left.
  process.on("removeListener", (event) => event === "message" && process.exit());
  return chromium.connect(endpoint);
}

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const endpoint = process.env.BROWSER;
    if (endpoint) {
      shared.browser ??= await connected(endpoint);
      this.global.browserTests = shared;
    }
  }
};
