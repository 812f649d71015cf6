import { data, described, only } from "../tables";
import { column, numbers, total } from "../../writer/data";
import { named, number, ruimte, text, type Calculated } from "../../writer/formula";
import { moved } from "../../writer/address";
import { Sheet } from "../../writer/sheet";
import { aligned, formats, styles, withFormat } from "../../writer/styles";

/** VERDEEL at work: the homes and a budget over the municipalities, wind on land over the provinces. */
export async function splittingSheet() {
  const sheet = new Sheet("Verdeling", "result", "Verdeling: wie neemt welk deel?",
    "RUIMTE.VERDEEL splitst een totaal exact: de delen tellen altijd op tot het geheel. De gele cellen zijn het te verdelen totaal.")
    .widths(26, 28, 16, 14, 14, 46, 3, 22, 22, 22);
  const homes = total(numbers(data.Opgaven, "Doel").filter((_, row) => column(data.Opgaven, "Thema")[row] === "woningen"));

  sheet.table("A6", described("Gemeenten"));
  const lay = (at: string, header: string, whole: { value: number; formula?: string }, format: string, { formula, result }: Calculated) => {
    const entry = withFormat(styles.entry, format);
    sheet.put(at, header, aligned(styles.header, { horizontal: "right" })).spill(moved(at, 1), formula, result, () => withFormat(styles.body, format));
    if (whole.formula === undefined) sheet.put(moved(at, -1), whole.value, entry);
    else sheet.formula(moved(at, -1), whole.formula, whole.value, entry);
  };
  sheet.put("F5", "Te verdelen:", styles.headline);
  lay("H6", "Woningen naar inwoners, minstens 400", { value: homes, formula: "SUMIFS(Opgaven[Doel],Opgaven[Thema],\"woningen\")" }, formats.count,
    await ruimte("VERDEEL", named("H5", homes), only("Gemeenten", "Inwoners"), text("grootste rest"), number(1), number(400)));
  lay("I6", "Gebiedsraad: 25 zetels, Sainte-Laguë, minstens 1", { value: 25 }, formats.count,
    await ruimte("VERDEEL", named("I5", 25), only("Gemeenten", "Inwoners"), text("sainte-lague"), number(1), number(1)));
  lay("J6", "Procesgeld naar boeren, op de cent", { value: 1_500_000 }, formats.euros,
    await ruimte("VERDEEL", named("J5", 1_500_000), only("Gemeenten", "Boeren"), text("grootste rest"), number(0.01)));

  const first = 31;
  const missing = 6000 - total(numbers(data.Provincies, "Wind op land MW"));
  sheet.put(`A${first - 2}`, "Met echte cijfers: van 6.000 MW wind op land is 5.715 MW toegewezen; de rest naar landoppervlak is een rekenvoorbeeld", styles.headline)
    .table(`A${first}`, described("Provincies"));
  lay(`H${first}`, "Rest naar landoppervlak (MW)", { value: missing, formula: "6000-SUM(Provincies[Wind op land MW])" }, formats.count,
    await ruimte("VERDEEL", named(`H${first - 1}`, missing), only("Provincies", "Landoppervlak km2")));
  return sheet.height(6, 48).height(first, 32).finished();
}
