import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import type { Standing } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";

const tones = { valid: "ok", expired: "warn", suspended: "danger" } as const;

export const StandingBadge = ({ standing }: { standing: Standing }) => <Badge tone={tones[standing]}>{useTexts(trainingsTexts).standings[standing]}</Badge>;
