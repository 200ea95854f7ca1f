import type { Page } from "#platform/web/page.tsx";
import mergedPlaces from "./merged-places.page.ts";
import { decidePage, pairPage } from "./pair/pair.page.tsx";
import queue from "./queue/queue.page.tsx";
import unmerge from "./unmerge/unmerge.page.tsx";

export const mergePages: readonly Page[] = [...queue, pairPage, decidePage, unmerge, mergedPlaces];
