import { fundedProgramme } from "../balance";
import { readCapacity, servedCapacity, type CapacityInput } from "../capacity";
import { cached } from "../tables/cached";

/** One figure after another is asked of the same tables: who pays and who serves is worked out once. Apart, so that it loads with the first. */
const limit = { answers: 4, characters: 16_000_000 };
export const cachedFunding = cached(fundedProgramme, limit);
export const servedWithoutHiring = (question: CapacityInput) => {
  const model = readCapacity(question);
  return servedCapacity({ ...model, staff: model.staff.map((row) => ({ ...row, hire: undefined })) });
};
export const cachedService = cached((question: CapacityInput) => servedCapacity(readCapacity(question)), limit);
