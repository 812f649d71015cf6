import fc from "fast-check";
import type { CapacityModel, Substitution, Work } from "../../../core/capacity/model";
import type { Staff } from "../../../core/supply";
import { inYears, model, staff, work, years } from "./build";

const role = fc.constantFrom("ecoloog", "jurist", "planner", "hydroloog");
const organisation = fc.constantFrom("provincie", "waterschap", "gemeente");
const startYear = fc.constantFrom(2027, 2028);

const anyWork: fc.Arbitrary<Work> = fc
  .record({ role, organisation: fc.option(organisation, { nil: undefined }), start: startYear, hours: fc.integer({ min: 1, max: 3000 }) })
  .map(({ role, organisation, start, hours }) => work(role, hours, { organisation, span: inYears(start, 2028) }));

const anyHire = fc.record({ fte: fc.integer({ min: 1, max: 4 }), rate: fc.constantFrom(90, 110.5, 140) });

export const anyStaff: fc.Arbitrary<Staff> = fc
  .record({ role, organisation, fte: fc.integer({ min: 0, max: 8 }), hire: fc.option(anyHire, { nil: undefined, freq: 2 }) })
  .map(({ role, organisation, fte, hire }) => staff(organisation, role, fte / 2, {
    hoursPerFte: 1000, hire: hire === undefined ? undefined : { fte: hire.fte / 4, rate: hire.rate, hoursPerFte: 1000 },
  }));

const substitution: fc.Arbitrary<Substitution> = fc
  .record({ role, alsoRole: role, efficiency: fc.constantFrom(0.5, 0.8, 1) })
  .filter((row) => row.role !== row.alsoRole);

/** Three organisations, four roles, two years; with or without substitution. */
export const anyModel = (standIns: boolean): fc.Arbitrary<CapacityModel> => fc
  .record({
    work: fc.array(anyWork, { minLength: 1, maxLength: 8 }),
    staff: fc.array(anyStaff, { maxLength: 8 }),
    substitutions: standIns
      ? fc.uniqueArray(substitution, { maxLength: 5, selector: (row) => `${row.role} ${row.alsoRole}` })
      : fc.constant([]),
  })
  .map(({ work, staff, substitutions }) => model({
    horizon: years(2027, 2028), norm: 1000, substitutions,
    work: work.map((each, index) => ({ ...each, row: index + 2 })), staff: staff.map((each, index) => ({ ...each, row: index + 2 })),
  }));
