import type { VNode } from "preact";

import type { PlaceBrief } from "#places";
import { useTexts } from "#platform/i18n/context.tsx";
import { dayOf } from "#platform/time/day.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { page } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { type Problems, readAsked, type Values, valuesOf } from "../ask/ask.form.ts";
import { findWished } from "../ask/ask.page.tsx";
import { askTexts } from "../ask/ask.texts.ts";
import { GroupFields, WhatFields, WhenFields, WhoFields } from "../ask/ask-fields.view.tsx";
import { periodOf } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { findWishedPlaces, type Request } from "../visits.query.ts";
import { changeRequest } from "./change.command.ts";
import { requestOfLink } from "./follow.page.tsx";
import { followTexts } from "./follow.texts.ts";
import { mayChange } from "./follow.view.tsx";

/** The same questions as at the beginning, but for the address, which was confirmed. */
export default page("visits/change", routes.change, {
  access: anyone,

  async get({ db, params, locale }) {
    const request = await requestOfLink(db, params.token);
    const wished = await findWishedPlaces(db, request.id);
    const body = mayChange(request.state) ? (
      <Change token={params.token} values={written(request, wished)} problems={{}} found={wished} />
    ) : (
      <Late token={params.token} />
    );
    return { title: followTexts[locale].change, robots: "noindex", body };
  },

  async post(visit) {
    const { db, params, locale, now } = visit;
    const request = await requestOfLink(db, params.token);
    const input = await visit.formInput();
    const values = valuesOf(input);
    const found = await findWished(db, values, Boolean(input.text["find"]));
    const again = (status: 200 | 422 | 429, problems: Problems) =>
      ({
        title: followTexts[locale].change,
        robots: "noindex",
        status,
        body: <Change token={params.token} values={values} problems={problems} found={found} />,
      }) as const;
    if (input.text["find"]) return found.length > 0 ? again(200, {}) : again(422, { place_words: askTexts[locale].placesNone });
    const read = readAsked(input, locale, dayOf(now), { email: request.email ?? "" });
    if (!read.ok) return again(422, read.problems);
    if (!(await takeToken(db, `visits change ${request.id}`, { limit: 20, windowSeconds: 3600 })).allowed)
      return again(429, { message: followTexts[locale].tooMany });
    const changed = await changeRequest(db, visit, request.id, read.value);
    if (!changed.ok) return { title: followTexts[locale].notPossible, robots: "noindex", status: 409, body: <Late token={params.token} /> };
    return { redirect: `${routes.follow.href(params)}?fait=modifiee` };
  },
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

function Change({ token, values, problems, found }: { token: string; values: Values; problems: Problems; found: readonly PlaceBrief[] }) {
  return (
    <Framed token={token}>
      {(t) => (
        <Form action={routes.change.href({ token })} values={values} problems={problems} label={t.change}>
          <WhoFields email={false} />
          <WhatFields found={found} />
          <WhenFields />
          <GroupFields />
          <Actions>
            <Button big>{t.save}</Button>
          </Actions>
        </Form>
      )}
    </Framed>
  );
}

function Late({ token }: { token: string }) {
  return (
    <Framed token={token}>
      {(t) => (
        <Notice tone="warn" title={t.notPossible}>
          <p>
            {t.notPossibleNext} <a href={routes.follow.href({ token })}>{t.where}</a>
          </p>
        </Notice>
      )}
    </Framed>
  );
}

function Framed({ token, children }: { token: string; children: (t: (typeof followTexts)["fr"]) => VNode }) {
  const t = useTexts(followTexts);
  return (
    <>
      <PageHead title={t.change} trail={[{ label: t.where, href: routes.follow.href({ token }) }]} lead={t.changeLead} />
      <div class="wrap flow">{children(t)}</div>
    </>
  );
}
