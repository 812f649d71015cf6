export { createCommands, type Command, type Commands, type CommandsNow, type CommandState, type Outcomes } from "./commands";
export { associateRibbon, ribbonCommands } from "./ribbon";
