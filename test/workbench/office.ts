import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createHost, schemaOf, type Host, type HostOptions, type HostWorkbook } from "../../addin/workbench/host";

/**
 * Starts the real office.js in this jsdom page against a stand-in for Excel. A test file that uses it begins with
 *   @jest-environment jsdom
 *   @jest-environment-options {"resources": "usable"}
 * The library can start once a page: one workbook a test file, or `become` another one in between.
 */
export async function startOffice(workbook: HostWorkbook, options: HostOptions = {}): Promise<StartedOffice> {
  const page = window as unknown as OfficeWindow;
  let host = createHost(workbook, { schema: schemaOf(() => page.Excel), ...options });
  // The library keeps the object it finds: behind it the host can be another one.
  const current = new Proxy({}, { get: (_target, name) => Reflect.get(host.external, name) as unknown });
  Object.defineProperty(window, "external", { value: current, configurable: true });
  await load(pathToFileURL(resolve("node_modules/@microsoft/office-js/dist/office.js")).href);
  await page.Office.onReady();
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    get host() {
      return host;
    },
    become(other) {
      host.close();
      host = createHost(other, { schema: schemaOf(() => page.Excel), ...options });
    },
  };
}

export interface StartedOffice {
  readonly host: Host;
  /** Puts another workbook behind the same library (its event handlers are gone). */
  become(workbook: HostWorkbook): void;
}

interface OfficeWindow {
  Excel?: Record<string, { prototype?: object }>;
  Office: { onReady(): Promise<unknown> };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

function load(source: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => {
      done();
    };
    script.onerror = () => {
      failed(new Error(`cannot load ${source}`));
    };
    document.head.append(script);
  });
}
