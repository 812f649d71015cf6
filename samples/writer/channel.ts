import { strFromU8, strToU8, unzipSync } from "fflate";
import { functionList } from "../../addin/workbench/engine/file/function-list";
import type { Identity } from "../../manifest/identity";
import { pack } from "./pack";

/**
 * How an organisation got the add-in: where Excel is to look for the one that a workbook asks for.
 * Names and values are those of "Automatically open a task pane with a document" (learn.microsoft.com) and [MS-OWEXML].
 */
export const channels = {
  none: undefined,
  central: { store: "EXCatalog", storeType: "EXCatalog" },
  developer: { store: "developer", storeType: "Registry" },
} as const;

export type Channel = keyof typeof channels;

export const isChannel = (name: string): name is Channel => Object.hasOwn(channels, name);

const namespace = {
  extension: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  panes: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
  references: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
};
const office = "http://schemas.microsoft.com/office/2011/relationships";
const folder = "xl/webextensions";
const CONTENTS = "[Content_Types].xml";
const RELATIONSHIPS = "_rels/.rels";

const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/**
 * The workbook with a request to open the pane, for who has the add-in by this channel; Excel passes it over for everybody
 * else. Only the list of contents and the package's own relationships change; every other part stays as it was.
 */
export function withPane(workbook: Uint8Array, channel: Channel, me: Identity): Uint8Array {
  const source = channels[channel];
  if (source === undefined) return workbook;
  const { [CONTENTS]: contents, [RELATIONSHIPS]: relationships, ...others } = unzipSync(workbook);
  return pack({
    [CONTENTS]: before("</Types>", contents!, contentTypes),
    [RELATIONSHIPS]: before("</Relationships>", relationships!, relationship("rIdPane", "webextensiontaskpanes", `${folder}/taskpanes.xml`)),
    ...others,
    [`${folder}/taskpanes.xml`]: part(taskPanes),
    [`${folder}/_rels/taskpanes.xml.rels`]:
      part(`<Relationships xmlns="${namespace.relationships}">${relationship("rId1", "webextension", "webextension1.xml")}</Relationships>`),
    [`${folder}/webextension1.xml`]: part(webExtension(me, source, sheetsIn(others))),
  });
}

/** The XML of all sheets. */
const sheetsIn = (parts: Readonly<Record<string, Uint8Array>>): string[] =>
  Object.entries(parts).filter(([path]) => path.startsWith("xl/worksheets/sheet")).map(([, content]) => strFromU8(content));

const webExtension = ({ id, version }: Identity, { store, storeType }: NonNullable<(typeof channels)[Channel]>, sheets: readonly string[]): string =>
  `<we:webextension xmlns:we="${namespace.extension}" id="{${id}}">`
  + `<we:reference id="${id}" version="${version}" store="${store}" storeType="${storeType}"/><we:alternateReferences/>`
  + '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>'
  + `<we:bindings/><we:snapshot xmlns:r="${namespace.references}"/>${functionList(sheets)}</we:webextension>`;

const contentTypes =
  `<Override PartName="/${folder}/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>`
  + `<Override PartName="/${folder}/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`;

/** Not visible of its own: that would ask everybody to install the add-in, and would take away the choice to leave it closed. */
const taskPanes =
  `<wetp:taskpanes xmlns:wetp="${namespace.panes}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4">`
  + `<wetp:webextensionref xmlns:r="${namespace.references}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

function before(end: string, content: Uint8Array, xml: string): Uint8Array {
  const text = strFromU8(content);
  if (!text.trimEnd().endsWith(end)) throw new Error(`no ${end} to write before: did the writer change?`);
  return strToU8(text.replace(end, () => xml + end));
}
