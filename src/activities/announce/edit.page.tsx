import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Refused } from "#platform/refused.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { type Activity, findActivity } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { keeper, keeps } from "../keeper.ts";
import { routes } from "../routes.ts";
import { ActivityFields } from "./activity-fields.view.tsx";
import { readDetails, valuesOf } from "./announce.form.ts";
import { editActivity } from "./edit.command.ts";

/** A host corrects what is announced: its page, lists and calendars say it at once. What is over or cancelled stays as it is. */
export default act("activities/announce", routes.edit, {
  access: keeper,
  find: findEditable,
  values: (_, activity) => ({ ...valuesOf(activity), version: String(activity.version) }),
  show({ locale }, activity, form) {
    return { title: `${activityTexts[locale].edit}, ${activity.title}`, robots: "noindex", body: <EditActivity activity={activity} form={form} /> };
  },
  read: (form, { now }, activity) => ({ what: readDetails(form, now, activity), version: form.version() }),
  async run({ db, visitor, params, locale }, activity, { what, version }) {
    const { problems: t, gone } = activityTexts[locale];
    const saved = await editActivity(db, activity, { what, version, by: visitor.id, gone });
    if (saved.ok) return done(routes.show.href(params), "modifiee");
    if (saved.problem === "moved") return conflict(t.moved);
    return conflict(saved.problem === "twice" ? { titre: t.twice } : { places: t.seatsTaken });
  },
});

/**
 * @throws NotFound for what the public does not see, and for openings of a service, which its leads correct; Forbidden where somebody else
 * keeps the place; Refused (409) for what is over or cancelled.
 */
async function findEditable({ db, params, visitor }: VisitOf<typeof routes.edit>): Promise<Activity> {
  const found = await findActivity(db, params.id);
  if (!found || found.serviceId !== null) throw new NotFound();
  if (!keeps(visitor, found)) throw new Forbidden();
  if (found.state !== "announced" || found.over) throw new Refused(409);
  return found;
}

function EditActivity({ activity: { id, title, version }, form }: { activity: Activity; form: FormState }) {
  const t = useTexts(activityTexts);
  return (
    <PageFrame
      title={t.edit}
      trail={[
        { label: t.here, href: routes.calendar.href() },
        { label: <Written>{title}</Written>, href: routes.show.href({ id }) },
      ]}
      lead={t.editLead}
      ground="surface"
    >
      <Form action={routes.edit.href({ id })} state={form} label={t.edit}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? version)} />
        <ActivityFields />
        <Submit label={t.saveEdit} big />
      </Form>
    </PageFrame>
  );
}
