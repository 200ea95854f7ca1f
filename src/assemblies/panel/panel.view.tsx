import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayPhone } from "#platform/text/phone.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { processRoutes } from "#processes";
import { isTaken, sayNumber } from "../assembly.ts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { personLetterTexts } from "../letters/person-letter.texts.ts";
import { routes } from "../routes.ts";
import type { Juror, Jury } from "./jury.query.ts";
import type { Member } from "./panel.query.ts";
import { panelTexts } from "./panel.texts.ts";

export interface PanelThing {
  readonly assembly: Assembly;
  readonly members: readonly Member[];
  /** Where the assembly belongs to a process in which a jury judges, for whoever runs that too. */
  readonly jury: { readonly process: Jury; readonly jurors: readonly Juror[] } | null;
}

export function PanelPage({ assembly, members, jury, form }: PanelThing & { readonly form: FormState }) {
  const t = useTexts(panelTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  const seated = members.filter(({ state }) => isTaken(state)).length;
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
      ]}
      lead={t.lead(seated, assembly.size)}
      ground="surface"
    >
      {members.length === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <Form action={routes.panel.href(assembly)} state={stateOf(form, "accept")} label={t.title}>
          <Table
            caption={plural(members.length, locale, t.count)}
            rows={members}
            columns={[
              { label: t.number, heads: true, cell: ({ number }) => sayNumber(number) },
              { label: t.name, cell: ({ name }) => name ?? t.erased },
              { label: t.reach, cell: (member) => <Reach assemblyId={assembly.id} member={member} /> },
              { label: t.needs, cell: ({ wantsCare, wantsHelp }) => [wantsCare && t.care, wantsHelp].filter(Boolean).join(", ") || "–" },
              {
                label: t.state,
                cell: ({ state, replaces }) => (
                  <>
                    <Badge tone={state === "accepted" ? "ok" : state === "asked" ? "warn" : "none"}>{general.seatStates[state]}</Badge>{" "}
                    {replaces !== null && t.replaces(sayNumber(replaces))}
                  </>
                ),
              },
              { label: t.acts, cell: (member) => <Acts member={member} /> },
            ]}
          />
        </Form>
      )}
      {jury && members.length > 0 && <JuryPart assembly={assembly} jury={jury} form={form} />}
    </PageFrame>
  );
}

/** Whoever has no mail gets a letter, by a button of the same form that leads elsewhere. */
function Reach({ assemblyId, member: { email, phone, address, name, number, state } }: { assemblyId: string; member: Member }) {
  const t = useTexts(personLetterTexts);
  return (
    <>
      {[email, phone && sayPhone(phone), address].filter(Boolean).join(", ") || "–"}{" "}
      {email === null && name !== null && isTaken(state) && (
        <button type="submit" class="text-button" name="act" value="print" formaction={routes.personLetter.href({ id: assemblyId, number: String(number) })}>
          {t.print}
          <span class="vh">{`, ${sayNumber(number)}`}</span>
        </button>
      )}
    </>
  );
}

/** The jury of a participatory budget, of the members of a draw. */
function JuryPart({ assembly, jury: { process, jurors }, form }: { assembly: Assembly; jury: NonNullable<PanelThing["jury"]>; form: FormState }) {
  const t = useTexts(panelTexts);
  const locale = useLocale();
  const named = jurors.filter((one) => one.named).length;
  const ready = jurors.filter((one) => one.personId !== null && !one.named).length;
  const without = jurors.filter(({ personId }) => personId === null).length;
  return (
    <TitledPart id="jury" title={t.jury}>
      <p>
        {t.juryLead}{" "}
        <Written as="a" href={processRoutes.process.href({ process: process.slug })}>
          {process.title}
        </Written>
      </p>
      <p>{plural(named, locale, t.named)}</p>
      {without > 0 && <p>{plural(without, locale, t.withoutAccount)}</p>}
      {ready > 0 && (
        <Form action={routes.panel.href(assembly)} state={stateOf(form, "name")} label={t.jury}>
          <Submit label={plural(ready, locale, t.nameJurors)} act="name" />
        </Form>
      )}
    </TitledPart>
  );
}

function Acts({ member: { id, number, state, late } }: { member: Member }) {
  const t = useTexts(panelTexts);
  if (!isTaken(state)) return null;
  const of = <span class="vh">{`, ${sayNumber(number)}`}</span>;
  return (
    <span class="row tight">
      {state === "asked" && (
        <Button act={`accept:${id}`} kind="quiet">
          {t.accept}
          {of}
        </Button>
      )}
      <Button act={`refuse:${id}`} kind="quiet">
        {state === "asked" ? t.refuse : t.leave}
        {of}
      </Button>
      {late && (
        <Button act={`lapse:${id}`} kind="quiet">
          {t.lapse}
          {of}
        </Button>
      )}
    </span>
  );
}
