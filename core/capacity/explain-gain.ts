import { nameKey } from "../domain/name";
import { why, type Why } from "../domain/whys";
import { off, part, sumOf, type Explanation, type ExplanationLine } from "../numbers/explanation";
import { total } from "../numbers/sum";
import { UNNOTICED } from "../numbers/tolerances";
import { cooperation, type Cooperation } from "./cooperation";
import type { CapacityModel } from "./model";

/** The gain of working together: what falls short of each role apart, less what does together. */
export async function explainGain(model: CapacityModel): Promise<Explanation> {
  const roles = await cooperation(model);
  const lines = (of: (role: Cooperation) => number): ExplanationLine[] => roles.map((each): ExplanationLine => ({
    names: [each.role], amount: of(each),
    rows: model.work.filter(({ role }) => nameKey(role) === nameKey(each.role)).map(({ row }) => ({ table: "werk", row })),
  })).filter(({ amount }) => Math.abs(amount) > UNNOTICED);
  return sumOf("hours", [part("alone", lines(({ alone }) => alone)), part("together", off(lines(({ together }) => together)))], whyGain(roles));
}

function whyGain(roles: readonly Cooperation[]): Why[] {
  const [alone, together] = [total(roles, (each) => each.alone), total(roles, (each) => each.together)];
  const of = alone - together;
  if (of <= UNNOTICED * Math.max(1, alone)) return [why("noGain", { alone: alone > UNNOTICED ? alone : 0 })];
  const saved = (role: Cooperation): number => role.alone - role.together;
  const most = roles.reduce((best, each) => (saved(each) > saved(best) ? each : best));
  return [why("gainMost", { role: most.role, saved: saved(most), of }), why("stillShort", { together: together > UNNOTICED ? together : 0 })];
}
