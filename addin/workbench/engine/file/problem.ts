/** A workbook file that cannot be used: `message` is one Dutch line for the user, saying what is wrong and what to do. */
export class FileProblem extends Error {
  override name = "FileProblem";
}
