import { readAvailable, readCertainty, readClasses, readRegister, riskAtAGlance, type Available, type Register, type RiskAtAGlance } from "../risk";
import { InputReader } from "../tables";
import { byKind, type Tables } from "./by-kind";
import type { OverviewOptions, RiskOptions, SourceTable } from "./model";
import { canAnswer, riskQuestion } from "./questions";

interface RiskTables {
  readonly register: Register;
  readonly available: Available | undefined;
}

/**
 * The register, and what there is to bear it with: for who wants to know whether it can be read.
 * @throws InputError for what is wrong in one of the tables; NoAnswer without risks
 */
export function readRisks(given: Tables, options: RiskOptions & Pick<OverviewOptions, "structural"> = {}, reader = new InputReader()): RiskTables {
  const register = reader.attempt((own) => readRegister(riskQuestion(given, options), own));
  const capacity = given.get("weerstandscapaciteit");
  const available = capacity === undefined ? undefined : reader.attempt((own) => readAvailable(capacity, own));
  reader.refuse();
  return { register: register!, available };
}

/** What can go wrong and whether it can be borne; undefined without a register. `hear` hears how far a simulation is (0-1). */
export async function riskOf(
  tables: readonly SourceTable[], options: OverviewOptions & RiskOptions = {}, hear: (done: number) => void = () => undefined,
): Promise<RiskAtAGlance | undefined> {
  const given = byKind(tables);
  if (!canAnswer("risk", given)) return undefined;
  const { register, available } = readRisks(given, options);
  return riskAtAGlance(register, readCertainty(options.certainty), available, readClasses(undefined), hear);
}
