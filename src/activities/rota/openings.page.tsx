import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Refused } from "#platform/refused.ts";
import { Written, written } from "#platform/ui/written.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { type Activity, findOpeningsOf } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { announce, cancelActivity } from "../announce/announce.command.ts";
import { once } from "../timing/timing.form.ts";
import { routes } from "../routes.ts";
import { sayDate, sayRhythm, sayTimes } from "../say.ts";
import { mustLead, type Service } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";
import { readOpening } from "./opening.form.ts";
import { OpeningFields } from "./opening-fields.view.tsx";
import { rotaTexts } from "./rota.texts.ts";

interface Thing {
  readonly service: Service;
  /** Not over. */
  readonly openings: readonly Activity[];
}

/** Leads say when a service opens, and how many people that takes: each date is a shift of the rota. */
export default acts("activities/rota", routes.openings, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.openings>): Promise<Thing> {
    const { service } = await mustLead(db, params.slug, visitor);
    if (service.state !== "open") throw new Refused(409);
    return { service, openings: (await findOpeningsOf(db, service.id)).filter(({ over }) => !over) };
  },
  values: (_, { service }) => ({ titre: service.title, texte: service.about, revient: once, personnes: "1", plus: "2" }),
  show: ({ locale }, thing, form) => ({
    title: `${rotaTexts[locale].openingTitle}, ${thing.service.title}`,
    robots: "noindex",
    says: rotaTexts[locale].done,
    body: <Openings {...thing} form={form} />,
  }),
  acts: (step) => ({
    add: step({
      read: (form, { now }, { service }) => readOpening(form, service, now),
      async run({ db, visitor, locale, params }, { service }, { details, staffing }) {
        const t = activityTexts[locale].problems;
        const added = await announce(db, { placeId: service.placeId, service: { id: service.id, ...staffing } }, details, visitor.id);
        if (added.ok) return done(routes.rota.href(params), "ouverture");
        return added.problem === "twice" ? conflict({ titre: t.twice }) : wrong({ titre: t.many });
      },
    }),
    cancel: step({
      read: (form, _, { openings }) => ({
        id: form.choice(
          "ouverture",
          openings.map(({ id }) => id),
          activityTexts[form.locale].problems.which,
        ),
        reason: form.line("motif", 3, 300, activityTexts[form.locale].problems.reason),
      }),
      async run({ db, visitor, locale, params }, _, { id, reason }) {
        const cancelled = await cancelActivity(db, id, { reason, by: visitor.id });
        return cancelled ? done(routes.rota.href(params), "annulee") : conflict(rotaTexts[locale].gone);
      },
    }),
  }),
});

function Openings(props: Thing & { form: FormState }) {
  const { service } = props;
  const { slug, title } = service;
  const t = useTexts(rotaTexts);
  const services = useTexts(servicesTexts);
  return (
    <PageFrame
      title={t.openingTitle}
      trail={[
        { label: services.here, href: routes.services.href() },
        { label: <Written>{title}</Written>, href: routes.service.href({ slug }) },
        { label: t.title, href: routes.rota.href({ slug }) },
      ]}
      lead={t.openingLead}
      ground="surface"
    >
      <Columns kind="half">
        <NewOpening {...props} />
        <div class="flow loose">
          <Current {...props} />
          <CancelOpenings {...props} />
        </div>
      </Columns>
    </PageFrame>
  );
}

function NewOpening({ service: { slug }, form }: Thing & { form: FormState }) {
  const t = useTexts(rotaTexts);
  return (
    <Form action={routes.openings.href({ slug })} state={stateOf(form, "add", form.values)} label={t.add}>
      <h2>{t.add}</h2>
      <OpeningFields />
      <Submit label={t.add} act="add" big />
    </Form>
  );
}

function Current({ service: { slug }, openings }: Thing) {
  const t = useTexts(rotaTexts);
  const general = useTexts(activityTexts);
  const locale = useLocale();
  return (
    <TitledPart id="prevues" title={t.current}>
      {openings.length === 0 ? (
        <p class="soft">{t.noOpening}</p>
      ) : (
        <Entries>
          {openings.map((one) => (
            <Entry
              title={<Written>{one.title}</Written>}
              lead={{ icon: "calendar-clock" }}
              meta={[
                sayRhythm(one, locale) ?? sayDate(one.day, locale),
                sayTimes(one, locale),
                t.staffing(formatNumber(one.needed, locale), formatNumber(one.wanted, locale)),
              ]}
            >
              {one.state === "announced" && (
                <p>
                  <a href={routes.opening.href({ slug, id: one.id })}>
                    {t.correct}
                    <span class="vh"> {written(one.title)}</span>
                  </a>
                </p>
              )}
              {one.state === "cancelled" && (
                <p>
                  <Badge tone="danger">{general.cancelled}</Badge>
                </p>
              )}
            </Entry>
          ))}
        </Entries>
      )}
    </TitledPart>
  );
}

function CancelOpenings({ service: { slug }, openings, form }: Thing & { form: FormState }) {
  const t = useTexts(rotaTexts);
  const locale = useLocale();
  const choices = openings
    .filter(({ state }) => state === "announced")
    .map((one) => ({
      ...{ value: one.id, written: true },
      label: [one.title, sayRhythm(one, locale) ?? sayDate(one.day, locale), sayTimes(one, locale)].join(", "),
    }));
  if (choices.length === 0) return null;
  return (
    <Form action={routes.openings.href({ slug })} state={stateOf(form, "cancel")} label={t.cancel}>
      <h2>{t.cancel}</h2>
      <p class="soft">{t.cancelLead}</p>
      <Select name="ouverture" label={t.which} choices={choices} />
      <TextField name="motif" label={t.reason} maxLength={300} />
      <Submit label={t.cancel} act="cancel" kind="danger" />
    </Form>
  );
}
