import type { Room } from "#platform/room.ts";
import check from "./check/check.page.tsx";
import choose from "./choose/choose.page.tsx";
import meterSheet from "./choose/meter-sheet.page.ts";
import compare from "./compare/compare.page.tsx";
import { countDueJob, countJob } from "./count/count.job.ts";
import confirm from "./confirm/confirm.page.tsx";
import find from "./find/find.page.tsx";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import follow from "./follow/follow.page.tsx";
import list from "./list/list.page.tsx";
import manage from "./manage/manage.page.tsx";
import { powers } from "./powers.ts";
import project from "./project/project.page.tsx";
import { receiptLetterExample } from "./receipt/receipt.letter.ts";
import receipt, { mailed } from "./receipt/receipt.page.tsx";
import { noticeRooms, notices } from "./reminder/notices.ts";
import { afterClosing } from "./after-closing.pages.ts";
import rules from "./rules/rules.page.tsx";
import { challengeNotices } from "./challenge/challenge.notices.ts";
import { sealJob } from "./seal/seal.job.ts";
import { checkLine } from "./verify/check.line.ts";
import setupParts from "./setup/parts/parts.page.tsx";
import setupProject from "./setup/projects/project.page.tsx";
import setupProjects from "./setup/projects/projects.page.tsx";
import settings, { create } from "./setup/settings.page.tsx";
import setup from "./setup/setup.page.tsx";

const budgets: Room = {
  name: "budgets",
  pages: [
    list,
    choose,
    meterSheet,
    project,
    compare,
    check,
    confirm,
    receipt,
    mailed,
    find,
    rules,
    manage,
    create,
    setup,
    settings,
    setupProjects,
    setupProject,
    setupParts,
    follow,
    ...afterClosing,
  ],
  jobs: [...keepingJobs, countJob, countDueJob, sealJob],
  commandLines: [checkLine],
  offers: { powers, notices: [...notices, ...challengeNotices], noticeRooms, letters: [receiptLetterExample] },
};

export default budgets;
