import type { Page } from "#platform/web/page.tsx";
import { runCsv, runPage } from "./run.page.tsx";
import runs from "./runs.page.tsx";
import upload from "./upload.page.tsx";

/** The download before the page of one import: its pattern would take that address too. */
export const importPages: readonly Page[] = [upload, ...runs, runCsv, runPage];
