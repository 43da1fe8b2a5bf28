export async function measureTimes(_: unknown): Promise<undefined> {
  return undefined;
}
