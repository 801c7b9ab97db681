/** The milliseconds of processor time that some work takes: what else the machine does meanwhile is not in it. */
export async function effortOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}
