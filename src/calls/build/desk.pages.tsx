import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { act, done } from "#platform/web/act.ts";
import { list, type ListPage } from "#platform/web/list.ts";
import type { Page } from "#platform/web/page.tsx";
import type { Call } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { builder, instructor } from "../gate.ts";
import { CallLine } from "../list/calls.view.tsx";
import { routes } from "../routes.ts";
import { type TemplateName, templateNames, templates } from "../templates.ts";
import { createCall } from "./build.command.ts";
import { buildTexts } from "./build.texts.ts";
import { countWaitings, findAll, listAll, waitings } from "./desk.query.ts";

const desk = list("calls/build", routes.desk, {
  access: builder,
  filters: {},
  rows: ({ db }, _, __, range) => listAll(db, range),
  show: async ({ db, locale, now, visitor }, _, found) => ({
    title: buildTexts[locale].deskTitle,
    robots: "noindex",
    says: buildTexts[locale].done,
    body: <Desk found={found} now={now} waiting={await countWaitings(db, dayOf(now))} instructs={instructor(visitor)} />,
  }),
});

interface DeskProps {
  found: ListPage<Call, object>;
  now: Date;
  waiting: Awaited<ReturnType<typeof countWaitings>>;
  instructs: boolean;
}

function Desk({ found, now, waiting, instructs }: DeskProps) {
  const t = useTexts(buildTexts);
  const locale = useLocale();
  const waitsOf = (id: string) => waitings.flatMap((one) => (waiting.get(id)?.[one] ? [plural(waiting.get(id)![one], locale, t.waits[one])] : []));
  const general = useTexts(callsTexts);
  return (
    <PageFrame
      title={t.deskTitle}
      trail={[{ label: general.list, href: routes.list.href() }]}
      lead={t.deskLead}
      actions={
        <>
          <ButtonLink icon="plus" href={routes.add.href()}>
            {t.add}
          </ButtonLink>
          {instructs && (
            <>
              <ButtonLink kind="quiet" href={routes.accompany.href()}>
                {t.followLink}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.aid.href()}>
                {t.aidLink}
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      {found.total === 0 ? (
        <Empty title={t.noCalls} text={t.noCallsNext} />
      ) : (
        <Entries>
          {found.rows.map((call) => (
            <CallLine call={call} now={now} href={routes.build.href({ slug: call.slug })} level={2} waits={waitsOf(call.id)} />
          ))}
        </Entries>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

const add = act("calls/build", routes.add, {
  access: builder,
  find: ({ db }) => findAll(db),
  values: () => ({ depart: "third_places" }),
  show: ({ locale }, calls, form) => ({ title: buildTexts[locale].add, robots: "noindex", body: <Add calls={calls} form={form} /> }),
  read(form, { locale }, calls) {
    const t = buildTexts[locale].problems;
    const from = form.choice<string>("depart", [...templateNames, ...calls.map(({ id }) => id)], t.from);
    const call = calls.find(({ id }) => id === from);
    const template = call ?? templates[from as TemplateName];
    const title = form.has("titre") || !template?.title ? form.line("titre", 3, 120, t.title) : template.title;
    return { title, template };
  },
  async run({ db, visitor }, _, { title, template }) {
    return done(routes.build.href({ slug: await createCall(db, title, template, visitor.id) }), "cree");
  },
});

function Add({ calls, form }: { calls: readonly Call[]; form: FormState }) {
  const t = useTexts(buildTexts);
  const general = useTexts(callsTexts);
  const copies = calls.map(({ id, title }) => ({ value: id, label: title, written: true }));
  return (
    <PageFrame
      title={t.add}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: t.deskTitle, href: routes.desk.href() },
      ]}
      lead={t.addLead}
      ground="surface"
    >
      <Form action={routes.add.href()} state={form} label={t.add}>
        <Select
          name="depart"
          label={t.from}
          choices={[
            ...templateNames.map((one) => ({ value: one, label: t.templates[one] })),
            ...(copies.length > 0 ? [{ label: t.copies, choices: copies }] : []),
          ]}
        />
        <TextField name="titre" label={t.title} hint={t.titleHint} maxLength={120} optional />
        <Submit label={t.create} />
      </Form>
    </PageFrame>
  );
}

export const deskPages: readonly Page[] = [...desk, add];
