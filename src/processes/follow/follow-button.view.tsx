import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { StayHere } from "../stay-here.view.tsx";
import { followTexts } from "./follow.texts.ts";

interface FollowButtonProps {
  follows: boolean;
  /** The address of the act: `followPage`. */
  href: string;
  signedIn: boolean;
}

/** Signed out it leads to the act by way of signing in. */
export function FollowButton({ follows, href, signedIn }: FollowButtonProps) {
  const t = useTexts(followTexts);
  const done = usePage().flash?.done;
  const said = done === "suivi" && follows ? t.followed : done === "plus-suivi" && !follows ? t.unfollowed : null;
  return (
    <StayHere id="suivre">
      {signedIn ? (
        <form method="post" action={href}>
          <Button kind="quiet" icon={follows ? "x" : "mail"} act={follows ? "stop" : "follow"}>
            {follows ? t.unfollow : t.follow}
          </Button>
        </form>
      ) : (
        <ButtonLink kind="quiet" icon="mail" href={href}>
          {t.follow}
        </ButtonLink>
      )}
      {said && (
        <p role="status">
          <b>{said}.</b>
        </p>
      )}
      {follows && !said && <p class="soft">{t.follows}</p>}
    </StayHere>
  );
}
