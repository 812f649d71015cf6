import { deflateSync, Inflate } from "fflate";
import { FileProblem } from "./problem";

/** One file in a zip archive, with all that is needed to copy it without unpacking it. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** The packed bytes. */
  data: [start: number, end: number];
  /** Local header, packed bytes and what follows them up to the next entry. */
  local: [start: number, end: number];
  /** Its record in the central directory. */
  central: [start: number, end: number];
}

/** Unpacked, all parts together: real workbooks stay far below this, and a bomb does not get the memory it asks for. */
export const MAX_UNPACKED = 250 * 1024 * 1024;

const damaged = (): FileProblem => new FileProblem("Het bestand is beschadigd of geen Excel-werkmap (.xlsx of .xlsm).");
const tooLarge = (): FileProblem =>
  new FileProblem(`De werkmap is uitgepakt groter dan ${MAX_UNPACKED / 1024 / 1024} MB; zo groot wordt niet gelezen.`);

const untrue = (): FileProblem =>
  new FileProblem("De werkmap pakt groter uit dan zij zelf opgeeft; zij is beschadigd of niet te vertrouwen en wordt niet gelezen.");

/** Parts by their name: Excel does not tell upper from lower case, and reads `\\` and a `/` in front as others write them. */
export const partKey = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/** The entries of an archive, from its central directory. Refuses what cannot be read or copied with certainty. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, start, end } = centralDirectory(bytes, view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const next = at + 46 + nameLength + extraLength + commentLength;
    const local = view.getUint32(at + 42, true);
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if ([local, packedSize, size].includes(0xffffffff)) throw zip64();
    if (view.getUint16(at + 8, true) & 1) throw new FileProblem("De werkmap is versleuteld: haal eerst het wachtwoord eraf.");
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw damaged();
    if (next > end || local + 30 > start || view.getUint32(local, true) !== 0x04034b50) throw damaged();
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packedSize > start) throw damaged();
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, method, crc: view.getUint32(at + 16, true), packedSize, size, data: [data, data + packedSize], local: [local, start], central: [at, next] });
    at = next;
  }
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MAX_UNPACKED) throw tooLarge();
  if (new Set(entries.map(({ name }) => partKey(name))).size < entries.length) throw new FileProblem("De werkmap heeft een onderdeel twee keer; open haar in Excel en bewaar haar opnieuw.");
  const inOrder = [...entries].sort((a, b) => a.local[0] - b.local[0]);
  inOrder.forEach((entry, index) => {
    entry.local[1] = inOrder[index + 1]?.local[0] ?? start;
    if (entry.local[1] < entry.data[1]) throw damaged();
  });
  return entries;
}

const zip64 = (): FileProblem =>
  new FileProblem("De werkmap is in het formaat ZIP64 bewaard; open haar in Excel en bewaar haar opnieuw als .xlsx.");

function centralDirectory(bytes: Uint8Array, view: DataView): { count: number; start: number; end: number; record: number } {
  for (let record = bytes.length - 22; record >= Math.max(0, bytes.length - 65_557); record--) {
    if (view.getUint32(record, true) !== 0x06054b50) continue;
    const count = view.getUint16(record + 10, true);
    const start = view.getUint32(record + 16, true);
    const end = start + view.getUint32(record + 12, true);
    const locator = record >= 20 && view.getUint32(record - 20, true) === 0x07064b50;
    if (locator || count === 0xffff || start === 0xffffffff) throw zip64();
    if (end > record) throw damaged();
    return { count, start, end, record };
  }
  throw damaged();
}

/** Unpacks one entry; stops as soon as it yields more than it declared, and refuses what its checksum denies. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? bytes.subarray(...entry.data) : inflated(bytes.subarray(...entry.data), entry);
  if (crc32(content) !== entry.crc) throw new FileProblem(`De werkmap is beschadigd: het controlegetal van ${entry.name} klopt niet.`);
  return content;
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw untrue();
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    // In pieces, so that a bomb is noticed at its first excess and not after the whole of it.
    for (let at = 0; at < packed.length; at += 65_536) inflate.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
  } catch (error) {
    throw error instanceof FileProblem ? error : damaged();
  }
  if (length !== out.length) throw damaged();
  return out;
}

/**
 * The archive with some parts replaced, added (those it does not have yet, at the end) and removed; every other entry is
 * copied as the packed bytes it was, with its own metadata.
 */
export function replaceParts(
  bytes: Uint8Array, replacements: ReadonlyMap<string, Uint8Array>, removed: ReadonlySet<string> = new Set(),
): Uint8Array {
  const view = viewOf(bytes);
  const all = zipEntries(bytes);
  const gone = new Set([...removed].map(partKey));
  const entries = all.filter(({ name }) => !gone.has(partKey(name)));
  const contents = new Map([...replacements].map(([name, content]) => [partKey(name), content]));
  const directory = centralDirectory(bytes, view);
  const local: Uint8Array[] = [];
  const central = new Map<ZipEntry, Uint8Array>();
  let offset = 0;
  for (const entry of [...entries].sort((a, b) => a.local[0] - b.local[0])) {
    const replacement = contents.get(partKey(entry.name));
    const record = bytes.slice(...entry.central);
    const written = replacement ? pack(bytes, entry, replacement, record) : bytes.subarray(...entry.local);
    viewOf(record).setUint32(42, offset, true);
    central.set(entry, record);
    local.push(written);
    offset += written.length;
  }
  const records = entries.map((entry) => central.get(entry)!);
  for (const [name, content] of replacements) {
    if (all.some((entry) => partKey(entry.name) === partKey(name))) continue;
    const { written, record } = packNew(name, content, offset);
    local.push(written);
    records.push(record);
    offset += written.length;
  }
  const tail = bytes.slice(directory.record);
  for (const at of [8, 10]) viewOf(tail).setUint16(at, records.length, true);
  viewOf(tail).setUint32(12, records.reduce((sum, record) => sum + record.length, 0), true);
  viewOf(tail).setUint32(16, offset, true);
  return join([...local, ...records, tail]);
}

/** A local header as it was with new data behind it; `record` (central) gets the same sizes and checksum. */
function pack(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array, record: Uint8Array): Uint8Array {
  const data = entry.method === 0 ? content : deflateSync(content);
  const header = bytes.slice(entry.local[0], entry.data[0]);
  for (const [target, at] of [[viewOf(header), 6], [viewOf(record), 8]] as const) {
    target.setUint16(at, target.getUint16(at, true) & ~8, true); // the sizes stand in the header itself
    const sizes = at === 6 ? 14 : 16;
    [crc32(content), data.length, content.length].forEach((value, index) => target.setUint32(sizes + 4 * index, value, true));
  }
  return join([header, data]);
}

/** 1 January 1980, the first day that ZIP knows: the same content gives the same bytes. */
const FIRST_DAY = 0x21;

/** A new entry and its record in the central directory. */
function packNew(name: string, content: Uint8Array, offset: number): { written: Uint8Array; record: Uint8Array } {
  const label = new TextEncoder().encode(name);
  const data = deflateSync(content);
  const header = new Uint8Array(30 + label.length);
  const record = new Uint8Array(46 + label.length);
  for (const [target, signature, at] of [[header, 0x04034b50, 4], [record, 0x02014b50, 6]] as const) {
    const view = viewOf(target);
    view.setUint32(0, signature, true);
    view.setUint16(at, 20, true); // version needed
    view.setUint16(at + 2, 0x0800, true); // the name is UTF-8
    view.setUint16(at + 4, 8, true); // deflate
    view.setUint16(at + 8, FIRST_DAY, true);
    [crc32(content), data.length, content.length].forEach((value, index) => { view.setUint32(at + 10 + 4 * index, value, true); });
    view.setUint16(at + 22, label.length, true);
    target.set(label, target.length - label.length);
  }
  viewOf(record).setUint16(4, 20, true); // version made by
  viewOf(record).setUint32(42, offset, true);
  return { written: join([header, data]), record };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function join(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of ZIP (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
