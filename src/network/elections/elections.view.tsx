import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Member } from "../members.query.ts";
import { Listed } from "../listed.view.tsx";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Election, ElectionState, Nomination } from "./elections.query.ts";
import { electionsTexts } from "./elections.texts.ts";

const toneOf: Readonly<Record<ElectionState, "ok" | "warn" | "none">> = { open: "warn", proposed: "ok", cancelled: "none" };

export interface ElectionThing {
  readonly election: Election;
  readonly nominations: readonly Nomination[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** Members for which whoever looks acts. */
  readonly own: readonly Member[];
}

type Props = ElectionThing & { form: FormState };

export function Elections({ found, opens }: { found: ListPage<Election, object>; opens: boolean }) {
  const t = useTexts(electionsTexts);
  const locale = useLocale();
  return (
    <Listed found={found} texts={t} counted={t.count} actions={opens && <ButtonLink href={routes.openElection.href()}>{t.open}</ButtonLink>}>
      <Entries>
        {found.rows.map(({ id, title, state, namesUntil, names, chosen }) => (
          <Entry
            title={<Written>{title}</Written>}
            href={routes.election.href({ id })}
            meta={[
              <Badge tone={toneOf[state]}>{t.states[state]}</Badge>,
              state === "open" && t.untilDay(formatDate(namesUntil, locale)),
              plural(names, locale, t.namesCount),
              chosen,
            ].filter(Boolean)}
          />
        ))}
      </Entries>
    </Listed>
  );
}

function Giver({ own }: { own: readonly Member[] }) {
  const t = useTexts(electionsTexts);
  if (own.length < 2) return null;
  return <Radios name="pour" label={t.giver} choices={own.map(({ id, name }) => ({ value: id, label: name }))} />;
}

export function OpenElection({ own, form }: { own: readonly Member[]; form: FormState }) {
  const t = useTexts(electionsTexts);
  return (
    <PageFrame title={t.open} lead={t.openLead} trail={[{ label: t.title, href: routes.elections.href() }]}>
      <Form action={routes.openElection.href()} state={form} label={t.open}>
        <Giver own={own} />
        <TextField name="role" label={t.role} hint={t.roleHint} maxLength={120} />
        <TextArea name="demande" label={t.duties} hint={t.dutiesHint} maxLength={3000} rows={6} />
        <TextField name="jour" type="date" label={t.until} hint={t.untilHint} short />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}

export function ElectionPage(props: Props) {
  const { election, nominations } = props;
  const t = useTexts(electionsTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { title, duties, state, namesUntil, member, chosen, decisionId } = election;
  const named = [...new Map(nominations.map(({ namedId, named: name }) => [namedId, name]))];
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[
        { label: general.network, href: routes.directory.href() },
        { label: t.title, href: routes.elections.href() },
      ]}
      badges={<Badge tone={toneOf[state]}>{t.states[state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Written as="p">{duties}</Written>
          <Facts
            wide
            facts={[
              [t.by, member],
              [t.until, formatDate(namesUntil, locale)],
              [t.chosen, chosen],
            ]}
          />
          {decisionId !== null && <Go href={routes.decision.href({ id: decisionId })}>{t.decision}</Go>}
          <TitledPart id="names" title={t.names}>
            {named.length === 0 && <p class="soft">{t.noNames}</p>}
            {named.map(([id, name]) => {
              const said = nominations.filter(({ namedId }) => namedId === id);
              return (
                <article class="flow">
                  <h3>{name}</h3>
                  <p class="meta">
                    <span>{plural(said.length, locale, t.namesCount)}</span>
                  </p>
                  <ul>
                    {said.map((one) => (
                      <li>
                        {one.member}
                        {"\u00a0"}: <Written>{one.words}</Written>
                      </li>
                    ))}
                  </ul>
                </article>
              );
            })}
          </TitledPart>
        </div>
        <aside class="flow loose">
          <Forms {...props} named={named} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** Name somebody while names are taken; then whoever opened it proposes one. */
function Forms({
  election: { id, over, own: opened, state },
  nominations,
  members,
  own,
  form,
  named,
}: Props & { named: readonly (readonly [string, string])[] }) {
  const t = useTexts(electionsTexts);
  const action = routes.election.href({ id });
  return (
    <>
      {!over && own.length > 0 && (
        <Form action={action} state={stateOf(form, "name", form.values)} label={t.name}>
          <h2>{t.name}</h2>
          <p class="soft">{t.nameLead}</p>
          <Giver own={own} />
          <Select name="membre" label={t.whom} choices={members.map((one) => ({ value: one.id, label: one.name }))} />
          <TextArea name="motif" label={t.why} maxLength={1000} rows={4} />
          <Submit label={nominations.some((one) => one.own) ? t.changeButton : t.nameButton} act="name" />
        </Form>
      )}
      {opened && state === "open" && !over && <p class="soft">{t.waits}</p>}
      {opened && state === "open" && over && named.length > 0 && (
        <Form action={action} state={stateOf(form, "propose", {})} label={t.propose}>
          <h2>{t.propose}</h2>
          <p class="soft">{t.proposeLead}</p>
          <Radios name="choix" label={t.whom} choices={named.map(([value, label]) => ({ value, label }))} />
          <Submit label={t.propose} act="propose" />
        </Form>
      )}
      {opened && state === "open" && (
        <form method="post" action={action}>
          <Button act="cancel" kind="danger">
            {t.cancel}
          </Button>
        </form>
      )}
    </>
  );
}
