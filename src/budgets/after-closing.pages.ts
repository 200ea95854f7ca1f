import type { Page } from "#platform/web/page.tsx";
import challenge from "./challenge/challenge.page.tsx";
import challenges from "./challenge/challenges.page.tsx";
import depart from "./departure/depart.page.tsx";
import dataPackage from "./opendata/package.page.ts";
import file from "./publish/file.page.ts";
import journal from "./publish/journal.page.ts";
import stamp from "./stamp/stamp.page.ts";
import recount from "./verify/recount.page.tsx";
import result, { explanations } from "./result/result.page.tsx";

/** What everybody reads once a vote is counted. */
export const afterClosing: readonly Page[] = [result, explanations, challenge, challenges, recount, depart, dataPackage, journal, file, stamp];
