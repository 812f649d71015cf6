import { chromium } from "playwright-core";
import { executablePath, flags } from "../../addin/release/chromium";
import { SAMPLE, startServe } from "./serve";

/** One workbench and one Chromium for all browser tests, started before the first; the tests hear by the environment where they are. */
export default async function setup(): Promise<void> {
  const workbench = await startServe(SAMPLE);
  const browser = executablePath === undefined ? undefined : await chromium.launchServer({ executablePath, args: flags });
  process.env["WORKBENCH"] = workbench.url;
  process.env["BROWSER"] = browser?.wsEndpoint() ?? "";
  Object.assign(globalThis, {
    stopBrowserTests: async () => {
      workbench.stop();
      await browser?.close();
    },
  });
}
