import { type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { followTexts } from "../follow/follow.texts.ts";
import { followLink, makeLink } from "../links.ts";
import { routes } from "../routes.ts";
import { type House, tellDelegation, tellPlanners } from "../telling/tell.command.ts";
import { allows } from "../visit.ts";
import { lockRequest, writeJournal } from "../visits.query.ts";

/** The link of the first letter. Opening it changes nothing: programs that read mail open links too. */
export default page("visits/confirm", routes.confirm, {
  access: anyone,

  async get({ db, params, locale }) {
    if (!(await followLink(db, "confirm", params.token))) throw new NotFound();
    const t = followTexts[locale];
    const body = (
      <>
        <PageHead title={t.confirmTitle} lead={t.confirmLead} />
        <div class="wrap flow">
          <Form action={routes.confirm.href(params)} label={t.confirmTitle}>
            <Actions>
              <Button big>{t.confirmAct}</Button>
            </Actions>
          </Form>
        </div>
      </>
    );
    return { title: t.confirmTitle, robots: "noindex", body };
  },

  async post(visit) {
    const { db, params } = visit;
    const link = await followLink(db, "confirm", params.token);
    if (!link) throw new NotFound();
    const token = await confirmRequest(db, visit, link.requestId);
    return { redirect: `${routes.follow.href({ token })}?fait=confirmee` };
  },
});

/** Pressed twice, or by two people at once, the planners are told once. Gives a private link to the request. */
async function confirmRequest(db: Kysely<Tables>, house: House, requestId: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, requestId);
    if (!request) throw new NotFound();
    if (allows(request.state, "confirm")) {
      await sql`update visits.request set state = 'received', received_at = now() where id = ${requestId}`.execute(trx);
      await writeJournal(trx, { requestId, act: "received", side: "delegation" });
      await tellDelegation(trx, house, request, "received");
      await tellPlanners(trx, house, request, request.held ? "held" : "asked");
    }
    return makeLink(trx, "follow", { requestId });
  });
}
