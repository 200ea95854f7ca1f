import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../../routes.ts";
import { findSubscriber, type Subscriber } from "../newsletter.query.ts";
import { newsletterTexts } from "../newsletter.texts.ts";
import { confirmSubscriber, stopNewsletter } from "./subscribe.command.ts";

/**
 * The link of each letter, and the address of List-Unsubscribe (RFC 8058): reading it changes nothing, since programs follow links. What
 * is posted without a word of ours stops the letters, without a session, and is answered without a redirect: no act, whose post leads on.
 */
export default page("publications/newsletter", routes.subscriber, {
  access: anyone,
  async get(visit) {
    const { confirmed } = await ofLink(visit);
    return answer(visit, confirmed ? "confirmed" : "asked");
  },
  async post(visit) {
    const { id } = await ofLink(visit);
    if ((await visit.form())["act"] !== "confirm") {
      await stopNewsletter(visit.db, id);
      return answer(visit, "stopped");
    }
    await confirmSubscriber(visit.db, id);
    return answer(visit, "now");
  },
});

type SubscriberVisit = VisitOf<typeof routes.subscriber, Visitor | null>;

async function ofLink({ db, params }: SubscriberVisit): Promise<Subscriber> {
  const subscriber = await findSubscriber(db, params.token);
  if (!subscriber) throw new NotFound();
  return subscriber;
}

type Standing = "asked" | "now" | "confirmed" | "stopped";

function answer({ params, locale }: SubscriberVisit, standing: Standing) {
  const t = newsletterTexts[locale];
  const title = { asked: t.confirmTitle, now: t.stopTitle, confirmed: t.stopTitle, stopped: t.stoppedTitle }[standing];
  return { title, robots: "noindex", body: <Own title={title} standing={standing} action={routes.subscriber.href(params)} /> } as const;
}

function Own({ title, standing, action }: { title: string; standing: Standing; action: string }) {
  const t = useTexts(newsletterTexts);
  const lead = { asked: t.confirmLead, now: t.confirmed, confirmed: t.stopLead, stopped: t.stopped }[standing];
  return (
    <PageFrame title={title} lead={lead}>
      {standing !== "stopped" && (
        <Form action={action} label={title}>
          <Actions>
            {standing === "asked" && (
              <Button big act="confirm">
                {t.confirm}
              </Button>
            )}
            <Button kind="quiet" act="stop">
              {t.stop}
            </Button>
          </Actions>
        </Form>
      )}
    </PageFrame>
  );
}
