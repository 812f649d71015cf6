import { notImplemented, type HostError } from "./error";
import type { Handle } from "./handle";
import type { HostWorkbook } from "./workbook";

/** The names that `load()` without names asks for, per class: the library knows them. Undefined: unknown class. */
export type Schema = (className: string) => readonly string[] | undefined;

/** What lives as long as the add-in's page: objects the library keeps hold of, and which members were missed. */
export class Session {
  readonly missing = new Set<string>();
  /** Whether the page is in view (Office.addin.showAsTaskpane, hide). */
  state: unknown = "Visible";
  private readonly references = new Map<string, Handle>();
  private lastReference = 0;

  constructor(
    readonly workbook: HostWorkbook, readonly schema: Schema, readonly locale: string, private readonly missed: () => void = () => undefined,
  ) {}

  keep(object: Handle): string {
    const id = `ref${++this.lastReference}`;
    this.references.set(id, object);
    return id;
  }

  kept(id: string): Handle | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    this.references.delete(id);
  }

  notImplemented(member: string): HostError {
    this.missing.add(member);
    this.missed();
    return notImplemented(member);
  }
}
