import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink, Go, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { SpaceTabs } from "#people";
import type { FollowedThing } from "./follow.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { followTexts } from "./follow.texts.ts";
import { routes } from "../routes.ts";

interface FollowingProps {
  /** Those that are empty left out. */
  lists: readonly { readonly id: string; readonly title: string; readonly followed: readonly FollowedThing[] }[];
  tabs: SpaceTabs;
}

export function Following({ lists, tabs }: FollowingProps) {
  const { list: t } = useTexts(followTexts);
  return (
    <PageFrame title={t.title} trail={[{ label: tabs.tabs[0]!.label, href: tabs.tabs[0]!.href }]} lead={t.lead} flow="loose">
      <Tabs {...tabs} />
      {lists.length === 0 && <Empty title={t.empty} actions={<ButtonLink href={routes.processes.href()}>{t.browse}</ButtonLink>} text={t.emptyNote} />}
      {lists.map((list) => (
        <Section {...list} />
      ))}
      <Go href="/mon-espace/notifications/choix">{t.choices}</Go>
    </PageFrame>
  );
}

function Section({ id, title, followed }: FollowingProps["lists"][number]) {
  return (
    <TitledPart id={id} title={title}>
      <Entries>
        {followed.map((one) => (
          <Entry title={<Written>{one.title}</Written>} href={one.href} meta={one.meta}>
            <Stop href={one.act} title={one.title} />
          </Entry>
        ))}
      </Entries>
    </TitledPart>
  );
}

function Stop({ href, title }: { href: string; title: string }) {
  const t = useTexts(followTexts);
  return (
    <form method="post" action={href}>
      <input type="hidden" name="retour" value="suivi" />
      <TextButton act="stop">
        {t.unfollow} <span class="vh">«&nbsp;{written(title)}&nbsp;»</span>
      </TextButton>
    </form>
  );
}
