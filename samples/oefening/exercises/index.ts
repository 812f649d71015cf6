import type { Exercise } from "../exercise";
import { agreements } from "./agreements";
import { control } from "./control";
import { equilibrium } from "./equilibrium";
import { fits } from "./fits";
import { money } from "./money";
import { people } from "./people";
import { prices } from "./prices";
import { share } from "./share";

/** In rising difficulty; the first is number 1 in oefeningen.csv and stappen.csv. */
export const exercises: readonly Exercise[] = [control, fits, share, money, prices, equilibrium, people, agreements];
