import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import type { PlaceAction, ActionPlace } from "./place-actions.ts";
import { actionBarTexts } from "./action-bar.texts.ts";

interface ActionBarProps {
  place: ActionPlace & { readonly status_reason?: string | null };
  actions: readonly PlaceAction[];
}

/** Under the title of the record: whether readers see it, and what this person may do with it. */
export function ActionBar({ place, actions }: ActionBarProps) {
  const t = useTexts(actionBarTexts);
  const state = t.states[place.status];
  if (!state && actions.length === 0) return null;
  return (
    <section class="band linen action-bar" aria-label={t.bar}>
      <div class="wrap flow">
        {state && (
          <Notice tone="warn" title={state.title}>
            <p>{state.text}</p>
            {place.status_reason && <p>{t.reason(place.status_reason)}</p>}
          </Notice>
        )}
        <ActionLinks place={place} actions={actions} />
      </div>
    </section>
  );
}

export function ActionLinks({ place, actions }: { place: ActionPlace; actions: readonly PlaceAction[] }) {
  const locale = useLocale();
  if (actions.length === 0) return null;
  return (
    <ul class="row">
      {actions.map(({ label, icon, href }) => (
        <li>
          <Go icon={icon} href={href(place)}>
            {label[locale]}
          </Go>
        </li>
      ))}
    </ul>
  );
}
