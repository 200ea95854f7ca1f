import type { VNode } from "preact";

import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Step, type Steps } from "#platform/web/act.ts";
import type { Page, Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../gate.ts";
import { managed } from "../manage/managed.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { routes } from "../routes.ts";

export type PartName = "editCategories" | "editTeam" | "editPartners" | "editDocuments" | "editMilestones";

export type PartVisit = Visit<(typeof routes)[PartName]["pattern"], Visitor>;

/** A process and one list of what describes it. */
export interface PartSheet<line> {
  readonly process: ProcessSheet;
  readonly lines: readonly line[];
}

/** The page of one such list: lines are added and removed, and what else its `acts` do. */
export const partPage = <line, value>(
  part: PartName,
  {
    lines,
    show,
    add,
    remove,
    acts: more,
  }: {
    readonly lines: (visit: PartVisit, process: ProcessSheet) => Promise<readonly line[]>;
    readonly show: (visit: PartVisit, sheet: PartSheet<line>, form: FormState) => VNode | Promise<VNode>;
    readonly add: Step<PartVisit, PartSheet<line>, value>;
    /** `key`: of the line. Gives the sentence of why it stays; null when it is gone. */
    readonly remove: (visit: PartVisit, sheet: PartSheet<line>, key: string) => Promise<string | null>;
    readonly acts?: Steps<PartVisit, PartSheet<line>>;
  },
): Page =>
  acts("processes/parts", routes[part], {
    access: agent,
    async find(visit) {
      const process = await findManaged(visit.db, visit.params.process, visit.visitor);
      return { process, lines: await lines(visit, process) };
    },
    show: async (visit, sheet, form) => managed(visit.locale, sheet.process, part, await show(visit, sheet, form)),
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
