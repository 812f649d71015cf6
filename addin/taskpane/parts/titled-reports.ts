import type { FunctionReport } from "../../../core";
import type { Dictionary } from "../../i18n/nl";
import type { NamedReport } from "../../workbook";

/** Reports with what stands above them and beside their pictures, in the user's language. */
export function titledReports(reports: readonly FunctionReport[], about: string, t: Dictionary): NamedReport[] {
  return reports.map(({ name, report, picture }) => ({
    name, report, title: t.reports.heading(name, about),
    ...(picture === undefined ? {} : { picture: { ...picture, ...pictureTexts(picture, t) } }),
  }));
}

function pictureTexts({ of, left }: NonNullable<FunctionReport["picture"]>, t: Dictionary): { title: string; about: string; axis: string } {
  const texts = t.reports.pictures[of];
  return { ...texts, about: left > 0 ? `${texts.about}${t.reports.left(left)}` : texts.about };
}
