import { numbersArgument } from "../../tables/argument";

const USUAL = [0.25, 0.5, 0.75, 1, 1.25];

/**
 * The parts of the money (25 %, 50 %, …) that a programme grows by, smallest first and each once; blank: the usual five.
 * @throws InputError for what is no share above 0
 */
export function readSteps(steps: unknown): number[] {
  const shares = steps === null || steps === undefined || steps === "" || steps === 0 ? []
    : numbersArgument("stappen", steps, { above: 0, atMost: 10, zeroIsBlank: true }).flat().filter((share) => share !== undefined);
  return shares.length === 0 ? USUAL : [...new Set(shares)].sort((one, other) => one - other);
}
