import { decodePart } from "./encoding";
import { FileProblem } from "./problem";
import { refuseMalformed } from "./well-formed";
import { attributes, tags } from "./xml";
import { partKey, unpack, zipEntries } from "./zip";

/** The parts of an Open XML package, unpacked only when asked for; their names as Excel compares them. */
export interface Package {
  has(part: string): boolean;
  bytes(part: string): Uint8Array;
  /** Of a part that is XML. */
  text(part: string): string;
  /** Relationships of a part: id -> type (its last word) and the part it points to. */
  relationships(part: string): { id: string; type: string; target: string }[];
}

export function openPackage(bytes: Uint8Array): Package {
  refuseOtherContainers(bytes);
  const entries = new Map(zipEntries(bytes).map((entry) => [partKey(entry.name), entry]));
  const has = (part: string): boolean => entries.has(partKey(part));
  const content = (part: string): Uint8Array => {
    const entry = entries.get(partKey(part));
    if (!entry) throw new FileProblem(`De werkmap is beschadigd: het onderdeel ${part} ontbreekt.`);
    return unpack(bytes, entry);
  };
  const text = (part: string): string => {
    const xml = decodePart(content(part), part);
    refuseMalformed(xml, part);
    return xml;
  };
  const relationships: Package["relationships"] = (part) => {
    const slash = part.lastIndexOf("/") + 1;
    const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!has(rels)) return [];
    const xml = text(rels);
    return [...tags(xml)].filter((tag) => tag.name === "Relationship").map((tag) => {
      const { Id = "", Type = "", Target = "" } = attributes(xml, tag);
      return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(part.slice(0, slash), Target) };
    });
  };
  return { has, bytes: content, text, relationships };
}

/** "../tables/table1.xml" seen from the folder of a part; "/xl/…" counts from the root of the package. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (/^[\\/]/.test(target) ? target : folder + target).split(/[\\/]/)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Encrypted workbooks and .xls are compound files (CFB), not archives: say which of the two it is. */
function refuseOtherContainers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem("Het bestand is leeg.");
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (compound.every((byte, index) => bytes[index] === byte)) {
    throw new FileProblem(includesUtf16(bytes, "EncryptedPackage")
      ? "De werkmap is versleuteld: haal in Excel eerst het wachtwoord eraf (Bestand, Info, Werkmap beveiligen)."
      : "Dit is een werkmap in het oude formaat .xls; open haar in Excel en bewaar haar als .xlsx.");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new FileProblem("Het bestand is geen Excel-werkmap (.xlsx of .xlsm).");
  }
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
