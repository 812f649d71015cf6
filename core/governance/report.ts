import type { Report, ReportCell } from "../tables/report";
import { coordinationRemark, primarilyAnswerable } from "./answerable";
import { saving, type Overlap } from "./coherence";
import { remarksCell } from "./listed";
import { clusterNames, type Mix } from "./mix";
import type { Governance } from "./model";
import type { CascadeLine, CascadeStatus } from "./cascade";
import type { Exchange, Reciprocity } from "./reciprocity";
import { remarksOn, replacedRemark } from "./remarks";
import { safeguardRemarks, lostRemark } from "./safeguard-remarks";
import type { Safeguarding, SafeguardedStatus } from "./safeguarded";

const cascadeWords: Record<CascadeStatus, string> = {
  closes: "sluit", shortage: "tekort", more: "meer dan gevraagd", notPassedDown: "niet doorvertaald",
};

/** A row per version in sheet order: the one that holds with its figures, the others with what replaced them. */
export function cascadeTable(downs: readonly CascadeLine[], governance: Governance): Report {
  const last = downs.reduce((row, { agreement }) => agreement.versions.reduce((max, version) => Math.max(max, version.row), row), 0);
  const rows = new Array<ReportCell[] | undefined>(last + 1);
  for (const down of downs) {
    const { agreement, amount = "", difference = "", status } = down;
    for (const version of agreement.versions) {
      const { agreement: id, from, to, task, goal, unit } = version;
      rows[version.row] = version === agreement.current
        ? [id, from, to, task, goal, unit, amount, difference, cascadeWords[status], remarksCell(remarksOn(down, governance))]
        : [id, from, to, task, goal, unit, "", "", "", replacedRemark(version, agreement)];
    }
  }
  return {
    columns: [
      { header: "Afspraak", kind: "name", key: true }, { header: "Van", kind: "name" }, { header: "Aan", kind: "name" },
      { header: "Opgave", kind: "name" }, { header: "Doel", kind: "quantity" }, { header: "Eenheid", kind: "text" },
      { header: "Doorvertaald", kind: "quantity" }, { header: "Verschil", kind: "quantity" },
      { header: "Status", kind: "text" }, { header: "Opmerking", kind: "text" },
    ],
    // Without the header and blank rows of the sheet.
    rows: rows.filter((row): row is ReportCell[] => row !== undefined),
  };
}

const safeguardedWords: Record<SafeguardedStatus, string> = {
  covered: "gedekt", shortage: "tekort", notSafeguarded: "niet geborgd", countedTwice: "dubbel geteld",
};

/** A row per agreement; then the contributions that count for nothing; then areas whose coordination is not in order. */
export function safeguardTable({ agreements, lost }: Safeguarding, governance: Governance): Report {
  const remarks = safeguardRemarks(governance, primarilyAnswerable(governance));
  const named = new Set(agreements.map(({ agreement: { current: { area } } }) => area && governance.keyOf(area)));
  const unseen = (governance.areas ?? []).filter(({ area }) => !named.has(governance.keyOf(area)));
  return {
    columns: [
      { header: "Afspraak", kind: "name", key: true }, { header: "Verantwoordelijk", kind: "name", key: true },
      { header: "Doel", kind: "quantity" }, { header: "Gedekt door arrangementen", kind: "quantity" }, { header: "Verschil", kind: "quantity" },
      { header: "Status", kind: "text" }, { header: "Opmerking", kind: "text" },
    ],
    rows: [
      ...agreements.map((safeguarded) => {
        const { agreement: { current }, covered, difference, status } = safeguarded;
        return [
          current.agreement, current.to, current.goal, covered, difference, safeguardedWords[status], remarksCell(remarks(safeguarded)),
        ];
      }),
      ...lost.map((contribution) => [
        contribution.name ?? "", contribution.contribution.party, "", "", "", "telt nergens voor", lostRemark(contribution),
      ]),
      ...unseen.flatMap((area) => {
        const remark = coordinationRemark(area, governance.keyOf);
        return remark === undefined ? [] : [["", area.coordination ?? "", "", "", "", "coördinatie", remark]];
      }),
    ],
  };
}

/** A row per pair, then a row per group. */
export function overlapTable(pairs: readonly Overlap[], groups: readonly Overlap[]): Report {
  const line = (one: string, other: string, overlap: Overlap): ReportCell[] => [
    one, other, overlap.area, overlap.sharedTasks, overlap.sharedParties, overlap.overlap,
    overlap.hoursNow, overlap.hoursTogether, saving(overlap),
  ];
  const names = ({ arrangements }: Overlap) => arrangements.map(({ arrangement }) => arrangement);
  return {
    columns: [
      { header: "Arrangement A", kind: "name", key: true }, { header: "Arrangement B", kind: "name", key: true },
      { header: "Gebied", kind: "name", key: true }, { header: "Gedeelde opgaven", kind: "count" },
      { header: "Gedeelde partijen", kind: "count" }, { header: "Overlap", kind: "share" },
      { header: "Uren nu", kind: "hours" }, { header: "Uren samen", kind: "hours" }, { header: "Winst", kind: "hours" },
    ],
    rows: [
      ...pairs.map((pair) => line(names(pair)[0]!, names(pair)[1]!, pair)),
      ...groups.map((group) => line(names(group).join(" + "), "groep", group)),
    ],
  };
}

const roleWords: Record<NonNullable<NonNullable<Mix["row"]>["provinceRole"]>, string> = {
  lead: "trekker", partner: "partner", client: "opdrachtgever", listener: "toehoorder",
};

/** A row per arrangement, then a row per area over its arrangements together. */
export function mixTable(mixes: readonly Mix[]): Report {
  return {
    columns: [
      { header: "Arrangement", kind: "name", key: true }, { header: "Gebied", kind: "name", key: true }, { header: "Soort", kind: "text" },
      { header: "Rol provincie", kind: "text" }, { header: "Trekker", kind: "name" }, { header: "Partijen", kind: "count" },
      { header: "Opgaven", kind: "count" }, { header: "Zwaartepunt", kind: "name" },
      ...clusterNames.map((cluster) => ({ header: `${cluster[0]!.toUpperCase()}${cluster.slice(1)}`, kind: "share" as const })), { header: "Overig", kind: "share" },
    ],
    rows: mixes.map(({ row, area, parties, tasks, centre, shares }) => [
      row?.arrangement ?? "Totaal", area, row?.kind ?? "", row?.provinceRole === undefined ? "" : roleWords[row.provinceRole], row?.lead ?? "",
      parties, tasks, centre ?? "", ...(shares ?? [...clusterNames, "overig"].map(() => "")),
    ]),
  };
}

const kindWords: Record<Exchange["kind"], string> = {
  result: "resultaat", money: "geld", capacity: "capaciteit", knowledge: "kennis", instrument: "instrument",
};

/** A row per party, kind and unit; then what is not assigned to anybody, or to more than the whole. */
export function exchangeTable({ exchanges, unassigned }: Reciprocity): Report {
  return {
    columns: [
      { header: "Partij", kind: "name", key: true }, { header: "Soort", kind: "text", key: true }, { header: "Eenheid", kind: "text", key: true },
      { header: "Brengt", kind: "quantity" }, { header: "Aandeel", kind: "share" }, { header: "Ontvangt", kind: "quantity" },
      { header: "Netto", kind: "quantity" },
    ],
    rows: [
      ...exchanges.map(({ party, kind, unit, brings, share, gets, net }) =>
        [party, kindWords[kind], unit ?? "", brings, share ?? "", gets, net]),
      ...unassigned.flatMap(({ kind, unit, nobody, tooMuch }) => [
        ...(nobody === 0 ? [] : [["niet toegewezen", kindWords[kind], unit ?? "", "", "", nobody, ""]]),
        ...(tooMuch === 0 ? [] : [["dubbel toegewezen", kindWords[kind], unit ?? "", "", "", -tooMuch, ""]]),
      ]),
    ],
  };
}
