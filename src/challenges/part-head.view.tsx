import type { WrittenIn } from "#platform/i18n/locale.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { PageHead, type PageHeadProps } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { challengesTexts } from "./challenges.texts.ts";
import { routes } from "./routes.ts";

interface PartHeadProps extends Pick<PageHeadProps, "title" | "here" | "lead" | "badges" | "actions"> {
  challenge: { readonly slug: string; readonly title: string; readonly lang?: WrittenIn };
  /** Between the challenge and this page. */
  within?: readonly Crumb[];
}

/** The top of what belongs to a challenge: its teams, questions, jury, results. */
export function PartHead({ challenge: { slug, title, lang }, within = [], ...head }: PartHeadProps) {
  const general = useTexts(challengesTexts);
  return (
    <PageHead
      {...head}
      trail={[
        { label: general.title, href: routes.list.href() },
        { label: <Written lang={lang}>{title}</Written>, href: routes.show.href({ slug }) },
        ...within,
      ]}
      joined
    />
  );
}
