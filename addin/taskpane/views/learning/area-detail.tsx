import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AreaInDetail, LearningInDetail, LessonInDetail, NormInDetail, QuestionInDetail } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { RowLinks } from "../../parts/explanations/row-links";
import { useTexts } from "../../state/texts";
import { MakeLesson } from "./make-lesson";
import { useLearningStyles } from "./styles";

const useStyles = makeStyles({
  detail: {
    display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2, borderLeft: `3px solid ${tokens.colorCompoundBrandBackground}`, borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly area: AreaInDetail;
  readonly norm: NormInDetail;
  readonly detail: LearningInDetail;
  readonly tables: readonly WorkbookTable[];
  readonly questions: readonly QuestionInDetail[];
  readonly lessons: readonly LessonInDetail[];
}

/** What is behind a point: its observations with the way to their rows, how much they weigh, and who asked or learned something about it. */
export function AreaDetail({ area, norm, detail, tables, questions, lessons }: Props): ReactNode {
  const { t: { learning: texts }, f } = useTexts();
  const shared = useLearningStyles();
  const styles = useStyles();
  const { observations, ownWeight, expected, without, learned } = area;
  return (
    <div className={styles.detail}>
      {without !== undefined && <p className={shared.note}>{texts.without(f.rough(without))}</p>}
      {observations.length === 0 ? <p className={shared.note}>{texts.none}</p> : ownWeight !== undefined && <p className={shared.note}>{texts.weight(f.wholeShare(ownWeight))}</p>}
      {expected !== undefined && <p className={shared.note}>{texts.expected(f.rough(expected))}</p>}
      {observations.length > 0 && (
        <div className={shared.part}>
          <span className={shared.title}>{texts.observations}</span>
          <ul className={shared.list}>
            {observations.map(({ row, value, priceLevel }) => (
              <li key={row}>
                <span className={shared.note}>{[f.amount(value, norm.unit), ...(priceLevel === undefined ? [] : [texts.prices(priceLevel)])].join(", ")}</span>
                <RowLinks rows={[{ table: "waarnemingen", row }]} tables={tables} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <About title={texts.questionsAbout} items={questions.map(({ id, asked, row }) => ({ id, text: asked, row, table: "leervragen" as const }))} tables={tables} />
      <About title={texts.lessonsAbout} items={lessons.map(({ id, description, row }) => ({ id, text: description, row, table: "lessen" as const }))} tables={tables} />
      {norm.inUse !== undefined && learned !== undefined && <MakeLesson detail={detail} tables={tables} norm={norm} area={area.name} learned={learned.value} />}
    </div>
  );
}

interface AboutProps {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly row: number; readonly table: "leervragen" | "lessen" }[];
  readonly tables: readonly WorkbookTable[];
}

function About({ title, items, tables }: AboutProps): ReactNode {
  const shared = useLearningStyles();
  if (items.length === 0) return null;
  return (
    <div className={shared.part}>
      <span className={shared.title}>{title}</span>
      <ul className={shared.list}>
        {items.map(({ id, text, row, table }) => (
          <li key={id}>
            <span className={shared.note}>{`${id}: ${text}`}</span>
            <RowLinks rows={[{ table, row }]} tables={tables} />
          </li>
        ))}
      </ul>
    </div>
  );
}
