import { Field, makeStyles, mergeClasses, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { LearningInDetail } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { normSentence } from "../../../i18n/learning-text";
import { useToneStyles } from "../../parts/tone-styles";
import { useTexts } from "../../state/texts";
import { ForestPlot } from "./forest-plot";
import { MakeLesson } from "./make-lesson";
import { NormTable } from "./norm-table";
import { useLearningStyles } from "./styles";

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1Strong, margin: 0, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, borderLeft: "4px solid", overflowWrap: "anywhere" },
});

interface Props {
  readonly detail: LearningInDetail;
  readonly tables: readonly WorkbookTable[];
}

/** One norm at a time: the one in which something is probably too low first. */
export function Norms({ detail, tables }: Props): ReactNode {
  const { t: { learning: texts }, language } = useTexts();
  const styles = useStyles();
  const shared = useLearningStyles();
  const tone = useToneStyles();
  const [chosen, choose] = useState<string>();
  const { norms } = detail;
  const norm = norms.find(({ name }) => name === chosen) ?? norms.find(({ tight }) => tight.length > 0) ?? norms[0]!;
  const isTight = norm.tight.length > 0 || norm.system.verdict === "tight";
  const colour = isTight ? tone.short : norm.inUse === undefined || norm.system.verdict === undefined ? tone.unknown : tone.enough;
  const questions = detail.questions.filter((question) => isAbout(question.norm, norm.name));
  const lessons = detail.addressees.flatMap((addressee) => addressee.lessons).filter((lesson) => isAbout(lesson.norm, norm.name) || questions.some(({ id }) => isAbout(lesson.question, id)));
  return (
    <>
      {norms.length > 1 && (
        <Field label={texts.norm}>
          <Select value={norm.name} onChange={(_, { value }) => { choose(value); }}>
            {norms.map(({ name }) => <option key={name} value={name}>{name}</option>)}
          </Select>
        </Field>
      )}
      <p className={mergeClasses(styles.sentence, colour)}>{normSentence(norm, language)}</p>
      <p className={shared.note}>{norm.remarks.filter((remark) => remark !== "noObservations").map((remark) => texts.remarks[remark]).join(" ")}</p>
      {norm.inseparable && <p className={shared.note}>{texts.inseparable}</p>}
      {norm.areas.length > 0 && <ForestPlot key={norm.name} norm={norm} detail={detail} tables={tables} questions={questions} lessons={lessons} />}
      {norm.areas.length > 0 && <NormTable norm={norm} />}
      {norm.inUse !== undefined && norm.system.learned !== undefined && <MakeLesson detail={detail} tables={tables} norm={norm} area={undefined} learned={norm.system.learned.value} />}
    </>
  );
}

const isAbout = (name: string | undefined, other: string): boolean => name?.trim().toLowerCase() === other.trim().toLowerCase();
