import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import type { AgreementInTree, AgreementsInDetail } from "../../../../core";
import { Explained, Explanations } from "../../parts/explanations";
import { sentence } from "../../parts/sentence";
import { ShowAll } from "../../parts/show-all";
import { useTexts } from "../../state/texts";
import { Mark, type Tone } from "../../parts/mark";
import { Part } from "./part";

/** As many of one level as fit a glance: a cascade may hold forty thousand agreements. */
const AT_A_GLANCE = 12;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  below: { marginLeft: tokens.spacingHorizontalM, paddingLeft: tokens.spacingHorizontalS, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS },
  button: { minWidth: "24px", flexShrink: 0 },
  leaf: { width: "24px", flexShrink: 0 },
  body: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  note: { ...typographyStyles.body1, margin: 0 },
});

const tones: Readonly<Record<AgreementInTree["status"], Tone>> = { closes: "good", shortage: "bad", more: "more", notPassedDown: "none" };

/** The agreements as a tree with its gaps; what falls under an agreement is drawn when it is opened. */
export function Cascade({ detail }: { readonly detail: AgreementsInDetail }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const { agreements, roots, counts } = detail;
  const texts = t.agreements.cascade;
  return (
    <Part title={texts.title} note={texts.note} report={agreements.length > 0 ? "DOORVERTALING" : undefined}>
      {agreements.length === 0
        ? <p className={styles.note}>{texts.none}</p>
        : (
          <>
            <p className={styles.note}>
              {texts.counts(f.count(counts.closes), f.count(counts.shortage), f.count(counts.more), f.count(counts.notPassedDown))}
            </p>
            <Level places={roots} agreements={agreements} />
          </>
        )}
    </Part>
  );
}

interface LevelProps {
  readonly places: readonly number[];
  readonly agreements: readonly AgreementInTree[];
  readonly id?: string;
  readonly isBelow?: boolean;
}

function Level({ places, agreements, id, isBelow = false }: LevelProps): ReactNode {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, AT_A_GLANCE);
  return (
    <div id={id} className={isBelow ? styles.below : undefined}>
      <ul className={styles.list}>
        {shown.map((place) => <Line key={place} agreement={agreements[place]!} agreements={agreements} />)}
      </ul>
      <ShowAll all={all} setAll={setAll} count={places.length} atAGlance={AT_A_GLANCE} />
    </div>
  );
}

function Line({ agreement, agreements }: { readonly agreement: AgreementInTree; readonly agreements: readonly AgreementInTree[] }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { name, from, to, goal, unit, year, passedDown, difference, status, remarks, below } = agreement;
  const texts = t.agreements.cascade;
  const explained = (figure: "passedDown" | "difference", amount: number): ReactNode => (
    <Explained of={{ about: "agreements", figure, agreement: name }} amount={amount} name={texts.explained[figure](name)}>{f.amount(amount, unit)}</Explained>
  );
  return (
    <li className={styles.item}>
      <Explanations>
        <div className={styles.line}>
          {below.length === 0
            ? <span className={styles.leaf} />
            : (
              <Button
                size="small" appearance="transparent" className={styles.button} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
                aria-expanded={open} aria-controls={open ? id : undefined} aria-label={`${name}: ${texts.below(below.length)}`}
                onClick={() => { setOpen(!open); }}
              />
            )}
          <div className={styles.body}>
            <span className={styles.name}>{name}</span>
            <span className={styles.text}>{`${texts.parties(from, to)}: ${texts.goal(f.amount(goal, unit), year)}`}</span>
            {passedDown !== undefined && difference !== undefined && (
              <span className={styles.text}>
                {sentence(texts.passedDown, explained("passedDown", passedDown))}
                {status !== "closes" && <>, {sentence(texts.by, explained("difference", difference))}</>}
              </span>
            )}
            <Mark tone={tones[status]}>{texts.status[status]}</Mark>
            {remarks.map((remark) => <span key={remark} className={styles.text}>{remark}</span>)}
          </div>
        </div>
      </Explanations>
      {open && <Level places={below} agreements={agreements} id={id} isBelow />}
    </li>
  );
}
