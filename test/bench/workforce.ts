import type { Cells } from "../../core/tables";
import { seeded } from "../../core/numbers/seeded";

/** Tables of a programme of ten years in quarters: packages with slack, twelve roles in three organisations, and who stands in. */
export function workforce(packages: number) {
  const random = seeded(packages);
  const roles = Array.from({ length: 12 }, (_, index) => `Rol ${index + 1}`);
  const organisations = ["Provincie", "Waterschap", "Gemeente"];
  const quarter = (index: number): string => `${2027 + Math.floor(index / 4)}K${(index % 4) + 1}`;
  const asked = roles.map(() => 0);
  const work = Array.from({ length: packages }, (_, index): unknown[] => {
    const [role, length] = [random.below(12), 1 + random.below(6)];
    const start = random.below(41 - length);
    const hours = 100 * (1 + random.below(20));
    asked[role]! += hours;
    return [
      `Pakket ${index + 1}`, [...organisations, null][random.below(4)], roles[role], hours, quarter(start), quarter(start + length - 1),
      ["gelijkmatig", "oplopend", "s-curve"][random.below(3)], quarter(Math.max(0, start - random.below(4))),
      quarter(Math.min(39, start + length - 1 + random.below(5))),
    ];
  });
  const staffing = roles.flatMap((role, index) => organisations.map((organisation, place): unknown[] =>
    [organisation, role, Math.round((asked[index]! * [0.5, 0.3, 0.2][place]!) / 1000) / 10, place === 0 ? 0.5 : 0, place === 0 ? 110 : null]));
  const substitution = roles.slice(1).map((role, index) => [role, roles[index], 0.8]);
  return {
    work: [["Werkpakket", "Organisatie", "Rol", "Uren", "Start", "Eind", "Verloop", "Vroegste start", "Uiterste eind"], ...work] as Cells,
    staffing: [["Organisatie", "Rol", "Fte", "Inhuur max fte", "Inhuurtarief"], ...staffing] as Cells,
    substitution: [["Rol", "Kan ook", "Rendement"], ...substitution] as Cells,
    from: 2027, to: 2036, norm: 1000, period: "kwartaal",
  };
}
