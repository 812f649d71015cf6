/** Life, residents and decisions: a face of its own, because few who open the pane ask for it, and the first load is small. */
export { decisionsInDetail, programmesInDetail, publicReportInDetail, residentsInDetail, wellbeingInDetail } from "./overview/life";
