/** Versions of inputs and results, kept in the workbook itself: as custom XML, which travels with the file and stands on no sheet. */
export { keepVersion, type Kept, type NewVersion } from "./keep";
export { listVersions, readVersion, type KeptVersions, type VersionRead } from "./read";
export { lockVersion, unlockVersion } from "./lock";
export { deleteUnreadable, deleteVersion, type Deleted } from "./delete";
export type { UnreadableVersion } from "./heads";
