import type { SpaceTabs } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Select, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Commune } from "#territory";
import type { Agent, LeftHalves } from "../agents.query.ts";
import { routes } from "../routes.ts";
import { capital, sayStay } from "../say.ts";
import type { Stay } from "../stays.query.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { Colleague } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { sayLeft } from "./say-left.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

export const times = { ahead: "a-venir", past: "passees" } as const;

interface MineProps {
  found: ListPage<Stay, { readonly time: keyof typeof times }>;
  agents: readonly Agent[];
  /** By agent. */
  left: ReadonlyMap<string, LeftHalves>;
  colleagues: readonly Colleague[];
  communes: readonly Commune[];
  space: SpaceTabs;
  form: FormState;
}

export const toneOf = (state: Stay["state"]): Tone => (state === "came" ? "ok" : state === "late" ? "warn" : "info");

export function Mine(props: MineProps) {
  const { agents, space } = props;
  const t = useTexts(mineTexts);
  const active = agents.some(({ state }) => state === "active");
  return (
    <PageFrame title={t.title} lead={t.lead} actions={active && <ButtonLink href={routes.near.href()}>{t.near}</ButtonLink>} flow="loose">
      <Tabs {...space} />
      <Columns kind="aside">
        <div class="flow loose">
          <Invitations {...props} />
          <Stays {...props} />
        </div>
        <aside class="flow loose">
          <LeftOver {...props} />
          <Colleagues {...props} />
          <Choices {...props} />
          <Onward href={routes.promises.href()}>{t.promises}</Onward>
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Invitations({ agents, form }: MineProps) {
  const t = useTexts(mineTexts);
  const invited = agents.filter(({ state }) => state === "invited");
  const waiting = agents.filter(({ state }) => state === "waiting");
  return (
    <>
      {invited.map(({ id, employerName }) => (
        <Form action={routes.mine.href()} state={stateOf(form, "join")} label={t.invited(employerName)}>
          <Notice title={t.invited(employerName)}>
            <p>{t.invitedLead}</p>
            <p>
              <Button act={`join:${id}`}>{t.join}</Button>
            </p>
          </Notice>
        </Form>
      ))}
      {waiting.map(({ employerName }) => (
        <Notice title={t.waiting(employerName)} text={t.waitingLead} />
      ))}
    </>
  );
}

function Stays({ found }: MineProps) {
  const t = useTexts(mineTexts);
  const locale = useLocale();
  const { time } = found.values;
  const tabs = (["ahead", "past"] as const).map((one) => ({ label: t.tabs[one], href: found.href({ time: one }), current: one === time }));
  return (
    <>
      <Tabs label={t.parts} tabs={tabs} />
      {time === "past" && <p class="soft">{t.pastLead}</p>}
      {found.total === 0 ? (
        <Empty title={t.empty[time]} text={t.emptyNext} />
      ) : (
        <Entries>
          {found.rows.map((stay) => (
            <Entry
              level={2}
              title={capital(sayStay(stay, locale))}
              href={routes.stay.href({ id: stay.id })}
              meta={[
                <Badge tone={toneOf(stay.state)}>{t.states[stay.state]}</Badge>,
                stay.contestedBy !== null && <Badge tone="warn">{t.contested}</Badge>,
                stay.placeName ?? t.placeGone,
                stay.placeAddress,
              ].filter(Boolean)}
            />
          ))}
        </Entries>
      )}
      {found.csv && found.total > 0 && (
        <Onward href={found.csv} icon="download">
          {t.csv}
        </Onward>
      )}
      <Pages of={found} />
    </>
  );
}

function LeftOver({ agents, left }: MineProps) {
  const t = useTexts(mineTexts);
  const locale = useLocale();
  const active = agents.filter(({ id }) => left.has(id));
  if (active.length === 0) return null;
  return (
    <TitledPart id="reste" title={t.left}>
      <ul>
        {active.map(({ id, employerName }) => (
          <li>
            {employerName}
            {"\u00a0"}: {sayLeft(left.get(id)!, locale)}
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}

function Colleagues({ agents, colleagues }: MineProps) {
  const t = useTexts(mineTexts);
  const general = useTexts(teleworkTexts);
  if (!agents.some(({ presence }) => presence)) return null;
  return (
    <TitledPart id="collegues" title={t.colleagues}>
      {colleagues.length === 0 ? (
        <p>{t.alone}</p>
      ) : (
        <ul>
          {colleagues.map(({ name, placeName, part }) => (
            <li>
              {name}, {placeName}, {general.parts[part].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </TitledPart>
  );
}

function Choices({ agents, communes, form }: MineProps) {
  const t = useTexts(mineTexts);
  const own = agents.filter(({ state }) => state !== "invited");
  return (
    <>
      {own.map(({ id, employerName, communeCode, presence }) => (
        <Form
          action={routes.mine.href()}
          state={stateOf(form, "choose", { commune: communeCode ?? "", presence: presence ? "1" : "" })}
          label={t.choices(employerName)}
        >
          <h2>{t.choices(employerName)}</h2>
          <Select
            name="commune"
            id={`commune-${id}`}
            label={t.commune}
            hint={t.communeHint}
            empty={t.noCommune}
            choices={communes.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Checkbox name="presence" id={`presence-${id}`} label={t.presence} hint={t.presenceHint} />
          <Submit label={t.save} act={`choose:${id}`} kind="quiet" />
        </Form>
      ))}
    </>
  );
}
