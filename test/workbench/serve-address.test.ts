/** @jest-environment ./test/workbench/node-require.cjs */
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../addin/workbench/cli/serve/server";

jest.mock("node:module", () => ({ createRequire: () => (globalThis as unknown as { nodeRequire: NodeJS.Require }).nodeRequire }));

test.each([["/%", 400], ["/%zz", 400], ["/%E0%A4%A", 400], ["/workbook.json", 200], ["/er-is-niets.js", 404]])("%s gives %i", async (path, status) => {
  const { server } = await serve({ fileName: "leeg.xlsx", content: Buffer.from("") }, 3905);
  try {
    const { port } = server.address() as AddressInfo;
    expect(await new Promise((done) => get({ host: "127.0.0.1", port, path, agent: false }, (response) => { response.resume(); done(response.statusCode); }))).toBe(status);
  } finally {
    await new Promise((done) => server.close(done));
  }
});
