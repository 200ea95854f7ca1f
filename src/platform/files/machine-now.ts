/** Milliseconds since 1970 by the clock of the machine, by which files are dated, whatever hour tests believe it is. */
export const machineNow = (): number => performance.timeOrigin + performance.now();
