import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { routes } from "../routes.ts";
import { daysOf, firstDays } from "./announcement.ts";
import { Announced, sayDate } from "./announcement.view.tsx";
import { findAnnouncements, type PlacedAnnouncement } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";

const shownDays = 27;

/** What happens in the places, four weeks from a day, by day. */
export default page("places/announcements", routes.activities, {
  access: anyone,

  async get({ db, url, locale, now }) {
    const t = announcementTexts[locale];
    const territory = await readTerritory(db);
    const today = dayOf(now);
    const typed = url.searchParams.get("jour") ?? "";
    const from = isDayOfThisCentury(typed) && typed >= today && typed <= addDays(today, 740) ? typed : today;
    const commune = territory.communeByCode((url.searchParams.get("commune") ?? "").toUpperCase())?.commune.code ?? null;
    const to = addDays(from, shownDays);
    const found = await findAnnouncements(db, { from, to, commune });
    const each = found
      .flatMap((announcement) => daysOf(announcement, from, to).map((day) => ({ announcement, day })))
      .sort((a, b) => `${a.day}${a.announcement.begins}`.localeCompare(`${b.day}${b.announcement.begins}`));
    return { title: t.title, description: t.lead, body: <Activities {...{ each, from, today, commune, territory }} count={found.length} /> };
  },
});

interface ActivitiesProps {
  /** One line a day on which it happens. */
  each: readonly { readonly announcement: PlacedAnnouncement; readonly day: string }[];
  count: number;
  from: string;
  today: string;
  commune: string | null;
  territory: Territory;
}

/** About as many lines on one page as anybody reads; the next days have a page of their own. */
const mostLines = 80;

function Activities(props: ActivitiesProps) {
  const t = useTexts(announcementTexts);
  return (
    <>
      <PageHead title={t.title} here={t.here} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          <Narrow {...props} />
          {props.each.length === 0 ? (
            <Empty title={t.none} actions={<Go href={routes.directory.href()}>{t.places}</Go>}>
              <p>{t.noneNote}</p>
            </Empty>
          ) : (
            <Lines {...props} />
          )}
        </div>
      </Band>
    </>
  );
}

function Narrow({ from, today, commune, territory }: ActivitiesProps) {
  const t = useTexts(announcementTexts);
  return (
    <Filters action={routes.activities.href()} label={t.filter} lands="resultats">
      <div class="filters-grid">
        <Select
          name="commune"
          label={t.commune}
          empty={t.allCommunes}
          value={commune ?? undefined}
          choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField name="jour" label={t.from} type="date" value={from === today ? "" : from} />
        <Button>{t.show}</Button>
      </div>
    </Filters>
  );
}

function Lines({ each, count, commune, territory }: ActivitiesProps) {
  const t = useTexts(announcementTexts);
  const locale = useLocale();
  const { shown, next } = firstDays(each, mostLines);
  const nameOf = (code: string) => territory.communeByCode(code)?.commune.name ?? "";
  return (
    <>
      <p id="resultats" class="row">
        <b>{plural(count, locale, t.count)}</b>
        <Go icon="calendar" href={withQuery(routes.activitiesCalendar.href(), { commune })}>
          {t.subscribe}
        </Go>
      </p>
      <Entries>
        {shown.map(({ announcement, day }) => (
          <Announced announcement={announcement} day={day} level={2} communeName={nameOf(announcement.commune_code)} />
        ))}
      </Entries>
      {next !== null && <Go href={`${withQuery(routes.activities.href(), { commune, jour: next })}#resultats`}>{t.later(sayDate(next, locale))}</Go>}
      <p class="row">
        <Go icon="database" href="/donnees/activites">
          {t.openData}
        </Go>
      </p>
    </>
  );
}
