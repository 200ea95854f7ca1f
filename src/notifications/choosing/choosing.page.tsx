import { findSuppression, liftSuppression } from "#platform/mail/suppression.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, done } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { beforeTerms, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { noticesFor, rhythmOf } from "../notice.ts";
import { groupByRoom } from "../notice-groups.ts";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { findChoices } from "./choice.query.ts";
import { saveChoices } from "./choose.command.ts";
import { type Choices, readChoices, readOneForAll } from "./choosing.form.ts";
import { Choosing } from "./choosing.view.tsx";

const here = routes.choosing.href();

type Chooser = Visit<string, Visitor>;

/** Each kind of news, and when an e-mail says it. */
export default acts("notifications/choosing", routes.choosing, {
  access: beforeTerms(signedIn),
  show,
  acts: (step) => ({
    save: step({ read: (form, { visitor, offers }) => readChoices(form, noticesFor(visitor, offers.notices)), run: save }),
    all: step({ read: (form, { visitor, offers }) => readOneForAll(form, noticesFor(visitor, offers.notices)), run: save }),
    // A few times a day: each attempt at a mailbox that is not there costs the house its good name.
    retry: step({
      async run({ db, visitor }) {
        const turn = await takeToken(db, `mail-retry ${visitor.id}`, { limit: 3, windowSeconds: 86_400 });
        if (turn.allowed) await liftSuppression(db, visitor.email);
        return done(here, turn.allowed ? "reessai" : "trop");
      },
    }),
  }),
});

async function save({ db, visitor }: Chooser, _thing: undefined, choices: Choices) {
  await saveChoices(db, visitor.id, choices);
  return done(here, "choix");
}

async function show({ db, visitor, offers, locale }: Chooser, _thing: undefined, form: FormState) {
  const [chosen, suppression] = await Promise.all([findChoices(db, visitor.id), findSuppression(db, visitor.email)]);
  const notices = noticesFor(visitor, offers.notices);
  const kinds = notices.filter(({ optional = true }) => optional).map(({ kind, label, usual }) => ({ kind, label: label[locale], usual }));
  const always = notices.filter(({ optional }) => optional === false).map(({ label }) => label[locale]);
  const stored = Object.fromEntries(notices.map((notice) => [notice.kind, rhythmOf(notice, chosen)]));
  const { title, choosing: t, suppressed } = texts[locale];
  return {
    title: form.status === 422 ? t.problem : `${t.tab} — ${title}`,
    says: {
      choix: { sentence: t.savedTitle, next: t.saved },
      reessai: { sentence: suppressed.retriedTitle, next: suppressed.retried },
      trop: { sentence: t.tooOftenTitle, next: t.tooOften, tone: "warn" },
    },
    body: (
      <Choosing
        groups={groupByRoom(kinds, offers)}
        always={always}
        form={{ ...form, values: { ...stored, ...form.values } }}
        suppression={suppression}
        tabs={spaceTabs(offers, locale, routes.inbox.href())}
      />
    ),
  } as const;
}
