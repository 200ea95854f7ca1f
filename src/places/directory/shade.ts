/** The glass of a commune on the map, by how many places it lists. */
export function shadeOf(count: number): "q0" | "q1" | "q2" | "q3" {
  if (count === 0) return "q0";
  if (count === 1) return "q1";
  return count < 5 ? "q2" : "q3";
}
