import type { Fault } from "../check";
import { said } from "../findings/codes";
import { nameKey, rememberedKeys } from "../name";
import { staffingTable } from "../tables/bezetting";
import { substitutionTable } from "../tables/vervanging";
import { workTable } from "../tables/werk";
import type { BetweenTables } from "./tables-seen";

/** Work in a role that nobody has, nor can stand in for: all of it falls short. */
export const roleWithoutStaff: BetweenTables = {
  about: workTable,
  find: ({ rows, every }) => {
    const [staff, substitutes] = [every(staffingTable, ["role"]), every(substitutionTable, ["role", "alsoRole"])];
    if (staff === undefined || staff.length === 0 || substitutes === undefined) return [];
    const own = new Set(staff.map(({ role }) => nameKey(role)));
    const served = new Set([...own, ...substitutes.filter(({ role }) => own.has(nameKey(role))).map(({ alsoRole }) => nameKey(alsoRole))]);
    return unknown(rows(workTable, ["role"]), "role", served).map(({ row }) => ({ row, column: "role", what: said("roleWithoutStaff"), degree: "remark" }));
  },
};

/** Work of an organisation that has nobody: it falls short unless others help. */
export const organisationWithoutStaff: BetweenTables = {
  about: workTable,
  find: ({ rows, every }) => {
    const staff = every(staffingTable, ["organisation"]);
    if (staff === undefined || staff.length === 0) return [];
    const there = new Set(staff.map(({ organisation }) => nameKey(organisation)));
    return unknown(rows(workTable, ["organisation"]), "organisation", there)
      .map(({ row }): Fault => ({ row, column: "organisation", what: said("organisationWithoutStaff"), degree: "remark" }));
  },
};

function unknown<K extends string, Row extends { readonly [P in K]: string | undefined }>(rows: readonly Row[], key: K, known: ReadonlySet<string>): Row[] {
  const keyOf = rememberedKeys();
  return rows.filter(({ [key]: name }) => name !== undefined && !known.has(keyOf(name)));
}
