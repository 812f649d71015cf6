import { coveredTasks, moneyAtAGlance, moreMoney, readCostsAndSources, type BalanceInput, type GlanceInput } from "../balance";
import { carriedWork, people, peoplePerPeriod, readCapacity, type CapacityInput } from "../capacity";
import { landAnswer, type LandTables } from "../stacking";
import { cached } from "../tables/cached";
import { cachedAnswer } from "../tables/cached-answer";

/** Each question once for the same tables: an edit in Werk asks nothing anew about land or money. */
const often = { answers: 8, characters: 32_000_000 };
export const cachedLand = cachedAnswer((reader, tables: LandTables, area: string | undefined) => landAnswer(tables, area, reader), often);
export const cachedMoney = cachedAnswer((reader, question: GlanceInput) => moneyAtAGlance(question, reader), often);
export const cachedPeople = cachedAnswer(async (reader, question: CapacityInput) => people(readCapacity(question, reader)), often);

/** What a view asks: looked at again, the same tables are not worked out again. */
const now = { answers: 4, characters: 16_000_000 };
export const cachedCoveredTasks = cachedAnswer((reader, question: BalanceInput) => coveredTasks(readCostsAndSources(question, [], reader)), now);
export const cachedCarriedWork = cachedAnswer((reader, question: CapacityInput) => carriedWork(readCapacity(question, reader)), now);
export const cachedMoreMoney = cached(moreMoney, now);
export const cachedPeopleInDetail = cached(async (question: CapacityInput) => peoplePerPeriod(readCapacity(question)), now);
