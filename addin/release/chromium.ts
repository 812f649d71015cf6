import { existsSync } from "node:fs";

export const candidates = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A browser that is installed; undefined where there is none. */
export const executablePath = candidates.find((path): path is string => path !== undefined && existsSync(path));

/** Nothing of its own over the network, and no window. */
export const flags = [
  "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
