import { FileProblem } from "./problem";
import { tags } from "./xml";

/**
 * Refuses XML that Excel would not read either: elements that are not closed in their order, or a tag that never ends. What is half
 * a part would else be read as a whole one. Nor a document type: it may define entities that stand for anything.
 * @throws FileProblem
 */
export function refuseMalformed(xml: string, part: string): void {
  const open: string[] = [];
  let elements = 0;
  for (const { prefix, name, kind, start, end } of tags(xml)) {
    const full = prefix + name;
    const isClosed = kind === "close" ? open.pop() === full : elements === 0 || open.length > 0;
    const isFirst = elements === 0 && kind !== "close";
    if (!isClosed || name === "" || xml[end - 1] !== ">" || (isFirst && xml.slice(0, start).includes("<!DOCTYPE"))) throw damaged(part);
    if (kind === "open") open.push(full);
    elements += 1;
  }
  if (elements === 0 || open.length > 0) throw damaged(part);
}

const damaged = (part: string): FileProblem => new FileProblem(`De werkmap is beschadigd: ${part} is geen geldige XML.`);
