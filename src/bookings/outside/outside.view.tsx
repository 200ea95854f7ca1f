import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { sayWhen } from "../say.ts";
import { mostOutside } from "./outside.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Clash, Outside } from "./outside.query.ts";
import { outsideTexts } from "./outside.texts.ts";

export interface OutsideThing {
  readonly resource: Resource;
  readonly calendars: readonly Outside[];
  readonly clashes: readonly Clash[];
}

export function OutsidePage({ resource, calendars, clashes, form }: OutsideThing & { form: FormState }) {
  const t = useTexts(outsideTexts);
  const action = routes.outside.href({ id: resource.id });
  return (
    <PageFrame title={t.title} trail={[{ label: resource.words.name, href: routes.manage.href({ id: resource.id }) }]} lead={t.lead} ground="surface">
      <Columns kind="aside">
        <div class="flow loose">
          <Clashes clashes={clashes} />
          <Calendars calendars={calendars} action={action} />
        </div>
        {calendars.length < mostOutside ? <AddForm action={action} form={form} /> : <p class="soft">{t.many}</p>}
      </Columns>
    </PageFrame>
  );
}

function Clashes({ clashes }: Pick<OutsideThing, "clashes">) {
  const t = useTexts(outsideTexts);
  const locale = useLocale();
  if (clashes.length === 0) return null;
  return (
    <Notice tone="warn" title={plural(clashes.length, locale, t.clashes)}>
      <p>{t.clashesLead}</p>
      <ul>
        {clashes.map(({ id, from, to, personName }) => (
          <li>
            <a href={routes.handle.href({ id })}>{sayWhen(from, to, locale)}</a>
            {personName && `, ${personName}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Calendars({ calendars, action }: Pick<OutsideThing, "calendars"> & { action: string }) {
  const t = useTexts(outsideTexts);
  if (calendars.length === 0) return <p>{t.none}</p>;
  return (
    <TitledPart id="agendas" title={t.list}>
      <Entries>
        {calendars.map((calendar) => (
          <Calendar calendar={calendar} action={action} />
        ))}
      </Entries>
      <form method="post" action={action}>
        <Button kind="quiet" act="read">
          {t.read}
        </Button>
      </form>
      <p class="soft">{t.free}</p>
    </TitledPart>
  );
}

function Calendar({ calendar: { id, name, host, events, readAt, fault }, action }: { calendar: Outside; action: string }) {
  const t = useTexts(outsideTexts);
  const locale = useLocale();
  const badge = fault ? <Badge tone="warn">{t.failing}</Badge> : readAt ? <Badge tone="ok">{t.fine}</Badge> : <Badge>{t.waiting}</Badge>;
  const read = readAt ? t.lastRead(sayInstant(readAt, locale)) : t.neverRead;
  return (
    <Entry title={name} meta={[badge, host, read, ...(readAt ? [plural(events, locale, t.events)] : [])]}>
      {fault && (
        <p>
          {t.faults[fault]} {readAt && t.stands}
        </p>
      )}
      <form method="post" action={action}>
        <TextButton act={`remove:${id}`}>
          {t.remove}
          <span class="vh"> {name}</span>
        </TextButton>
      </form>
    </Entry>
  );
}

function AddForm({ action, form }: { action: string; form: FormState }) {
  const t = useTexts(outsideTexts);
  const locale = useLocale();
  return (
    <Form action={action} state={stateOf(form, "add")} label={t.add}>
      <h2>{t.add}</h2>
      <p class="soft">{t.addLead(formatNumber(mostOutside, locale))}</p>
      <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={100} />
      <TextField name="adresse" label={t.address} hint={t.addressHint} maxLength={2000} />
      <Submit label={t.add} act="add" />
    </Form>
  );
}
