import { useTexts } from "#platform/i18n/context.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import type { Poll } from "../votes.query.ts";
import { outcomeOf } from "./outcome.ts";
import type { CountedPart } from "./result.query.ts";
import { resultTexts } from "./result.texts.ts";
import { Why } from "./why.view.tsx";

/** Every project, the most chosen first. */
export function Explanations({ poll, counted }: { poll: Poll; counted: readonly CountedPart[] }) {
  const t = useTexts(resultTexts);
  const general = useTexts(budgetsTexts);
  const { slug, title } = poll.vote;
  return (
    <>
      <PageHead
        title={t.explanations}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{title}</Written>, href: routes.result.href({ slug }) },
        ]}
      />
      <div class="wrap flow">
        <Why poll={poll} outcome={outcomeOf(poll, counted)} />
      </div>
    </>
  );
}
