const { TestEnvironment } = require("jest-environment-node");

/** Node with its own require at hand: Univer requires ES modules, which the test runner's registry cannot load. */
module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    this.global.nodeRequire = require;
  }
};
