import { sayPhone } from "#platform/text/phone.ts";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { anyone } from "#platform/web/visitor.ts";
import { followTexts } from "../follow.texts.ts";
import { followLink } from "../links.query.ts";
import { routes } from "../routes.ts";
import { RequestFacts } from "../request-facts.view.tsx";
import { findRequest, findWishedPlaces } from "../visits.query.ts";
import { confirmRequest } from "./confirm.command.ts";

/** The link of the first letter. Opening it changes nothing: programs that read mail open links too. */
export default act("visits/confirm", routes.confirm, {
  access: anyone,

  async find({ db, params }) {
    const link = await followLink(db, "confirm", params.token);
    const request = link && (await findRequest(db, link.requestId));
    if (!request) throw new NotFound();
    return request;
  },

  /** With all that was typed: anybody may write anybody's address, and only what its reader has seen is confirmed. */
  async show({ db, params, locale }, request) {
    const t = followTexts[locale];
    const body = (
      <>
        <PageHead title={t.confirmTitle} lead={t.confirmLead} />
        <div class="wrap flow">
          {request.state === "unconfirmed" && (
            <RequestFacts
              request={request}
              places={(await findWishedPlaces(db, request.id)).filter(({ published }) => published)}
              more={[[t.facts.contact, [request.contact_name, request.phone && sayPhone(request.phone)].filter(Boolean).join(", ")]]}
            />
          )}
          <Form action={routes.confirm.href(params)} label={t.confirmTitle}>
            <Submit label={t.confirmAct} big />
          </Form>
        </div>
      </>
    );
    return { title: t.confirmTitle, robots: "noindex", body };
  },

  run: async (visit) => done(routes.follow.href({ token: await confirmRequest(visit.db, visit, visit.params.token) }), "confirmee"),
});
