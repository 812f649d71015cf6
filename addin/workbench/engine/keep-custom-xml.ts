import { readCustomXml, relationshipsOf, workbookPart } from "./file/custom-xml";
import { editList } from "./file/edit-list";
import { unusedNumbers, unusedRelationshipIds } from "./file/unused-ids";
import { openPackage } from "./file/package";
import { attributes, tags } from "./file/xml";
import { replaceParts } from "./file/zip";

interface Kept {
  readonly id: string;
  readonly xml: string;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';

/**
 * The workbook with this custom XML in it and no other: parts that say something else are written anew, new ones come
 * with their properties, and those that are gone go. Every other part is the packed bytes that it was.
 */
export function keepCustomXml(bytes: Uint8Array, kept: readonly Kept[]): Uint8Array {
  const before = readCustomXml(bytes);
  const gone = before.filter(({ id }) => !kept.some((each) => each.id === id));
  const fresh = kept.filter(({ id }) => !before.some((each) => each.id === id));
  const parts = openPackage(bytes);
  const numbers = unusedNumbers((number) => parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`));
  const added = fresh.map((each) => ({ ...each, number: numbers() }));
  const written = new Map(before.flatMap(({ id, xml, part }) => {
    const now = kept.find((each) => each.id === id);
    return now === undefined || now.xml === xml ? [] : [[part, now.xml]];
  }));
  for (const { id, xml, number } of added) {
    written.set(`customXml/item${number}.xml`, xml);
    written.set(`customXml/itemProps${number}.xml`, `${HEADER}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`);
    written.set(`customXml/_rels/item${number}.xml.rels`, `${HEADER}<Relationships xmlns="${PACKAGE}">${relationship("rId1", "customXmlProps", `itemProps${number}.xml`)}</Relationships>`);
  }
  const removed = new Set(gone.flatMap(({ part, beside }) => [part, ...beside]));
  if (gone.length + added.length > 0) {
    const workbook = workbookPart(parts);
    const up = workbook.split("/").slice(1).map(() => "../").join("");
    const relationships = relationshipsOf(workbook);
    const free = unusedRelationshipIds(parts, workbook);
    const goneIds = new Set(parts.relationships(workbook).filter(({ target, type }) => type === "customXml" && removed.has(target)).map(({ id }) => id));
    written.set(relationships, editList(parts.text(relationships), "Relationships", "Relationship", {
      isGone: ({ Id = "" }) => goneIds.has(Id),
      added: added.map(({ number }) => relationship(free(), "customXml", `${up}customXml/item${number}.xml`)),
    }));
    const types = "[Content_Types].xml";
    written.set(types, editList(parts.text(types), "Types", "Override", {
      isGone: ({ PartName = "" }) => removed.has(PartName.slice(1)),
      added: added.flatMap(({ number }) => [
        ...(knowsXml(parts.text(types)) ? [] : [override(`item${number}`, "application/xml")]),
        override(`itemProps${number}`, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"),
      ]),
    }));
  }
  if (written.size === 0) return bytes;
  const encoder = new TextEncoder();
  return replaceParts(bytes, new Map([...written].map(([part, text]) => [part, encoder.encode(text)])), removed);
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;

const override = (name: string, type: string): string => `<Override PartName="/customXml/${name}.xml" ContentType="${type}"/>`;

/** Nearly every package says once and for all that .xml is XML. */
const knowsXml = (types: string): boolean => [...tags(types)].some((tag) => tag.name === "Default" && attributes(types, tag)["Extension"]?.toLowerCase() === "xml");
