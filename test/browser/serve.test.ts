import { request } from "node:http";
import { describeInBrowser } from "./browser";
import { expectValues, openPage, serving } from "./workbench";
import { smallWorkbook } from "./workbooks";

const workbench = serving(smallWorkbook);

interface Answer {
  status: number;
  body: string;
}

function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(workbench.url);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path, method: options.method ?? "GET", headers: { host: options.host ?? `127.0.0.1:${port}` } }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        done({ status: response.statusCode ?? 0, body });
      });
    });
    asked.on("error", failed);
    asked.end();
  });
}

test("answers only under the machine's own names, only reading, only below the built folder", async () => {
  expect((await ask("/", { host: "kwaad.example" })).status).toBe(403);
  expect((await ask("/", { host: "localhost:1" })).status).toBe(200);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect((await ask("/..%2fpackage.json")).status).toBe(404);
  expect((await ask("/office-js/..%2fpackage.json")).status).toBe(404);
  expect((await ask("/bestaat-niet.js")).body).toContain("npm run build");
});

test("the pane's page has its own office.js, the stand-in first, and no address elsewhere", async () => {
  const { body } = await ask("/taskpane.html");
  expect(body).not.toMatch(/https?:\/\//);
  expect(body.indexOf("/workbench/shim.js")).toBeGreaterThan(0);
  expect(body.indexOf("/workbench/shim.js")).toBeLessThan(body.indexOf("/office-js/office.js"));
});

describeInBrowser("serve", (test) => {
  test("shows the workbook with live results beside the real pane, also of what is typed, and says that it is emulated", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openPage(browser, workbench, { anew: true });
    await expectValues(page, "Delen", 0, 0, [
      ["Deel", "Gewicht", "", "Verdeling", "", 100],
      ["Wonen", 3, "", 50, "", ""],
      ["Natuur", 2, "", 33, "", ""],
      ["Energie", 1, "", 17, "", ""],
    ]);
    expect(await page.textContent("#label")).toBe("nagebootst: alleen een echte Excel bewijst Excel");
    expect(await page.textContent("#file-name")).toBe("klein.xlsx");
    // The grid has a header of its own, the formula bar: the page's style is not for it.
    const colours = await page.evaluate(() => ["#head header", "#grid header"].map((each) => getComputedStyle(document.querySelector(each)!).backgroundColor));
    expect(colours[1]).not.toBe(colours[0]);
    await pane.waitForSelector("text=Rol in de Ruimte");
    // The page's looks stay off the grid's own bars.
    expect(await page.locator("#grid header").first().evaluate((bar) => getComputedStyle(bar).display)).toBe("block");

    // Typing in an input changes what the function spills.
    await page.click("canvas[id^=univer-sheet-main]", { position: cellAt(1, 1) });
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await expectValues(page, "Delen", 1, 1, [[7]]);
    await expectValues(page, "Delen", 1, 3, [[70], [20], [10]]);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("what the add-in writes is on the grid, counts in the formulas, and is heard", async (browser) => {
    const { page, pane } = await openPage(browser, workbench);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    const heard = await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Delen");
      const change = new Promise<string>((done) => {
        sheet.onChanged.add(({ address }) => {
          done(address);
          return Promise.resolve();
        });
      });
      await context.sync();
      sheet.getRange("B2:B3").values = [[1], [2]];
      const made = context.workbook.worksheets.add("Verslag");
      const range = made.getRange("A1:B3");
      range.values = [["Wat", "Hoeveel"], ["a", 0.5], ["b", 1]];
      range.getColumn(1).numberFormat = [["General"], ["0%"], ["0%"]];
      const table = made.tables.add(range, true);
      table.name = "Posten";
      made.getRange("D1").formulas = [["=SUM(Posten[Hoeveel])"]];
      range.format.autofitColumns();
      await context.sync();
      return change;
    }));
    expect(heard).toBe("B2:B3");
    await expectValues(page, "Delen", 1, 3, [[25], [50], [25]]);
    await expectValues(page, "Verslag", 0, 3, [[1.5]]);
    const read = await pane.evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Posten").getRange().load("values,text,address");
      await context.sync();
      return [range.address, range.values, range.text];
    }));
    expect(read).toEqual(["Verslag!A1:B3", [["Wat", "Hoeveel"], ["a", 0.5], ["b", 1]], [["Wat", "Hoeveel"], ["a", "50%"], ["b", "100%"]]]);
  });
});

describeInBrowser("what the stand-in is not", (test) => {
  test("fails by name and is said on the page; what is above the requirement sets is refused by the library itself", async (browser) => {
    const { page, pane } = await openPage(browser, workbench);
    await pane.waitForFunction(() => (OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck);
    const codes = await pane.evaluate(async () => {
      const code = (ask: (range: Excel.Range) => unknown): Promise<string> => Excel.run(async (context) => {
        ask(context.workbook.worksheets.getFirst().getRange("A1"));
        await context.sync();
        return "done";
      }).catch((error: { code: string }) => error.code);
      return [await code((range) => range.load("address")), await code((range) => { range.unmerge(); }), await code((range) => range.getPrecedents())];
    });
    expect(codes).toEqual(["done", "NotImplemented", "ApiNotFound"]);
    await page.waitForSelector("#sheet-message:has-text('Gevraagd en niet nagebootst, dus niet gebeurd: Range.Unmerge.')");
  });
});

/** The middle of a cell on the grid's canvas: headers first, then rows and columns of the default size. */
const cellAt = (row: number, column: number) => ({ x: 46 + column * 88 + 44, y: 20 + row * 24 + 12 });
