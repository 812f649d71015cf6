/**
 * Reads the settings for each server as that server would, as far as our files use it: the headers of a path, and the
 * type of a file. Written from the servers' own manuals, apart from the code that makes the files.
 */
export interface Settings {
  /** Header names in lower case. */
  headers(path: string): Record<string, string>;
  type(file: string): string | undefined;
}

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== "").map(([name, value]) => [name.toLowerCase(), value]));
const ending = (file: string) => file.slice(file.lastIndexOf(".") + 1);

/** The first route that fits decides, and its headers come beside the global ones. */
export function readStaticWebApps(text: string): Settings {
  const settings = JSON.parse(text) as {
    routes: { route: string; headers: Record<string, string> }[]; globalHeaders: Record<string, string>; mimeTypes: Record<string, string>;
  };
  return {
    headers: (path) => {
      const fits = ({ route }: { route: string }) => route.endsWith("*") ? path.startsWith(route.slice(0, -1)) : path === route;
      return lower({ ...settings.globalHeaders, ...settings.routes.find(fits)?.headers });
    },
    type: (file) => settings.mimeTypes[`.${ending(file)}`],
  };
}

/** web.config stands in the folder `folder` of the site; a location inherits what stands above it. */
export function readWebConfig(text: string, folder: string): Settings {
  const attributes = (element: string) => Object.fromEntries([...element.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
  const headersIn = (part: string) => Object.fromEntries([...part.matchAll(/<add [^>]*>/g)].map(([element]) => {
    const { name, value } = attributes(element);
    return [name!, value!];
  }));
  const cacheIn = (part: string): string => {
    const { cacheControlMode, cacheControlMaxAge, cacheControlCustom } = attributes(/<clientCache[^>]*>/.exec(part)![0]);
    if (cacheControlMode === "NoControl") return "";
    if (cacheControlMode === "DisableCache") return "no-cache";
    const days = Number(cacheControlMaxAge!.split(".")[0]);
    return [...cacheControlCustom!.split(", "), `max-age=${days * 24 * 3600}`].join(", ");
  };
  const [top = ""] = text.split("<location");
  const locations = [...text.matchAll(/<location path="([^"]*)">([^]*?)<\/location>/g)];
  return {
    headers: (path) => {
      const inner = locations.find(([, name]) => path === folder + name! || path.startsWith(`${folder}${name!}/`))?.[2];
      return lower({ ...headersIn(top), ...headersIn(inner ?? ""), "Cache-Control": cacheIn(inner ?? top) });
    },
    type: (file) => new RegExp(`<mimeMap fileExtension="\\.${ending(file)}" mimeType="([^"]*)"`).exec(text)?.[1],
  };
}

/** Maps on $uri (first regular expression that fits, else default) and one location with add_header. */
export function readNginx(text: string): Settings {
  const maps = new Map([...text.matchAll(/map \$uri (\$\w+) \{([^}]*)\}/g)].map(([, name, body]) => {
    const lines = [...body!.matchAll(/^\s*(\S+) "([^"]*)";$/gm)].map(([, pattern, value]) => ({ pattern: pattern!, value: value! }));
    const find = (path: string) => (lines.find(({ pattern }) => pattern.startsWith("~") && new RegExp(pattern.slice(1)).test(path))
      ?? lines.find(({ pattern }) => pattern === "default"))!.value;
    return [name!, find] as const;
  }));
  const added = [...text.matchAll(/add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;/g)];
  const types = /types \{([^}]*)\}/.exec(text)![1]!;
  const charset = new Set(/charset_types ([^;]*);/.exec(text)![1]!.split(" "));
  return {
    headers: (path) => lower(Object.fromEntries(added.map(([, name, fixed, variable]) => [name!, fixed ?? maps.get(variable!)!(path)]))),
    type: (file) => {
      const type = new RegExp(`(\\S+) ${ending(file)};`).exec(types)?.[1];
      return type !== undefined && charset.has(type) ? `${type}; charset=utf-8` : type;
    },
  };
}
