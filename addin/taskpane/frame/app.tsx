import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MoneyUnitChoice } from "../../../core";
import type { Language } from "../../i18n/language";
import type { Runtime } from "../../workbook";
import { Boundary } from "../parts/boundary";
import { Pane } from "./pane";
import { Title } from "./title";
import type { Services } from "../state/services";
import { AmountsContext, LanguageContext, useTexts } from "../state/texts";
import { themes, useIsDark } from "./theme";
import { useAmounts } from "../state/use-amounts";
import { useLanguage } from "../state/use-language";

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  ground: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
});

export function App({ runtime, services }: { readonly runtime: Runtime; readonly services: Services }): ReactNode {
  useBodyStyles();
  const [language, speak] = useLanguage(runtime.language);
  const [amountsIn, showAmounts] = useAmounts();
  return (
    <LanguageContext.Provider value={language}>
      <AmountsContext.Provider value={amountsIn}>
        <FluentProvider theme={themes[useIsDark() ? "dark" : "light"]} className={useStyles().ground}>
          <Content inExcel={runtime.inExcel} services={services} language={language} speak={speak} showAmounts={showAmounts} />
        </FluentProvider>
      </AmountsContext.Provider>
    </LanguageContext.Provider>
  );
}

interface ContentProps {
  readonly inExcel: boolean;
  readonly services: Services;
  readonly language: Language;
  readonly speak: (language: Language) => void;
  readonly showAmounts: (choice: MoneyUnitChoice) => void;
}

function Content({ inExcel, services, language, speak, showAmounts }: ContentProps): ReactNode {
  const { t } = useTexts();
  return (
    <Boundary message={t.failure.calculating} of={services}>
      {inExcel
        ? <Pane services={services} language={language} speak={speak} showAmounts={showAmounts} />
        : <Title><p>{t.failure.outsideExcel}</p></Title>}
    </Boundary>
  );
}
