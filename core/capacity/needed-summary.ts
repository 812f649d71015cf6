import { said } from "../domain/findings";
import { refuseArgument, type InputReader } from "../tables";
import type { Report } from "../tables/report";
import { peopleNeeded, type PeopleNeeded } from "./people-needed";
import { readCapacity, type CapacityInput } from "./read";
import { peopleNeededTable } from "./report";

/** MENSENNODIG, and per role what it says. InputError for what is wrong in the input, a missing norm too. */
export async function peopleNeededPerRole(input: CapacityInput, reader?: InputReader): Promise<{ readonly report: Report; readonly roles: readonly PeopleNeeded[] }> {
  const model = readCapacity(input, reader);
  const roles = await peopleNeeded(model, model.norm ?? refuseArgument("norm", said("noNorm")));
  return { report: peopleNeededTable(roles, model), roles };
}
