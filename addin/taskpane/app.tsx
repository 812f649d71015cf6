import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Runtime } from "../workbook";
import { Boundary } from "./boundary";
import { Pane } from "./pane";
import type { Services } from "./services";
import { LanguageContext, useTexts } from "./texts";
import { useTheme } from "./theme";
import { Title } from "./title";

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  ground: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
});

export function App({ runtime, services }: { readonly runtime: Runtime; readonly services: Services }): ReactNode {
  useBodyStyles();
  return (
    <LanguageContext.Provider value={runtime.language}>
      <FluentProvider theme={useTheme()} className={useStyles().ground}>
        <Content inExcel={runtime.inExcel} services={services} />
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function Content({ inExcel, services }: { readonly inExcel: boolean; readonly services: Services }): ReactNode {
  const { t } = useTexts();
  return (
    <Boundary message={t.failure.calculating} of={services}>
      {inExcel
        ? <Pane services={services} />
        : <Title><p>{t.failure.outsideExcel}</p></Title>}
    </Boundary>
  );
}
