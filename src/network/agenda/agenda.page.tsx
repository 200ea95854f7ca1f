import { addDays, dayOf, startOfDay } from "#platform/time/day.ts";
import { oneOf } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { keeps } from "../keeper.ts";
import { findOwn } from "../members.query.ts";
import { routes } from "../routes.ts";
import { findEvents } from "./agenda.query.ts";
import { eventWords } from "./event.ts";
import { agendaTexts } from "./agenda.texts.ts";
import { Agenda } from "./agenda.view.tsx";

/** How far ahead. */
const days = 92;

/** What happens in the network, from the rooms that keep it. */
export default list("network/agenda", routes.agenda, {
  access: anyone,
  find: async ({ db, visitor, now, locale }) => ({
    inside: keeps(visitor) || (visitor !== null && (await findOwn(db, visitor)).length > 0),
    span: { now, until: startOfDay(addDays(dayOf(now), days)) },
    locale,
  }),
  filters: { kind: oneOf("quoi", eventWords) },
  async rows({ db }, { span, inside, locale }, { kind }, { limit, offset }) {
    const all = await findEvents(db, span, { inside, kind, locale });
    return { rows: all.slice(offset, limit === null ? undefined : offset + limit), total: all.length };
  },
  show: ({ locale, url }, { inside }, found) => ({
    title: agendaTexts[locale].title,
    description: agendaTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Agenda found={found} inside={inside} />,
  }),
});
