import type { Agreement } from "../domain/agreements";
import { coordinationRemark, type primarilyAnswerable } from "./answerable";
import type { Governance } from "./model";
import { listed } from "./listed";
import type { Lost, Safeguarded } from "./safeguarded";

/** What is wrong around an agreement and its contributions, in Dutch: the column Opmerking. */
export function safeguardRemarks(governance: Governance, answerable: ReturnType<typeof primarilyAnswerable>) {
  const { areas, arrangements, keyOf } = governance;
  const known = new Set(arrangements.map(({ arrangement }) => keyOf(arrangement)));
  const ofArea = areaRemarks(governance);
  return ({ agreement, counted, status }: Safeguarded): string[] => {
    const { area, task, year } = agreement.current;
    const remarks = [...responsibility(answerable(agreement), task, area)];
    if (areas !== undefined && area !== undefined) remarks.push(...ofArea.get(keyOf(area)) ?? [`${area} staat niet in Gebieden`]);
    for (const { contribution, twice } of counted) {
      const place = `bijdrage rij ${contribution.row} (${contribution.arrangement})`;
      if (twice && status === "countedTwice") remarks.push(`${place} telt voor meer dan 100%`);
      if (contribution.year !== undefined && contribution.year > year) remarks.push(`${place} komt in ${contribution.year}, na ${year}`);
      if (!known.has(keyOf(contribution.arrangement))) remarks.push(`${place} noemt een onbekend arrangement`);
    }
    return remarks;
  };
}

function responsibility(parties: readonly string[] | undefined, task: string, area: Agreement["current"]["area"]): string[] {
  if (parties === undefined || parties.length === 1) return [];
  return parties.length === 0
    ? [`niemand is eerst verantwoordelijk voor ${task} in ${area}`]
    : [`meer dan één eerst verantwoordelijke voor ${task} in ${area}: ${listed(parties)}`];
}

/** Per area what is wrong with its coordination. */
function areaRemarks({ areas = [], keyOf }: Governance): Map<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const row of areas) {
    const key = keyOf(row.area);
    const earlier = remarks.get(key);
    const remark = coordinationRemark(row, keyOf);
    const found = [...(earlier === undefined ? [] : [`${row.area} staat twee keer in Gebieden`]), ...(remark === undefined ? [] : [remark])];
    remarks.set(key, [...earlier ?? [], ...found]);
  }
  return remarks;
}

/** Why a contribution counts for nothing. */
export function lostRemark({ contribution, name, share, why }: Lost): string {
  const { row, arrangement, size, unit, task } = contribution;
  const amount = String(Number((size * share).toPrecision(15))).replace(".", ",");
  const what = `bijdrage rij ${row} (${arrangement}), ${task} ${amount}${unit === undefined ? "" : ` ${unit}`}`;
  switch (why) {
    case "blank": return `${what}: Telt voor is leeg`;
    case "unknown": return `${what}: afspraak '${name}' bestaat niet`;
    case "otherUnit": return `${what}: de eenheid past niet bij die van ${name}`;
    case "passedDown": return `${what}: ${name} is verder doorvertaald; kies een afspraak daaronder`;
  }
}
