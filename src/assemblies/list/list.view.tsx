import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { sayInSteps, sayMoment, toneOf } from "../say.ts";
import { listTexts } from "./list.texts.ts";

export function List({ all, keeps }: { all: readonly Assembly[]; keeps: boolean }) {
  const t = useTexts(listTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        keeps && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.desk.href()}>
            {general.desk}
          </ButtonLink>
        )
      }
    >
      {all.length === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <Entries>
          {all.map((one) => (
            <Entry
              level={2}
              title={<Written>{one.title}</Written>}
              href={routes.show.href(one)}
              lead={{ big: String(one.size), small: t.places }}
              meta={[
                <Badge tone={toneOf(one.state)}>{general.states[one.state]}</Badge>,
                one.registers && t.until(sayMoment(one.registersUntil, locale)),
                one.state !== "cancelled" && general.registeredInSteps(sayInSteps(one.people, locale)),
              ].filter(Boolean)}
              {...(one.registers && { action: { label: t.register, href: routes.register.href(one) } })}
            >
              <Written as="p">{one.question}</Written>
            </Entry>
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}
