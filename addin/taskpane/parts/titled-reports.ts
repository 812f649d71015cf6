import { moneyUnitOf, type FunctionReport } from "../../../core";
import { unitNames } from "../../i18n/format";
import type { Dictionary } from "../../i18n/nl";
import type { NamedReport } from "../../workbook";
import type { Texts } from "../state/texts";

/**
 * Reports with what stands above them and beside their pictures, in the user's language; each has one unit for its amounts and those
 * of its picture.
 */
export function titledReports(reports: readonly FunctionReport[], about: string, { t, f, language, amountsIn }: Texts): NamedReport[] {
  return reports.map(({ name, report, picture, risk }) => {
    const unit = moneyUnitOf(report, amountsIn);
    return {
      name, report, sheet: t.reports.sheetOf(name), title: t.reports.heading(name, risk === undefined ? about : t.risk.reportAbout(about, f.share(risk.certainty), t.risk.yearCount(risk.years))), amounts: { unit, note: unit === "euro" ? "" : t.amounts.onSheet[unit] },
      ...(picture === undefined ? {} : { picture: { ...picture, ...pictureTexts(picture, t, unitNames[language][unit]) } }),
    };
  });
}

function pictureTexts({ of, left }: NonNullable<FunctionReport["picture"]>, t: Dictionary, euros: string): { title: string; about: string; axis: string } {
  const texts = t.reports.pictures[of];
  return { ...texts, axis: of === "money" ? euros : texts.axis, about: left > 0 ? `${texts.about}${t.reports.left(left)}` : texts.about };
}
