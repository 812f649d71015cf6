import { sameName } from "../domain/name";
import {
  contributionMatrices, lostRemark, overlappingGroups, primarilyAnswerable, reciprocity, safeguarding, safeguardRemarks, saving, type Governance,
} from ".";
import type { AgreementsInDetail, ArrangementMatrix, ExchangeLine, Joining, SafeguardedAgreement } from "../overview/agreements/model";

/** From here on arrangements are said to overlap so much that they could be one: SAMENHANG's default. */
const THRESHOLD = 0.25;

/** The agreements that arrangements must carry, and what counts for none of them. */
export function carriedBy(governance: Governance): { safeguarded: SafeguardedAgreement[]; lost: AgreementsInDetail["lost"] } {
  const { agreements, lost } = safeguarding(governance);
  const remarks = safeguardRemarks(governance, primarilyAnswerable(governance));
  return {
    safeguarded: agreements.map((line) => {
      const { agreement: name, to, goal, unit } = line.agreement.current;
      return { name, to, goal, unit, covered: line.covered, difference: line.difference, status: line.status, remarks: remarks(line) };
    }),
    lost: lost.map((each) => ({ party: each.contribution.party, remark: lostRemark(each) })),
  };
}

/** Per area (or of one) who brings what to which task. */
export function matricesOf(governance: Governance, area: string | undefined): ArrangementMatrix[] {
  return contributionMatrices(governance).filter((table) => isAsked(table.area, area)).map(({ area: name, arrangements, parties, tasks, cells }) => ({
    area: name, parties, tasks,
    arrangements: arrangements.map(({ arrangement, kind, lead }) => ({ name: arrangement, kind, lead })),
    cells: cells.map(({ party, task, contributions }) => ({
      party, task, contributions: contributions.map(({ arrangement, kind, size, unit }) => ({ arrangement, kind, size, unit })),
    })),
  }));
}

export function joiningsOf(governance: Governance, area: string | undefined): Joining[] {
  return overlappingGroups(governance, THRESHOLD).filter((group) => isAsked(group.area, area)).map((group) => ({
    area: group.area, arrangements: group.arrangements.map(({ arrangement }) => arrangement), overlap: group.overlap,
    hoursNow: group.hoursNow, hoursTogether: group.hoursTogether, saving: saving(group),
  }));
}

export function exchangesOf(governance: Governance): ExchangeLine[] {
  return reciprocity(governance).exchanges.map(({ party, kind, unit, brings, gets, net }) => ({ party, kind, unit, brings, gets, net }));
}

const isAsked = (own: string, asked: string | undefined): boolean => asked === undefined || sameName(own, asked);
