import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { isPublic, processRoutes, processTexts, proposedKinds } from "#processes";
import type { Circle, Structure } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { routes } from "../routes.ts";
import type { PublicProcess } from "./public-process.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { publicTexts } from "./public.texts.ts";

/** What is chosen instead of a commune. */
export const metropolis = "metropole";

export interface PublicThing {
  readonly circle: Circle;
  /** Structures of whoever looks that host it. */
  readonly own: readonly Structure[];
  readonly communes: readonly { readonly code: string; readonly name: string }[];
}

export function OpenToPublic({ circle: { id, question }, own, communes, form }: PublicThing & { form: FormState }) {
  const t = useTexts(publicTexts);
  const circles = useTexts(circlesTexts);
  const trail = [
    { label: circles.title, href: routes.list.href() },
    { label: <Written>{question}</Written>, href: routes.show.href({ id }) },
  ];
  return (
    <PageFrame title={t.title} lead={t.lead} trail={trail}>
      <Form action={routes.public.href({ id })} state={form} label={t.title}>
        {own.length > 1 && <Radios name="pour" label={t.for} choices={own.map((one) => ({ value: one.id, label: one.name }))} />}
        <TextField name="titre" label={t.name} maxLength={160} />
        <TextArea name="resume" label={t.summary} hint={t.summaryHint} maxLength={400} rows={3} />
        <TextArea name="introduction" label={t.introduction} hint={t.introductionHint} maxLength={5000} rows={8} />
        <Radios name="genre" label={t.kind} choices={proposedKinds.map((value) => ({ value, label: t.kinds[value] }))} />
        <Select
          name="conduite"
          label={t.owner}
          choices={[{ value: metropolis, label: t.metropolis }, ...communes.map(({ code, name }) => ({ value: code, label: name }))]}
        />
        <TextField name="debut" type="date" label={t.begins} short />
        <TextField name="semaines" label={t.weeks} hint={t.weeksHint} inputMode="numeric" short />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}

/** On the circle's page: what it asked the public, and for itself what agents are still reading. */
export function AskedPublic({ processes }: { processes: readonly PublicProcess[] }) {
  const t = useTexts(publicTexts);
  const general = useTexts(processTexts);
  if (processes.length === 0) return null;
  return (
    <TitledPart id="public" title={t.processes}>
      <p class="soft">{t.processesLead}</p>
      <Entries>
        {processes.map(({ slug, title, state }) => (
          <Entry
            title={<Written>{title}</Written>}
            href={isPublic(state) ? processRoutes.process.href({ process: slug }) : undefined}
            meta={[<Badge tone={state === "published" ? "ok" : "none"}>{isPublic(state) ? general.states[state] : t.waits}</Badge>]}
          />
        ))}
      </Entries>
    </TitledPart>
  );
}
