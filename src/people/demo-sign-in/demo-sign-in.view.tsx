import { TitledPart } from "#platform/ui/titled-part.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { cast } from "../cast.ts";
import { routes } from "../routes.ts";
import { texts } from "../sign-in.texts.ts";

/** One button a person of the demo's story. */
export function DemoSignIn({ next }: { next: string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <TitledPart id="demo" title={t.demo.title}>
      <p>{t.demo.lead}</p>
      <form method="post" action={routes.demoSignIn.href()}>
        <input type="hidden" name="suite" value={next} />
        <ul class="cast">
          {Object.entries(cast).map(([key, { name, says }]) => (
            <li>
              <button type="submit" class="button quiet" name="personne" value={key}>
                {name}, {says[locale]}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </TitledPart>
  );
}
