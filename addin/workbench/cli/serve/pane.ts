/** Where the add-in's page looks for office.js, and where the workbench has it. */
const CDN = "https://appsforoffice.microsoft.com";
const CDN_FOLDER = `${CDN}/lib/1/hosted/`;
export const OFFICE_FOLDER = "/office-js/";

/**
 * The built pane as it is, but for three things: office.js comes from this machine, the pane's policy no longer
 * mentions the CDN, and the stand-in for Excel is there before any other script.
 */
export function localPane(html: string): string {
  const local = html.replaceAll(CDN_FOLDER, OFFICE_FOLDER).replaceAll(` ${CDN}`, "");
  return local.replace(/<head>/i, `<head><script src="/workbench/shim.js"></script>`);
}
