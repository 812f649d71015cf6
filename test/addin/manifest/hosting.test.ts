import { readFileSync } from "node:fs";
import { join } from "node:path";
import { localPage } from "../../../addin/workbench/cli/serve/addin-page";
import { hostingFiles, hostingRules, OFFICE, officeAddress, pagePolicy, webAddress } from "../../../manifest/hosting";
import { readNginx, readStaticWebApps, readWebConfig, type Settings } from "./settings";

const base = "https://ruimte.voorbeeld.nl/invoeg.toepassing";
const files = hostingFiles(base, OFFICE);
const folder = "/invoeg.toepassing/";
const servers: [string, Settings][] = [
  ["nginx", readNginx(files["nginx.conf"]!)],
  ["IIS", readWebConfig(files["web.config"]!, folder)],
  ["Azure Static Web Apps", readStaticWebApps(files["staticwebapp.config.json"]!)],
];
const words = (text: string | undefined) => text?.split(", ").sort();

describe.each(servers)("the settings for %s", (_, { headers, type }) => {
  test("let only Office's own sites frame the pane, and never use X-Frame-Options", () => {
    const { "content-security-policy": policy, "x-frame-options": old } = headers(`${folder}taskpane.html`);
    const frames = /frame-ancestors ([^;]*)/.exec(policy!)![1]!.split(" ");
    expect(frames).toEqual(expect.arrayContaining(["https://*.officeapps.live.com", "https://*.sharepoint.com", "https://*.cloud.microsoft"]));
    for (const source of frames) expect(source).toMatch(/^https:\/\/(\*\.)?[a-z]+(\.[a-z0-9]+)+$/);
    expect(old).toBeUndefined();
  });

  test("carry the page's own policy, no wider and no narrower", () => {
    expect(headers(`${folder}taskpane.html`)["content-security-policy"]!.replace(/; frame-ancestors.*/, "")).toBe(pagePolicy(OFFICE));
  });

  test("protect every answer alike", () => {
    for (const path of ["taskpane.html", "presentation.html", "functions.json", "assets/highs.50382d70.wasm", "icons/icon-32.png"]) {
      expect(headers(folder + path)).toMatchObject({
        "content-security-policy": expect.stringContaining("default-src 'none'") as string,
        "strict-transport-security": "max-age=31536000", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer",
      });
    }
  });

  test("keep what changes its name for a year, ask for the rest, and leave icons to Office", () => {
    const cache = (path: string) => words(headers(folder + path)["cache-control"]);
    expect(cache("assets/highs.50382d70.wasm")).toEqual(words("public, max-age=31536000, immutable"));
    for (const path of ["taskpane.html", "presentation.html", "presentation.js", "functions.js", "functions.json", "functions-en.json", "manifest.xml"]) expect(cache(path)).toEqual(["no-cache"]);
    expect(cache("icons/icon-32.png")).toBeUndefined();
  });

  test("open the description of the functions to Excel on the web, and nothing else", () => {
    const open = (path: string) => headers(folder + path)["access-control-allow-origin"];
    expect([open("functions.json"), open("functions-en.json")]).toEqual(["*", "*"]);
    expect([open("taskpane.html"), open("functions.js"), open("assets/x.js"), open("functionsXjson")]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("name the type of everything that the build makes", () => {
    expect(type("highs.wasm")).toBe("application/wasm");
    expect(type("functions.json")).toBe("application/json");
    expect(type("taskpane.html")).toBe("text/html; charset=utf-8");
    expect(type("runtime.js")).toBe("text/javascript; charset=utf-8");
  });
});

test.each(["taskpane.html", "presentation.html"])("the built page and the settings beside it speak of one policy: %s", (page) => {
  const read = (name: string) => readFileSync(join(__dirname, "../../../dist", name), "utf8");
  const inPage = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(read(page))![1]!;
  const inHeader = readStaticWebApps(read("staticwebapp.config.json")).headers(`/${page}`)["content-security-policy"]!;
  expect(inHeader.startsWith(`${inPage}; frame-ancestors `)).toBe(true);
});

test("an address that is replaced by hand, as the administrators' manual says, gives what a build for it gives", () => {
  const other = hostingFiles("https://x.nl/ander/pad", OFFICE);
  const paths = (text: string) => text.replaceAll("/invoegtoepassing/", "/ander/pad/");
  const made = hostingFiles("https://ruimte.voorbeeld.nl/invoegtoepassing", OFFICE);
  expect(made["web.config"]).toBe(other["web.config"]);
  expect(paths(made["staticwebapp.config.json"]!)).toBe(other["staticwebapp.config.json"]);
  expect(paths(made["nginx.conf"]!).replace(/server_name .*;/u, "server_name x.nl;")).toBe(other["nginx.conf"]);
});

test("an office.js of your own replaces Microsoft's address in the policy", () => {
  const policy = hostingRules(base, officeAddress("https://intern.voorbeeld.nl/office-js/office.js")).headers["Content-Security-Policy"]!;
  expect(policy).toContain("script-src 'self' https://intern.voorbeeld.nl 'wasm-unsafe-eval'");
  expect(policy).not.toContain("appsforoffice");
});

describe("addresses", () => {
  test("the slash at the end, and the port that https has anyway, are taken off", () => {
    expect(webAddress("https://Ruimte.Voorbeeld.nl:443/map//")).toBe("https://ruimte.voorbeeld.nl/map");
    expect(webAddress('https://x.nl/"<>')).toBe("https://x.nl/%22%3C%3E");
    expect(webAddress()).toBe("https://localhost:3000");
    expect(officeAddress()).toBe(OFFICE);
  });

  test.each([
    "http://ruimte.voorbeeld.nl", "ruimte.voorbeeld.nl", "", "ftp://x.nl", "https://naam:geheim@x.nl", "https://x.nl/?a=1", "https://x.nl/#a",
    "https://x.nl/a&b", "https://x.nl/a;b", "https://", "javascript:alert(1)",
  ])("%p is refused in Dutch, with an example", (address) => {
    expect(() => webAddress(address)).toThrow(/^--env base=.* is geen gewoon adres .* --env base=https:\/\/ruimte\.voorbeeld\.nl/);
  });

  test("office is the address of the file itself", () => {
    expect(() => officeAddress("https://x.nl/office-js/")).toThrow("geef het adres van het bestand office.js zelf");
    expect(() => officeAddress("http://x.nl/office.js")).toThrow("--env office=http://x.nl/office.js is geen gewoon adres");
  });
});

test("the workbench puts its own office.js in the place of any other, and takes that place out of the policy", () => {
  for (const office of [OFFICE, "https://intern.voorbeeld.nl/office-js/office.js"]) {
    const page = `<html><head><meta http-equiv=Content-Security-Policy content="${pagePolicy(office)}"><script src=${office}></script></head></html>`;
    const local = localPage(page);
    expect(local).not.toContain("https://");
    expect(local).toContain("<script src=/office-js/office.js>");
    expect(local).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(local.indexOf("/workbench/shim.js")).toBeLessThan(local.indexOf("/office-js/office.js"));
  }
});
