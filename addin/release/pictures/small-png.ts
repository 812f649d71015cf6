import { crc32, deflateSync } from "node:zlib";
import type { Browser } from "playwright-core";

/**
 * A picture of a screen as a PNG of at most 256 colours, a third of what the browser makes of it: flat areas and grey
 * edges of letters need no more. The colours are those that occur most; a rarer one becomes its nearest.
 */
export async function smallPng(browser: Browser, png: Buffer): Promise<Buffer> {
  const [{ width, height, pixels }] = await pixelsOf(browser, png);
  const count = new Map<number, number>();
  for (const colour of pixels) count.set(colour, (count.get(colour) ?? 0) + 1);
  const palette = [...count].sort(([a, many], [b, most]) => most - many || a - b).slice(0, 256).map(([colour]) => colour);
  const place = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((colour, index) => {
    if (!place.has(colour)) place.set(colour, nearest(colour, palette));
    // Every row begins with its filter: none.
    rows[index + Math.floor(index / width) + 1] = place.get(colour)!;
  });
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the palette; not interlaced.
  size.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", size), chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0)),
  ]);
}

const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(colour);
  const distances = palette.map((other) => {
    const [r, g, b] = channels(other);
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: number[];
}

/** The colours of pictures as the browser itself reads them: red, green and blue in one number, row after row. */
export async function pixelsOf(browser: Browser, ...pngs: readonly [Buffer, ...Buffer[]]): Promise<[Pixels, ...Pixels[]]> {
  const page = await browser.newPage();
  const read = await page.evaluate((addresses) => Promise.all(addresses.map(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, width, height);
    return { width, height, pixels: Array.from({ length: width * height }, (_, at) => data[4 * at]! << 16 | data[4 * at + 1]! << 8 | data[4 * at + 2]!) };
  })), pngs.map((png) => `data:image/png;base64,${png.toString("base64")}`));
  await page.close();
  return read as [Pixels, ...Pixels[]];
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
