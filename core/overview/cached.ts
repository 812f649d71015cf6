import { moneyAtAGlance, moreMoney } from "../balance";
import { people, peoplePerPeriod, readCapacity, type CapacityInput } from "../capacity";
import { landAnswer } from "../stacking";
import { cached } from "../tables/cached";
import { fourMeansPerTask } from "./four-means-per-task";

/** Each question once for the same tables: an edit in Werk asks nothing anew about land or money. */
const often = { answers: 8, characters: 32_000_000 };
export const cachedLand = cached(landAnswer, often);
export const cachedMoney = cached(moneyAtAGlance, often);
export const cachedPeople = cached((question: CapacityInput) => people(readCapacity(question)), often);

/** What a view asks: looked at again, the same tables are not worked out again. */
const now = { answers: 4, characters: 16_000_000 };
export const cachedFourMeans = cached(fourMeansPerTask, now);
export const cachedMoreMoney = cached(moreMoney, now);
export const cachedPeopleInDetail = cached(async (question: CapacityInput) => peoplePerPeriod(readCapacity(question)), now);
