import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { dayOf } from "#platform/time/day.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Actions, Form, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { may } from "#platform/web/visitor.ts";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { routes } from "../routes.ts";
import { useTrail } from "../use-trail.ts";
import { ActivityFields } from "./activity-fields.view.tsx";
import { announce, cancelAnnouncement } from "./announce.command.ts";
import { readAnnouncement, readCancellation } from "./announce.form.ts";
import { isComing, nextDay } from "./announcement.ts";
import { Announced, sayDate } from "./announcement.view.tsx";
import { findAnnouncementsOf, type PlacedAnnouncement } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";

const power = "places.edit";

/** A host announces what happens, and cancels it with a reason. */
export default acts("places/announcements", routes.announce, {
  access: may(power),
  find: ({ db, params, visitor }): Promise<PlaceRecord> => findPlaceFor(db, params.slug, visitor, power),
  async show({ db, locale, now }, place, form) {
    const t = announcementTexts[locale];
    const today = dayOf(now);
    const coming = (await findAnnouncementsOf(db, place.id, today, { all: true })).filter((one) => isComing(one, today, now));
    const says = { annoncee: t.done.announced, annulee: t.done.cancelled } as const;
    return { title: `${t.announce}, ${place.name}`, robots: "noindex", says, body: <Announce {...{ place, coming, today, now, form }} /> };
  },
  acts: (step) => ({
    announce: step({
      read: (form, { now }) => readAnnouncement(form, now),
      async run({ db, visitor, params, locale, now }, place, what) {
        const t = announcementTexts[locale].problems;
        const announced = await announce(db, visitor, place, what, now);
        if (announced.ok) return done(routes.announce.href(params), "annoncee");
        return announced.problem === "twice" ? conflict({ titre: t.twice }) : wrong({ titre: t.many });
      },
    }),
    cancel: step({
      read: readCancellation,
      async run({ db, visitor, params, locale, now }, place, cancellation) {
        const gone = announcementTexts[locale].problems.gone;
        return (await cancelAnnouncement(db, visitor, place, cancellation, now)) ? done(routes.announce.href(params), "annulee") : conflict({ activite: gone });
      },
    }),
  }),
});

interface AnnounceProps {
  place: PlaceRecord;
  coming: readonly PlacedAnnouncement[];
  today: string;
  now: Date;
  form: FormState;
}

function Announce(props: AnnounceProps) {
  const t = useTexts(announcementTexts);
  const { place, coming, today, now } = props;
  return (
    <>
      <PageHead title={t.announce} trail={useTrail(place)} lead={t.announceLead} joined />
      <Band ground="surface" tight>
        <Columns kind="half">
          <NewActivity {...props} />
          <div class="flow loose">
            <section aria-labelledby="a-venir" class="flow">
              <h2 id="a-venir">{t.coming}</h2>
              {coming.length === 0 ? (
                <p class="soft">{t.noneComing}</p>
              ) : (
                <Entries>
                  {coming.map((one) => (
                    <Announced announcement={one} day={nextDay(one, today, now) ?? one.day} communeName="" edit />
                  ))}
                </Entries>
              )}
              <p>
                <Go icon="download" href={routes.announceCsv.href({ slug: place.slug })}>
                  {t.csv}
                </Go>
              </p>
            </section>
            <CancelActivity {...props} />
          </div>
        </Columns>
      </Band>
    </>
  );
}

function NewActivity({ place, form }: AnnounceProps) {
  const t = useTexts(announcementTexts);
  return (
    <Form action={routes.announce.href({ slug: place.slug })} state={form} label={t.announce}>
      <ActivityFields />
      <Actions>
        <Button act="announce" big>
          {t.save}
        </Button>
      </Actions>
    </Form>
  );
}

function CancelActivity({ place, coming, form }: AnnounceProps) {
  const t = useTexts(announcementTexts);
  const locale = useLocale();
  const choices = coming.filter(({ state }) => state === "announced").map(({ id, title, day }) => ({ value: id, label: `${title}, ${sayDate(day, locale)}` }));
  if (choices.length === 0) return null;
  return (
    <section aria-labelledby="annuler" class="flow">
      <h2 id="annuler">{t.cancelTitle}</h2>
      <Form action={routes.announce.href({ slug: place.slug })} state={form} label={t.cancelTitle}>
        <Select name="activite" label={t.which} choices={choices} />
        <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={300} />
        <Actions>
          <Button act="cancel" kind="danger">
            {t.cancel}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}
