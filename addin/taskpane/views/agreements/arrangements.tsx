import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { AgreementsInDetail, ArrangementMatrix } from "../../../../core";
import { FigureTable } from "../../parts/figure-table";
import { useTexts } from "../../state/texts";
import { Part } from "./part";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  cell: { display: "block", whiteSpace: "normal", minWidth: "76px", overflowWrap: "anywhere" },
});

/** Who brings what to which task in each area, and which tables could become one. */
export function Arrangements({ detail: { matrices, joinings } }: { readonly detail: AgreementsInDetail }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const texts = t.agreements.arrangements;
  return (
    <Part title={texts.title} note={matrices.length === 0 ? texts.none : texts.note} report={matrices.length === 0 ? undefined : "SAMENHANG"}>
      {matrices.map((matrix) => <Matrix key={matrix.area} matrix={matrix} />)}
      {matrices.length > 0 && (
        <div className={styles.area}>
          <h3 id={heading} className={styles.title}>{texts.joinings}</h3>
          <p className={styles.text}>{joinings.length === 0 ? texts.noJoinings : texts.joiningsNote}</p>
          {joinings.length > 0 && (
            <FigureTable
              labelledBy={heading} columns={[texts.title, texts.overlap, texts.now, texts.together, texts.saving]}
              rows={joinings.map(({ area, arrangements, overlap, hoursNow, hoursTogether, saving }) => ({
                key: `${area} ${arrangements.join(" ")}`,
                cells: [f.list(arrangements), f.wholeShare(overlap), f.count(hoursNow), f.count(hoursTogether), f.count(saving)],
              }))}
            />
          )}
        </div>
      )}
    </Part>
  );
}

function Matrix({ matrix: { area, arrangements, parties, tasks, cells } }: { readonly matrix: ArrangementMatrix }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const texts = t.agreements.arrangements;
  const brought = (party: string, task: string): ReactNode => {
    const cell = cells.find((each) => each.party === party && each.task === task);
    if (cell === undefined) return texts.nothing;
    return cell.contributions.map(({ arrangement, kind, size, unit }, index) => (
      <span key={index} className={styles.cell} title={arrangement}>{`${f.amount(size, unit)} ${texts.kinds[kind]}`}</span>
    ));
  };
  return (
    <div className={styles.area}>
      <h3 id={heading} className={styles.title}>{area}</h3>
      <p className={styles.text}>{f.list(arrangements.map(({ name, kind, lead }) => texts.who(name, kind ?? texts.noKind, lead)))}</p>
      {tasks.length > 0 && (
        <FigureTable
          labelledBy={heading} columns={[texts.party, ...tasks]}
          rows={parties.map((party) => ({ key: party, cells: [party, ...tasks.map((task) => brought(party, task))] }))}
        />
      )}
    </div>
  );
}
