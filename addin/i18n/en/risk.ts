import type { risk as dutch } from "../nl/risk";

/** English texts: the view on risks. */
export const risk: typeof dutch = {
  risk: {
    title: "Risks and resilience",
    question: "What can go wrong, and can it be borne?",
    busy: (share) => `Adding up the risks… ${share}`,
    calculating: "How far the draws are",
    stopped: "Stopped. The figures below may be out of date.",
    failed: "This could not be calculated.",
    again: "Calculate again",
    certainty: "Certainty",
    years: "Period",
    yearCount: (count) => (count === 1 ? "1 year" : `${count} years`),

    needed: (certainty, amount) => `With ${certainty} certainty ${amount} is needed`,
    nothingNeeded: (certainty) => `With ${certainty} certainty nothing is needed`,
    available: (amount) => `; there is ${amount}`,
    ratio: (ratio, name) => `: ratio ${ratio}${name === "" ? "" : `, ${name}`}`,
    half: (count) => (count === "1" ? " One risk makes half of it." : ` The ${count} largest make half of it.`),
    classes: {
      "A uitstekend": "excellent", "B ruim voldoende": "more than sufficient", "C voldoende": "sufficient", "D matig": "moderate", "E onvoldoende": "insufficient", "F ruim onvoldoende": "far from sufficient",
    },
    edge: "Within that accuracy lies another class.",
    inOverview: (sentence) => `Risks: ${sentence}`,
    accuracy: {
      exact: () => "Calculated exactly, without draws.",
      grid: (error) => `Calculated on a grid, without draws: ${error} off at most.`,
      simulation: (error, draws) => `Simulated with ${draws} draws, because risks depend on each other: standard error ${error}.`,
    },
    scaled: (factor) => `The correlations are not possible together and were multiplied by ${factor}.`,
    expected: (amount) => `Expected loss: ${amount}.`,
    noCapacity: "The ratio needs a table Weerstandscapaciteit (capacity): what there is to bear setbacks with.",

    curve: "How likely it is that an amount is enough",
    curveNote: (unit) => `From left to right the amount (${unit}), from below the chance that it is enough.`,
    lines: { curve: "chance that it is enough", certainty: "chosen certainty", capacity: "what there is" },
    bandwidth: "Amount for each certainty",
    bandwidthColumns: { certainty: "Certainty", amount: "Amount", low: "Low", high: "High" },

    bars: "What makes the amount",
    barsNote: "Contribution shares out what is needed. Without is how much less is needed if the risk is not there; that does not add up. Choose a risk for what is behind it.",
    contribution: "contribution",
    without: "without",
    line: (contribution, without) => `contribution ${contribution}, without ${without}`,
    rare: "rarer than the certainty",
    detail: {
      chance: (chance) => `Chance that it happens at least once: ${chance}.`,
      fixed: (amount) => `Impact: ${amount}.`,
      range: (least, most) => `Impact: from ${least} to ${most}.`,
      mode: (amount) => `Most likely ${amount}.`,
      structural: (years) => `Structural: the amount is per year and counts ${years} times.`,
      expected: (amount) => `Expected loss: ${amount}.`,
      owner: (owner) => `Owner: ${owner}.`,
      noOwner: "No owner filled in.",
      control: (name) => `Control: ${name}.`,
      unnamed: "without a name",
      noControl: "No control filled in.",
      relief: (needed, expected) => `It frees ${needed} and takes away ${expected} of expected loss`,
      cost: (amount) => `, for ${amount}`,
      pays: {
        yes: "It earns itself back.", room: "It does not earn itself back, but less need be kept ready than it costs.", no: "It costs more than it brings.", unknown: "What it costs is not filled in.",
      },
    },
    columns: { risk: "Risk", chance: "Chance", expected: "Expected loss", contribution: "Contribution", without: "Without" },
    tableOf: "Contributions in figures",
  },
};
