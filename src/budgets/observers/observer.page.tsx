import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { confirmObserver, stopObserving } from "./observe.command.ts";
import { findObserver, type Observer } from "./observers.query.ts";
import { observersTexts } from "./observers.texts.ts";

/**
 * The link of each letter, and the address of List-Unsubscribe (RFC 8058): reading it changes nothing, since programs follow links. What
 * is posted without a word of ours stops the letters, without a session, and is answered without a redirect: no act, whose post leads on.
 */
export default page("budgets/observers", routes.observer, {
  access: anyone,
  async get(visit) {
    const observer = await ofLink(visit);
    return answer(visit, observer, observer.confirmed ? "confirmed" : "asked");
  },
  async post(visit) {
    const observer = await ofLink(visit);
    if ((await visit.form())["act"] !== "confirm") {
      await stopObserving(visit.db, observer.id);
      return answer(visit, observer, "stopped");
    }
    await confirmObserver(visit.db, observer.id);
    return answer(visit, observer, "now");
  },
});

type ObserverVisit = VisitOf<typeof routes.observer, Visitor | null>;

async function ofLink({ db, params }: ObserverVisit): Promise<Observer> {
  const observer = await findObserver(db, params.slug, params.token);
  if (!observer) throw new NotFound();
  return observer;
}

type Standing = "asked" | "now" | "confirmed" | "stopped";

function answer({ params, locale }: ObserverVisit, observer: Observer, standing: Standing) {
  const t = observersTexts[locale];
  const title = { asked: t.confirmTitle, now: t.stopTitle, confirmed: t.stopTitle, stopped: t.stoppedTitle }[standing];
  return {
    title,
    robots: "noindex",
    body: <Own slug={params.slug} vote={observer.title} title={title} standing={standing} action={routes.observer.href(params)} />,
  } as const;
}

interface OwnProps {
  slug: string;
  /** Its title. */
  vote: string;
  title: string;
  standing: Standing;
  action: string;
}

function Own({ slug, vote, title, standing, action }: OwnProps) {
  const t = useTexts(observersTexts);
  const lead = { asked: t.confirmLead, now: t.confirmed, confirmed: t.stopLead, stopped: t.stopped }[standing];
  return (
    <PageFrame title={title} lead={lead} flow>
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
      <Onward href={routes.choose.href({ slug })}>{vote}</Onward>
    </PageFrame>
  );
}
