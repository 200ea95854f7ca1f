import { page } from "#platform/web/page.tsx";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { unsubscribe } from "./unsubscribe.command.ts";
import { findUnsubscribe } from "./unsubscribe.query.ts";
import { Stopped, UnknownLink, Unsubscribing } from "./unsubscribing.view.tsx";

/**
 * The address of List-Unsubscribe (RFC 8058). Reading it changes nothing, since programs follow links; posting stops the mails,
 * whatever is posted, without a session, and is answered without a redirect: no act, whose post leads on.
 */
export default page("notifications/unsubscribing", routes.unsubscribing, {
  access: beforeTerms(anyone),

  async get({ db, params, offers, locale }) {
    const stops = await findUnsubscribe(db, params.token);
    if (!stops) return unknownLink(locale);
    const labels = offers.notices.filter(({ kind }) => stops.kinds.includes(kind)).map(({ label }) => label[locale]);
    const body = <Unsubscribing action={routes.unsubscribing.href(params)} labels={labels} digest={stops.digest !== null} />;
    return { title: texts[locale].unsubscribing.title, body, robots: "noindex" };
  },

  async post({ db, params, offers, locale }) {
    const stopped = await unsubscribe(db, params.token, offers.notices);
    if (!stopped) return unknownLink(locale);
    const body = <Stopped labels={stopped.map(({ label }) => label[locale])} />;
    return { title: texts[locale].unsubscribing.doneTitle, body, robots: "noindex" };
  },
});

function unknownLink(locale: keyof typeof texts) {
  return { title: texts[locale].unsubscribing.unknownTitle, body: <UnknownLink />, status: 404, robots: "noindex" } as const;
}
