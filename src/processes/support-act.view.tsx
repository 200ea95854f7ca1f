import { Button, ButtonLink } from "#platform/ui/button.tsx";

interface SupportActProps {
  /** The address of the act. */
  href: string;
  /** Whether this person supports it already. */
  mine: boolean;
  signedIn: boolean;
  support: string;
  withdraw: string;
}

/** The one button to support an idea or an amendment, or to take the support back. Signed out it leads to the act by way of signing in. */
export function SupportAct({ href, mine, signedIn, support, withdraw }: SupportActProps) {
  if (!signedIn)
    return (
      <ButtonLink icon="heart-handshake" href={href}>
        {support}
      </ButtonLink>
    );
  return (
    <form method="post" action={href}>
      <Button kind={mine ? "quiet" : "main"} icon={mine ? "x" : "heart-handshake"} act={mine ? "withdraw" : "support"}>
        {mine ? withdraw : support}
      </Button>
    </form>
  );
}
