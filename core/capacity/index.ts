/** Are there enough people: demand and supply per role and period, apart and as one government. */
export { capacityReport, cooperationReport, peopleNeededReport, planningReport } from "./functions";
export { readCapacity, type CapacityInput } from "./read";
export type { CapacityModel } from "./model";
export { pooledNeeds, type Need, type RoleNeed } from "./need";
export { cooperation, type Cooperation } from "./cooperation";
export { explainPeople } from "./explain";
export { servedCapacity, type PeopleFigure, type ServedCapacity } from "./served";
export { people, peoplePerPeriod, type Gain, type People, type PeopleInDetail, type RoleInPeriod, type RolePeople } from "./summary";
export { plannedUnit } from "./planned-unit";
export { carriedWork, type CarriedWork } from "./carried-work";
export { planned } from "./levelling/planning";
export type { Levelled } from "./levelling/level";
export { movedWork, type MovedRow, type MovedWork, type PlanFigures } from "./levelling/moved-work";
export type { Planning, PlanningInput } from "./levelling/read";
export { Cancelled, type Hooks as PlanningHooks } from "./levelling/model";
export { periodName, periodsOf } from "../supply";
