import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { argv, stdin } from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { loadBundle } from "../engine/bundle";
import type { Bundle } from "../engine/bundle";
import { ensureBuilt, root } from "./build";

/** What a cell can hold, as JSON. */
const scalar = z.union([z.number(), z.string(), z.boolean(), z.null()]);
const argument = z.union([scalar, z.array(z.array(scalar))]);
const callArguments = z.array(argument);
const line = z.tuple([z.string(), callArguments]);

const USAGE = "Gebruik: npm run -s call -- ID [--lang en] < argumenten.json, of npm run -s call -- --lines [--lang en] < regels.jsonl";
const ONE = "verwacht een JSON-lijst met de argumenten: een bereik als lijst van rijen, een weggelaten argument als null";
const LINE = 'verwacht per regel ["ID", [argumenten]]';

function parse<T>(text: string, schema: z.ZodType<T>, expected: string): T {
  let json: unknown;
  try {
    // Notepad and PowerShell put a byte order mark before the text.
    json = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    throw new Error(`De invoer is geen geldige JSON; ${expected}.`);
  }
  const result = schema.safeParse(json);
  if (!result.success) throw new Error(`De invoer heeft niet de goede vorm (${result.error.issues[0]?.path.join(".") ?? ""}); ${expected}.`);
  return result.data;
}

/** One call: the arguments as JSON text in, the result as JSON text out. */
export async function callOnce(bundle: Bundle, id: string, text: string): Promise<string> {
  return JSON.stringify(await bundle.call(id, parse(text, callArguments, ONE)));
}

/** One line `["ID", [arguments]]` in, one line out. */
export async function callLine(bundle: Bundle, text: string): Promise<string> {
  const [id, args] = parse(text, line, LINE);
  return JSON.stringify(await bundle.call(id, args));
}

/** What Excel would call its language, by `--lang`. */
const displayLanguages: ReadonlyMap<string, string> = new Map([["nl", "nl-NL"], ["en", "en-GB"]]);

async function main(args: string[]): Promise<void> {
  const { values: { lines, lang }, positionals: [id] } = parseArgs({
    args, allowPositionals: true, options: { lines: { type: "boolean", default: false }, lang: { type: "string", default: "nl" } },
  });
  const language = displayLanguages.get(lang);
  if (language === undefined || (id === undefined) !== lines) throw new Error(USAGE);
  ensureBuilt(["addin"]);
  const bundle = loadBundle(join(root, "dist"), language);
  if (id !== undefined) {
    console.log(await callOnce(bundle, id, readFileSync(stdin.fd, "utf8")));
    return;
  }
  let number = 0;
  for await (const text of createInterface({ input: stdin })) {
    number += 1;
    if (text.trim() === "") continue;
    try {
      console.log(await callLine(bundle, text));
    } catch (error) {
      // One line in is one line out, also for a line that is no call; the exit code tells it in the end.
      const message = `regel ${number}: ${error instanceof Error ? error.message : String(error)}`;
      console.log(JSON.stringify({ error: { code: "#NAME?", message } }));
      console.error(message);
      process.exitCode = 1;
    }
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  main(argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
