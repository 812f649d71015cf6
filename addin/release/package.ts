import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { strToU8, zipSync, type Zippable } from "fflate";
import { identity } from "../../manifest/identity";
import { withPane } from "../../samples/writer/channel";
import { build, root } from "../workbench/cli/build";

/** Everything an organisation needs, in one archive: what is where in it, and where it comes from. */
const contents: readonly { readonly from: string; readonly to: string; readonly only?: RegExp }[] = [
  { from: "dist", to: "website" },
  { from: "samples", to: "voorbeelden", only: /^[^/]+\.xlsx$/ },
  { from: "addin/functions/HANDLEIDING.md", to: "handleidingen/gebruikers.md" },
  { from: "addin/taskpane/HANDLEIDING.md", to: "handleidingen/venster.md" },
  { from: "addin/taskpane/pictures", to: "handleidingen/plaatjes" },
  { from: "samples/TRAINERS.md", to: "handleidingen/trainers.md" },
  { from: "manifest/README.md", to: "handleidingen/beheerders.md" },
  { from: "LICENSE", to: "LICENSE" },
];

/** Workbooks and pictures are packed already: to try again takes long and brings nothing. */
const isPacked = /\.(?:xlsx|png)$/u;

/** The licences of what the add-in is built on. Node's way of finding a package is not needed: npm puts them side by side. */
function licences(dependencies: Readonly<Record<string, string>>): string {
  return Object.keys(dependencies).sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string; license: string };
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
    const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
    return `${name} ${version}: ${license}${text}\n`;
  }).join(`\n${"-".repeat(80)}\n\n`);
}

function filesBelow(path: string): string[] {
  return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesBelow(join(path, name))) : [path];
}

/** A manual whose references to other files follow them to their place in the archive. */
function withLinks(text: string, from: string, to: string, places: ReadonlyMap<string, string>): string {
  return text.replace(/\]\((?!#|\w+:)([^)#]+)/gu, (_, target: string) => {
    const place = places.get(posix.join(posix.dirname(from), target));
    if (place === undefined) throw new Error(`${from} verwijst naar ${target}, en dat zit niet in het archief.`);
    return `](${posix.relative(posix.dirname(to), place)}`;
  });
}

/** The archive of what is built now. The same files give the same bytes: sorted, and without the time of making. */
export function archive(): { name: string; content: Uint8Array; base: string } {
  const { version, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string; dependencies: Record<string, string>;
  };
  const manifest = readFileSync(join(root, "dist/manifest.xml"), "utf8");
  const base = /SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(manifest)?.[1] ?? "";
  const readme = readFileSync(join(root, "manifest/LEESMIJ.md"), "utf8").replaceAll("~VERSION~", version).replaceAll("~BASE~", base);

  const taken = contents.flatMap(({ from, to, only }) => {
    const source = join(root, from);
    return filesBelow(source)
      .map((file) => relative(source, file).split(sep).join("/"))
      .filter((path) => only?.test(path) ?? true)
      .map((path) => (path === "" ? { from, to } : { from: `${from}/${path}`, to: `${to}/${path}` }));
  });
  const places = new Map(taken.map(({ from, to }) => [from, to]));
  const files = taken.map(({ from, to }): [string, Uint8Array] => {
    const bytes = readFileSync(join(root, from));
    return [to, to.endsWith(".md") ? strToU8(withLinks(bytes.toString("utf8"), from, to, places)) : bytes];
  });
  // The samples once more, for who has the add-in by central deployment: Excel opens the pane with them.
  for (const [path, bytes] of files.filter(([each]) => each.startsWith("voorbeelden/"))) {
    files.push([path.replace("voorbeelden/", "voorbeelden/met-venster/"), withPane(bytes, "central", identity())]);
  }
  files.push(["LEESMIJ.md", strToU8(readme)], ["LICENTIES.txt", strToU8(licences(dependencies))]);
  const name = `rol-in-de-ruimte-${version}`;
  const packed = files.map(([path, bytes]) => [`${name}/${path}`, [bytes, { level: isPacked.test(path) ? 0 : 9 }]] as const);
  const sorted = packed.sort(([a], [b]) => (a < b ? -1 : 1));
  return { name: `${name}.zip`, content: zipSync(Object.fromEntries(sorted) as Zippable, { mtime: new Date(1980, 0, 1) }), base };
}

function main(): void {
  const { values } = parseArgs({ options: { env: { type: "string", multiple: true, default: [] } } });
  build(["addin"], values.env.flatMap((setting) => ["--env", setting]));
  const { name, content, base } = archive();
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(join(root, "out", name), content);
  process.stdout.write(`out/${name} (${Math.round(content.length / 1024)} kB); het manifest wijst naar ${base}\n`);
  if (base.startsWith("https://localhost")) {
    process.stdout.write("Dat is deze computer. Voor een webserver: npm run package -- --env base=https://…\n");
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
