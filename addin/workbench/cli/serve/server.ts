import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "../build";
import { fileBelow, typeOf } from "./files";
import { localPage, OFFICE_FOLDER, WORKBENCH_FOLDER } from "./addin-page";

/** The workbook that the page opens first, as it is. */
export interface Served {
  fileName: string;
  content: Buffer;
}

const HOST = "127.0.0.1";
const PORTS_TRIED = 20;

const dist = join(root, "dist");
const workbench = join(root, "out/workbench");
const officeFolder = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** The three style elements that the grid makes at its start: an empty one, and two whose text belongs to its version. */
const GRID_STYLES = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
].join(" ");

/** The page's own policy: everything comes from this server, and nothing else may put the page in a frame. */
const PAGE_POLICY = [
  "default-src 'none'", "script-src 'self'", `style-src 'self' ${GRID_STYLES}`, "img-src 'self' data: blob:", "font-src 'self' data:",
  "connect-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join("; ");

/** The pane, and what it shows in a window of its own. */
const PAGES_OF_ADDIN = ["/taskpane.html", "/presentation.html"];

/** The pane's worker calculates and fetches its solver; it needs nothing else. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Listens on this machine only; the next port when one is taken. Resolves with the address of the page. */
export async function serve(served: Served, port = 3000): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    answer(request, response, served).catch(() => {
      reply(response, 500, "text/plain; charset=utf-8", "Er ging iets mis op de werkbank.");
    });
  });
  const taken = await listen(server, port);
  return { server, url: `http://${HOST}:${taken}/` };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const listening = await new Promise<boolean>((done, failed) => {
      const onError = (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE") done(false);
        else failed(error);
      };
      server.once("error", onError);
      server.listen(port, HOST, () => {
        server.off("error", onError);
        done(true);
      });
    });
    const address = server.address();
    if (listening && address && typeof address === "object") return address.port;
  }
  throw new Error(`De poorten ${first} tot en met ${first + PORTS_TRIED - 1} zijn bezet; kies een andere met --port.`);
}

/** A page elsewhere could reach this server by a name that points here: only the machine's own names are answered. */
function isLocal({ headers: { host = "" } }: IncomingMessage): boolean {
  return ["127.0.0.1", "localhost"].includes(host.replace(/:\d+$/, ""));
}

/** The path that is asked for; null for what is no address. */
function pathOf({ url = "/" }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return null;
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  if (!isLocal(request)) return reply(response, 403, "text/plain; charset=utf-8", "Alleen vanaf deze computer.");
  if (request.method !== "GET" && request.method !== "HEAD") return reply(response, 405, "text/plain; charset=utf-8", "Alleen lezen.");
  const path = pathOf(request);
  if (path === null) return reply(response, 400, "text/plain; charset=utf-8", "Dit adres is niet te lezen.");
  if (path === "/workbook.json") return reply(response, 200, typeOf(path), JSON.stringify({ fileName: served.fileName }));
  if (path === "/workbook.xlsx") return reply(response, 200, typeOf(path), served.content);
  if (path === "/") return send(response, workbench, "page.html", { "content-security-policy": PAGE_POLICY });
  if (PAGES_OF_ADDIN.includes(path)) {
    const page = await fileBelow(dist, path);
    if (page) return reply(response, 200, typeOf(path), localPage(page.toString("utf8")), { "content-security-policy": "frame-ancestors 'self'" });
  }
  // A worker has the policy of its own response, not that of the page.
  if (path.startsWith("/assets/calculation.")) return send(response, dist, path, { "content-security-policy": WORKER_POLICY });
  if (path.startsWith(OFFICE_FOLDER)) return send(response, officeFolder, path.slice(OFFICE_FOLDER.length));
  if (path.startsWith(WORKBENCH_FOLDER)) return send(response, workbench, path.slice(WORKBENCH_FOLDER.length));
  return send(response, dist, path);
}

async function send(response: ServerResponse, folder: string, path: string, headers: Record<string, string> = {}): Promise<void> {
  const content = await fileBelow(folder, path);
  if (content) reply(response, 200, typeOf(path), content, headers);
  else reply(response, 404, "text/plain; charset=utf-8", `${path} is er niet. Is de invoegtoepassing gebouwd (npm run build)?`);
}

/** A browser that has it already hears only that: a page that it opens again starts from the scripts as it compiled them. */
function reply(response: ServerResponse, status: number, type: string, content: string | Buffer, headers: Record<string, string> = {}): void {
  const tag = `"${createHash("sha1").update(content).digest("base64url")}"`;
  const known = status === 200 && response.req.headers["if-none-match"] === tag;
  response.writeHead(known ? 304 : status, { "content-type": type, "cache-control": "no-cache", etag: tag, "x-content-type-options": "nosniff", ...headers });
  response.end(known || response.req.method === "HEAD" ? undefined : content);
}
