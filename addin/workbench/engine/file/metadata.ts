import { attributes, tags } from "./xml";

/** Which values of `cm` (counted from 1) mark a dynamic array: those whose metadata is of the type XLDAPR. */
export function dynamicMarks(xml: string): Set<number> {
  const types: string[] = [];
  const marks = new Set<number>();
  let inCells = false;
  let block = 0;
  for (const tag of tags(xml)) {
    if (tag.name === "cellMetadata") inCells = tag.kind === "open";
    if (tag.kind === "close") continue;
    if (tag.name === "metadataType") types.push(attributes(xml, tag)["name"] ?? "");
    if (inCells && tag.name === "bk") block += 1;
    if (inCells && tag.name === "rc" && types[Number(attributes(xml, tag)["t"]) - 1] === "XLDAPR") marks.add(block);
  }
  return marks;
}
