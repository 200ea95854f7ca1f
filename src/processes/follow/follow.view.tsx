import { useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { FollowButton } from "./follow-button.view.tsx";
import { followTexts } from "./follow.texts.ts";

/** `href`: of what is followed; `act`: of this page. */
export function FollowPage({ title, href, act, follows }: { title: string; href: string; act: string; follows: boolean }) {
  const t = useTexts(followTexts);
  return (
    <PageFrame
      title={<Quoting words={title}>{`${t.title} «\u00a0${title}\u00a0»`}</Quoting>}
      here={t.title}
      trail={[{ label: <Written>{title}</Written>, href }]}
      lead={t.lead}
      flow
    >
      <FollowButton follows={follows} href={act} signedIn />
      <Go href={href}>{t.back}</Go>
    </PageFrame>
  );
}
