import { chromium } from "playwright-core";
import { executablePath, flags } from "../../addin/release/chromium";
import { SAMPLE, startServe } from "./serve";
import { areaWorkbook } from "./workbooks";

/**
 * A page of a test lives for seconds: what V8 would compile once more, to be faster later, costs a fifth of an opening and is never used.
 * Code that is asked thousands of times is still compiled once.
 */
const quickStart = "--js-flags=--no-turbofan,--invocation-count-for-maglev=4000";

/** One workbench, one Chromium and one small workbook for all browser tests, made before the first; the tests hear by the environment where they are. */
export default async function setup(): Promise<void> {
  const workbench = await startServe(SAMPLE);
  const browser = executablePath === undefined ? undefined : await chromium.launchServer({ executablePath, args: [...flags, quickStart] });
  process.env["WORKBENCH"] = workbench.url;
  process.env["AREA_WORKBOOK"] = await areaWorkbook();
  process.env["BROWSER"] = browser?.wsEndpoint() ?? "";
  Object.assign(globalThis, {
    stopBrowserTests: async () => {
      workbench.stop();
      await browser?.close();
    },
  });
}
