import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { routes } from "../../routes.ts";
import { grantingTexts } from "../granting.texts.ts";

interface HeadActsProps {
  gives: boolean;
  others: readonly { readonly href: string; readonly label: string }[];
}

/** What can be done about roles: here, and on the pages of other rooms. */
export function HeadActs({ gives, others }: HeadActsProps) {
  const t = useTexts(grantingTexts);
  return (
    <>
      {gives && <ButtonLink href={routes.grantRole.href()}>{t.give}</ButtonLink>}
      {others.map(({ href, label }) => (
        <ButtonLink kind="quiet" href={href}>
          {label}
        </ButtonLink>
      ))}
    </>
  );
}
