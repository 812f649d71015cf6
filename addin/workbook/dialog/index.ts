export { listenToPane } from "./in-dialog";
export { showDialog, type DialogHeard, type DialogTrouble, type ShownDialog } from "./show-dialog";
