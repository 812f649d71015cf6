import type { Agreement, Cascade } from "../domain/agreements";
import type { Level } from "../domain/levels";
import type { Condition } from "./conditions";
import type { Measured } from "./series";
import type { Thresholds } from "./verdict";

/** What was agreed, planned and measured up to a day. */
export interface Monitoring {
  /** The day up to which everything counts, as a serial number. */
  readonly day: number;
  /** As it stands on that day. */
  readonly cascade: Cascade;
  /** Per agreement, earliest first, each day once. */
  readonly measured: ReadonlyMap<Agreement, readonly Measured[]>;
  /** The rows of Metingen that count. */
  readonly rows: readonly (Measured & { readonly row: number; readonly name: string })[];
  readonly milestones: ReadonlyMap<Agreement, readonly Measured[]>;
  /** Measured or planned for an agreement that does not exist: the name and the latest value. */
  readonly unknown: readonly { readonly name: string; readonly value: number | undefined }[];
  /** What each agreement needs from others, as it stands on that day. */
  readonly conditions: ReadonlyMap<Agreement, readonly Condition[]>;
  readonly thresholds: Thresholds;
  /** After so many months a measurement no longer says how it is now. */
  readonly tenable: number;
  /** The layer of a party; undefined without Partijen, or when it is not in there. */
  readonly levelOf: (party: string) => Level | undefined;
}
