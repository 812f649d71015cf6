import { readCapacity } from "../../../core/capacity/read";
import type { InputError } from "../../../core/domain/findings";
import { refusal } from "../../in-dutch";

const input = {
  work: [
    ["Werkpakket", "Gebied", "Organisatie", "Rol", "Uren", "Fte", "Start", "Eind", "Verloop"],
    ["Natuurplan", "Duinen", "provincie", "Ecoloog", "1.200,5", 0, "2027K2", "2027K3", ""],
    ["Omgevingsplan", null, 0, "Planoloog", null, 0.5, 2027, 2028, "s-curve"],
  ],
  staffing: [
    ["Organisatie", "Rol", "Fte", "Van", "Tot", "Productieve uren per fte", "Verzuim", "Inhuur max fte", "Inhuurtarief"],
    ["provincie", "Ecoloog", 2, 0, 0, 0, "5%", 0.5, 95.25],
    ["gemeente", "Planoloog", 1, "1-7-2027", null, 1400, null, null, null],
  ],
  from: 2027, to: 2028, norm: 1363,
};

test("tables become the plain model", () => {
  const model = readCapacity(input);
  expect(model.horizon).toEqual({ from: 2027, to: 2028, unit: "year" });
  expect(model.work).toMatchObject([
    { workPackage: "Natuurplan", area: "Duinen", organisation: "provincie", role: "Ecoloog", hours: 1200.5, profile: "even" },
    { workPackage: "Omgevingsplan", organisation: undefined, role: "Planoloog", hours: 0.5 * 1363 * 2, profile: "sCurve" },
  ]);
  expect(model.staff).toMatchObject([
    { organisation: "provincie", role: "Ecoloog", fte: 2, hoursPerFte: 1363, absence: 0.05, hire: { fte: 0.5, hoursPerFte: 1363, rate: 95.25 } },
    { organisation: "gemeente", role: "Planoloog", fte: 1, hoursPerFte: 1400, absence: 0 },
  ]);
  expect(model.staff.map((row) => row.span?.byDays)).toEqual([undefined, false]);
  expect(model.staff[1]!.hire).toBeUndefined();
  expect(model.substitutions).toEqual([]);
});

test("hired people deliver the norm, also where own staff has hours of its own; without a norm those hours", () => {
  const staffing = [input.staffing[0]!, ["provincie", "Ecoloog", 2, null, null, 1200, null, 1, 95]];
  const work = [input.work[0]!, input.work[1]!];
  expect(readCapacity({ ...input, work, staffing }).staff[0]!.hire!.hoursPerFte).toBe(1363);
  expect(readCapacity({ ...input, work, staffing, norm: null }).staff[0]!.hire!.hoursPerFte).toBe(1200);
});

test("no silent default: without the norm every row that needs it is a problem", () => {
  const read = () => readCapacity({ ...input, norm: 0 });
  expect(refusal(read)).toContain("Bezetting rij 2: 'Productieve uren per fte' is leeg en het argument norm ook");
  try {
    read();
  } catch (error) {
    expect((error as InputError).problems.map(({ table, row }) => [table, row])).toEqual([["Bezetting", 2], ["Werk", 3]]);
  }
  expect(refusal(() => readCapacity({ ...input, norm: "-5" }))).toContain("Argument: 'norm' moet groter zijn dan 0 (-5)");
});

test("quarters, and a period that is unknown", () => {
  expect(readCapacity({ ...input, period: "Kwartaal" }).horizon.unit).toBe("quarter");
  expect(refusal(() => readCapacity({ ...input, period: "maand" }))).toContain("'periode' is geen bekende keuze");
  expect(refusal(() => readCapacity({ ...input, to: 2026 }))).toContain("Argument: 'tot' ligt voor 'van' (2026)");
});

test("hiring for more money than a cell can show is a problem", () => {
  const staffing = [input.staffing[0]!, ["provincie", "Ecoloog", 2, null, null, null, null, 1e9, 95]];
  expect(refusal(() => readCapacity({ ...input, staffing }))).toContain("Bezetting rij 2: 'Inhuur max fte' kost meer dan een cel kan tonen");
});

test("an own table of substitution", () => {
  const substitution = [["Rol", "Kan ook", "Rendement"], ["Planoloog", "Ecoloog", "80%"]];
  expect(readCapacity({ ...input, substitution }).substitutions).toMatchObject([{ role: "Planoloog", alsoRole: "Ecoloog", efficiency: 0.8 }]);
});
