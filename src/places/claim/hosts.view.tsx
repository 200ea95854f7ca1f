import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Holder } from "#people";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import { claimTexts } from "./claim.texts.ts";

interface HostsProps {
  place: { readonly slug: string; readonly name: string };
  hosts: readonly Holder[];
  /** The person who reads. */
  me: string;
}

export function Hosts({ place, hosts, me }: HostsProps) {
  const t = useTexts(claimTexts).hosts;
  const { slug } = place;
  return (
    <PageFrame title={t.title(place.name)} here={t.here} trail={useTrail(place)} lead={t.lead} flow="loose">
      {hosts.length === 0 ? (
        <Empty title={t.none} text={t.noneText} />
      ) : (
        <ul class="flow">
          {hosts.map(({ personId, name }) => (
            <li>
              {name}
              {personId === me && <span class="soft"> ({t.you})</span>}
            </li>
          ))}
        </ul>
      )}
      <TitledPart id="plusieurs" title={t.more}>
        <p>{t.moreText}</p>
        <p>
          <a href={routes.claim.href({ slug })}>{routes.claim.href({ slug })}</a>
        </p>
      </TitledPart>
      {hosts.some(({ personId }) => personId === me) && (
        <TitledPart id="quitter" title={t.leave}>
          <p>{t.leaveText}</p>
          <Form action={routes.hosts.href({ slug })} label={t.leave}>
            <Button kind="danger">{t.leave}</Button>
          </Form>
        </TitledPart>
      )}
    </PageFrame>
  );
}
