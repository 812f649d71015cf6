import { said, type Said } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import { nearestName } from "../../domain/nearest-name";
import { headerKey } from "../../tables/header-key";
import type { ColumnSource } from "../rules/rule";
import type { HeaderName } from "./header-names";

/** The column that a rule names, from 0; or what is wrong with the name. */
export type FindColumn = (source: Pick<ColumnSource, "name" | "place">) => number | Said;

/**
 * Names compare as headers do, but a name that is written out goes before one that differs in brackets; the whole header before
 * what is left of it without the name of its group. `kolom 3` is a place where no column is called so.
 */
export function columnFinder(names: readonly HeaderName[]): FindColumn {
  const ways = [
    { texts: names.map(({ full }) => nameKey(full)), keyOf: nameKey },
    { texts: names.map(({ short }) => nameKey(short)), keyOf: nameKey },
    { texts: names.map(({ full }) => headerKey(full)), keyOf: headerKey },
    { texts: names.map(({ short }) => headerKey(short)), keyOf: headerKey },
    { texts: names.map(({ parts }) => headerKey(parts.at(-1) ?? "")), keyOf: headerKey },
  ];
  return ({ name, place }) => {
    let twice: number[] | undefined;
    for (const { texts, keyOf } of ways) {
      const key = keyOf(name);
      const found = key === "" ? [] : texts.flatMap((text, column) => (text === key ? [column] : []));
      if (found.length === 1) return found[0]!;
      if (found.length > 1) twice ??= found;
    }
    if (twice !== undefined) return said("sourceTwice", { places: twice.map((column) => column + 1) });
    if (place !== undefined && place >= 1 && place <= names.length) return place - 1;
    return said("noSource", { nearest: nearestName(name, names.map(({ short }) => short).filter((short) => short !== "")) });
  };
}
