import { Form, Submit } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, done } from "#platform/web/act.ts";
import { anyone } from "#platform/web/visitor.ts";
import { followTexts } from "../follow/follow.texts.ts";
import { inquiryOfLink } from "../links.query.ts";
import { routes } from "../routes.ts";
import { confirmInquiry } from "./confirm.command.ts";

/** The link of the first letter. Opening it changes nothing: programs that read mail open links too. */
export default act("inquiries/confirm", routes.confirm, {
  access: anyone,
  find: ({ db, params }) => inquiryOfLink(db, "confirm", params.token),

  show({ params, locale }) {
    const t = followTexts[locale];
    const body = (
      <>
        <PageHead title={t.confirmTitle} lead={t.confirmLead} />
        <div class="wrap flow">
          <Form action={routes.confirm.href(params)} label={t.confirmTitle}>
            <Submit label={t.confirmAct} big />
          </Form>
        </div>
      </>
    );
    return { title: t.confirmTitle, robots: "noindex", body };
  },

  run: async (visit, { id }) => done(routes.follow.href({ token: await confirmInquiry(visit.db, visit, id, visit.now) }), "confirmee"),
});
