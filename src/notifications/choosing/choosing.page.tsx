import { findSuppression, liftSuppression } from "#platform/mail/suppression.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { noticesFor, rhythmOf } from "../notice.ts";
import { groupByRoom } from "../notice-groups.ts";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { findChoices } from "./choice.query.ts";
import { saveChoices } from "./choose.command.ts";
import { readChoices } from "./choosing.form.ts";
import { Choosing } from "./choosing.view.tsx";

/** Each kind of news, and when an e-mail says it. */
export default page("notifications/choosing", routes.choosing, {
  access: signedIn,

  get: async (visit) => ({ title: `${texts[visit.locale].choosing.tab} — ${texts[visit.locale].title}`, body: await draw(visit) }),

  async post(visit) {
    const { db, visitor, form, offers, locale } = visit;
    const fields = await form();
    if (fields.reessayer) return retry(visit);
    const read = readChoices(fields, noticesFor(visitor, offers.notices));
    if (!read.ok) return { title: texts[locale].choosing.problem, body: await draw(visit, { wrong: read.wrong, typed: fields }), status: 422 };
    await saveChoices(db, visitor.id, read.choices);
    return { redirect: withQuery(routes.choosing.href(), { fait: "choix" }) };
  },
});

type Asked = Visit<string, Visitor>;

interface Again {
  readonly wrong: readonly string[];
  readonly typed: Readonly<Record<string, string>>;
}

async function draw({ db, visitor, offers, locale, url }: Asked, again?: Again) {
  const [chosen, suppression] = await Promise.all([findChoices(db, visitor.id), findSuppression(db, visitor.email)]);
  const notices = noticesFor(visitor, offers.notices);
  const kinds = notices.filter(({ optional = true }) => optional).map(({ kind, label, usual }) => ({ kind, label: label[locale], usual }));
  const always = notices.filter(({ optional }) => optional === false).map(({ label }) => label[locale]);
  const values = Object.fromEntries(notices.map((notice) => [notice.kind, again?.typed[notice.kind] ?? rhythmOf(notice, chosen)]));
  return (
    <Choosing
      groups={groupByRoom(kinds, offers)}
      always={always}
      values={values}
      wrong={again?.wrong ?? []}
      suppression={suppression}
      done={url.searchParams.get("fait")}
      tabs={spaceTabs(offers, locale, routes.inbox.href())}
    />
  );
}

/** A few times a day: each attempt at a mailbox that is not there costs the house its good name. */
async function retry({ db, visitor }: Asked) {
  const turn = await takeToken(db, `mail-retry ${visitor.id}`, { limit: 3, windowSeconds: 86_400 });
  if (turn.allowed) await liftSuppression(db, visitor.email);
  return { redirect: withQuery(routes.choosing.href(), { fait: turn.allowed ? "reessai" : "trop" }) };
}
