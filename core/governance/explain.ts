import { combineOf, type Agreement } from "../domain/agreements";
import type { ContributionRow } from "../domain/tables/bijdragen";
import { converted } from "../domain/units";
import { why, type Why } from "../domain/whys";
import { ROUNDING } from "../numbers/tolerances";
import { combinedPart, off, part, sumOf, type Explanation, type ExplanationLine, type ExplanationPart, type InputRow } from "../numbers/explanation";
import type { Governance } from "./model";
import { cascadeLines } from "./cascade";
import { receiversOf, type Exchange } from "./reciprocity";
import { safeguarding } from "./safeguarded";

/** A figure about an agreement, by its id, or about what a party brings and gets of one kind in one unit. */
export type AgreementsFigure =
  | { readonly figure: "passedDown" | "difference" | "covered"; readonly agreement: string }
  | { readonly figure: "brings" | "gets" | "net" } & Pick<Exchange, "party" | "kind" | "unit">;

/** The rows of Afspraken or Bijdragen behind it; undefined for what is not there. */
export function explainAgreements(governance: Governance, asked: AgreementsFigure): Explanation | undefined {
  if ("party" in asked) return ofExchange(governance, asked);
  const agreement = governance.cascade.named(asked.agreement);
  if (agreement === undefined) return undefined;
  const unit = { name: agreement.current.unit };
  if (asked.figure === "covered") {
    const found = safeguarding(governance).agreements.find((each) => each.agreement === agreement);
    return found && sumOf(unit, [part("contributions", found.counted.map(({ contribution, amount }) => contributionLine(contribution, amount)))]);
  }
  const derived = derivedPart(governance, agreement);
  if (derived === undefined) return undefined;
  const because = whyPassedDown(derived, agreement);
  if (asked.figure === "passedDown") return sumOf(unit, [derived], because);
  return sumOf(unit, [derived, part("goal", off([agreementLine(agreement, agreement.current.goal)]))], because);
}

/** Whether as much is agreed one level down; where the weakest counts, which that is. */
function whyPassedDown({ kind, amount, lines: [first] }: ExplanationPart, { current: { goal, unit } }: Agreement): Why[] {
  const [lacks, slack] = [goal - amount, ROUNDING * Math.abs(goal)];
  return [
    Math.abs(lacks) <= slack ? why("passedDownSame") : lacks > 0 ? why("passedDownLess", { lacks, unit }) : why("passedDownMore", { more: -lacks, unit }),
    ...(kind === "weakest" && first !== undefined ? [why("weakestCounts", { name: first.names[0]! })] : []),
  ];
}

/** What is agreed one level down: the goals that add up, or the one that decides where the weakest does. */
function derivedPart(governance: Governance, agreement: Agreement): ExplanationPart | undefined {
  const { cascade, unitOf } = governance;
  const down = cascadeLines(governance).find((each) => each.agreement === agreement);
  if (down?.amount === undefined) return undefined;
  const pieces = cascade.derivedFrom(agreement).flatMap((derived) => {
    const amount = converted(derived.current.goal, unitOf(derived.current.unit), unitOf(agreement.current.unit));
    return amount === undefined ? [] : [{ line: agreementLine(derived, amount), combine: combineOf(derived.current, agreement.current) }];
  });
  return combinedPart("derived", pieces, down.amount);
}

function ofExchange(governance: Governance, asked: AgreementsFigure & Pick<Exchange, "party" | "kind" | "unit">): Explanation {
  const { contributions, keyOf, unitOf } = governance;
  const { dimension, size } = unitOf(asked.unit ?? "");
  const isAsked = (name: string): boolean => keyOf(name) === keyOf(asked.party);
  const own = contributions.filter((each) => {
    const unit = unitOf(each.unit ?? "");
    return each.kind === asked.kind && unit.dimension === dimension && unit.size === size;
  });
  const brought = own.filter(({ party }) => isAsked(party)).map((each) => contributionLine(each, each.size));
  const got = own.flatMap((each) => receiversOf(each, governance)
    .filter(({ name }) => isAsked(name)).map(({ share }) => contributionLine(each, each.size * share)));
  return sumOf({ name: asked.unit }, [
    ...(asked.figure === "brings" ? [] : [part("got", got)]),
    ...(asked.figure === "gets" ? [] : [part("brought", asked.figure === "net" ? off(brought) : brought)]),
  ]);
}

const agreementLine = ({ current }: Agreement, amount: number): ExplanationLine =>
  ({ names: [current.agreement, current.to], amount, rows: [at("afspraken", current.row)] });

const contributionLine = ({ row, arrangement, party, task }: ContributionRow, amount: number): ExplanationLine =>
  ({ names: [arrangement, party, task], amount, rows: [at("bijdragen", row)] });

const at = (table: InputRow["table"], row: number): InputRow => ({ table, row });
