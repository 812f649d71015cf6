/** What it takes, and the finance beside the balance: a face of its own, because it comes with the view that shows it. */
export { furtherReport } from "./overview/further-reports";
