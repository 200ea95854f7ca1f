import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import type { OwnPresence, Session } from "../life/life.query.ts";
import { lifeTexts } from "../life/life.texts.ts";
import { routes } from "../routes.ts";
import { sayDay, sayMoment } from "../say.ts";
import { ownTexts } from "./own.texts.ts";

interface OwnSessionsProps {
  readonly assembly: Assembly;
  readonly sessions: readonly Session[];
  readonly presences: ReadonlyMap<string, OwnPresence>;
  readonly now: Date;
}

/** When and where to come, what to read; and of past sessions what was noted and paid. */
export function OwnSessions({ assembly, sessions, presences, now }: OwnSessionsProps) {
  const t = useTexts(lifeTexts);
  const coming = sessions.filter(({ endsAt }) => endsAt >= now);
  const past = sessions.filter(({ endsAt }) => endsAt < now);
  return (
    <>
      <TitledPart id="seances" title={t.next}>
        {coming.length === 0 && <p>{t.noSession}</p>}
        {coming.map((one) => (
          <Part assembly={assembly} one={one} />
        ))}
      </TitledPart>
      {past.length > 0 && (
        <TitledPart id="passees" title={t.past}>
          {past.map((one) => (
            <Part assembly={assembly} one={one} noted={presences.get(one.id)} />
          ))}
        </TitledPart>
      )}
    </>
  );
}

function Part({ assembly, one, noted }: { readonly assembly: Assembly; readonly one: Session; readonly noted?: OwnPresence | undefined }) {
  const t = useTexts(lifeTexts);
  const own = useTexts(ownTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      <Written as="h3">{one.title}</Written>
      <p>
        {sayMoment(one.startsAt, locale)}, {one.placeName}
      </p>
      {one.files.length > 0 && (
        <ul>
          {one.files.map(({ id, title }) => (
            <li>
              <Written as="a" href={routes.sessionFile.href({ slug: assembly.slug, file: id })}>
                {title}
              </Written>
            </li>
          ))}
        </ul>
      )}
      {noted && (
        <p>
          <Badge tone={noted.presence === "present" ? "ok" : "none"}>{t.presences[noted.presence]}</Badge>{" "}
          {noted.presence === "present" &&
            (noted.paidOn !== null
              ? own.paid(sayEuros(noted.paidCents ?? 0, locale), sayDay(noted.paidOn, locale))
              : assembly.allowanceCents !== null && own.due(sayEuros(assembly.allowanceCents, locale)))}
        </p>
      )}
    </div>
  );
}
