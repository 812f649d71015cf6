import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { useTexts } from "../state/texts";

/** A component that is not in the first load. */
export interface Later<Props> {
  (props: Props): ReactNode;
  /** Fetches it ahead of its first use. */
  preload(): Promise<unknown>;
}

/**
 * The one way in which a part of the pane comes late: it is fetched when it is first shown, and a spinner turns meanwhile. One
 * that fails throws, for the boundary around it to say so; shown again, it is fetched again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting: ReactNode = <Coming />): Later<Props> {
  // TypeScript cannot tell that what a lazy component takes is what its component takes.
  const attempt = () => lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      // React would keep the failure for good.
      Content = attempt();
      throw error;
    }
  }) as unknown as ComponentType<Props>;
  let Content = attempt();
  const Shown = (props: Props): ReactNode => <Suspense fallback={waiting}><Content {...props} /></Suspense>;
  return Object.assign(Shown, { preload: load });
}

/** As high as what comes. */
export function Coming({ height }: { readonly height?: number }): ReactNode {
  const { t } = useTexts();
  return <Spinner size="tiny" label={t.status.opening} style={{ minHeight: height }} />;
}
