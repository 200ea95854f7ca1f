import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { routes } from "../routes.ts";
import { followTexts } from "./follow.texts.ts";

/** A sheet of paper, or a pass, says no name: an open ballot has neither. */
export function AtDesks({ slug }: { slug: string }) {
  const t = useTexts(followTexts);
  return (
    <>
      <div class="flow">
        <h3>{t.desks}</h3>
        <p>{t.desksText}</p>
        <ButtonLink kind="quiet" icon="users-round" href={routes.desks.href({ slug })}>
          {t.openDesks}
        </ButtonLink>
      </div>
      <div class="flow">
        <h3>{t.paper}</h3>
        <p>{t.paperText}</p>
        <ButtonLink kind="quiet" icon="file-text" href={routes.paper.href({ slug })}>
          {t.openPaper}
        </ButtonLink>
      </div>
    </>
  );
}
