const { spawnSync } = require("node:child_process");

/** Run by npx, where the validator is found by its name: what it says of each of the files. To find it takes longer than to use it. */
const said = process.argv.slice(2).map((file) => spawnSync("ooxml-validator", [file], { encoding: "utf8", shell: process.platform === "win32" }).stdout ?? "");
process.stdout.write(JSON.stringify(said));
