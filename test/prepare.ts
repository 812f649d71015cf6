import { ensureBuilt } from "../addin/workbench/cli/build";

/** The tests of the built add-in and of the workbench need a build that is as new as the sources. */
ensureBuilt(["addin", "answers", "page"]);
