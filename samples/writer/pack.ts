import { zipSync } from "fflate";

const day = new Date(2026, 0, 1);

/** The parts as one file, packed alike on every machine and every day: the same parts give the same bytes. */
export const pack = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, [content, { mtime: day, level: 9 }]])));
