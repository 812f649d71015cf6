import { pixelsOf, smallPng } from "../../addin/release/pictures/small-png";
import { describeInBrowser } from "./browser";

describeInBrowser("a picture for a manual", (test) => {
  test("is smaller than the browser's, and the same to the pixel while it has no more than 256 colours", async (browser) => {
    const page = await browser.newPage({ viewport: { width: 301, height: 120 } });
    await page.setContent("<body style='background:#fff;margin:8px'><p style='font:14px sans-serif;color:#000'>Ruimtedruk 105,6%: gevraagd 25.995 ha</p>");
    const png = await page.screenshot();
    const small = await smallPng(browser, png);
    expect(small.length).toBeLessThan(png.length);
    const [before, after] = await pixelsOf(browser, png, small);
    expect(after!.pixels).toEqual(before.pixels);
    await page.close();
  });

  test("has the nearest of its colours where there are more", async (browser) => {
    const page = await browser.newPage({ viewport: { width: 400, height: 40 } });
    await page.setContent("<body style='margin:0;height:40px;background:linear-gradient(to right,#000,#00f,#0f0)'>");
    const png = await page.screenshot();
    const [before, after] = await pixelsOf(browser, png, await smallPng(browser, png));
    expect(new Set(before.pixels).size).toBeGreaterThan(256);
    expect(new Set(after!.pixels).size).toBe(256);
    const apart = before.pixels.map((colour, at) => [16, 8, 0].reduce((most, shift) => Math.max(most, Math.abs(((colour >> shift) & 255) - ((after!.pixels[at]! >> shift) & 255))), 0));
    expect(Math.max(...apart)).toBeLessThan(12);
    await page.close();
  });
});
