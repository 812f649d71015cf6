import { calendarDay } from "../domain/calendar";
import type { Agreement, Parent } from "../domain/agreements";
import type { AgreementRow } from "../domain/tables/afspraken";
import { converted } from "../domain/units";
import { listed } from "./listed";
import type { Governance } from "./model";
import type { CascadeLine } from "./cascade";

/** What is wrong with an agreement or its place in the cascade, in Dutch: the column Opmerking. */
export function remarksOn(down: CascadeLine, governance: Governance): string[] {
  const { agreement, otherUnit, mixed } = down;
  const remarks = [
    ...versionRemarks(agreement),
    ...parentRemarks(agreement, governance.cascade.parentOf(agreement), governance),
    ...partyRemarks(agreement.current, governance),
  ];
  if (otherUnit.length > 0) remarks.push(`telt niet mee door een andere eenheid: ${namesOf(otherUnit)}`);
  if (mixed) remarks.push("Samenvoegen is gemengd: som van de ene en minimum van de andere afspraken");
  return remarks;
}

/** What is said beside a version that no longer holds, or does not hold yet. */
export function replacedRemark(version: AgreementRow, { current }: Agreement): string {
  if (version.date === current.date) return `zelfde datum als rij ${current.row}: gerekend met rij ${current.row}`;
  const name = current.version === undefined ? "de versie" : `versie ${current.version}`;
  return `vervangen door ${name} van ${dutchDate(current.date!)} (rij ${current.row})`;
}

function versionRemarks({ current, versions }: Agreement): string[] {
  const same = versions.filter((version) => version !== current && version.date === current.date);
  const remarks = same.map(({ row }) => `zelfde datum als rij ${row}: gerekend met rij ${current.row}`);
  if (current.startYear !== undefined && current.year < current.startYear) {
    remarks.push(`Jaar ${current.year} ligt voor het startjaar ${current.startYear}`);
  }
  return remarks;
}

function parentRemarks({ current }: Agreement, parent: Parent, { unitOf, parties }: Governance): string[] {
  switch (parent.kind) {
    case "none": return [];
    case "unknown": return [`valt onder '${parent.name}', die niet bestaat`];
    case "several": return [`valt onder ${parent.names.length} afspraken (${listed(parent.names)}): telt bij geen van alle mee`];
    case "cycle": return [`kring: ${parent.path.join(" > ")}; telt niet mee`];
    case "under": {
      const above = parent.agreement.current;
      const remarks: string[] = [];
      if (converted(1, unitOf(current.unit), unitOf(above.unit)) === undefined) {
        remarks.push(`eenheid ${current.unit} past niet bij ${above.unit} van ${above.agreement}: telt niet mee`);
      }
      if (current.year > above.year) remarks.push(`jaar ${current.year} is later dan ${above.year} van ${above.agreement}`);
      if (parties !== undefined && !parties.isWithin(current.to, above.to)) {
        remarks.push(`${current.to} staat niet onder ${above.to}, de Aan van ${above.agreement}`);
      }
      return remarks;
    }
  }
}

function partyRemarks({ from, to }: AgreementRow, { parties }: Governance): string[] {
  if (parties === undefined) return [];
  return [...new Set([from, to])].flatMap((name) => {
    if (!parties.has(name)) return [`${name} staat niet in Partijen`];
    return parties.isTwice(name) ? [`${name} staat twee keer in Partijen`] : [];
  });
}

const namesOf = (agreements: readonly Agreement[]): string => listed(agreements.map(({ current }) => current.agreement));

function dutchDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${day}-${month}-${year}`;
}
