import { NotFound } from "#platform/web/errors.ts";
import { readFilters } from "#platform/web/filters.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import { meetingsCalendar } from "../calendar.ts";
import { filters } from "../list/meetings.filters.ts";
import { listMeetings } from "../list/meetings-list.query.ts";
import { findMeeting, findMeetingById, type Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import { findOwnRegistration, findRegistration } from "../register/register.query.ts";
import { followLink } from "../notices/notify.command.ts";

type Around = Pick<Visit, "db" | "locale" | "now" | "settings">;

async function answer({ db, locale, now, settings }: Around, name: string, meetings: readonly Meeting[], withOnlineUrl = false): Promise<Response> {
  const places = await findPlaceBriefs(
    db,
    meetings.flatMap(({ placeId }) => placeId ?? []),
  );
  return meetingsCalendar({ name, meetings, places, locale, now, site: publicAddress(settings, "/").replace(/\/$/, ""), withOnlineUrl });
}

export const calendarPages: readonly Page[] = [
  /** What people subscribe to: the coming meetings of the metropolis, or of a commune. */
  page("meetings/list", routes.meetingsCalendar, {
    access: anyone,
    async get(visit) {
      const asked = readFilters(filters, visit.url.searchParams);
      const territory = await readTerritory(visit.db);
      const commune = asked.commune ? territory.communeBySlug(asked.commune) : null;
      const question = { ...asked, when: "upcoming", communeCode: commune?.code ?? null, processId: null } as const;
      const { rows } = await listMeetings(visit.db, question, { limit: 500, offset: 0 });
      return answer(visit, [meetingsTexts[visit.locale].list, commune?.name ?? territory.metropolis.name].join(", "), rows);
    },
  }),
  page("meetings/meeting", routes.meetingCalendar, {
    access: anyone,
    async get(visit) {
      const found = await findMeeting(visit.db, visit.params.meeting, visit.visitor);
      if (!found || found.meeting.state === "draft") throw new NotFound();
      const own = await findOwnRegistration(visit.db, found.meeting.id, visit.visitor?.id);
      return answer(visit, found.meeting.title, [found.meeting], own?.state === "registered" && own.online);
    },
  }),
  page("meetings/register", routes.ownCalendar, {
    access: anyone,
    async get(visit) {
      const id = await followLink(visit.db, visit.params.token);
      const own = id && (await findRegistration(visit.db, id));
      const meeting = own && (await findMeetingById(visit.db, own.meetingId));
      if (!meeting) throw new NotFound();
      return answer(visit, meeting.title, [meeting], own.state === "registered" && own.online);
    },
  }),
];
