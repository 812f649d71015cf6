import { said, type Said } from "../findings/codes";
import type { Fault } from "../check";
import type { SubjectKind } from "../competences";
import { agreementsTable } from "../tables/afspraken";
import { arrangementsTable } from "../tables/arrangementen";
import { decisionsTable } from "../tables/besluiten";
import { staffingTable } from "../tables/bezetting";
import { contributionsTable } from "../tables/bijdragen";
import type { measurementsTable, milestonesTable } from "../tables/metingen";
import { fundingTable } from "../tables/middelen";
import { normsTable } from "../tables/normen";
import { partiesTable } from "../tables/partijen";
import { processesTable } from "../tables/trajecten";
import { substitutionTable } from "../tables/vervanging";
import { conditionsTable } from "../tables/voorwaarden";
import { observationsTable } from "../tables/waarnemingen";
import type { BetweenTables, TablesSeen } from "./tables-seen";
import { MOST_SUGGESTIONS, unknownNames, type Named } from "./unknown-names";

/** Such a table may be long: names beyond these are named without a suggestion. */
const unknown = (named: readonly Named[], known: readonly string[] | undefined, column: string, what: (nearest: string | undefined) => Said): Fault[] =>
  unknownNames(named, known, column, what, MOST_SUGGESTIONS);

const agreementNames = ({ every }: TablesSeen): string[] | undefined => every(agreementsTable, ["agreement"])?.map(({ agreement }) => agreement);
const notInAgreements = (nearest: string | undefined): Said => said("notInAgreements", { nearest });

/** A measurement or a milestone of an agreement that is not there is in no plan. */
export const namesAgreement = (about: typeof measurementsTable | typeof milestonesTable): BetweenTables => ({
  about,
  find: (seen) => unknown(seen.rows(about as typeof milestonesTable, ["agreement"]).map(({ row, agreement: name }) => ({ row, name })), agreementNames(seen), "agreement", notInAgreements),
});

/** A condition that waits for nothing; a name that holds a `;` may stand there as a whole. */
export const conditionNamesAgreement: BetweenTables = {
  about: conditionsTable,
  find: (seen) => {
    const known = agreementNames(seen);
    if (known?.some((name) => name.includes(";")) === true) return [];
    const named = seen.rows(conditionsTable, ["agreements"]).flatMap(({ row, agreements }) => agreements.map((name) => ({ row, name })));
    return unknown(named, known, "agreements", notInAgreements);
  },
};

/** What somebody brings to a table that is not there. */
export const contributionNamesArrangement: BetweenTables = {
  about: contributionsTable,
  find: ({ rows, every }) => unknown(
    rows(contributionsTable, ["arrangement"]).map(({ row, arrangement: name }) => ({ row, name })),
    every(arrangementsTable, ["arrangement"])?.map(({ arrangement }) => arrangement), "arrangement", (nearest) => said("notInArrangements", { nearest }),
  ),
};

/** A decision of a party that nobody knows decides nothing. */
export const decisionNamesParty: BetweenTables = {
  about: decisionsTable,
  find: ({ rows, every }) => unknown(
    rows(decisionsTable, ["party"]).map(({ row, party: name }) => ({ row, name })),
    every(partiesTable, ["party"])?.map(({ party }) => party), "party", (nearest) => said("notInParties", { nearest }),
  ),
};

/** Only what is nearly called as a name that is known: others may be left out on purpose. */
const slips = (faults: readonly Fault[]): Fault[] => faults.filter(({ what }) => (what.params as { readonly nearest?: string | undefined }).nearest !== undefined);

/** Where the subject of a decision stands, by its kind; of any other kind it is a process. */
const subjectsIn: Readonly<Partial<Record<SubjectKind, readonly SubjectTable[]>>> = {
  agreement: ["agreements"], arrangement: ["arrangements"], money: ["agreements", "arrangements", "sources"],
};
type SubjectTable = "agreements" | "arrangements" | "sources" | "processes";

/** A decision about something that none of the tables of its kind has counts for nothing. With a table left out it may stand there: then only what is nearly called as one that is known. */
export const decisionNamesSubject: BetweenTables = {
  about: decisionsTable,
  find: (seen) => {
    const { rows, every } = seen;
    const known: Readonly<Record<SubjectTable, readonly string[]>> = {
      agreements: agreementNames(seen) ?? [],
      arrangements: every(arrangementsTable, ["arrangement"])?.map(({ arrangement }) => arrangement) ?? [],
      sources: every(fundingTable, ["source"])?.map(({ source }) => source) ?? [],
      processes: every(processesTable, ["process"])?.map(({ process }) => process) ?? [],
    };
    const decisions = rows(decisionsTable, ["subject", "subjectKind"]);
    return [...new Set(decisions.map(({ subjectKind }) => subjectKind))].flatMap((kind): Fault[] => {
      const names = (subjectsIn[kind] ?? ["processes"]).map((table) => known[table]);
      const isSure = names.every((own) => own.length > 0);
      const own = decisions.filter(({ subjectKind }) => subjectKind === kind).map(({ row, subject: name }) => ({ row, name }));
      return unknown(own, names.flat(), "subject", (nearest) => said("notASubject", { nearest }))
        .filter((fault) => isSure || slips([fault]).length > 0);
    });
  },
};

/** Who stands in for others must be there: a slip of the pen would let nobody help. */
export const substituteWithoutStaff: BetweenTables = {
  about: substitutionTable,
  find: ({ rows, every }) => slips(unknown(
    rows(substitutionTable, ["role"]).map(({ row, role: name }) => ({ row, name })),
    every(staffingTable, ["role"])?.map(({ role }) => role), "role", (nearest) => said("notInStaff", { nearest }),
  )),
};

/** A norm in use that nobody measured is in no result of what was learned. */
export const normWithoutObservations: BetweenTables = {
  about: normsTable,
  find: ({ rows, every }) => slips(unknown(
    rows(normsTable, ["norm"]).map(({ row, norm: name }) => ({ row, name })),
    every(observationsTable, ["norm"])?.map(({ norm }) => norm), "norm", (nearest) => said("normWithoutObservations", { nearest }),
  )),
};
