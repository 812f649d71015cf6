import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { LearningInDetail, LessonInDetail } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { attentionText } from "../../../i18n/learning-text";
import { useCardStyles } from "../../parts/card-styles";
import { RowLinks } from "../../parts/explanations/row-links";
import { momentText } from "../../parts/moment-text";
import { TableChanges } from "../../parts/table-changes";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { serialOf } from "./lesson-cells";
import { useLearningStyles } from "./styles";

const useStyles = makeStyles({
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingInlineStart: tokens.spacingHorizontalS, display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  late: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  mark: { ...typographyStyles.caption1Strong },
  lateText: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly detail: LearningInDetail;
  readonly tables: readonly WorkbookTable[];
}

/** Lessons by who has to do something with them, late ones first. */
export function Register({ detail: { addressees, register }, tables }: Props): ReactNode {
  const { t: { learning: texts } } = useTexts();
  const card = useCardStyles();
  const shared = useLearningStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.register}</h3>
      <p className={shared.note}>{texts.registerNote}</p>
      {addressees.map(({ to, open, late, lessons }) => (
        <div key={to} className={shared.part}>
          <h4 className={shared.title}>{texts.addressee(to, open, late)}</h4>
          <ul className={shared.list}>
            {lessons.map((lesson) => <Lesson key={lesson.row} lesson={lesson} columns={register?.columns} tables={tables} />)}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface LessonProps {
  readonly lesson: LessonInDetail;
  readonly columns: NonNullable<LearningInDetail["register"]>["columns"] | undefined;
  readonly tables: readonly WorkbookTable[];
}

function Lesson({ lesson, columns, tables }: LessonProps): ReactNode {
  const { t: { learning: texts }, f, language } = useTexts();
  const { services: { workbook }, day } = usePane();
  const shared = useLearningStyles();
  const styles = useStyles();
  const [message, tell] = useState("");
  const { id, row, description, level, area, due, followUp, late, attention } = lesson;
  const table = tables.find(({ kind }) => kind === "lessen");
  const isOpen = followUp === "open" || followUp === "taken";
  const today = serialOf(day);
  const about = [texts.levels[level], ...(area === undefined ? [] : [area]), ...(due === undefined ? [] : [texts.due(momentText(due, f))])].join(", ");
  return (
    <li className={mergeClasses(styles.item, late && styles.late)}>
      <span className={mergeClasses(styles.mark, late && styles.lateText)}>{`${id}: ${late ? texts.late : texts.followUps[followUp]}`}</span>
      <p className={shared.text}>{description}</p>
      <p className={shared.note}>{about}</p>
      <p className={shared.note}>{attention.filter(({ code }) => code !== "late").map((each) => attentionText(each, language)).join("; ")}</p>
      <RowLinks rows={[{ table: "lessen", row }]} tables={tables} />
      {isOpen && table !== undefined && columns?.followUp !== undefined && today !== undefined && (
        <TableChanges
          words={{ ...texts.done, preview: texts.done.preview(id) }} preview={() => workbook.previewFollowUp(table, { id, row }, columns, today)} write={workbook.writeChanges}
          shown={(value) => momentText(value, f)} tell={tell}
        />
      )}
      <p role="status" className={shared.note}>{message}</p>
    </li>
  );
}
