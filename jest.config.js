/** Two projects share one runner: pure code and jsdom-free tests in Node; browser tests drive Chromium themselves. */
const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform,
  coverageProvider: "babel",
  collectCoverageFrom: ["core/**/*.ts"],
  coverageThreshold: { "./core/": { lines: 95 } },
};
