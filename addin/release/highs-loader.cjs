/**
 * Prepares HiGHS' module for a browser: takes out its Node branch (webpack would look for node:fs) and the address
 * of its own script (webpack would write the path of the build machine into the bundle). The address of the
 * WebAssembly file stays: webpack turns it into an asset.
 */
const replacements = [
  ['if(ENVIRONMENT_IS_NODE){const{createRequire}=await import("node:module");var require=createRequire(import.meta.url)}', ""],
  ["var _scriptName=import.meta.url", 'var _scriptName=""'],
  [/if\(ENVIRONMENT_IS_NODE\)\{var fs=require\("node:fs"\);.*?\}else if\(ENVIRONMENT_IS_WEB\|\|ENVIRONMENT_IS_WORKER\)/s, "if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER)"],
];

module.exports = function prepareForBrowser(source) {
  return replacements.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`highs.mjs has changed: ${String(from).slice(0, 60)} is not in it`);
    return next;
  }, source);
};
