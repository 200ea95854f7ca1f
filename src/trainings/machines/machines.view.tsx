import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, plural } from "#platform/i18n/format.ts";
import { bookingRoutes } from "#bookings";
import { Button } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Filters, Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Choosable } from "../edit/owners.query.ts";
import { routes } from "../routes.ts";
import { sayHours } from "../say.ts";
import { modes } from "../training.ts";
import { modeWords, noDemand, weekdays } from "./machine.form.ts";
import type { Machine } from "./machines.query.ts";
import { machinesTexts } from "./machines.texts.ts";

export function Machines({ found }: { found: ListPage<Machine, { readonly q: string }> }) {
  const t = useTexts(machinesTexts);
  const locale = useLocale();
  const asks = ({ mode, modules, hours }: Machine) => {
    if (mode === null) return t.modes.none;
    if (mode === "trained")
      return (
        <Quoting words={modules.map(({ title }) => title)}>
          {formatList(
            modules.map(({ title }) => title),
            locale,
          )}
        </Quoting>
      );
    return `${t.modes.supervised}\u00a0: ${formatList(
      hours.map((one) => sayHours(one, locale)),
      locale,
    )}`;
  };
  return (
    <PageFrame title={t.title} trail={[{ label: t.trail, href: routes.keep.href() }]} lead={t.lead} flow>
      <Filters action={routes.machines.href()} values={{ q: found.values.q }} label={t.search} fold>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <Table
          caption={plural(found.total, locale, t.count)}
          columns={[
            { label: t.name, cell: ({ id, name }) => <a href={routes.machine.href({ id })}>{name}</a>, heads: true },
            { label: t.place, cell: ({ placeName }) => placeName },
            { label: t.asks, cell: asks },
          ]}
          rows={found.rows}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

interface MachineProps {
  machine: Machine;
  offered: readonly Choosable[];
  form: FormState;
}

export function MachinePage({ machine: { id, slug, name, placeName }, offered, form }: MachineProps) {
  const t = useTexts(machinesTexts);
  return (
    <PageFrame
      title={t.of(name)}
      trail={[
        { label: t.trail, href: routes.keep.href() },
        { label: t.title, href: routes.machines.href() },
      ]}
      lead={
        <>
          {placeName}. <a href={bookingRoutes.show.href({ slug })}>{t.see}</a>
        </>
      }
      ground="surface"
    >
      <Form action={routes.machine.href({ id })} state={form} label={t.of(name)}>
        <Radios
          name="acces"
          label={t.access}
          choices={[{ value: noDemand, label: t.modes.none }, ...modes.map((one) => ({ value: modeWords[one], label: t.modes[one], note: t.notes[one] }))]}
        />
        {offered.length === 0 ? (
          <p>
            {t.noModule} <a href={routes.add.href()}>{t.addModule}</a>
          </p>
        ) : (
          <CheckboxGroup
            name="formations"
            label={t.modules}
            hint={t.modulesHint}
            choices={offered.map((one) => ({ value: one.id, label: one.name, written: true }))}
            optional
          />
        )}
        <Hours />
        <Submit label={t.save} big />
      </Form>
    </PageFrame>
  );
}

/** A week of two fields a day. */
function Hours() {
  const t = useTexts(machinesTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.hours}</h2>
      <p class="soft">{t.hoursLead}</p>
      {weekdays.map((weekday) => {
        const day = formatDate(new Date(Date.UTC(2024, 0, 1 + weekday, 12)), locale, { weekday: "long" });
        return (
          <div class="booking-times">
            <TextField name={`de_${weekday}`} type="time" label={t.fromOf(day)} short />
            <TextField name={`a_${weekday}`} type="time" label={t.toOf(day)} short />
          </div>
        );
      })}
    </>
  );
}
