interface WithMembers {
  readonly members: readonly number[];
}

/** The cluster that each member stands in; what stands in none has none. */
export type Membership<C extends WithMembers> = ReadonlyMap<number, C>;

export function membershipOf<C extends WithMembers>(clusters: readonly C[]): Membership<C> {
  return new Map(clusters.flatMap(found => found.members.map(member => [member, found] as const)));
}

/** Whether two did not become one. */
export function areApart(
  clusterOf: Membership<WithMembers>,
  { a, b }: { readonly a: number; readonly b: number },
): boolean {
  return !clusterOf.has(a) || clusterOf.get(a) !== clusterOf.get(b);
}

export function byFirstMember(x: WithMembers, y: WithMembers): number {
  return x.members[0]! - y.members[0]!;
}
