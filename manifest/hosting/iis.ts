import type { Cache, PathRule, Rules } from "./rules";

const CACHE: Record<Cache, string> = {
  "ask every time": '<clientCache cacheControlMode="DisableCache"/>',
  "keep for a year": '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"/>',
};
const NO_HEADER = '<clientCache cacheControlMode="NoControl"/>';

/** web.config: works by lying in the folder that IIS serves. */
export function iis({ headers, paths, types }: Rules): string {
  const rest = paths.find(({ path }) => path === "");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    `      ${cache(rest)}`,
    ...Object.entries(types).flatMap(([ending, type]) => [
      `      <remove fileExtension=".${ending}"/>`,
      `      <mimeMap fileExtension=".${ending}" mimeType="${type}"/>`,
    ]),
    "    </staticContent>",
    "    <httpProtocol>",
    "      <customHeaders>",
    ...["X-Powered-By", "X-Frame-Options", ...Object.keys(headers)].map((name) => `        <remove name="${name}"/>`),
    ...Object.entries(headers).map(([name, value]) => `        <add name="${name}" value="${value}"/>`),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    ...paths.filter((rule) => rule !== rest).flatMap(location),
    "</configuration>",
    "",
  ].join("\n");
}

const cache = (rule: PathRule | undefined) => rule?.cache === undefined ? NO_HEADER : CACHE[rule.cache];

function location(rule: PathRule): string[] {
  const open = [
    "      <httpProtocol>",
    "        <customHeaders>",
    '          <add name="Access-Control-Allow-Origin" value="*"/>',
    "        </customHeaders>",
    "      </httpProtocol>",
  ];
  return [
    `  <location path="${rule.path.replace(/\/$/, "")}">`,
    "    <system.webServer>",
    `      <staticContent>${cache(rule)}</staticContent>`,
    ...(rule.open ? open : []),
    "    </system.webServer>",
    "  </location>",
  ];
}
