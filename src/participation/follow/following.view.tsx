import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Go, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { SpaceTabs } from "#people";
import { actsRoutes } from "../acts.routes.ts";
import { stateNames, stateTones } from "../judging/states.texts.ts";
import { proposalParam } from "../proposal-address.ts";
import { routes } from "../routes.ts";
import type { FollowedProcess, FollowedProposal } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";

interface FollowingProps {
  processes: readonly FollowedProcess[];
  proposals: readonly FollowedProposal[];
  tabs: SpaceTabs;
  done: boolean;
}

export function Following({ processes, proposals, tabs, done }: FollowingProps) {
  const { list: t, unfollowed } = useTexts(followTexts);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: tabs.tabs[0]!.label, href: tabs.tabs[0]!.href }]} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          <Tabs {...tabs} />
          {done && <Notice tone="ok" title={unfollowed} announce />}
          {processes.length + proposals.length === 0 && (
            <Empty title={t.empty} actions={<ButtonLink href={routes.processes.href()}>{t.browse}</ButtonLink>}>
              <p>{t.emptyNote}</p>
            </Empty>
          )}
          {processes.length > 0 && <Processes processes={processes} />}
          {proposals.length > 0 && <Proposals proposals={proposals} />}
          <Go href="/mon-espace/notifications/choix">{t.choices}</Go>
        </div>
      </Band>
    </>
  );
}

function Processes({ processes }: Pick<FollowingProps, "processes">) {
  const { list: t, processState } = useTexts(followTexts);
  const locale = useLocale();
  return (
    <section class="flow" aria-labelledby="demarches">
      <h2 id="demarches">{t.processes}</h2>
      <Entries>
        {processes.map(({ slug, title, state, since }) => (
          <Entry title={title} href={routes.process.href({ process: slug })} meta={[processState[state], t.since(formatDate(since, locale))]}>
            <Stop href={actsRoutes.followProcess.href({ process: slug })} title={title} />
          </Entry>
        ))}
      </Entries>
    </section>
  );
}

function Proposals({ proposals }: Pick<FollowingProps, "proposals">) {
  const t = useTexts(followTexts).list;
  const locale = useLocale();
  return (
    <section class="flow" aria-labelledby="idees">
      <h2 id="idees">{t.proposals}</h2>
      <Entries>
        {proposals.map(({ number, slug, title, state, stateAt, process, processTitle }) => {
          const params = { process, proposal: proposalParam({ number, slug }) };
          const badge = <Badge tone={stateTones[state]}>{stateNames[locale][state]}</Badge>;
          return (
            <Entry title={title} href={routes.proposal.href(params)} meta={[badge, t.since(formatDate(stateAt, locale)), processTitle]}>
              <Stop href={actsRoutes.followProposal.href(params)} title={title} />
            </Entry>
          );
        })}
      </Entries>
    </section>
  );
}

function Stop({ href, title }: { href: string; title: string }) {
  const t = useTexts(followTexts);
  return (
    <form method="post" action={href}>
      <input type="hidden" name="retour" value="suivi" />
      <TextButton name="acte" value="arreter">
        {t.unfollow} <span class="vh">«&nbsp;{title}&nbsp;»</span>
      </TextButton>
    </form>
  );
}
