import { dayOf } from "#platform/time/day.ts";
import { acts, done, tooMany } from "#platform/web/act.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { takeMailboxTurn } from "#people";
import { routes } from "../routes.ts";
import { askVisit } from "./ask.command.ts";
import { readRequest } from "./ask.form.ts";
import { askTexts } from "./ask.texts.ts";
import { Ask, Sent } from "./ask.view.tsx";
import { lookForPlaces, placesToChoose } from "./look-for-places.ts";

/** Many people may share one address; one mailbox belongs to one delegation, and others may name it. */
const limits = {
  address: { limit: 20, windowSeconds: 3600 },
  pair: { limit: 4, windowSeconds: 86_400 },
  account: { limit: 24, windowSeconds: 86_400 },
};

export default acts("visits/ask", routes.ask, {
  access: anyone,
  show: async ({ db, locale }, _, form) => ({ title: askTexts[locale].title, body: <Ask form={form} places={await placesToChoose(db, form)} /> }),
  acts: (step) => ({
    find: step(lookForPlaces),
    ask: step({
      read: (form, { now }) => readRequest(form, dayOf(now)),
      async run(visit, _, asked) {
        const { db, locale } = visit;
        if (!(await takeMailboxTurn(visit, "visits ask", asked.email, limits)).allowed) return tooMany(askTexts[locale].tooMany, askTexts[locale].tooManyNext);
        await askVisit(db, visit, asked, locale);
        return done(routes.asked.href());
      },
    }),
  }),
});

export const asked = page("visits/ask", routes.asked, {
  access: anyone,
  get: ({ locale }) => ({ title: askTexts[locale].sentTitle, robots: "noindex", body: <Sent /> }),
});
