import { Field, Select } from "@fluentui/react-components";
import { HeartRegular } from "@fluentui/react-icons/svg/heart";
import { useMemo, useState, type ReactNode } from "react";
import { AnsweredCard } from "../../parts/answered-card";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Burdens } from "./burdens";
import { DimensionTable } from "./dimension-table";
import { useWellbeingStyles } from "./styles";
import { Programmes } from "./programmes";
import { Short } from "./short";
import { Variants } from "./variants";

/** How life is in an area, what variants do to it, and who bears it. Nothing is added up to one score. */
export function WellbeingView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, services } = usePane();
  const styles = useWellbeingStyles();
  const [place, setPlace] = useState<string>();
  const given = useMemo(() => asked && { tables: asked.tables, options: { ...asked.options, place } }, [asked, place]);
  const of = useAnswer(services.ask, "wellbeing", given);
  if (overview === undefined || asked === undefined) return null;
  const texts = t.wellbeing;
  const { answer } = of;
  const dashboard = answer?.dashboard;
  return (
    <>
      <AnsweredCard overview={overview} name="wellbeing" icon={<HeartRegular />} texts={texts} of={of}>
        {answer !== undefined && <Short of={answer.short} />}
        {dashboard !== undefined && (
          <>
            <Field label={texts.area}>
              <Select value={dashboard.area} onChange={(_, { value }) => { setPlace(value); }}>
                {dashboard.areas.map((name) => <option key={name} value={name}>{name}</option>)}
              </Select>
            </Field>
            <p className={styles.text}>{texts.counts(dashboard.trends.green, dashboard.trends.red, dashboard.trends.grey)}</p>
            {dashboard.dimensions.map((each) => <DimensionTable key={each.dimension} of={each} />)}
            <p className={styles.note}>{texts.noTotal}</p>
          </>
        )}
      </AnsweredCard>
      {answer?.variants !== undefined && (
        <>
          <Burdens burdens={answer.variants.burdens} />
          <Variants detail={answer.variants} />
          {overview.standing.programme.state === "answered" && <Programmes />}
        </>
      )}
    </>
  );
}
