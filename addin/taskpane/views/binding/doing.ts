import type { RememberedRange } from "../../../workbook";
import type { Opened } from "./editor/draft";

/** What can be done with a range of the list. */
export interface Doing {
  readonly keep: (range: RememberedRange, earlier: RememberedRange | undefined) => Promise<void>;
  readonly open: (range: Opened) => void;
  readonly say: (message: string) => void;
}
