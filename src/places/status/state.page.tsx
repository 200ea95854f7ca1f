import { dayOf } from "#platform/time/day.ts";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { findSteered, type SteeredRecord } from "../steer/find-steered.query.ts";
import { changeState, findDecisions } from "./state.command.ts";
import { readStateForm } from "./state.form.ts";
import { StateView } from "./state.view.tsx";
import { statusRoutes } from "./status.routes.ts";
import { statusTexts } from "./status.texts.ts";

const power = "places.publish";

export default page("places/status", statusRoutes.state, {
  access: may(power),

  async get(visit) {
    const place = await findSteered(visit.db, visit.params.slug, visit.visitor, power);
    return show(visit, place, { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { db, offers, visitor, params, locale, now } = visit;
    const place = await findSteered(db, params.slug, visitor, power);
    const fields = await visit.form();
    const read = readStateForm(fields, dayOf(now), locale);
    if (!read) throw new NotFound();
    if (!read.ok) return { ...(await show(visit, place, { values: fields, problems: read.problems })), status: 422 };
    const outcome = await changeState(db, offers, visitor, { placeId: place.id, ...read.input });
    if (outcome.ok) return { redirect: withQuery(statusRoutes.state.href({ slug: place.slug }), { fait: read.input.act }) };
    return { ...(await show(visit, await findSteered(db, params.slug, visitor, power), { values: fields, conflict: true })), status: 409 };
  },
});

interface More {
  readonly done?: string | null;
  readonly values?: Values;
  readonly problems?: Problems;
  readonly conflict?: boolean;
}

async function show({ db, locale, now }: Pick<Visit, "db" | "locale" | "now">, place: SteeredRecord, more: More): Promise<HtmlAnswer> {
  const decisions = await findDecisions(db, place.id);
  return {
    title: `${statusTexts[locale].title}, ${place.name}`,
    robots: "noindex",
    body: <StateView place={place} decisions={decisions} today={dayOf(now)} {...more} />,
  };
}
