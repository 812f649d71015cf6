export { deedsBy, type Deed, type Deeds, type DeedsNow, type DeedState, type Outcomes } from "./deeds";
export { associateRibbon, ribbonCommands } from "./ribbon";
