import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Actions, CheckboxGroup, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Commune } from "#territory";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { type Theme, themes } from "../inquiry.ts";
import type { Service } from "../routing/receiver.ts";
import { routes } from "../routes.ts";
import { servicesTexts } from "./services.texts.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";

interface Places {
  communes: readonly Commune[];
  /** Whether this person also sets departments of the metropolis. */
  everywhere: boolean;
  form: FormState;
}

export function Services({ services, communes, everywhere, form }: Places & { services: readonly Service[] }) {
  const t = useTexts(servicesTexts);
  const general = useTexts(inquiriesTexts);
  const nameOf = (code: string | null) => (code === null ? general.ofMetropolis : (communes.find((commune) => commune.code === code)?.name ?? code));
  return (
    <>
      <PageHead title={t.title} trail={[{ label: general.desk, href: routes.desk.href() }]} lead={t.lead} joined />
      <Band tight>
        {services.length === 0 ? (
          <Empty title={t.none} text={t.noneNext} />
        ) : (
          <Table
            caption={t.title}
            hideCaption
            rows={services}
            columns={[
              { label: t.name, heads: true, cell: ({ id, name }) => <a href={routes.service.href({ id })}>{name}</a> },
              { label: t.where, cell: ({ communeCode }) => nameOf(communeCode) },
              { label: t.themes, cell: (one) => one.themes.map((theme) => general.themes[theme as Theme]).join(", ") },
              { label: t.days, number: true, cell: ({ days, ended }) => (ended ? <Badge>{t.ended}</Badge> : days) },
            ]}
          />
        )}
      </Band>
      <Band ground="linen">
        <SectionHead title={t.add} />
        <Form action={routes.services.href()} state={form} label={t.add}>
          <Fields communes={communes} everywhere={everywhere} />
          <Submit label={t.add} />
        </Form>
      </Band>
    </>
  );
}

export function OneService({ service, communes, everywhere, form }: Places & { service: Service }) {
  const t = useTexts(servicesTexts);
  const general = useTexts(inquiriesTexts);
  const { id, name, ended } = service;
  return (
    <PageFrame
      title={name}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: t.title, href: routes.services.href() },
      ]}
    >
      <Form action={routes.service.href({ id })} state={form} label={t.edit}>
        <Fields communes={communes} everywhere={everywhere} />
        <Actions>
          <Button act="save">{t.save}</Button>
          <Button kind={ended ? "quiet" : "danger"} act={ended ? "again" : "end"}>
            {ended ? t.again : t.end}
          </Button>
        </Actions>
      </Form>
    </PageFrame>
  );
}

function Fields({ communes, everywhere }: Omit<Places, "form">) {
  const t = useTexts(servicesTexts);
  const general = useTexts(inquiriesTexts);
  return (
    <>
      <TextField name="name" label={t.name} maxLength={120} />
      <Select
        name="commune"
        label={t.where}
        empty={everywhere ? general.ofMetropolis : undefined}
        choices={communes.map(({ code, name }) => ({ value: code, label: name }))}
        optional={everywhere}
      />
      <CheckboxGroup name="themes" label={t.themes} hint={t.themesHint} choices={themes.map((value) => ({ value, label: general.themes[value] }))} optional />
      <TextField name="days" label={t.days} inputMode="numeric" maxLength={2} short />
      <TextField name="mailbox" type="email" label={t.mailbox} hint={t.mailboxHint} maxLength={254} optional />
    </>
  );
}
