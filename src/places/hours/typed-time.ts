/** Minutes since midnight of what someone typed: "9h", "9 h 30", "9:00", "9.30", "0930", "9", "18u", "6pm", "midi", "minuit". Null when it is no time. */
export function readTime(typed: string): number | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const said = words[text];
  if (said !== undefined) return said;
  const [, hours, minutes = "0", half] = /^(\d{1,2})(?: ?(?:h|u|uur|:|\.)? ?(\d{2})?)?(?: ?(?:uur|h|min))? ?(am|pm)?$/.exec(text) ?? [];
  if (hours === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (half === "pm" ? 12 : 0) : Number(hours);
  if (Number(minutes) > 59 || hour > 24 || (hour === 24 && Number(minutes) > 0) || (half && (Number(hours) < 1 || Number(hours) > 12))) return null;
  return hour * 60 + Number(minutes);
}

const words: Record<string, number> = { midi: 720, minuit: 1440, noon: 720, midnight: 1440, middag: 720, middernacht: 1440 };

/** As a clock writes it, "09:30": the one form that every field shows again. */
export function writeTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
