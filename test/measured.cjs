const { TestEnvironment } = require("jest-environment-node");

/** What the tests of this process have covered so far: per file the statements, functions and branches that ran. */
const told = new Map();

/** What of a file ran, each with its number: "s12", "b3.1". */
const ran = ({ s, f, b }) => [
  ...Object.keys(s).filter((id) => s[id] > 0).map((id) => `s${id}`),
  ...Object.keys(f).filter((id) => f[id] > 0).map((id) => `f${id}`),
  ...Object.entries(b).flatMap(([id, ways]) => ways.flatMap((count, way) => (count > 0 ? [`b${id}.${way}`] : []))),
];

/**
 * The environment of tests whose coverage is measured. Jest copies, sends and adds up all of it for every file of tests, which costs more than
 * the tests: a file of which nothing ran that had not run before is left out. Which lines are covered comes out the same; how often each ran does not.
 */
module.exports = class MeasuredEnvironment extends TestEnvironment {
  async handleTestEvent({ name }) {
    const coverage = this.global.__coverage__;
    if (name !== "teardown" || coverage === undefined) return;
    this.global.__coverage__ = Object.fromEntries(Object.entries(coverage).filter(([file, counts]) => {
      const before = told.get(file) ?? new Set();
      const news = ran(counts).filter((each) => !before.has(each));
      told.set(file, new Set([...before, ...news]));
      return news.length > 0;
    }));
  }
};
