import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Refused } from "#platform/refused.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { can, may } from "#platform/web/visitor.ts";
import { dayOf } from "#platform/time/day.ts";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";
import { readAnnouncement } from "./announce.form.ts";
import { isComing } from "./announcement.ts";
import { ActivityFields } from "./activity-fields.view.tsx";
import { findAnnouncement, type PlacedAnnouncement } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";
import { editAnnouncement } from "./edit-activity.command.ts";

const power = "places.edit";

/** A host corrects what is announced: its page, lists and calendars say it at once. What is over or cancelled stays as it is. */
export default act("places/announcements", routes.editActivity, {
  access: may(power),
  find: findEditable,
  values: (_, { title, about, day, begins, ends, until, room, audience, price, how, version }) => ({
    ...{ titre: title, texte: about, jour: day, debut: begins, fin: ends, jusque: until ?? "", salle: room ?? "", public: audience ?? "" },
    ...{ prix: price ?? "", venir: how ?? "", version: String(version) },
  }),
  show({ locale }, activity, form) {
    return { title: `${announcementTexts[locale].edit}, ${activity.title}`, robots: "noindex", body: <EditActivity activity={activity} form={form} /> };
  },
  read: (form, { now }, activity) => ({ what: readAnnouncement(form, now, activity), version: form.version() }),
  async run({ db, visitor, params, locale, now }, activity, { what, version }) {
    const t = announcementTexts[locale].problems;
    const saved = await editAnnouncement(db, visitor, activity, { what, version, now });
    if (saved.ok) return done(routes.activity.href(params), "modifiee");
    return saved.problem === "twice" ? conflict({ titre: t.twice }) : conflict(t.moved);
  },
});

/** @throws NotFound for what the public does not see; Forbidden where somebody else keeps the place; Refused (409) for what is over or cancelled. */
async function findEditable({ db, params, visitor, now }: VisitOf<typeof routes.editActivity>): Promise<PlacedAnnouncement> {
  const found = await findAnnouncement(db, params.id);
  if (!found) throw new NotFound();
  if (!can(visitor, power, whereOf({ id: found.place_id, commune_code: found.commune_code }))) throw new Forbidden();
  if (found.state !== "announced" || !isComing(found, dayOf(now), now)) throw new Refused(409);
  return found;
}

function EditActivity({ activity: { id, title, version }, form }: { activity: PlacedAnnouncement; form: FormState }) {
  const t = useTexts(announcementTexts);
  return (
    <>
      <PageHead
        title={t.edit}
        trail={[
          { label: t.here, href: routes.activities.href() },
          { label: title, href: routes.activity.href({ id }) },
        ]}
        lead={t.editLead}
        joined
      />
      <Band ground="surface" tight>
        <Form action={routes.editActivity.href({ id })} state={form} label={t.edit}>
          <input type="hidden" name="version" value={String(form.values.version ?? version)} />
          <ActivityFields />
          <Actions>
            <Button big>{t.saveEdit}</Button>
          </Actions>
        </Form>
      </Band>
    </>
  );
}
