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
  const requests: Request[] = [];
  /** The library registers once a page: another host is told of it again. */
  const registered = new Map<number, readonly unknown[]>();
  const noted: Partial<External> = {
    Execute(id, parameters, callback) {
      if (id === EXECUTE_BATCH) requests.push(requestIn(parameters));
      externalOf(host).Execute(id, parameters, callback);
    },
    RegisterEvent(id, ...given) {
      registered.set(id, given);
      externalOf(host).RegisterEvent(id, ...given);
    },
    UnregisterEvent(id, ...given) {
      registered.delete(id);
      externalOf(host).UnregisterEvent(id, ...given);
    },
  };
  // The library keeps the object it finds: behind it the host can be another one.
  const current = new Proxy({}, { get: (_target, name) => (noted[name as keyof External] ?? Reflect.get(host.external, name)) as unknown });
  Object.defineProperty(window, "external", { value: current, configurable: true });
  await load(document, library);
  await page.Office.onReady();
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    get host() {
      return host;
    },
    async batches(action) {
      requests.length = 0;
      const sent = () => requests.filter(({ isHousekeeping }) => !isHousekeeping).length;
      await action(sent);
      return sent();
    },
    become(other) {
      host.close();
      host = createHost(other, { schema: schemaOf(() => page.Excel), ...options });
      for (const [id, given] of registered) externalOf(host).RegisterEvent(id, ...given);
    },
  };
}

export interface StartedOffice {
  readonly host: Host;
  /** How many batches the library sends while something is done; its own letting go of ranges after a run is none of the add-in's. */
  batches(action: (sent: () => number) => unknown): Promise<number>;
  /** Puts another workbook behind the same library (event handlers of the one before hear of it too). */
  become(workbook: HostWorkbook): void;
}

/** The library once more in a frame of this page, as in the window of a dialog that is open. */
export async function startOfficeInDialog({ externalOfDialog }: Host): Promise<typeof Office> {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const page = frame.contentWindow as unknown as Window & { Office: typeof Office };
  Object.defineProperty(page, "external", { value: externalOfDialog, configurable: true });
  await load(page.document, library);
  await page.Office.onReady();
  return page.Office;
}

const library = pathToFileURL(resolve("node_modules/@microsoft/office-js/dist/office.js")).href;
const EXECUTE_BATCH = 93;
const INSTANTIATE = 1;

interface External {
  Execute(id: number, ...given: unknown[]): void;
  RegisterEvent(id: number, ...given: unknown[]): void;
  UnregisterEvent(id: number, ...given: unknown[]): void;
}

const externalOf = ({ external }: Host): External => external as External;

interface Request {
  readonly isHousekeeping: boolean;
}

function requestIn(parameters: unknown): Request {
  const { Actions: actions } = JSON.parse((parameters as [unknown[]])[0][4] as string) as { Actions: { ActionType: number; Name: string }[] };
  return { isHousekeeping: actions.every(({ ActionType, Name }) => ActionType === INSTANTIATE || Name === "_RemoveReference") };
}

interface OfficeWindow {
  Excel?: Record<string, { prototype?: object }>;
  Office: { onReady(): Promise<unknown> };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

function load(page: Document, source: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = page.createElement("script");
    script.src = source;
    script.onload = () => {
      done();
    };
    script.onerror = () => {
      failed(new Error(`cannot load ${source}`));
    };
    page.head.append(script);
  });
}
