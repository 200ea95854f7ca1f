import type { VNode } from "preact";

import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Step, type Steps } from "#platform/web/act.ts";
import type { Page, Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../process.gate.ts";
import { manageAnswer } from "../manage/manage-answer.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { routes } from "../routes.ts";

export type ListName = "editCategories" | "editTeam" | "editPartners" | "editDocuments" | "editMilestones";

export type ListVisit = Visit<(typeof routes)[ListName]["pattern"], Visitor>;

/** A process and one list of what describes it. */
export interface ProcessList<line> {
  readonly process: ProcessSheet;
  readonly lines: readonly line[];
}

/** The page of one such list: lines are added and removed, and what else its `acts` do. */
export const listPage = <line, value>(
  part: ListName,
  {
    lines,
    show,
    add,
    remove,
    acts: more,
  }: {
    readonly lines: (visit: ListVisit, process: ProcessSheet) => Promise<readonly line[]>;
    readonly show: (visit: ListVisit, sheet: ProcessList<line>, form: FormState) => VNode | Promise<VNode>;
    readonly add: Step<ListVisit, ProcessList<line>, value>;
    /** `key`: of the line. Gives the sentence of why it stays; null when it is gone. */
    readonly remove: (visit: ListVisit, sheet: ProcessList<line>, key: string) => Promise<string | null>;
    readonly acts?: Steps<ListVisit, ProcessList<line>>;
  },
): Page =>
  acts("processes/lists", routes[part], {
    access: agent,
    async find(visit) {
      const process = await findManaged(visit.db, visit.params.process, visit.visitor);
      return { process, lines: await lines(visit, process) };
    },
    show: async (visit, sheet, form) => manageAnswer(visit.locale, sheet.process, part, await show(visit, sheet, form)),
    acts: (step) => ({
      add: step(add),
      remove: step({
        read: (form) => form.on(),
        async run(visit, sheet, key) {
          const refusal = await remove(visit, sheet, key);
          return refusal === null ? done(routes[part].href(visit.params), "retire") : conflict(refusal);
        },
      }),
      ...more?.(step),
    }),
  });
