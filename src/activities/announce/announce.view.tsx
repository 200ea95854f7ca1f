import { placeRoutes } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Activity } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import type { ActivityDate } from "../dates.query.ts";
import type { KeptPlace } from "../places.query.ts";
import { routes } from "../routes.ts";
import { sayDate, sayRhythm, saySeats, sayWhen } from "../say.ts";
import { ActivityFields } from "./activity-fields.view.tsx";

interface AnnounceProps {
  place: KeptPlace;
  /** Not over; cancelled ones too. */
  coming: readonly Activity[];
  /** Dates to come of all of them, the next first. */
  next: readonly ActivityDate[];
  form: FormState;
}

export function Announce(props: AnnounceProps) {
  const t = useTexts(activityTexts);
  const { place, coming } = props;
  const { slug, name } = place;
  return (
    <PageFrame title={t.announce} trail={[{ label: name, href: placeRoutes.show.href({ slug }) }]} lead={t.announceLead} ground="surface">
      <Columns kind="half">
        <NewActivity {...props} />
        <div class="flow loose">
          <TitledPart id="a-venir" title={t.coming}>
            {coming.length === 0 ? <p class="soft">{t.noneComing}</p> : <Coming {...props} />}
            <p class="row">
              <Go icon="download" href={routes.announceCsv.href({ slug })}>
                {t.csv}
              </Go>
              <Go href={routes.addService.href()}>{t.openService}</Go>
            </p>
          </TitledPart>
          <CancelActivity {...props} />
        </div>
      </Columns>
    </PageFrame>
  );
}

/** Each with its next date, and the ways to correct the whole or that date. */
function Coming({ coming, next }: AnnounceProps) {
  const t = useTexts(activityTexts);
  const locale = useLocale();
  return (
    <Entries>
      {coming.map((one) => {
        const date = next.find(({ activityId }) => activityId === one.id);
        const seats = date && saySeats(date, locale);
        return (
          <Entry
            title={one.title}
            href={routes.show.href({ id: one.id })}
            lead={{ icon: "calendar" }}
            action={one.state === "announced" && !one.hidden ? { label: t.correct, href: routes.edit.href({ id: one.id }) } : undefined}
            meta={[date ? sayWhen(date, locale) : sayDate(one.day, locale), ...(seats ? [seats] : []), sayRhythm(one, locale) ?? t.once]}
          >
            {one.hidden && (
              <p>
                <Badge tone="danger">{t.hidden}</Badge>
              </p>
            )}
            {one.state === "cancelled" && (
              <p>
                <Badge tone="danger">{one.reason ? t.cancelledBecause(one.reason) : t.cancelled}</Badge>
              </p>
            )}
            {date && !one.hidden && <Go href={routes.date.href({ id: date.id })}>{t.seeDate}</Go>}
          </Entry>
        );
      })}
    </Entries>
  );
}

function NewActivity({ place, form }: AnnounceProps) {
  const t = useTexts(activityTexts);
  return (
    <Form action={routes.announce.href({ slug: place.slug })} state={stateOf(form, "announce", form.values)} label={t.announce}>
      <ActivityFields />
      <Submit label={t.save} act="announce" big />
    </Form>
  );
}

function CancelActivity({ place, coming, form }: AnnounceProps) {
  const t = useTexts(activityTexts);
  const locale = useLocale();
  const choices = coming.filter(({ state }) => state === "announced").map(({ id, title, day }) => ({ value: id, label: `${title}, ${sayDate(day, locale)}` }));
  if (choices.length === 0) return null;
  return (
    <TitledPart id="annuler" title={t.cancelTitle}>
      <Form action={routes.announce.href({ slug: place.slug })} state={stateOf(form, "cancel")} label={t.cancelTitle}>
        <Select name="activite" label={t.which} choices={choices} />
        <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={300} />
        <Submit label={t.cancel} act="cancel" kind="danger" />
      </Form>
    </TitledPart>
  );
}
