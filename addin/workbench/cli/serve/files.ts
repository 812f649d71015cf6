import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

export const typeOf = (path: string) => TYPES[extname(path)] ?? "application/octet-stream";

/** A file below a folder; null when it is not there or the path climbs out of the folder. */
export async function fileBelow(folder: string, path: string): Promise<Buffer | null> {
  const full = normalize(join(folder, path));
  if (!full.startsWith(normalize(folder) + sep)) return null;
  return readFile(full).catch(() => null);
}
