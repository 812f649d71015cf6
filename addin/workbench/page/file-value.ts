import type { FileValue } from "../engine/file";
import type { Value } from "../host";

/** A value of the grid as a file holds it: empty is nothing, and an error is more than its text. */
export const fileValue = (value: Value): FileValue =>
  value === "" ? null : typeof value === "string" && /^#(?:N\/A|NAME\?|DIV\/0!|[A-Z]+!)$/.test(value) ? { error: value } : value;
