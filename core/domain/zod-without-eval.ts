import { z } from "zod";

/**
 * zod tries `new Function` to see whether it may compile schemas. The pane's content security policy
 * forbids that and reports every attempt, so this module is imported before the first schema is made.
 */
z.config({ jitless: true });
