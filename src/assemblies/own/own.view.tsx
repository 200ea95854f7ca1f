import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { sayNumber } from "../assembly.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { OwnFile } from "../candidates.query.ts";
import { routes } from "../routes.ts";
import { sayDay } from "../say.ts";
import { ownTexts } from "./own.texts.ts";
import { type Standing, standingOf } from "./standing.ts";

interface OwnProps extends OwnFile {
  readonly token: string;
  readonly form: FormState;
  /** What a member does besides: sessions, questions, recommendations. */
  readonly children?: ComponentChildren;
}

export function Own({ assembly, candidate, token, form, children }: OwnProps) {
  const t = useTexts(ownTexts);
  const general = useTexts(assembliesTexts);
  const action = routes.own.href({ token });
  const standing = standingOf(candidate);
  return (
    <>
      <PageHead
        title={t.number(sayNumber(candidate.number))}
        here={t.here}
        trail={[
          { label: general.title, href: routes.list.href() },
          { label: assembly.title, href: routes.show.href(assembly) },
        ]}
        badges={<Badge tone={standing === "accepted" || standing === "registered" ? "ok" : "warn"}>{t.standing[standing]}</Badge>}
        lead={t.lead[standing]}
      />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow loose">
            <Answer standing={standing} action={action} form={form} />
            {children}
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
        <Actions>
          <Button act="confirm" big>
            {t.confirm}
          </Button>
        </Actions>
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

/** What the house knows of them, and the way out. */
function Kept({ assembly, candidate, action, form }: Pick<OwnProps, "assembly" | "candidate" | "form"> & { action: string }) {
  const t = useTexts(ownTexts);
  const locale = useLocale();
  return (
    <aside class="flow" aria-label={t.kept}>
      <h2>{t.kept}</h2>
      <Facts
        facts={[
          [t.name, candidate.name],
          [t.email, candidate.email],
          [t.phone, candidate.phone],
          [t.address, candidate.address],
          ...candidate.values.map(({ name, label }) => [name, label] as const),
          [t.care, candidate.wantsCare && t.yes],
          [t.aid, candidate.wantsHelp],
          [t.erased, sayDay(assembly.eraseOn, locale)],
        ]}
      />
      <p class="soft">{assembly.fixed ? t.publicFixed : t.publicLater}</p>
      {candidate.withdrawnAt === null && (
        <Form action={action} state={stateOf(form, "withdraw")} label={t.withdraw}>
          <p>{assembly.fixed ? t.withdrawFixed : t.withdrawHint}</p>
          <Actions>
            <Button act="withdraw" kind="danger">
              {t.withdraw}
            </Button>
          </Actions>
        </Form>
      )}
      <p>
        <Go href={routes.show.href(assembly)}>{t.back}</Go>
      </p>
    </aside>
  );
}
