import type { PeopleInDetail } from "../capacity";
import { attempted } from "./attempted";
import { cachedPeopleInDetail } from "./cached";
import type { PeopleOptions, SourceTable } from "./model";
import { canAnswer, peopleQuestion } from "./questions";
import { byKind } from "./by-kind";

/** Per role and period what is asked and what there is, as one government. Undefined where there is no answer. */
export async function peopleInDetail(tables: readonly SourceTable[], options: PeopleOptions = {}): Promise<PeopleInDetail | undefined> {
  const given = byKind(tables);
  if (!canAnswer("people", given)) return undefined;
  return attempted(() => cachedPeopleInDetail(peopleQuestion(given, options)));
}
