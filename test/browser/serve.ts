import { spawn, type ChildProcess } from "node:child_process";

/** What the workbench of all tests is started with. */
export const SAMPLE = "samples/fictief-gebied.xlsx";

/** The workbench as a user starts it, on a port of its own. */
export async function startServe(file: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "addin/workbench/cli/serve.ts", file, "--port", "3900"]);
  const url = await addressIn(child);
  return { url, stop: () => child.kill() };
}

function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = "";
    const hear = (text: Buffer) => {
      said += text.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url) found(url);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => {
      failed(new Error(`serve ended: ${said}`));
    });
  });
}
