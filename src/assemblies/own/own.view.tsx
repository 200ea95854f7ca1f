import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayPhone } from "#platform/text/phone.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { sayNumber } from "../assembly.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { OwnFile } from "../candidates.query.ts";
import { lifeTexts } from "../life/life.texts.ts";
import type { OwnPresence, Session } from "../life/life.query.ts";
import type { Recommendation } from "../recommend/recommendations.query.ts";
import { recommendTexts } from "../recommend/recommend.texts.ts";
import { routes } from "../routes.ts";
import { sayDay } from "../say.ts";
import { showTexts } from "../show/show.texts.ts";
import { OwnSessions } from "./own-sessions.view.tsx";
import { ownTexts } from "./own.texts.ts";
import { type Standing, standingOf } from "../standing.ts";

/** What one person reads of their own. */
export interface OwnThing extends OwnFile {
  /** Of whoever was drawn. */
  readonly sessions: readonly Session[];
  /** Of a member: to read, amend and vote on. */
  readonly recommendations: readonly Recommendation[];
  /** What was noted of them, by session. */
  readonly presences: ReadonlyMap<string, OwnPresence>;
}

interface OwnProps extends OwnThing {
  readonly token: string;
  readonly now: Date;
  readonly form: FormState;
}

export function Own(props: OwnProps) {
  const { assembly, candidate, token, form } = props;
  const t = useTexts(ownTexts);
  const general = useTexts(assembliesTexts);
  const action = routes.own.href({ token });
  const standing = standingOf(candidate);
  return (
    <>
      <PageHead
        title={t.number(sayNumber(candidate.number))}
        here={general.own}
        trail={[
          { label: general.title, href: routes.list.href() },
          { label: <Written>{assembly.title}</Written>, href: routes.show.href(assembly) },
        ]}
        badges={<Badge tone={standing === "accepted" || standing === "registered" ? "ok" : "warn"}>{t.standing[standing]}</Badge>}
        lead={t.lead[standing]}
      />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow loose">
            {standing !== "accepted" && <Answer standing={standing} action={action} form={form} />}
            {standing === "asked" && <Asked assembly={assembly} />}
            {(standing === "asked" || standing === "accepted") && <OwnSessions {...props} />}
            {standing === "accepted" && <Member {...props} action={action} />}
            {standing === "accepted" && <Answer standing={standing} action={action} form={form} />}
          </div>
          <Kept assembly={assembly} candidate={candidate} action={action} form={form} />
        </Columns>
      </Band>
    </>
  );
}

function Answer({ standing, action, form }: { standing: Standing; action: string; form: FormState }) {
  const t = useTexts(ownTexts);
  if (standing === "unconfirmed")
    return (
      <Form action={action} state={stateOf(form, "confirm")} label={t.confirm}>
        <Submit label={t.confirm} act="confirm" big />
      </Form>
    );
  if (standing !== "asked" && standing !== "accepted") return null;
  return (
    <Form action={action} state={stateOf(form, "accept")} label={t.answer}>
      <Actions>
        {standing === "asked" && (
          <Button act="accept" big>
            {t.accept}
          </Button>
        )}
        <Button act="refuse" kind={standing === "asked" ? "quiet" : "danger"}>
          {standing === "asked" ? t.refuse : t.leave}
        </Button>
      </Actions>
      <p class="soft">{t.refuseHint}</p>
    </Form>
  );
}

/** What the place asks of whoever is called, before they answer. */
function Asked({ assembly }: Pick<OwnProps, "assembly">) {
  const t = useTexts(showTexts);
  return (
    <TitledPart id="demande" title={t.asks}>
      {assembly.asks.split(/\n+/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </TitledPart>
  );
}

function Member({ token, recommendations, action, form }: Pick<OwnProps, "token" | "recommendations" | "form"> & { action: string }) {
  const t = useTexts(lifeTexts);
  const r = useTexts(recommendTexts);
  return (
    <>
      {recommendations.length > 0 && (
        <TitledPart id="a-voter" title={r.mine}>
          <ul class="flow">
            {recommendations.map(({ number, title, state }) => (
              <li>
                <Written as="a" href={routes.opinion.href({ token, number: String(number) })}>
                  {title}
                </Written>{" "}
                <Badge>{r.states[state]}</Badge>
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
      <Form action={action} state={stateOf(form, "ask")} label={t.ask}>
        <TextArea name="question" label={t.words} hint={t.askHint} maxLength={1000} rows={3} />
        <Submit label={t.send} act="ask" kind="quiet" />
      </Form>
    </>
  );
}

/** What the house knows of them, and the way out. */
function Kept({ assembly, candidate, action, form }: Pick<OwnProps, "assembly" | "candidate" | "form"> & { action: string }) {
  const t = useTexts(ownTexts);
  const locale = useLocale();
  return (
    <aside class="assembly-aside flow" aria-label={t.kept}>
      <h2>{t.kept}</h2>
      <Facts
        facts={[
          [t.name, candidate.name],
          [t.email, candidate.email],
          [t.phone, candidate.phone && sayPhone(candidate.phone)],
          [t.address, candidate.address],
          ...candidate.values.map(({ name, label }) => [name, <Written>{label}</Written>] as const),
          [t.care, candidate.wantsCare && t.yes],
          [t.aid, candidate.wantsHelp],
          [t.erased, sayDay(assembly.eraseOn, locale)],
        ]}
      />
      <p class="soft">{assembly.fixed ? t.publicFixed : t.publicLater}</p>
      {candidate.withdrawnAt === null && (
        <Form action={action} state={stateOf(form, "withdraw")} label={t.withdraw}>
          <p>{assembly.fixed ? t.withdrawFixed : t.withdrawHint}</p>
          <Submit label={t.withdraw} act="withdraw" kind="danger" />
        </Form>
      )}
      <Onward href={routes.show.href(assembly)}>{t.back}</Onward>
    </aside>
  );
}
