import { iis } from "./iis";
import { nginx } from "./nginx";
import { hostingRules } from "./rules";
import { staticWebApps } from "./static-web-apps";

export * from "./addresses";
export * from "./rules";

/** The settings for each kind of server, by the name of the file in the built folder. */
export function hostingFiles(base: string, office: string): Record<string, string> {
  const rules = hostingRules(base, office);
  return { "web.config": iis(rules), "staticwebapp.config.json": staticWebApps(rules), "nginx.conf": nginx(rules) };
}
