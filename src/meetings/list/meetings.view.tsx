import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import type { PlaceBrief } from "#places";
import type { Commune } from "#territory";
import { processRoutes } from "#processes";
import { sayMeetingTime } from "../meeting-facts.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import type { MeetingFilters } from "./meetings.filters.ts";

interface MeetingsProps {
  found: ListPage<Meeting, MeetingFilters>;
  places: ReadonlyMap<string, PlaceBrief>;
  communes: readonly Commune[];
  names: ReadonlyMap<string, string>;
  process: { title: string } | null;
  mayAdd: boolean;
}

export function Meetings(props: MeetingsProps) {
  const { found, process, mayAdd } = props;
  const { when, commune, process: slug } = found.values;
  const t = useTexts(meetingsTexts);
  const locale = useLocale();
  const tabs = (["upcoming", "past"] as const).map((key) => ({ label: t[key], href: found.href({ when: key }), current: key === when }));
  return (
    <PageFrame
      title={process ? t.ofProcess(process.title) : t.list}
      trail={process ? [{ label: <Written>{process.title}</Written>, href: processRoutes.process.href({ process: slug! }) }] : []}
      lead={t.listLead}
      actions={mayAdd && <ButtonLink href={withQuery(routes.newMeeting.href(), { demarche: slug })}>{t.add}</ButtonLink>}
      flow
    >
      <Narrow {...props} />
      <Tabs label={t.when} tabs={tabs} />
      <h2>{plural(found.total, locale, t.count)}</h2>
      {found.total === 0 ? (
        <NothingListed of={found} title={when === "past" ? t.nonePast : t.none} level={3} text={t.noneNext} />
      ) : (
        <Entries>
          {found.rows.map((meeting) => (
            <Line {...props} meeting={meeting} />
          ))}
        </Entries>
      )}
      <Pages of={found} />
      <p class="row">
        <Go href={withQuery(routes.meetingsCalendar.href(), { commune })} icon="calendar">
          {t.subscribe}
        </Go>
        <Go href={platformRoutes.newsOf.href({ kind: "rencontres" })} icon="rss">
          {t.feed}
        </Go>
      </p>
    </PageFrame>
  );
}

function Narrow({ found, communes }: MeetingsProps) {
  const t = useTexts(meetingsTexts);
  const { when, commune, words, online, process } = found.values;
  return (
    <Filters action={routes.meetings.href()} values={{ commune, q: words, "en-ligne": online ? "1" : "" }} label={t.filter} fold>
      {when === "past" && <input type="hidden" name="quand" value="passees" />}
      {process && <input type="hidden" name="demarche" value={process} />}
      <div class="filters-grid">
        <Select name="commune" label={t.commune} choices={communes.map(({ slug, name }) => ({ value: slug, label: name }))} empty={t.allCommunes} />
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Button kind="quiet">{t.filter}</Button>
      </div>
      <Checkbox name="en-ligne" label={t.onlineOnly} />
    </Filters>
  );
}

function Line({ meeting, places, names }: MeetingsProps & { meeting: Meeting }) {
  const t = useTexts(meetingsTexts);
  const locale = useLocale();
  const place = meeting.placeId ? places.get(meeting.placeId) : undefined;
  const commune = meeting.communeCode ? names.get(meeting.communeCode) : undefined;
  const where = [place?.published ? place.name : meeting.venue, commune].filter(Boolean).join(", ");
  return (
    <Entry
      title={<Written>{meeting.title}</Written>}
      href={routes.meeting.href({ meeting: meeting.slug })}
      lead={{ big: formatDate(meeting.startsAt, locale, { day: "numeric" }), small: formatDate(meeting.startsAt, locale, { month: "short" }) }}
      meta={[sayMeetingTime(meeting, locale), meeting.onSite && where, meeting.online && t.online, <MeetingBadge meeting={meeting} />].filter(Boolean)}
    >
      <Written as="p">{meeting.summary}</Written>
    </Entry>
  );
}

/** Where it stands, in a word: cancelled, under way, full, seats left, minutes to read. */
export function MeetingBadge({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingsTexts);
  const locale = useLocale();
  const { state, phase, taking, minutesAt, seats, registered, onSite, online, onlineSeats } = meeting;
  if (state !== "announced") return <Badge tone={state === "cancelled" ? "danger" : "warn"}>{t.states[state]}</Badge>;
  if (phase === "now") return <Badge tone="accent">{t.now}</Badge>;
  if (phase === "over") return minutesAt ? <Badge tone="ok">{t.minutesReady}</Badge> : <Badge>{t.over}</Badge>;
  if (!taking || !onSite || seats === null) return null;
  if (registered >= seats) return online && onlineSeats === null ? null : <Badge tone="warn">{t.full}</Badge>;
  return <Badge tone="ok">{plural(seats - registered, locale, t.seatsLeft)}</Badge>;
}
