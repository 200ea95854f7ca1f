import { acts, done, tooMany } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { beforeTerms, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { recordConsent, withdrawConsent } from "../consent/consent.command.ts";
import { listConsents } from "../consent/consent.query.ts";
import { surveys } from "../terms.ts";
import { spaceTabs } from "../space/space-tabs.ts";
import { askCopy } from "./ask-copy.command.ts";
import { listCopies } from "./copies.query.ts";
import { dataTexts } from "./data.texts.ts";
import { MyData } from "./data.view.tsx";
import { routes } from "../routes.ts";

const here = routes.data.href();
const fewADay = { limit: 3, windowSeconds: 24 * 3600 };

export default acts("people/data-export", routes.data, {
  access: beforeTerms(signedIn),
  show,
  acts: (step) => ({
    copy: step({
      async run({ db, visitor, locale }) {
        const t = dataTexts[locale];
        const turn = await takeToken(db, `data-copy ${visitor.id}`, fewADay);
        if (!turn.allowed) return tooMany(t.tooOften, t.tooOftenNote);
        return done(routes.dataCopy.href({ id: await askCopy(db, visitor.id, t.taskTitle) }));
      },
    }),
    agree: step({
      async run({ db, visitor }) {
        await recordConsent(db, visitor.id, surveys.what, surveys.version);
        return done(here, "accord");
      },
    }),
    withdraw: step({
      async run({ db, visitor }) {
        await withdrawConsent(db, visitor.id, surveys.what);
        return done(here, "accord");
      },
    }),
  }),
});

async function show({ db, visitor, offers, locale }: Visit<string, Visitor>) {
  const t = dataTexts[locale];
  const [copies, consents] = await Promise.all([listCopies(db, visitor.id), listConsents(db, visitor.id)]);
  return { title: t.title, says: { accord: t.consentKept }, body: <MyData tabs={spaceTabs(offers, locale, here)} copies={copies} consents={consents} /> };
}
