import { FileProblem } from "./problem";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** How the text of a part is written: by its byte order mark, or else by how its first `<` looks. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** The text of a part, a byte order mark included. @throws FileProblem for an encoding that no Open XML part may have */
export function decodePart(content: Uint8Array, part: string): string {
  try {
    const text = new TextDecoder(encodingOf(content), { ignoreBOM: true, fatal: true }).decode(content);
    const named = /^\ufeff?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/i.exec(text)?.[1]?.toLowerCase() ?? "utf-8";
    if (/^(?:utf-?8|utf-?16(?:[lb]e)?|us-ascii|ascii)$/.test(named)) return text;
  } catch {
    // Bytes that are no text in that encoding: the same answer.
  }
  throw new FileProblem(`De werkmap heeft een onderdeel in een tekencodering die Excel niet kent (${part}); open haar in Excel en bewaar haar opnieuw.`);
}

/** Text in the encoding in which the part was: its heading stays true. */
export function encodeAs(before: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(before);
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return new Uint8Array(bytes.buffer);
}
