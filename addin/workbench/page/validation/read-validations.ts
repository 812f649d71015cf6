import type { WorkbookFile } from "../../engine/file";
import { parseArea } from "../../engine/file";
import { openPackage } from "../../engine/file/package";
import { attributes, tags, textContent } from "../../engine/file/xml";
import type { Area } from "../../cells/area";

/** What a file says of cells before anybody types in them: the card that Excel shows beside the selected cell. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly title: string;
  readonly text: string;
  /** Where the choices of a list stand, or the choices themselves: `"ja,nee"`. */
  readonly list: string | undefined;
}

/** Per sheet, by its place in the file. */
export function readValidations(file: WorkbookFile, bytes: Uint8Array): Validation[][] {
  const parts = openPackage(bytes);
  return file.sheets.map(({ part }) => validationsIn(parts.text(part)));
}

function validationsIn(xml: string): Validation[] {
  const found: Validation[] = [];
  let open: Validation | undefined;
  let formula: number | undefined;
  for (const tag of tags(xml)) {
    if (tag.name === "dataValidation" && tag.kind !== "close") {
      const { sqref = "", promptTitle = "", prompt = "", showInputMessage } = attributes(xml, tag);
      const areas = sqref.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
      const isShown = showInputMessage === "1" || showInputMessage === "true";
      open = { areas, title: isShown ? promptTitle : "", text: isShown ? prompt : "", list: attributes(xml, tag)["type"] === "list" ? "" : undefined };
      found.push(open);
    } else if (tag.name === "formula1" && open?.list !== undefined) {
      if (tag.kind === "open") formula = tag.end;
      else if (tag.kind === "close" && formula !== undefined) found[found.length - 1] = { ...open, list: textContent(xml, formula, tag.start) };
    }
  }
  return found.filter(({ title, text, list }) => title !== "" || text !== "" || list !== undefined);
}

/** The one of a cell; the last that names it counts, as in Excel. */
export const validationAt = (validations: readonly Validation[], row: number, column: number): Validation | undefined =>
  validations.filter(({ areas }) => areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right)).at(-1);
