import { dayOf } from "#platform/time/day.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { may } from "#platform/web/visitor.ts";
import { routes } from "../../routes.ts";
import { forgetState } from "./accessibility-link.ts";
import { readPublisherForm } from "./publisher.form.ts";
import { readPublisher } from "./publisher.query.ts";
import { publisherTexts } from "./publisher.texts.ts";
import { PublisherForm } from "./publisher.view.tsx";
import { savePublisher } from "./save-publisher.command.ts";

/** Who publishes the site: what the texts say of it. */
export default act("people/legal", routes.publisher, {
  access: may("legal.write"),
  async values({ db, locale }) {
    const publisher = await readPublisher(db);
    return Object.fromEntries(
      Object.entries(publisher).map(([fact, value]) => [
        fact,
        typeof value === "number" ? value.toLocaleString(locale, { useGrouping: false }) : (value ?? ""),
      ]),
    );
  },
  show: ({ locale }, _thing, form) => ({ title: publisherTexts[locale].title, body: <PublisherForm form={form} /> }),
  read: (form, { now }) => readPublisherForm(form, dayOf(now)),
  async run({ db, visitor, locale }, _thing, publisher) {
    const saved = await savePublisher(db, publisher, visitor.id);
    forgetState(db);
    return saved.ok ? done(routes.legalDesk.href(), "editeur") : conflict(publisherTexts[locale].changed);
  },
});
