import { workbookPart } from "./file/custom-xml";
import { editList } from "./file/edit-list";
import { functionList } from "./file/function-list";
import { unusedNumbers, unusedRelationshipIds } from "./file/unused-ids";
import { openPackage, type Package } from "./file/package";
import { attributes, encodeAttribute, tags } from "./file/xml";
import { replaceParts } from "./file/zip";

/** An add-in as a file names it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

type Settings = ReadonlyMap<string, unknown>;

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.microsoft.com/office/2011/relationships";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FOLDER = "xl/webextensions";

/** What an add-in keeps in a workbook: the properties of its own web extension, each a text of JSON. What is not in order counts as nothing. */
export function readSettings(bytes: Uint8Array, { id }: Pick<AddIn, "id">): Map<string, unknown> {
  const parts = openPackage(bytes);
  const part = partOf(parts, id);
  const found = new Map<string, unknown>();
  if (part === undefined) return found;
  const xml = parts.text(part);
  for (const tag of tags(xml)) {
    if (tag.name !== "property" || tag.kind === "close") continue;
    const { name, value } = attributes(xml, tag);
    const setting = parsed(value);
    if (name !== undefined && setting !== undefined && !isOffices(name)) found.set(name, setting);
  }
  return found;
}

/** The workbook with these settings of an add-in, and no others of it; where they are what they were, the same bytes. */
export function keepSettings(bytes: Uint8Array, addIn: AddIn, settings: Settings): Uint8Array {
  if (sameSettings(readSettings(bytes, addIn), settings)) return bytes;
  const parts = openPackage(bytes);
  const part = partOf(parts, addIn.id);
  const written = part === undefined ? newExtension(parts, addIn, settings) : new Map([[part, editList(parts.text(part), "properties", "property", {
    isGone: ({ name = "" }) => !isOffices(name), added: propertiesOf(settings),
  })]]);
  const encoder = new TextEncoder();
  return replaceParts(bytes, new Map([...written].map(([name, text]) => [name, encoder.encode(text)])));
}

/** Office keeps its own wishes in the same place. */
const isOffices = (name: string): boolean => name.startsWith("Office.");

function parsed(value: string | undefined): unknown {
  try {
    return value === undefined ? undefined : JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

const sameSettings = (one: Settings, other: Settings): boolean =>
  one.size === other.size && [...one].every(([key, value]) => JSON.stringify(other.get(key)) === JSON.stringify(value));

const propertiesOf = (settings: Settings): string[] => [...settings].map(([name, value]) =>
  `<property name="${encodeAttribute(name)}" value="${encodeAttribute(JSON.stringify(value))}"/>`);

/** The part of an add-in: by the reference in it, for a workbook may hold those of several. */
function partOf(parts: Package, id: string): string | undefined {
  const panes = parts.relationships("").filter(({ type, target }) => type === "webextensiontaskpanes" && parts.has(target));
  return panes.flatMap(({ target }) => parts.relationships(target)).filter(({ type, target }) => type === "webextension" && parts.has(target))
    .map(({ target }) => target).find((part) => {
      const xml = parts.text(part);
      return [...tags(xml)].some((tag) => tag.name === "reference" && tag.kind !== "close" && attributes(xml, tag)["id"]?.toLowerCase() === id.toLowerCase());
    });
}

/** A web extension for an organisation's own add-in, closed; with the list of panes where there is none yet. */
function newExtension(parts: Package, { id, version }: AddIn, settings: Settings): Map<string, string> {
  const number = unusedNumbers((each) => parts.has(`${FOLDER}/webextension${each}.xml`))();
  const panes = parts.relationships("").find(({ type, target }) => type === "webextensiontaskpanes" && parts.has(target))?.target;
  const list = panes ?? `${FOLDER}/taskpanes.xml`;
  const link = panes === undefined ? "rId1" : unusedRelationshipIds(parts, list)();
  const relationships = list.replace(/([^/]*)$/, "_rels/$1.rels");
  const pane = `<taskpane dockstate="right" visibility="0" width="350" row="4"><webextensionref xmlns:r="${REFERENCES}" r:id="${link}"/></taskpane>`;
  const toPart = relationship(link, "webextension", `webextension${number}.xml`);
  const types = "[Content_Types].xml";
  const written = new Map([
    [`${FOLDER}/webextension${number}.xml`, `${HEADER}<we:webextension xmlns:we="${EXTENSION}" id="{${id}}"><we:reference id="${id}" version="${version}" store="EXCatalog" storeType="EXCatalog"/>`
      + `<we:alternateReferences/><we:properties>${propertiesOf(settings).join("").replaceAll("<property", "<we:property")}</we:properties><we:bindings/><we:snapshot xmlns:r="${REFERENCES}"/>${functionList(sheetsOf(parts))}</we:webextension>`],
    [types, editList(parts.text(types), "Types", "Override", { added: [
      ...(panes === undefined ? [override(`${FOLDER}/taskpanes.xml`, "webextensiontaskpanes")] : []), override(`${FOLDER}/webextension${number}.xml`, "webextension"),
    ] })],
  ]);
  if (panes === undefined) {
    written.set(list, `${HEADER}<wetp:taskpanes xmlns:wetp="${PANES}">${pane.replace(/<(\/?)(taskpane|webextensionref)/g, "<$1wetp:$2")}</wetp:taskpanes>`);
    written.set(relationships, `${HEADER}<Relationships xmlns="${PACKAGE}">${toPart}</Relationships>`);
    const free = unusedRelationshipIds(parts, "")();
    written.set("_rels/.rels", editList(parts.text("_rels/.rels"), "Relationships", "Relationship", { added: [relationship(free, "webextensiontaskpanes", list)] }));
  } else {
    written.set(list, editList(parts.text(list), "taskpanes", "taskpane", { added: [pane] }));
    written.set(relationships, editList(parts.text(relationships), "Relationships", "Relationship", { added: [toPart] }));
  }
  return written;
}

const sheetsOf = (parts: Package): string[] => parts.relationships(workbookPart(parts)).filter(({ type, target }) => type === "worksheet" && parts.has(target)).map(({ target }) => parts.text(target));

const relationship = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="application/vnd.ms-office.${type}+xml"/>`;
