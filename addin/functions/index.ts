import type { FunctionRecord } from "./about";
import { balance } from "./balance.about";
import { binding } from "./binding.about";
import { capacity } from "./capacity.about";
import { governance } from "./governance.about";
import { learning } from "./learning.about";
import { legitimacy } from "./legitimacy.about";
import { overview } from "./overview.about";
import { plain } from "./plain.about";
import { residents } from "./residents.about";
import { progress } from "./progress.about";
import { risk } from "./risk.about";
import { wellbeing } from "./wellbeing.about";
import { stacking } from "./stacking.about";
import { programme } from "./programme.about";

const recordsByModule = { balance, binding, capacity, governance, learning, legitimacy, overview, plain, programme, progress, residents, risk, stacking, wellbeing };

/** The files of custom functions in this folder, by the module of the core that they ask. */
export const functionModules = Object.keys(recordsByModule);

/** What is said about every custom function. For the build, manuals and tests: the add-in itself loads what the build makes of it. */
export const functionRecords: readonly (FunctionRecord & { readonly id: string; readonly module: string })[] =
  Object.entries(recordsByModule).flatMap(([module, records]) =>
    Object.entries<FunctionRecord>(records).map(([id, record]) => ({ id, module, ...record })));
