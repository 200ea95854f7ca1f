import type { Page } from "#platform/web/page.tsx";
import { filePages } from "./dataset.page.tsx";
import { history, versionFile } from "./history.page.tsx";
import { rowsPage } from "./rows.page.tsx";

export const datasetPages: readonly Page[] = [...filePages, rowsPage, history, versionFile];
