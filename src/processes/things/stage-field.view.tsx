import { Select } from "#platform/ui/form.tsx";
import type { StageOption } from "../stage-options.query.ts";

/** In which stage a new thing of a process stands. */
export function StageField({ label, stages }: { label: string; stages: readonly StageOption[] }) {
  return <Select name="stage" label={label} choices={stages.map(({ id, title }) => ({ value: id, label: title, written: true }))} />;
}
