import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { LegitimacyStatus, WaitingDecision } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { Mark, type Tone } from "../../parts/mark";
import { useTexts } from "../../state/texts";

const tones: Readonly<Record<LegitimacyStatus, Tone>> = {
  noGovernment: "none", unknown: "none", rejected: "bad", wrongBody: "bad", onlyNoted: "care", missing: "care", over: "care", tooLittle: "care", late: "good", decided: "good",
};

const useStyles = makeStyles({ party: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" } });

/** What waits for a decision, what needs most first. */
export function Waiting({ waiting }: { readonly waiting: readonly WaitingDecision[] }): ReactNode {
  const { t, f } = useTexts();
  const texts = t.decisions;
  const card = useCardStyles();
  const styles = useStyles();
  const [heading, table] = [useId(), useId()];
  const { columns } = texts;
  const more = ({ short, lacking, why }: WaitingDecision): string => [
    why === "noParty" || why === "partyUnknown" || why === "noBody" ? texts.whys[why] : "",
    short === undefined ? "" : texts.short(f.euros(short, waiting.flatMap((each) => each.short ?? []))),
    lacking.length > 0 ? texts.lacking(f.list(lacking.map(f.plain))) : "",
  ].filter((part) => part !== "").join("; ");
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.list}</h2>
      <span id={table} hidden>{t.figures.tableOf(texts.list)}</span>
      <FigureTable
        labelledBy={table} words={3} fits widths={["42%", "20%", "38%"]} columns={[columns.subject, columns.needed, columns.status]}
        rows={waiting.map((each) => ({
          key: `${each.subject} ${each.kind} ${each.party ?? ""}`,
          cells: [
            <span key="subject">{`${each.subject}: ${texts.kinds[each.kind]}`}{each.party !== undefined && <span className={styles.party}> {each.party}</span>}</span>, each.needed.length === 0 ? "-" : f.either(each.needed.map((body) => texts.bodies[body])),
            <span key="status"><Mark tone={tones[each.status]}>{texts.statuses[each.status]}</Mark> {more(each)}</span>,
          ],
        }))}
      />
    </section>
  );
}
