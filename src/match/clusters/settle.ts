import type { Cluster, Pair, Paper } from '../../model.ts';
import type { Matching } from '../matching.ts';
import { areApart, byFirstMember, membershipOf } from './membership.ts';

/** A second look at everything is worth its time where there is little to look at, or much was merged: of so many records, or such a share. */
const WORTH = { records: 5000, share: 0.2 };

/**
 * Looks once more at what was merged, as a second run over it would: keys that too many records shared may be shared by few now.
 *
 * @param size how many records there are
 * @param merged the record that those at these positions become
 * @param again matches records anew
 */
export function settle(
  matching: Matching,
  size: number,
  merged: (positions: readonly number[]) => Paper,
  again: (papers: Iterable<Paper>, merged: (positions: readonly number[]) => Paper) => Matching,
): Matching {
  const gone = matching.clusters.reduce((sum, { members }) => sum + members.length - 1, 0);
  if (gone === 0 || (size > WORTH.records && gone < size * WORTH.share)) return matching;
  const groups = groupsOf(matching.clusters, size);
  const membersOf = (positions: readonly number[]): number[] =>
    positions.flatMap(position => groups[position]!.members).sort((x, y) => x - y);
  const papers = groups.map(({ members }) => merged(members));
  const found = again(papers, positions => merged(membersOf(positions)));
  if (found.clusters.length === 0) return matching;
  const first = (position: number): number => groups[position]!.members[0]!;
  const placed = (pair: Pair): Pair => ({ ...pair, a: first(pair.a), b: first(pair.b) });
  const joined = found.clusters.map(({ members, pairs }) => ({
    members: membersOf(members),
    pairs: [...members.flatMap(position => groups[position]!.pairs), ...pairs.map(placed)],
  }));
  const taken = new Set(joined.flatMap(({ members }) => members));
  const clusters = [...matching.clusters.filter(({ members }) => !taken.has(members[0]!)), ...joined];
  const clusterOf = membershipOf(clusters);
  return {
    clusters: clusters.sort(byFirstMember),
    maybe: matching.maybe.filter(pair => areApart(clusterOf, pair)),
  };
}

/** The clusters and the records that stand alone, by their first member. */
function groupsOf(clusters: readonly Cluster[], size: number): Cluster[] {
  const groups: (Cluster | null)[] = Array.from({ length: size }, (_, position) => ({
    members: [position],
    pairs: [],
  }));
  for (const cluster of clusters) {
    for (const member of cluster.members) groups[member] = null;
    groups[cluster.members[0]!] = cluster;
  }
  return groups.filter(group => group !== null);
}
