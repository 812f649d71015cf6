/** Where this server has office.js, and the workbench's own files. */
export const OFFICE_FOLDER = "/office-js/";
export const WORKBENCH_FOLDER = "/workbench/";

/**
 * A built page of the add-in as it is, but for three things: office.js comes from this machine wherever the build would have it from,
 * its policy no longer mentions that place, and the stand-in for Excel is there before any other script.
 */
export function localPage(html: string): string {
  const office = /https:\/\/[^"'\s>]+\/office\.js/.exec(html)?.[0];
  const local = office === undefined ? html : html.replaceAll(office, `${OFFICE_FOLDER}office.js`).replaceAll(` ${new URL(office).origin}`, "");
  return local.replace(/<head>/i, `<head><script src="${WORKBENCH_FOLDER}shim.js"></script>`);
}
