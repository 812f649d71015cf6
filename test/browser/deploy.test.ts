import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Route } from "playwright-core";
import { eventually } from "../eventually";
import { readStaticWebApps } from "../addin/manifest/settings";
import { describeInBrowser, newContext } from "./browser";
import { goTo, servingArea } from "./workbench";

/**
 * What an administrator does by the manual: build for an address, put the folder on a web server with the settings that
 * lie in it, and let Excel load the pane from there. The address is one that Office itself might have, so that the
 * workbench can stand in the place of Excel on the web: around the pane, allowed by its headers, and of one origin with it.
 */
const base = "https://provincie.sharepoint.com";
const office = resolve("node_modules/@microsoft/office-js/dist");

let folder: string;
let server: Server;
let deployed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "uitgerold-"));
  const build = [resolve("node_modules/webpack-cli/bin/cli.js"), "--config-name", "addin", "--output-path", folder, "--env", `base=${base}`];
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);

  const settings = readStaticWebApps(readFileSync(join(folder, "staticwebapp.config.json"), "utf8"));
  server = createServer((request, response) => {
    const path = new URL(request.url!, "http://deployed").pathname;
    const file = join(folder, path);
    const found = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    response.writeHead(found ? 200 : 404, { ...settings.headers(path), "content-type": settings.type(path) ?? "application/octet-stream" });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  deployed = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string) => fetch(`${deployed}/${path}`);

test("every address in the manifest is below the given one, and is there, as what it should be", async () => {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  const addresses = [...new Set([...manifest.matchAll(/Value="(https?:[^"]*)"/g)].map((match) => match[1]!))];
  const types: Record<string, string> = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", json: "application/json", png: "image/png" };
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of addresses) {
    expect(address.startsWith(`${base}/`)).toBe(true);
    const answer = await ask(address.slice(base.length + 1));
    expect([address, answer.status, answer.headers.get("content-type")]).toEqual([address, 200, types[new URL(address).pathname.split(".").pop()!]]);
    expect(answer.headers.get("cache-control")).toBe(address.endsWith(".png") ? null : "no-cache");
  }
});

test("the folder holds the add-in and nothing of the workbench, and what carries a hash is kept for a year", async () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(folder, file)).isFile());
  expect(files.filter((file) => /workbench|univer|answers|\.xlsx|\.map$|\.ts$/.test(file))).toEqual([]);
  const hashed = files.filter((file) => /\.[0-9a-f]{8}\./.test(file));
  expect(hashed.length).toBeGreaterThan(3);
  expect(hashed.filter((file) => !file.startsWith("assets/"))).toEqual([]);
  for (const file of hashed) expect((await ask(file)).headers.get("cache-control")).toContain("max-age=31536000");
  expect((await ask("assets/../package.json")).status).toBe(404);
});

/** The addresses of the world, answered on this machine; what is asked of anybody else is remembered and refused. */
async function world(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  const pass = async (route: Route, address: string) => {
    const answer = await fetch(address);
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
  };
  await context.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const ofWorkbench = pathname === "/" || /^\/(workbench\/|workbook\.)/.test(pathname);
    if (origin === base && pathname === "/workbook.xlsx") return route.fulfill({ path: servingArea.file });
    if (origin === base) return pass(route, ofWorkbench ? process.env["WORKBENCH"]! + pathname.slice(1) : deployed + pathname);
    if (origin === "https://appsforoffice.microsoft.com") return route.fulfill({ path: join(office, pathname.replace("/lib/1/hosted/", "")) });
    if (pathname === "/kader.html") return route.fulfill({ contentType: "text/html", body: `<iframe src="${base}/taskpane.html"></iframe>` });
    if (!/^(data|blob):/.test(route.request().url())) refused.push(route.request().url());
    return route.abort();
  });
  return refused;
}

describeInBrowser("the add-in on a web server", (test) => {
  test("answers in the pane under its own headers, and asks nothing of the world but office.js", async (browser) => {
    const context = await newContext(browser, { viewport: { width: 1400, height: 850 } });
    const refused = await world(context);
    // Excel gives `window.external` before the page's first script; the workbench's stand-in does the same.
    await context.addInitScript(readFileSync("out/workbench/shim.js", "utf8"));
    const page = await context.newPage();
    const troubles: string[] = [];
    context.on("console", (message) => {
      if (/content security policy/i.test(message.text())) troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(`${base}/`);
    const pane = (await (await page.waitForSelector("#pane[src]")).contentFrame())!;
    await pane.waitForSelector("header [role=status]:text-matches('^(Berekend|Calculated)')");
    expect(pane.url()).toBe(`${base}/taskpane.html`);
    await goTo(pane, "land");
    await pane.waitForSelector("#land");
    expect(await pane.textContent("#land")).toMatch(/Ja|Nee, .* tekort/);
    // What is presented in a window of its own stands under the same headers.
    await pane.click("header button[aria-haspopup=menu]");
    const [room] = await Promise.all([page.waitForEvent("popup"), pane.click("[role=menuitem]:has-text('Present')")]);
    room.on("pageerror", (error) => troubles.push(error.message));
    await room.waitForSelector("h1:text-matches('^(Kan dit allemaal|Can all of this)')");
    expect(room.url()).toBe(`${base}/presentation.html`);
    await room.close();
    expect(await pane.evaluate(() => [...document.scripts].map(({ src }) => src).filter((src) => !src.startsWith(location.origin)))).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(refused).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test("says in a browser alone that it belongs in Excel: what an administrator looks for", async (browser) => {
    const context = await newContext(browser);
    await world(context);
    const page = await context.newPage();
    await page.goto(`${base}/taskpane.html`);
    await page.waitForSelector("text=/Open (dit venster in Excel|this pane in Excel)/");
    await page.goto(`${base}/presentation.html`);
    await page.waitForSelector("text=/Open (deze pagina vanuit|this page from)/");
    await context.close();
  });

  test("can be framed by Office on the web, and by nobody else", async (browser) => {
    const context = await newContext(browser);
    await world(context);
    const page = await context.newPage();
    const framed = async (site: string) => {
      await page.goto(`${site}/kader.html`);
      return eventually(() => page.frames()[1]?.url() ?? "", (shown) => /^(https|chrome-error):/.test(shown));
    };
    expect(await framed("https://euc-excel.officeapps.live.com")).toBe(`${base}/taskpane.html`);
    expect(await framed("https://kwaad.example")).toMatch(/^chrome-error:/);
    await context.close();
  });
});
