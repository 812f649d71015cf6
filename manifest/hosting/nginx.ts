import { CACHE_CONTROL, type PathRule, type Rules } from "./rules";

/**
 * A file for /etc/nginx/conf.d. One level of add_header only: a second level would silently undo the first, so what
 * differs by path goes through a map (nginx leaves out a header that is empty).
 */
export function nginx({ base, headers, paths, types }: Rules): string {
  const { hostname, port, pathname } = new URL(base);
  const folder = pathname.replace(/\/*$/, "/");
  const map = (name: string, value: (rule: PathRule) => string) => [
    `map $uri $${name} {`,
    ...paths.map((rule) => `    ${rule.path === "" ? "default" : `~^${escaped(folder + rule.path)}${rule.path.endsWith("/") ? "" : "$"}`} "${value(rule)}";`),
    "}",
  ];
  return [
    "# Rol in de Ruimte voor nginx: zet dit bestand in /etc/nginx/conf.d en vul het certificaat en de map in.",
    ...map("ruimte_cache", ({ cache }) => cache === undefined ? "" : CACHE_CONTROL[cache]),
    ...map("ruimte_open", ({ open }) => open ? "*" : ""),
    "",
    "server {",
    `    listen ${port || "443"} ssl;`,
    `    server_name ${hostname};`,
    "    ssl_certificate     /etc/ssl/certs/VUL-IN.pem;",
    "    ssl_certificate_key /etc/ssl/private/VUL-IN.key;",
    "    server_tokens off;",
    "",
    `    location ${folder} {`,
    "        # De map met de bestanden van de invoegtoepassing.",
    "        alias /var/www/rol-in-de-ruimte/;",
    "        gzip on;",
    "        gzip_types text/javascript application/json application/wasm;",
    "        types {",
    ...Object.entries(types).map(([ending, type]) => `            ${type.replace(/;.*/, "")} ${ending};`),
    "        }",
    "        charset utf-8;",
    "        charset_types text/html text/javascript text/plain;",
    ...Object.entries(headers).map(([name, value]) => `        add_header ${name} "${value}" always;`),
    "        add_header Cache-Control $ruimte_cache always;",
    "        add_header Access-Control-Allow-Origin $ruimte_open always;",
    "    }",
    "}",
    "",
  ].join("\n");
}

const escaped = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
