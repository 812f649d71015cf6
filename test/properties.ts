import fc from "fast-check";

/**
 * Random inputs of properties: other ones at each run, so that every desk looks somewhere else (a failure prints its seed). In CI the same
 * ones for everybody: what a change is refused for has to be in the change. `npm run bench -- properties` looks much further.
 */
if (process.env["CI"] === "true") fc.configureGlobal({ seed: 2026 });
