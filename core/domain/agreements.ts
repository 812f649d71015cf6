import { rememberedKeys } from "./name";
import type { AgreementRow } from "./tables/afspraken";
import { wholeNames, type WholeNames } from "./whole-names";

/** One agreement through all its versions. */
export interface Agreement {
  /** The id by which it is found. */
  readonly key: string;
  /** The version that holds. */
  readonly current: AgreementRow;
  /** From the first version to the last. */
  readonly versions: readonly AgreementRow[];
}

/** What an agreement falls under (Valt onder). Only `under` counts: whatever is wrong with the others is said, not guessed. */
export type Parent =
  | { readonly kind: "none" }
  | { readonly kind: "under"; readonly agreement: Agreement }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "several"; readonly names: readonly string[] }
  /** The agreements that fall under each other, from this one round to this one. */
  | { readonly kind: "cycle"; readonly path: readonly string[] };

/** All agreements with how they hang together. */
export interface Cascade {
  /** In the order of the rows of the versions that hold. */
  readonly agreements: readonly Agreement[];
  readonly named: (id: string) => Agreement | undefined;
  readonly parentOf: (agreement: Agreement) => Parent;
  /** What is derived from it, in the order of `agreements`. */
  readonly derivedFrom: (agreement: Agreement) => readonly Agreement[];
}

/**
 * The cascade as it stands on a day: of each agreement the version with the latest Datum up to that day holds, and
 * the first one while all are still to come. Linear in the rows.
 * @param day serial number; default: the latest versions
 */
export function cascadeOf(rows: readonly AgreementRow[], day = Infinity): Cascade {
  const keyOf = rememberedKeys();
  const byKey = new Map<string, AgreementRow[]>();
  for (const row of rows) {
    const key = keyOf(row.agreement);
    const versions = byKey.get(key);
    if (versions === undefined) byKey.set(key, [row]);
    else versions.push(row);
  }
  const agreements = [...byKey].map(([key, versions]): Agreement => {
    if (versions.length > 1) versions.sort(earlierFirst);
    return { key, versions, current: heldOn(versions, day) };
  }).sort((a, b) => a.current.row - b.current.row);

  const index = new Map(agreements.map((agreement) => [agreement.key, agreement]));
  const named = (id: string) => index.get(keyOf(id));
  const parents = parentsOf(agreements, named);
  const derived = new Map<Agreement, Agreement[]>();
  for (const agreement of agreements) {
    const parent = parents.get(agreement)!;
    if (parent.kind !== "under") continue;
    const siblings = derived.get(parent.agreement);
    if (siblings === undefined) derived.set(parent.agreement, [agreement]);
    else siblings.push(agreement);
  }
  return {
    agreements, named,
    parentOf: (agreement) => parents.get(agreement)!,
    derivedFrom: (agreement) => derived.get(agreement) ?? nothing,
  };
}

const nothing: readonly Agreement[] = [];

/** How a derived agreement goes into the one above: by its own Samenvoegen, else as the one above says, else added up. */
export function combineOf(derived: AgreementRow, above: AgreementRow): "sum" | "minimum" {
  return derived.combine ?? above.combine ?? "sum";
}

/** The version in force on a day. */
export function heldOn(versions: readonly AgreementRow[], day: number): AgreementRow {
  return versions.findLast(({ date }) => date === undefined || date <= day) ?? versions[0]!;
}

/**
 * By Datum, without one first. Two versions of one day are a mistake that is reported; so that the order of the rows
 * does not decide, the higher Versie then counts as the later, and next the higher goal.
 */
function earlierFirst(a: AgreementRow, b: AgreementRow): number {
  return (a.date ?? 0) - (b.date ?? 0) || versionOrder(a.version, b.version) || a.goal - b.goal || a.row - b.row;
}

/** Numbers as numbers (10 after 9), other text by its letters. */
function versionOrder(a = "", b = ""): number {
  const difference = Number(a.replace(/\D/gu, "")) - Number(b.replace(/\D/gu, ""));
  return difference || (a < b ? -1 : Number(a > b));
}

function parentsOf(agreements: readonly Agreement[], named: Cascade["named"]): Map<Agreement, Parent> {
  const listed = wholeNames(agreements.map(({ current }) => current.agreement));
  const parents = new Map(agreements.map((agreement) => [agreement, parentNamed(agreement.current.under, named, listed)]));
  markCycles(agreements, parents);
  return parents;
}

const none: Parent = { kind: "none" };

function parentNamed(under: string | undefined, named: Cascade["named"], listed: WholeNames): Parent {
  if (under === undefined) return none;
  const names = listed(under.split(";").map((name) => name.trim()).filter((name) => name !== ""));
  const agreement = named(under) ?? (names.length === 1 ? named(names[0]!) : undefined);
  if (agreement !== undefined) return { kind: "under", agreement };
  return names.length > 1 ? { kind: "several", names } : { kind: "unknown", name: under };
}

/** Walks up from every agreement once; a walk that meets itself has found a circle. */
function markCycles(agreements: readonly Agreement[], parents: Map<Agreement, Parent>): void {
  const walked = new Map<Agreement, Agreement>();
  for (const start of agreements) {
    const path: Agreement[] = [];
    let at: Agreement | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.set(at, start);
      path.push(at);
      const parent: Parent = parents.get(at)!;
      at = parent.kind === "under" ? parent.agreement : undefined;
    }
    if (at === undefined || walked.get(at) !== start) continue;
    const circle = path.slice(path.indexOf(at));
    circle.forEach((agreement, index) => {
      const idAt = (step: number) => circle[(index + step) % circle.length]!.current.agreement;
      const shown = Array.from({ length: Math.min(circle.length, MOST_SHOWN) }, (_, step) => idAt(step));
      parents.set(agreement, { kind: "cycle", path: [...shown, ...(circle.length > MOST_SHOWN ? ["…"] : []), idAt(0)] });
    });
  }
}

/** Of a large circle each row names the first few agreements. */
const MOST_SHOWN = 5;
