/**
 * Milliseconds since it was started: of the clock or of this process, whichever is less. On a busy machine the clock counts
 * what others do; the process counts its helper threads too.
 */
export function startWatch(): () => number {
  const began = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}
