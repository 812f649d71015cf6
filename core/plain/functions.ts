import type { InputReader } from "../tables";
import type { Report } from "../tables/report";
import { readPublicReport, type PublicReportInput } from "./read";
import { publicReportTable } from "./report";

/** PUBLIEKSVERSLAG: sentences with their figures filled in, and what may keep a reader from understanding them. */
export function publicReport(input: PublicReportInput, reader?: InputReader): Report {
  return publicReportTable(readPublicReport(input, reader));
}
