import type { Area, AreaOutcome } from "../../../core/stacking/model";

/** What of an answer cannot be, looked at from outside: hectares per task and per type of land. Empty when all is well. */
export function brokenCertificate(area: Area, { tasks, land, net }: AreaOutcome): string[] {
  const found: string[] = [];
  tasks.forEach(({ claim, realised, short, shared, task }) => {
    if (![claim, realised, short, shared].every((amount) => Number.isFinite(amount) && amount >= 0)) found.push(`${task}: no amounts`);
    if (Math.abs(realised + short - claim) > 1e-9 * claim) found.push(`${task}: ${realised} + ${short} is not ${claim}`);
    if (realised > 0 && realised < 1e-9 * claim) found.push(`${task}: realised ${realised} of ${claim}`);
  });
  if (!(net <= area.land.reduce((sum, { hectares }) => sum + hectares, 0) * (1 + 1e-9) + 1e-9)) found.push(`${net} ha of land is more than there is`);
  for (const { type, hectares, used, free } of land) {
    if (used > hectares * (1 + 1e-9)) found.push(`${type}: ${used} of ${hectares}`);
    area.tasks.forEach(({ claim, landTypes, name }, index) => {
      const { short } = tasks[index]!;
      if (short <= 1e-6 * claim || !(landTypes?.includes(type) ?? true)) return;
      if (free > Math.max(1e-9 * hectares, Math.min(1e-6 * hectares, short))) found.push(`${type}: ${free} is left while ${name} is short of ${short}`);
    });
  }
  return found;
}
