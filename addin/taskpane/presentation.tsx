import { createRoot } from "react-dom/client";
import { config } from "zod";
import { excelLanguage } from "../workbook/runtime";
import { listenToPane } from "../workbook/dialog";
import { PresentationPage } from "./frame/presenting/page";

// As the core does for the pane, whose policy this page has too: zod would try `new Function` to see whether it may.
config({ jitless: true });

createRoot(document.getElementById("presentation")!).render(<PresentationPage language={excelLanguage()} listen={listenToPane} />);
