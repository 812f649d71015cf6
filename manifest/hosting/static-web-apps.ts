import { CACHE_CONTROL, type PathRule, type Rules } from "./rules";

/** staticwebapp.config.json: Azure reads it in the folder that is published. Its first route that fits decides, too. */
export function staticWebApps({ base, headers, paths, types }: Rules): string {
  const folder = new URL(base).pathname.replace(/\/*$/, "/");
  const settings = {
    routes: paths.map((rule) => ({
      route: folder + rule.path + (rule.path === "" || rule.path.endsWith("/") ? "*" : ""),
      headers: headersOf(rule),
    })),
    globalHeaders: headers,
    mimeTypes: Object.fromEntries(Object.entries(types).map(([ending, type]) => [`.${ending}`, type])),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

const headersOf = ({ cache, open }: PathRule): Record<string, string> => ({
  ...(cache === undefined ? {} : { "Cache-Control": CACHE_CONTROL[cache] }),
  ...(open ? { "Access-Control-Allow-Origin": "*" } : {}),
});
