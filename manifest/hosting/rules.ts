/**
 * What a web server must say with the add-in's files. This is the one source: the page's own policy and the settings for
 * every kind of server are made from it.
 */
export interface Rules {
  /** Where the files will stand: https, without a slash at the end. */
  readonly base: string;
  /** On every answer, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first path that fits decides; the last fits all. */
  readonly paths: readonly PathRule[];
  /** The type of content by the ending of the name. */
  readonly types: Readonly<Record<string, string>>;
}

export interface PathRule {
  /** Below the base: a file, a folder (ends in `/`), or "" for everything. */
  readonly path: string;
  /** The header Cache-Control; undefined: none at all. */
  readonly cache: Cache | undefined;
  /** Pages of other sites may read it. */
  readonly open?: true;
}

export const CACHE_CONTROL = { "ask every time": "no-cache", "keep for a year": "public, max-age=31536000, immutable" } as const;
export type Cache = keyof typeof CACHE_CONTROL;

/** Microsoft's own address of office.js. */
export const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Who may show the pane in a frame: the sites in which Excel runs on the web. Excel on a computer has no frame around
 * the pane. Microsoft publishes no list; these are the hosts that its staff and other makers name
 * (OfficeDev/office-js-docs-pr issue 4911, OfficeDev/office-js issue 3342).
 */
const FRAMES = [
  "https://*.officeapps.live.com", "https://*.sharepoint.com", "https://*.office.com", "https://*.cloud.microsoft",
  "https://onedrive.live.com", "https://teams.microsoft.com", "https://*.teams.microsoft.com",
];

/**
 * The pane's content security policy: nothing leaves the user's machine. 'wasm-unsafe-eval': the optimiser is WebAssembly.
 * The hash is that of the empty style elements which Fluent fills through the object model.
 */
export function pagePolicy(office: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${new URL(office).origin} 'wasm-unsafe-eval'`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

export function hostingRules(base: string, office: string): Rules {
  return {
    base,
    headers: {
      "Content-Security-Policy": `${pagePolicy(office)}; frame-ancestors ${FRAMES.join(" ")}`,
      "Strict-Transport-Security": "max-age=31536000",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
    paths: [
      // Office shows a standard picture instead of an icon that comes with a Cache-Control header.
      { path: "icons/", cache: undefined },
      // These names change with the content.
      { path: "assets/", cache: "keep for a year" },
      // Excel on the web reads the description of the functions from its own site.
      { path: "functions.json", cache: "ask every time", open: true },
      { path: "functions-en.json", cache: "ask every time", open: true },
      { path: "", cache: "ask every time" },
    ],
    types: {
      css: "text/css; charset=utf-8",
      html: "text/html; charset=utf-8",
      js: "text/javascript; charset=utf-8",
      json: "application/json",
      png: "image/png",
      txt: "text/plain; charset=utf-8",
      wasm: "application/wasm",
      xml: "application/xml",
    },
  };
}
