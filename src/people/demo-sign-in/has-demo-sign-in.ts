import type { Visit } from "#platform/web/page.tsx";

/** Whoever comes may be anybody of the demo: only where the setting says so, or with the demo's own database. */
export function hasDemoSignIn({ demo, settings }: Pick<Visit, "demo" | "settings">): boolean {
  return settings.DEMO_SIGN_IN ?? (demo && settings.DATABASE_URL === undefined);
}
