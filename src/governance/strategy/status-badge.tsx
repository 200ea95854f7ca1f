import { useTexts } from "#platform/i18n/context.tsx";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { governanceTexts } from "../governance.texts.ts";
import type { Status } from "../status.ts";

const tones: Record<Status, Tone> = { ahead: "ok", kept: "ok", watch: "warn", late: "danger" };

export function StatusBadge({ status }: { status: Status | null }) {
  const t = useTexts(governanceTexts);
  return status ? <Badge tone={tones[status]}>{t.statuses[status]}</Badge> : <Badge>{t.unknown}</Badge>;
}
