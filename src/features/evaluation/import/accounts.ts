/** Posts that another account has published, as the exports of Instagram list collaborations. Pure. */
import type { Question } from './reading.ts'
import type { RowRead } from './row.ts'

/**
 * Whose posts these are, and which rows are not.
 * @param account the account that is evaluated, where it is known; otherwise the one that most rows name is meant
 */
export function otherAccounts(rows: readonly RowRead[], account: string): { own: string; others: RowRead[] } {
  const counts = new Map<string, number>()
  for (const { names } of rows) {
    if (names.account !== undefined) counts.set(names.account, (counts.get(names.account) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  const own = [...counts.keys()].find((name) => account !== '' && sameAccount(name, account)) ?? most
  return { own, others: rows.filter((row) => isOther(row, own)) }
}

/** Whether a row names another account than `own`. */
export function isOther({ names }: RowRead, own: string): boolean {
  return names.account !== undefined && own !== '' && !sameAccount(names.account, own)
}

/** What is asked about posts of others. */
export function accountsQuestion(own: string, others: readonly RowRead[]): Question {
  const accounts = [...new Set(others.flatMap(({ names }) => names.account ?? []))]
  return { about: 'other-accounts', own, accounts, rows: others.map(({ row }) => row) }
}

function sameAccount(a: string, b: string): boolean {
  const plain = (name: string) => name.trim().replace(/^@/, '').toLowerCase()
  return plain(a) === plain(b)
}
