const { TestEnvironment } = require("jest-environment-node");
const { chromium } = require("playwright-core");

/** What the tests of one process have in common: the connection, and with it one page. A page that opens what it had before has it compiled. */
const shared = {};

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const endpoint = process.env.BROWSER;
    if (endpoint) {
      shared.browser ??= await chromium.connect(endpoint);
      this.global.browserTests = shared;
      // A process that is told to end stops hearing messages; an open connection would keep it.
      if (process.listenerCount("removeListener") === 0) process.on("removeListener", (event) => event === "message" && shared.browser.close());
    }
  }
};
