import type { PlaceBrief } from "#places";
import { useTexts } from "#platform/i18n/context.tsx";
import { dayOf } from "#platform/time/day.ts";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { acts, conflict, done, tooMany } from "#platform/web/act.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readRequest } from "../ask/ask.form.ts";
import { GroupFields, WhatFields, WhenFields, WhoFields } from "../ask/ask-fields.view.tsx";
import { lookForPlaces, placesToChoose } from "../ask/look-for-places.ts";
import { periodOf } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { findWishedPlaces, type Request } from "../visits.query.ts";
import { changeRequest } from "./change.command.ts";
import { followTexts } from "../follow.texts.ts";
import { mayChange } from "./follow.view.tsx";
import { requestOfLink } from "../links.query.ts";

/** The same questions as at the beginning, but for the address, which was confirmed. */
export default acts("visits/change", routes.change, {
  access: anyone,
  find: ({ db, params }) => requestOfLink(db, params.token),
  values: async ({ db }, request) => written(request, await findWishedPlaces(db, request.id)),
  async show({ db, params, locale }, request, form) {
    const places = mayChange(request.state) ? await placesToChoose(db, form) : null;
    return { title: followTexts[locale].change, robots: "noindex", body: <Change token={params.token} form={form} places={places} /> };
  },
  acts: (step) => ({
    find: step(lookForPlaces),
    change: step({
      read: (form, { now }, { email }) => readRequest(form, dayOf(now), email ?? ""),
      async run(visit, { id }, asked) {
        const { db, params, locale } = visit;
        const t = followTexts[locale];
        const turn = await takeToken(db, `visits change ${id}`, { limit: 20, windowSeconds: 3600 });
        if (!turn.allowed) return tooMany({ message: t.tooMany });
        const changed = await changeRequest(db, visit, id, asked);
        return changed.ok ? done(routes.follow.href(params), "modifiee") : conflict(t.notPossible, t.notPossibleNext);
      },
    }),
  }),
});

function written(request: Request, wished: readonly PlaceBrief[]): Values {
  const { organisation, kind, city, country, contact_name, phone, people, wish, themes, language, transport, wheelchair, message } = request;
  const period = periodOf(request.wished_period);
  const days = Object.fromEntries(
    request.wished_days.flatMap(({ day, half }, at) => [
      [`day${at + 1}`, day],
      [`half${at + 1}`, half],
    ]),
  );
  return {
    ...{ organisation, kind, city, country, wish, themes, language, transport },
    ...days,
    contact_name: contact_name ?? "",
    phone: phone ?? "",
    people: String(people),
    wheelchair: wheelchair ? "1" : "",
    message: message ?? "",
    places: wished.map(({ id }) => id),
    from: period?.from ?? "",
    until: period?.until ?? "",
  };
}

/** `places`: null once nothing can be changed any more. */
function Change({ token, form, places }: { token: string; form: FormState; places: readonly PlaceBrief[] | null }) {
  const t = useTexts(followTexts);
  return (
    <>
      <PageHead title={t.change} trail={[{ label: t.where, href: routes.follow.href({ token }) }]} lead={t.changeLead} />
      <div class="wrap flow">
        {places ? (
          <Form action={routes.change.href({ token })} state={form} label={t.change}>
            <WhoFields email={false} />
            <WhatFields found={places} />
            <WhenFields />
            <GroupFields />
            <Submit label={t.save} big act="change" />
          </Form>
        ) : (
          <Notice tone="warn" title={t.notPossible}>
            <p>
              {t.notPossibleNext} <a href={routes.follow.href({ token })}>{t.where}</a>
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}
