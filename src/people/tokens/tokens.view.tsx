import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { CheckboxGroup, Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { ProgramAct } from "#platform/web/program.ts";
import { routes } from "../routes.ts";
import { SpaceHead } from "../space/space-head.view.tsx";
import type { SpaceTabs } from "../space/space-tabs.ts";
import { stateOfToken, type Token, tokenDays, type TokenState } from "./token.ts";
import { tokensTexts } from "./tokens.texts.ts";

interface TokensProps {
  tokens: readonly Token[];
  /** What this person may let a program do. */
  acts: readonly ProgramAct[];
  /** All there are: an older token may name one that they may not give any more. */
  all: readonly ProgramAct[];
  form: FormState;
  now: Date;
  tabs: SpaceTabs;
}

const tones = { open: "ok", expired: "none", revoked: "warn" } as const satisfies Record<TokenState, string>;

export function Tokens({ tokens, acts, all, form, now, tabs }: TokensProps) {
  const t = useTexts(tokensTexts);
  return (
    <>
      <SpaceHead title={t.title} lead={t.lead} tabs={tabs} />
      <Band tight>
        <div class="flow loose">
          <TitledPart id="jetons" title={t.own}>
            {tokens.length === 0 ? <Empty title={t.none} level={3} /> : <TokenTable {...{ tokens, all, now }} />}
          </TitledPart>
          <TitledPart id="creer" title={t.make}>
            {acts.length === 0 ? <p>{t.noActs}</p> : <MakeForm acts={acts} form={form} />}
          </TitledPart>
        </div>
      </Band>
      {acts.length > 0 && (
        <Band ground="linen">
          <How acts={acts} />
        </Band>
      )}
    </>
  );
}

function MakeForm({ acts, form }: Pick<TokensProps, "acts" | "form">) {
  const t = useTexts(tokensTexts);
  const locale = useLocale();
  return (
    <Form action={routes.tokens.href()} state={stateOf(form, "make", { days: "90" })} label={t.make}>
      <TextField name="name" label={t.name} hint={t.nameHint} maxLength={80} />
      <CheckboxGroup name="acts" label={t.acts} choices={acts.map(({ name, says }) => ({ value: name, label: says[locale] }))} />
      <Radios name="days" label={t.days} choices={tokenDays.map((days) => ({ value: String(days), label: t.daysOf(days) }))} />
      <Submit label={t.make} act="make" />
    </Form>
  );
}

function TokenTable({ tokens, all, now }: Pick<TokensProps, "tokens" | "all" | "now">) {
  const t = useTexts(tokensTexts);
  const locale = useLocale();
  const sayAct = (name: string) => all.find((act) => act.name === name)?.says[locale] ?? t.goneAct;
  const day = (written: string) => formatDate(written, locale);
  return (
    <Form action={routes.tokens.href()} label={t.own}>
      <Table
        caption={t.own}
        hideCaption
        rows={tokens}
        columns={[
          { label: t.name, heads: true, cell: ({ name }) => name },
          { label: t.acts, cell: (token) => token.acts.map(sayAct).join(", ") },
          { label: t.state, cell: (token) => <Badge tone={tones[stateOfToken(token, now)]}>{t.states[stateOfToken(token, now)]}</Badge> },
          { label: t.until, cell: ({ expiresAt }) => formatDate(expiresAt, locale) },
          { label: t.uses, cell: ({ uses }) => (uses[0] ? t.use(uses[0].times, sayAct(uses[0].act), day(uses[0].day)) : t.never) },
          {
            label: t.revoke,
            cell: (token) =>
              stateOfToken(token, now) === "open" && (
                <Button kind="quiet" act={`revoke:${token.id}`}>
                  {t.revokeNamed(token.name)}
                </Button>
              ),
          },
        ]}
      />
    </Form>
  );
}

/** The address and the fields of each act, as a program sends them. */
function How({ acts }: Pick<TokensProps, "acts">) {
  const t = useTexts(tokensTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      <h2>{t.how}</h2>
      <p>{t.howText}</p>
      <p>{t.rights}</p>
      {acts.map((act) => (
        <section class="flow">
          <h3>{act.says[locale]}</h3>
          <pre tabIndex={0}>{curlOf(act)}</pre>
          {act.fields && (
            <dl>
              {act.fields.map(({ name, says, values }) => (
                <>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>{[says[locale], ...(values ? [values.join(", ")] : [])].join(" : ")}</dd>
                </>
              ))}
            </dl>
          )}
        </section>
      ))}
    </div>
  );
}

/** A line for a terminal, whose place of the token and of the thing are to be filled in. */
function curlOf({ address, params = {}, fields = [] }: ProgramAct): string {
  const where = address.pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? `{${name}}`);
  const sent = fields.filter(({ required }) => required).map(({ name, example = "…" }) => ` --data-urlencode "${name}=${example}"`);
  return `curl -H "Authorization: Bearer beffroi-moi-…"${sent.join("")} "https://…${where}"`;
}

export function MadeToken({ value, tabs }: { value: string; tabs: SpaceTabs }) {
  const t = useTexts(tokensTexts);
  return (
    <>
      <SpaceHead title={t.title} tabs={tabs} />
      <Band tight>
        <div class="flow">
          <Notice tone="ok" title={t.made} announce>
            <p>
              {t.label}&nbsp;: <code>{value}</code>
            </p>
          </Notice>
          <Go href={routes.tokens.href()}>{t.back}</Go>
        </div>
      </Band>
    </>
  );
}
