/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../office";

let office: StartedOffice;
let workbook: MemoryWorkbook;
const OURS = "urn:test:ours";

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});
beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.xmlParts.push({ id: "{11111111-1111-1111-1111-111111111111}", xml: '<a xmlns="urn:test:theirs">van een ander</a>' });
  office.become(workbook);
});
afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

const failure = (work: (context: Excel.RequestContext) => void) => Excel.run(async (context) => {
  work(context);
  await context.sync();
}).then(() => undefined, ({ code }: { code: string }) => code);

test("a part is added, found by its namespace, read, written and deleted", async () => {
  await Excel.run(async (context) => {
    const { customXmlParts: parts } = context.workbook;
    const added = parts.add(`<v xmlns="${OURS}">een &lt;b&gt;</v>`).load("id,namespaceUri");
    parts.add(`<o:v xmlns:o="${OURS}"/>`);
    const count = parts.getCount();
    await context.sync();
    expect([added.id, added.namespaceUri, count.value]).toEqual([workbook.xmlParts[1]!.id, OURS, 3]);
    expect(added.id).toMatch(/^\{[0-9A-F-]{36}\}$/);

    const ours = parts.getByNamespace(OURS).load("items/id");
    await context.sync();
    const texts = ours.items.map((part) => part.getXml());
    ours.items[1]!.setXml(`<v xmlns="${OURS}">twee</v>`);
    const written = ours.items[1]!.getXml();
    await context.sync();
    expect([...texts.map(({ value }) => value), written.value]).toEqual([`<v xmlns="${OURS}">een &lt;b&gt;</v>`, `<o:v xmlns:o="${OURS}"/>`, `<v xmlns="${OURS}">twee</v>`]);

    parts.getItem(added.id).delete();
    const gone = parts.getItemOrNullObject(added.id);
    const left = parts.load("items/namespaceUri");
    await context.sync();
    expect([gone.isNullObject, left.items.map(({ namespaceUri }) => namespaceUri)]).toEqual([true, ["urn:test:theirs", OURS]]);
  });
});

test("the only part of a namespace: none and two are no answer", async () => {
  await Excel.run(async (context) => {
    const { customXmlParts: parts } = context.workbook;
    const only = parts.getByNamespace("urn:test:theirs").getOnlyItem().getXml();
    const none = parts.getByNamespace(OURS).getOnlyItemOrNullObject();
    await context.sync();
    expect([only.value, none.isNullObject]).toEqual(['<a xmlns="urn:test:theirs">van een ander</a>', true]);
    parts.add(`<v xmlns="${OURS}"/>`);
    parts.add(`<v xmlns="${OURS}"/>`);
    const two = parts.getByNamespace(OURS).getOnlyItemOrNullObject();
    await context.sync();
    expect(two.isNullObject).toBe(true);
  });
  expect(await failure(({ workbook: { customXmlParts } }) => { customXmlParts.getByNamespace(OURS).getOnlyItem(); })).toBe("InvalidOperation");
});

test("what is not well-formed, or not there, is an error and changes nothing", async () => {
  const before = JSON.stringify(workbook.xmlParts);
  expect(await failure(({ workbook: { customXmlParts } }) => { customXmlParts.add("<a><b></a>"); })).toBe("InvalidArgument");
  expect(await failure(({ workbook: { customXmlParts } }) => { customXmlParts.add("geen xml"); })).toBe("InvalidArgument");
  expect(await failure(({ workbook: { customXmlParts } }) => { customXmlParts.getItem(workbook.xmlParts[0]!.id).setXml("<a>"); })).toBe("InvalidArgument");
  expect(await failure(({ workbook: { customXmlParts } }) => { customXmlParts.getItem("{00000000-0000-0000-0000-000000000000}").delete(); })).toBe("ItemNotFound");
  expect(JSON.stringify(workbook.xmlParts)).toBe(before);
});
