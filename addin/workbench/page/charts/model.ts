/** Bars to the right or upwards, or lines; beside each other, on top of each other, or as shares of a whole. */
export interface Shape {
  readonly kind: "bar" | "column" | "line";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
}

/** A chart with the figures that it shows. */
export interface DrawnChart extends Shape {
  readonly title: string;
  /** What is measured. */
  readonly axis: string;
  /** How the cells that it shows are written, and so the figures along its axis. */
  readonly format: string;
  /** The first category stands on top. */
  readonly isReversed: boolean;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly colour?: string | undefined; readonly values: readonly (number | null)[] }[];
}

/** Of the names that Excel's API has for kinds of charts, those that samples and reports use; undefined for the others. */
export function shapeOf(type: string): Shape | undefined {
  const [, name, grouping] = /^(Bar|Column|Line)(Clustered|Stacked100|Stacked)?$/.exec(type) ?? [];
  if (name === undefined) return undefined;
  return {
    kind: name.toLowerCase() as Shape["kind"],
    grouping: grouping === "Stacked" ? "stacked" : grouping === "Stacked100" ? "percentStacked" : "clustered",
  };
}

/** The name that Excel's API has for a kind. */
export function typeOf({ kind, grouping }: Shape): string {
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  return kind === "line" && grouping === "clustered" ? name : name + { clustered: "Clustered", stacked: "Stacked", percentStacked: "Stacked100" }[grouping];
}
