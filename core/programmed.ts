/** Which measures, and when: a face of its own, because few who open the pane ask for it, and the first load is small. */
export * from "./programme";
export { headroomOf, programmeOf, programmesOfParts } from "./overview/programme";
